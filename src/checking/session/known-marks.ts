/**
 * What is known of the marks that were put last, of one sheet, and where anything has happened since: then only what is
 * other has to be put.
 */
import { rectAddress, type Rect } from "../../core/positions";
import { MARKED_SEVERITIES } from "../../rules/engine/marks";
import type { CellsChange } from "../../workbook/changes";
import type { Placed } from "../../workbook/marks";
import type { MarksChange } from "../../workbook/changed-marks";
import type { CheckResult } from "../check-result";
import type { marksChange, pointedToFromAfar } from "../marks-change";

/** Where more has happened, all is put again sooner than it is looked through. */
const MOST_AREAS = 50;
const MOST_CELLS = 1_000;

interface Known {
  readonly placed: Placed;
  readonly result: CheckResult;
  /** Cells to which somebody points from another row; null before the first edit asks. */
  readonly afar: ReadonlySet<number> | null;
  readonly cells: number;
}

/** What tells the marks of one result from those of another. */
interface Comparing {
  readonly marksChange: typeof marksChange;
  readonly pointedToFromAfar: typeof pointedToFromAfar;
}

/** What is to be put otherwise, and where it is to be looked at whether the rest stands as it was put. */
interface Otherwise {
  readonly placed: Placed;
  readonly change: MarksChange;
  readonly happened: readonly Rect[];
  /** So many cells are marked then. */
  readonly cells: number;
}

export class KnownMarks {
  private sheet: string | null = null;
  private known: Known | null = null;
  /** Null: it may have been anything, anywhere. */
  private happened: readonly Rect[] | null = null;

  /** Cells of a sheet changed, or their looks. @param sheet null where it may be any */
  note(sheet: string | null, change: CellsChange): void {
    if (this.happened === null || (sheet !== null && sheet !== this.sheet)) return;
    const areas = change.kind === "edited" ? distinct([...this.happened, change.rect]) : null;
    this.happened = areas === null || areas.length > MOST_AREAS || cellsIn(areas) > MOST_CELLS ? null : areas;
  }

  /** May something be left as it is the next time? */
  get isKnown(): boolean {
    return this.known !== null && this.happened !== null;
  }

  /**
   * Marks are about to be put: what happens from here on is looked at the next time.
   *
   * @param comparing null where all marks are to be replaced anyway
   * @returns what is to be done by this result; null where all marks are to be replaced
   */
  begin(result: CheckResult, comparing: Comparing | null): Otherwise | null {
    const { known, happened } = this;
    [this.sheet, this.known, this.happened] = [result.sheet, null, []];
    if (known === null || happened === null || comparing === null) return null;
    const afar = known.afar ?? comparing.pointedToFromAfar(known.result);
    const change = comparing.marksChange(known.result, result, afar);
    if (change === null) return null;
    this.known = { ...known, afar };
    const more = MARKED_SEVERITIES.reduce((n, one) => n + change.come[one].length - change.gone[one].length, 0);
    return { placed: known.placed, change, happened, cells: known.cells + more };
  }

  /** They were put, all of them or what was other. */
  put(placed: Placed | null, result: CheckResult, cells: number): void {
    this.known = placed === null ? null : { placed, result, afar: this.known?.afar ?? null, cells };
  }

  /** Nobody knows what stands there. */
  forget(): void {
    this.known = null;
  }
}

const distinct = (areas: readonly Rect[]): readonly Rect[] => [
  ...new Map(areas.map((area) => [rectAddress(area), area])).values(),
];

const cellsIn = (areas: readonly Rect[]): number =>
  areas.reduce((n, { top, left, bottom, right }) => n + (bottom - top + 1) * (right - left + 1), 0);
