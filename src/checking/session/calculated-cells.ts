/**
 * Cells whose formulas came to something else: Excel tells of no edit then (#3899), only that cells were calculated,
 * most of which say what they said. Those of people are read and compared; a result that no longer holds is said to be
 * so, or judged at once where 实时检查 is on.
 */
import { columnsMeet, type Rect } from "../../core/positions";
import type { CellsChange } from "../../workbook/changes";
import type { CheckResult } from "../check";
import { judgeAgainLate } from "../live/judge-late";
import { peopleIn } from "../people";
import { timingNow, type Desk } from "./desk";
import type { Wanted } from "./failure-log";

/** Calculations follow each other. */
const PAUSE_MS = 400;
/** To compare more rows takes as long as a check. */
const MOST_ROWS_COMPARED = 20_000;

export class CalculatedCells {
  private rects: readonly Rect[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly wanted: Wanted;

  constructor(
    private readonly desk: Desk,
    check: () => Promise<void>,
  ) {
    this.wanted = { step: "live", again: check };
  }

  /** @param rects where cells were calculated */
  note(sheet: string | null, rects: readonly Rect[]): void {
    const { result, phase } = this.desk.store.current();
    if (result === null || result.sheet !== sheet || phase.kind === "checking") return;
    const ofPeople = rects.flatMap((rect) => partOfPeople(result, rect));
    if (ofPeople.length === 0) return;
    this.rects = [...this.rects, ...ofPeople];
    this.timer ??= setTimeout(this.hurry, PAUSE_MS);
  }

  /** Compares now what waits to be compared. */
  readonly hurry = (): void => {
    if (this.timer === null) return;
    clearTimeout(this.timer);
    this.timer = null;
    const { rects } = this;
    this.rects = [];
    void this.desk.queue.add(this.wanted, () => this.compare(rects));
  };

  private async compare(rects: readonly Rect[]): Promise<void> {
    const { store, pending } = this.desk;
    const { result, outdated, live } = store.current();
    if (result === null || outdated) return;
    const changes = rects.map((rect): CellsChange => ({ kind: "edited", rect }));
    if (rects.reduce((n, { top, bottom }) => n + bottom - top + 1, 0) > MOST_ROWS_COMPARED)
      return store.set({ outdated: true });
    const again = await judgeAgainLate(result, changes, timingNow());
    // Where nothing can be read now, the next calculation comes back to it.
    if (!again.ok || store.current().result !== result) return;
    if (again.value !== null && rects.every((rect) => saysTheSame(result, again.value, rect))) return;
    if (!live) return store.set({ outdated: true });
    for (const change of changes) pending.add(change);
    pending.wait();
  }
}

/** What of a rectangle lies in the rows and columns of people: columns of ours are none of them. */
function partOfPeople({ rosters }: CheckResult, rect: Rect): readonly Rect[] {
  return rosters.flatMap(({ header }, i) => {
    const columns = header.matched
      .map(({ index }) => index)
      .filter((index) => index >= rect.left && index <= rect.right);
    const next = rosters.slice(i + 1).find((other) => columnsMeet(other.header.columns, header.columns));
    const end = (next?.header.linesTop ?? Infinity) - 1;
    const [top, bottom] = [Math.max(rect.top, header.bottom + 1), Math.min(rect.bottom, end, header.end)];
    if (columns.length === 0 || bottom < top) return [];
    return [{ top, bottom, left: Math.min(...columns), right: Math.max(...columns) }];
  });
}

function saysTheSame(before: CheckResult, after: CheckResult | null, rect: Rect): boolean {
  const said = (result: CheckResult): string =>
    JSON.stringify(peopleIn(result.people, rect).map(({ row, applicant }) => [row, applicant.facts]));
  return after !== null && said(before) === said(after);
}
