/**
 * The heads of the workbook's rosters: read once per sheet for any number of functions, forgotten when a header, a title
 * line or the directory of units changes.
 */
import { planFor, type Plan } from "../rules/plan";
import type { Rect, SheetCells } from "../roster/cells";
import { readHeads, type RosterHead } from "../roster/read-roster";
import { withExcel, type Outcome } from "../workbook/excel";
import { readSheet } from "../workbook/read-sheet";
import { readOptions, readWorkbookFacts, type WorkbookFacts } from "./workbook-facts";

/** Headers are looked for in so many rows from the top. */
const HEAD_ROWS = 2_000;

/** A head with what is worked out once for all its rows. */
export interface PlannedHead {
  readonly head: RosterHead;
  readonly plan: Plan;
  /** The top of the sheet as it was read: cells merged down are looked up here. */
  readonly cells: SheetCells;
}

export class SheetHeads {
  private facts: Promise<Outcome<WorkbookFacts>> | null = null;
  private known: WorkbookFacts | null = null;
  private readonly heads = new Map<string, Promise<Outcome<readonly PlannedHead[]>>>();
  /** The last row (0-based) of each sheet whose change makes its heads out of date. */
  private readonly headRows = new Map<string, number>();

  /** @param year the application year where nothing else gives one */
  constructor(private readonly year: () => number) {}

  /** The heads on a sheet, from the top. */
  on(sheet: string): Promise<Outcome<readonly PlannedHead[]>> {
    return this.heads.get(sheet) ?? remember(this.heads, sheet, this.read(sheet));
  }

  workbookFacts(): Promise<Outcome<WorkbookFacts>> {
    this.facts ??= this.readFacts();
    return this.facts;
  }

  /**
   * Cells changed.
   *
   * @param rect null where it may have been anything
   * @returns the sheet's name, null for one not seen before; and whether anything was forgotten, so that what was
   * judged by it is out of date
   */
  changed(sheetId: string, rect: Rect | null): { readonly sheet: string | null; readonly forgotten: boolean } {
    const sheet = this.known?.extents.find(({ id }) => id === sheetId)?.name ?? null;
    if (sheet !== null && rect !== null && !this.matters(sheet, rect)) return { sheet, forgotten: false };
    this.forget();
    return { sheet, forgotten: true };
  }

  /** Everything is read anew when it is asked for next. */
  forget(): void {
    this.facts = null;
    this.heads.clear();
    this.headRows.clear();
  }

  /** A sheet that is not among the known ones may have been added or renamed since. */
  private async factsWith(sheet: string): Promise<Outcome<WorkbookFacts>> {
    const facts = await this.workbookFacts();
    if (!facts.ok || facts.value.extents.some(({ name }) => name === sheet)) return facts;
    this.facts = null;
    return this.workbookFacts();
  }

  private async readFacts(): Promise<Outcome<WorkbookFacts>> {
    const facts = await readWorkbookFacts();
    // A failure is no answer for the next call: what stood in the way may be over by then.
    if (facts.ok) this.known = facts.value;
    else this.facts = null;
    return facts;
  }

  private matters(sheet: string, rect: Rect): boolean {
    if (this.known?.directorySheets.includes(sheet)) return true;
    return rect.top <= (this.headRows.get(sheet) ?? Infinity);
  }

  private async read(sheet: string): Promise<Outcome<readonly PlannedHead[]>> {
    const facts = await this.factsWith(sheet);
    if (!facts.ok) return facts;
    const extent = facts.value.extents.find(({ name }) => name === sheet);
    if (extent === undefined) return { ok: false, trouble: { kind: "gone" } };
    const cells = await withExcel((context) => readSheet(context, extent, HEAD_ROWS));
    if (!cells.ok) return cells;
    const heads = readHeads(cells.value, readOptions(facts.value, sheet, this.year()));
    this.headRows.set(sheet, lastRowThatMatters(heads, cells.value));
    return { ok: true, value: heads.map((head) => ({ head, plan: planFor(head.context), cells: cells.value })) };
  }
}

/** Headers, what stands above them, and rows by which columns were understood; cells merged down over several people are read from here too. */
function lastRowThatMatters(heads: readonly RosterHead[], { merges }: SheetCells): number {
  const headers = heads.map(({ header }) => header.lookedTo);
  const mergedDown = merges.filter(({ top, bottom }) => bottom > top).map(({ top }) => top);
  return heads.length === 0 ? Infinity : Math.max(...headers, ...mergedDown);
}

function remember<T>(
  kept: Map<string, Promise<Outcome<T>>>,
  key: string,
  reading: Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  kept.set(key, reading);
  void reading.then((outcome) => {
    if (!outcome.ok && kept.get(key) === reading) kept.delete(key);
  });
  return reading;
}
