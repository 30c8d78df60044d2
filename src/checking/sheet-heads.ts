/**
 * The heads of the workbook's rosters: read once per sheet for any number of functions, forgotten when a header, a
 * title line or the directory of units changes.
 */
import type { SheetCells } from "../core/cells";
import type { CellsChange } from "../workbook/changes";
import type { Rect } from "../core/positions";
import { headsOf } from "../roster/heads";
import type { NewNames } from "../roster/followed-sheets";
import { readOptions } from "../roster/known-of-workbook";
import { withExcel, type Attempt } from "../workbook/excel";
import { readSheet } from "../workbook/read-sheet";
import { FunctionAnswers } from "./function-answers";
import type { KeptMerges } from "./kept-merges";
import { KnownWorkbook, patched } from "./known-workbook";
import { lastRowThatMatters, whatIsSaid } from "./heads-say";
import { PlannedHead } from "./planned-head";
import { remember } from "./remember";
import { mergesThatHold } from "./stored-merges";
import type { WorkbookFacts } from "./workbook-facts";

/** Headers are looked for in so many rows from the top. */
const HEAD_ROWS = 2_000;

export class SheetHeads {
  private readonly workbook = new KnownWorkbook();
  private readonly heads = new Map<string, Promise<Attempt<readonly PlannedHead[]>>>();
  /** The top of each sheet whose heads are known, and the last row (0-based) whose change makes them out of date. */
  private readonly read = new Map<string, { readonly cells: SheetCells; readonly lastRow: number }>();

  /** What functions were answered by. */
  readonly answers = new FunctionAnswers();
  /** The heads of each sheet that functions are answered by: the same ones while what is read says the same. */
  private readonly steady = new Map<string, { readonly says: string; readonly heads: readonly PlannedHead[] }>();
  private applying: Promise<void> | null = null;
  /** How often the directory of units may have changed. */
  private directoryChanges = 0;

  /** Called when anything was forgotten: what functions were answered by may be out of date. */
  onForgotten: () => void = () => undefined;

  /** @param year the application year where nothing else gives one */
  constructor(private readonly year: () => number) {}

  /** Has anybody asked for the heads on a sheet? */
  readonly areAskedFor = (sheet: string): boolean => this.heads.has(sheet);

