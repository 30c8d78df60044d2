/**
 * The heads of the workbook's rosters: read once per sheet for any number of functions, forgotten when a header, a
 * title line or the directory of units changes.
 */
import type { SheetCells } from "../core/cells";
import type { Rect } from "../core/positions";
import { headsOf } from "../roster/heads";
import { readOptions } from "../roster/read-options";
import type { RosterHead } from "../roster/roster-head";
import { withExcel, type Attempt } from "../workbook/excel";
import { readSheet } from "../workbook/read-sheet";
import { FunctionAnswers } from "./function-answers";
import { PlannedHead } from "./planned-head";
import { readWorkbookFacts, type WorkbookFacts } from "./workbook-facts";

/** Headers are looked for in so many rows from the top. */
const HEAD_ROWS = 2_000;

export class SheetHeads {
  private facts: Promise<Attempt<WorkbookFacts>> | null = null;
  private known: WorkbookFacts | null = null;
  private readonly heads = new Map<string, Promise<Attempt<readonly PlannedHead[]>>>();
  /** The last row (0-based) of each sheet whose change makes its heads out of date. */
  private readonly headRows = new Map<string, number>();

  /** What functions were answered by. */
  readonly answers = new FunctionAnswers();
  /**
   * The heads of each sheet that functions are answered by: they stay the same ones while what is read says the same.
   */
  private readonly steady = new Map<string, { readonly says: string; readonly heads: readonly PlannedHead[] }>();
  /** How often the directory of units may have changed. */
  private directoryChanges = 0;

  /** Called when anything was forgotten: what functions were answered by may be out of date. */
  onForgotten: () => void = () => undefined;

  /** @param year the application year where nothing else gives one */
  constructor(private readonly year: () => number) {}

  /** The heads on a sheet, from the top. */
  on(sheet: string): Promise<Attempt<readonly PlannedHead[]>> {
    return this.heads.get(sheet) ?? remember(this.heads, sheet, this.read(sheet));
  }

  /**
   * The same for a function, whose answer {@link answersAreOutdated} speaks of from now on.
   *
   * @param caller the cell of the formula, where it is known
   */
  async forFunctions(sheet: string, caller = ""): Promise<Attempt<readonly PlannedHead[]>> {
    const read = await this.on(sheet);
    const heads = read.ok ? this.steadyOn(sheet, read.value) : null;
    this.answers.given(sheet, heads, caller);
    return heads === null ? read : { ok: true, value: heads };
  }

  private steadyOn(sheet: string, read: readonly PlannedHead[]): readonly PlannedHead[] {
    return this.steady.get(sheet)?.heads ?? read;
  }

  /** A function could not wait for a sheet: its answer is out of date once the sheet can be read. */
  readLate(sheet: string): void {
    this.answers.given(sheet, null, "");
    void this.on(sheet).then(() => this.onForgotten());
  }

  /** Were functions answered by heads that are others now? Whoever asks sees to it that they are calculated anew. */
  answersAreOutdated(): Promise<boolean> {
    return this.answers.areOutdated(async (sheet) => {
      const read = await this.on(sheet);
      return read.ok ? this.steadyOn(sheet, read.value) : null;
    });
  }

  workbookFacts(): Promise<Attempt<WorkbookFacts>> {
    this.facts ??= this.readFacts();
    return this.facts;
  }

  /** The name of a sheet; null for one not seen before. */
  nameOf(sheetId: string): string | null {
    return this.known?.extents.find(({ id }) => id === sheetId)?.name ?? null;
  }

  /**
   * Cells changed.
   *
   * @param rect null where it may have been anything
   * @returns the sheet's name, null for one not seen before; and whether anything was forgotten, so that what was
   * judged by it is out of date
   */
  changed(sheetId: string, rect: Rect | null): { readonly sheet: string | null; readonly forgotten: boolean } {
    const sheet = this.nameOf(sheetId);
    if (sheet !== null && rect !== null && !this.matters(sheet, rect)) return { sheet, forgotten: false };
    if (sheet !== null) this.answers.changed(sheet);
    // A sheet not seen before may hold a directory.
    if (sheet === null || this.known?.directorySheets.includes(sheet)) this.directoryChanges++;
    this.forget();
    return { sheet, forgotten: true };
  }

  /** Everything is read anew when it is asked for next. */
  forget(): void {
    this.facts = null;
    this.heads.clear();
    this.headRows.clear();
    this.onForgotten();
  }

  /** A sheet that is not among the known ones may have been added or renamed since. */
  private async factsWith(sheet: string): Promise<Attempt<WorkbookFacts>> {
    const facts = await this.workbookFacts();
    if (!facts.ok || facts.value.extents.some(({ name }) => name === sheet)) return facts;
    this.facts = null;
    return this.workbookFacts();
  }

  private async readFacts(): Promise<Attempt<WorkbookFacts>> {
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

  private async read(sheet: string): Promise<Attempt<readonly PlannedHead[]>> {
    const facts = await this.factsWith(sheet);
    if (!facts.ok) return facts;
    const extent = facts.value.extents.find(({ name }) => name === sheet);
    if (extent === undefined) return { ok: false, trouble: { kind: "gone" } };
    const cells = await withExcel((context) => readSheet(context, extent, HEAD_ROWS));
    if (!cells.ok) return cells;
    const heads = headsOf(cells.value, readOptions(facts.value, sheet, this.year()));
    const last = lastRowThatMatters(heads, cells.value);
    this.headRows.set(sheet, last);
    const says = this.whatIsSaid(heads, cells.value, facts.value);
    const planned = heads.map((head) => new PlannedHead(head, cells.value));
    const before = this.steady.get(sheet);
    const bothNone = heads.length === 0 && before?.heads.length === 0;
    if (before?.says !== says && !bothNone) this.steady.set(sheet, { says, heads: planned });
    this.answers.found(sheet, this.steadyOn(sheet, planned));
    return { ok: true, value: planned };
  }

  /** Everything by which rows below these heads are judged, as one text to compare. */
  private whatIsSaid(heads: readonly RosterHead[], { values, merges }: SheetCells, { state }: WorkbookFacts): string {
    // Formulas put away have no part in how a sheet is read.
    const kept = { ...state, frozen: null };
    // Where the last table ends, and which rows its columns were understood by, changes with people and not for them.
    const understood = heads.map(({ header: { top, bottom, headers, matched, linesTop, repeats }, facts }) => [
      [top, bottom, headers, matched, linesTop, repeats],
      facts,
    ]);
    const mergedDown = merges.flatMap(({ top, bottom, left }) => (bottom > top ? [values[top]?.[left]] : []));
    return JSON.stringify([understood, mergedDown, merges, kept, this.year(), this.directoryChanges]);
  }
}

/**
 * Headers, what stands above them, and rows by which columns were understood; cells merged down over several people are
 * read from here too.
 */
function lastRowThatMatters(heads: readonly RosterHead[], { merges }: SheetCells): number {
  const headers = heads.map(({ header }) => header.lookedTo);
  const mergedDown = merges.filter(({ top, bottom }) => bottom > top).map(({ top }) => top);
  return heads.length === 0 ? Infinity : Math.max(...headers, ...mergedDown);
}

function remember<T>(
  kept: Map<string, Promise<Attempt<T>>>,
  key: string,
  reading: Promise<Attempt<T>>,
): Promise<Attempt<T>> {
  kept.set(key, reading);
  void reading.then((attempt) => {
    if (!attempt.ok && kept.get(key) === reading) kept.delete(key);
  });
  return reading;
}
