/**
 * What the pane and the ribbon share: the sheet in front, what was understood of it, the check and its result, the marks.
 * One object for the page's life; whoever draws subscribes.
 */
import { day } from "../rules/calendar";
import type { Timing } from "../rules/dates";
import type { ColumnField } from "../roster/fields";
import { readRosters, type Roster } from "../roster/read-roster";
import type { Trouble } from "../messages/excel-troubles";
import type { Outcome } from "../workbook/excel";
import type { Rect } from "../roster/cells";
import { clearMarks, mark } from "../workbook/marks";
import { activeSheet, selectCell } from "../workbook/navigate";
import type { ReadProgress } from "../workbook/read-sheet";
import { EMPTY_STATE, readStoredState, writeStoredState } from "../workbook/stored-state";
import { checkSheet, marksOf, type CheckResult } from "./check";
import { readOptions } from "./workbook-facts";
import type { SheetHeads } from "./sheet-heads";

export type Phase =
  | { readonly kind: "looking" }
  | { readonly kind: "ready" }
  | { readonly kind: "checking"; readonly progress: ReadProgress };

export interface SessionState {
  readonly sheet: string | null;
  readonly phase: Phase;
  /** The rosters on the sheet as its top was understood; null before the first look. */
  readonly understood: readonly Roster[] | null;
  /** Is the sheet longer than what was looked at? Then the people counted so far are not all. */
  readonly longer: boolean;
  readonly result: CheckResult | null;
  /** Cells were changed since the check. */
  readonly outdated: boolean;
  /** Row (1-based) of the person shown; null for the list. */
  readonly shownRow: number | null;
  /** How many cells are marked; null when marks are off. */
  readonly marked: number | null;
  readonly trouble: Trouble | null;
  /** The workbook's stored state comes from a newer version of this add-in. */
  readonly stateIsNewer: boolean;
}

const START: SessionState = {
  sheet: null,
  phase: { kind: "looking" },
  understood: null,
  longer: false,
  result: null,
  outdated: false,
  shownRow: null,
  marked: null,
  trouble: null,
  stateIsNewer: false,
};

export class Session {
  private state = START;
  private readonly listeners = new Set<() => void>();
  private cancelling = new AbortController();
  private work: Promise<void> = Promise.resolve();

  constructor(private readonly heads: SheetHeads) {}

  readonly current = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Resolves when nothing asked for so far is under way. */
  idle(): Promise<void> {
    return this.work;
  }

  /** Looks at the sheet in front: what is it, how is it understood? A result of another sheet is put away. */
  look(): Promise<void> {
    return this.queue(async () => {
      const sheet = await activeSheet();
      if (!sheet.ok) return this.fail(sheet.trouble);
      if (sheet.value !== this.state.sheet) this.set({ ...START, sheet: sheet.value });
      await this.understand(sheet.value);
    });
  }

  /** Checks the sheet in front. */
  check(): Promise<void> {
    const cancelling = new AbortController();
    this.cancelling = cancelling;
    return this.queue(async () => {
      const sheet = await activeSheet();
      if (!sheet.ok) return this.fail(sheet.trouble);
      this.heads.forget();
      const before = this.state.result?.sheet === sheet.value ? this.state.result : null;
      this.set({
        sheet: sheet.value,
        trouble: null,
        shownRow: null,
        phase: { kind: "checking", progress: { rows: 0, total: 0 } },
      });
      const facts = await this.heads.workbookFacts();
      const outcome = facts.ok
        ? await checkSheet(facts.value, sheet.value, {
            timing: this.timing(),
            signal: cancelling.signal,
            onProgress: (progress) => this.set({ phase: { kind: "checking", progress } }),
            onFound: (found) => this.set({ result: found }),
          })
        : facts;
      this.set({ phase: { kind: "ready" } });
      // What was found before it stopped is not the whole: the result of the check before stands again.
      if (!outcome.ok || outcome.value === null) this.set({ result: before });
      if (!outcome.ok) return this.fail(outcome.trouble);
      if (outcome.value !== null)
        this.set({ result: outcome.value, understood: outcome.value.rosters, longer: false, outdated: false });
    });
  }