  /** The heads on a sheet, from the top. */
  async on(sheet: string): Promise<Attempt<readonly PlannedHead[]>> {
    await this.applyEdits();
    return this.heads.get(sheet) ?? remember(this.heads, sheet, this.headsOn(sheet));
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

  /** Does the workbook count days from 1904? Known without a look: at once. */
  countsFrom1904(): boolean | Promise<boolean> {
    return (
      this.workbook.dateSystem.known ?? this.workbookFacts().then((facts) => facts.ok && facts.value.countsFrom1904)
    );
  }

  async workbookFacts(): Promise<Attempt<WorkbookFacts>> {
    await this.applyEdits();
    return this.workbook.facts();
  }

  /** The name of a sheet; null for one not seen before. */
  readonly nameOf = (sheetId: string): string | null => this.workbook.nameOf(sheetId);

  /** What is kept goes by the names that sheets have now. @returns those that are other since this was asked last */
  async followNames(front: string): Promise<NewNames> {
    return this.workbook.names.keep(await this.factsWith(front));
  }

  /** The sheets by their names. */
  readonly names = this.workbook.names;

  /** The merged areas of the workbook's sheets, as far as they were read. */
  readonly merges: KeptMerges = this.workbook.merges;

  /** Reads the merged areas: only where the user has asked for something, for Excel forgets what could be undone. */
  async readMerges(): Promise<Attempt<void>> {
    const read = await this.workbook.readMerges();
    this.heads.clear();
    this.read.clear();
    this.onForgotten();
    return read;
  }

  /**
   * Keeps in the workbook what functions have to know of merged areas, where there are functions: after the user has
   * asked for something, never on the way.
   *
   * @param filled a sheet that functions were written into
   */
  storeMerges(filled?: string): Promise<void> {
    const about = [...this.answers.sheets, ...(filled === undefined ? [] : [filled])];
    return this.workbook.storeMerges(about, (sheet) => this.on(sheet));
  }

  /** Rows and columns came and went: what is merged moves along. */
  moved(sheetId: string, change: CellsChange): void {
    const sheet = this.nameOf(sheetId);
    if (sheet !== null) this.merges.moved(sheet, change);
  }

  /**
   * Cells changed.
   *
   * @param rect null where it may have been anything
   * @param isEdit the cells are where they were
   * @returns the sheet's name, null for one not seen before; whether anything was forgotten, so that what was judged
   * by it is out of date; and whether every roster is judged by it
   */
  changed(
    sheetId: string,
    rect: Rect | null,
    isEdit = true,
  ): { readonly sheet: string | null; readonly forgotten: boolean; readonly isShared: boolean } {
    const sheet = this.nameOf(sheetId);
    const isShared = sheet !== null && this.workbook.isShared(sheet);
    const matters =
      sheet === null || rect === null || isShared || rect.top <= (this.read.get(sheet)?.lastRow ?? Infinity);
    if (!matters) return { sheet, forgotten: false, isShared };
    if (sheet !== null) this.answers.changed(sheet);
    // A sheet not seen before may hold a directory.
    if (sheet === null || isShared) this.directoryChanges++;
    const isSmall = isEdit && sheet !== null && rect !== null && !isShared && this.workbook.edited(sheet, rect);
    if (isSmall) this.onForgotten();
    else this.forget();
    return { sheet, forgotten: true, isShared };
  }

  /** Everything is read anew when it is asked for next. */
  forget(): void {
    this.workbook.forget();
    this.heads.clear();
    this.read.clear();
    this.onForgotten();
  }

  /**
   * A sheet is read anew when it is asked for next; what functions were answered by still holds.
   *
   * @param rect what changed there; null where it may have been anything
   */
  readAgain(sheet: string, rect: Rect | null, isEdit: boolean): void {
    if (rect === null || !isEdit || !this.workbook.edited(sheet, rect)) this.workbook.forget();
    this.heads.delete(sheet);
    this.read.delete(sheet);
  }

  /** What is told from now on knows what was edited before. */
  private async applyEdits(): Promise<void> {
    if (this.applying === null && !this.workbook.hasEdits) return;
    this.applying ??= this.applyAll().finally(() => (this.applying = null));
    await this.applying;
  }

  private async applyAll(): Promise<void> {
    while (this.workbook.hasEdits) await this.applyTaken();
  }

  /** Reads what was edited, and understands anew what rests on it. */
  private async applyTaken(): Promise<void> {
    const before = new Map(this.heads);
    // What is being read may hold the edits or not.
    await Promise.all(before.values());
    const edits = await this.workbook.takeEdits((sheet) => (before.has(sheet) ? HEAD_ROWS : null));
    if (edits === null || this.workbook.nowShared(edits)) {
      this.directoryChanges++;
      return this.forget();
    }
    if (this.workbook.namesOtherYears) return this.forget();
    const facts = edits.length === 0 ? null : await this.workbook.facts();
    if (facts?.ok !== true) return;
    for (const { sheet, rect, values } of edits) {
      const read = this.read.get(sheet);
      if (read === undefined) continue;
      const cells = patched(read.cells, { sheet, rect, values }, HEAD_ROWS);
      const heads = this.understood(sheet, cells, facts.value);
      this.heads.set(sheet, Promise.resolve({ ok: true, value: heads }));
    }
  }

  /** A sheet that is not among the known ones may have been added or renamed since. */
  private async factsWith(sheet: string): Promise<Attempt<WorkbookFacts>> {
    const facts = await this.workbook.facts();
    if (!facts.ok || facts.value.extents.some(({ name }) => name === sheet)) return facts;
    this.workbook.forget();
    return this.workbook.facts();
  }

  private async headsOn(sheet: string): Promise<Attempt<readonly PlannedHead[]>> {
    const facts = await this.factsWith(sheet);
    if (!facts.ok) return facts;
    const extent = facts.value.extents.find(({ name }) => name === sheet);
    if (extent === undefined) return { ok: false, trouble: { kind: "gone" } };
    const { state, countsFrom1904 } = facts.value;
    const read = await withExcel((context) => readSheet(context, extent, [], countsFrom1904, HEAD_ROWS));
    if (!read.ok) return read;
    const { values } = read.value;
    this.merges.restore(sheet, mergesThatHold(state.merges?.[sheet] ?? [], values));
    const cells = { name: sheet, values, merges: this.merges.on(sheet) };
    return { ok: true, value: this.understood(sheet, cells, facts.value) };
  }

  private understood(sheet: string, cells: SheetCells, facts: WorkbookFacts): readonly PlannedHead[] {
    // A formula names its own day, or has that of the year: what the pane judges by does not change it unseen.
    const heads = headsOf(cells, { ...readOptions(facts, sheet, this.year()), asOf: null });
    const lastRow = lastRowThatMatters(heads, cells);
    this.read.set(sheet, { cells, lastRow });
    const says = JSON.stringify([whatIsSaid(heads, cells, facts), this.year(), this.directoryChanges]);
    const planned = heads.map((head) => new PlannedHead(head, cells));
    const before = this.steady.get(sheet);
    const bothNone = heads.length === 0 && before?.heads.length === 0;
    if (before?.says !== says && !bothNone) this.steady.set(sheet, { says, heads: planned });
    this.answers.found(sheet, this.steadyOn(sheet, planned));
    return planned;
  }
}