  /** Stops the check under way; what was found before stays. */
  readonly cancel = (): void => this.cancelling.abort();

  /** Marks the cells at fault of the last check. */
  mark(): Promise<void> {
    return this.queue(async () => {
      const { result } = this.state;
      if (result === null) return;
      this.done(await mark(result.sheet, marksOf(result)), (marked) => this.set({ marked }));
    });
  }

  /** Removes our marks from the sheet in front, whether this session made them or not. */
  clear(): Promise<void> {
    return this.queue(async () => {
      const sheet = await activeSheet();
      if (!sheet.ok) return this.fail(sheet.trouble);
      this.done(await clearMarks(sheet.value), () => this.set({ marked: null }));
    });
  }

  readonly show = (row: number | null): void => this.set({ shownRow: row });

  /** Takes the user to a cell of the checked sheet. */
  goTo(address: string): Promise<void> {
    return this.queue(async () => {
      const { sheet } = this.state;
      if (sheet !== null) this.done(await selectCell(sheet, address), () => undefined);
    });
  }

  /** The user went to a row in the grid: the person there is shown, where there is one. */
  readonly rowSelected = (sheet: string, row: number): void => {
    const { result, shownRow } = this.state;
    if (result?.sheet !== sheet || shownRow === row) return;
    if (result.people.some((person) => person.row === row)) this.show(row);
  };

  /** Cells changed in the workbook. */
  readonly changed = (sheetId: string, rect: Rect | null): void => {
    const { sheet, forgotten } = this.heads.changed(sheetId, rect);
    const { result, phase } = this.state;
    if (result !== null && (sheet === null || sheet === result.sheet)) this.set({ outdated: true });
    if (forgotten && phase.kind === "ready") void this.look();
  };

  /** Keeps the answer to a question about this sheet in the workbook, and looks again. */
  answer(field: ColumnField, text: string): Promise<void> {
    return this.queue(async () => {
      const { sheet } = this.state;
      if (sheet === null) return;
      const stored = await readStoredState();
      if (!stored.ok) return this.fail(stored.trouble);
      const before = stored.value.kind === "state" ? stored.value.state : EMPTY_STATE;
      const answers = { ...before.answers, [sheet]: { ...before.answers[sheet], [field]: text } };
      const written = await writeStoredState({ ...before, answers });
      if (!written.ok) return this.fail(written.trouble);
      this.heads.forget();
      this.set({ stateIsNewer: !written.value, outdated: this.state.result !== null });
      await this.understand(sheet);
    });
  }

  readonly dismissTrouble = (): void => this.set({ trouble: null });

  private timing(): Timing {
    const now = new Date();
    return { asOf: null, today: day(now.getFullYear(), now.getMonth() + 1, now.getDate()) };
  }

  private async understand(sheet: string): Promise<void> {
    const [heads, facts] = [await this.heads.on(sheet), await this.heads.workbookFacts()];
    this.set({ phase: { kind: "ready" } });
    if (!heads.ok) return this.fail(heads.trouble);
    if (!facts.ok) return this.fail(facts.trouble);
    const cells = heads.value[0]?.cells;
    const understood =
      cells === undefined ? [] : readRosters(cells, readOptions(facts.value, sheet, this.timing().today.year));
    const used = facts.value.extents.find(({ name }) => name === sheet)?.used ?? null;
    this.set({
      understood,
      longer: cells !== undefined && used !== null && used.bottom >= cells.values.length,
      trouble: null,
    });
  }

  /** One thing at a time: what is asked for while another runs comes after it. */
  private queue(task: () => Promise<void>): Promise<void> {
    this.work = this.work.then(task).catch((error: unknown) => {
      // A mistake of ours must not vanish, nor stop what comes after it.
      this.set({ phase: { kind: "ready" } });
      this.fail({ kind: "failed", code: error instanceof Error ? error.name : "Error" });
    });
    return this.work;
  }

  private done<T>(outcome: Outcome<T>, then: (value: T) => void): void {
    if (outcome.ok) then(outcome.value);
    else this.fail(outcome.trouble);
  }

  private fail(trouble: Trouble): void {
    this.set({ trouble });
  }

  private set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
