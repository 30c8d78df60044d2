/**
 * What the pane and the ribbon share: the sheet in front, what was understood of it, the check and its result, the marks,
 * what is checked while the user types. One object for the page's life; whoever draws subscribes.
 */
import { day } from "../../core/calendar";
import type { Timing } from "../../rules/engine/dates";
import type { SettingsFault } from "../../rules/settings/settings-file";
import { columnIndex, type Rect } from "../../core/positions";
import type { Header } from "../../roster/columns";
import type { ColumnField } from "../../fields";
import { withCorrection } from "../../roster/fingerprint";
import type { Trouble } from "../../workbook/troubles";
import type { CellsChange } from "../../workbook/changes";
import { codeOf, type Attempt } from "../../workbook/excel";
import { clearMarks, hasMarks, mark } from "../../workbook/marks";
import { activeSheet, selectCell, selectedRows, shownRow } from "../../workbook/navigate";
import type { ReadProgress } from "../../workbook/read-sheet";
import { stateOf, type WorkbookState } from "../../roster/workbook-state";
import { readStoredState, writeStoredState } from "../../workbook/stored-state";
import { checkSheet, marksOf, type CheckResult } from "../check";
import type { Understood } from "../judge-sheet";
import { judgeAgain } from "../live/judge-again";
import { personAt } from "../people";
import { givenHeaderRows, HEADER_ROWS_KEY, headerRowsText, MOST_HEADER_ROWS } from "../given-header";
import type { SheetHeads } from "../sheet-heads";
import { understoodOn } from "./understand";

export type { Understood } from "../judge-sheet";

export type Phase =
  | { readonly kind: "looking" }
  | { readonly kind: "ready" }
  | { readonly kind: "checking"; readonly progress: ReadProgress };

/** What the user asked for; named in diagnostics, and tried again on request. */
export type Step =
  "look" | "check" | "mark" | "clear" | "go-to" | "answer" | "live" | "pick-header" | "read-row" | "event";

export interface Failure {
  readonly step: Step;
  readonly trouble: Trouble;
}

export interface SessionState {
  readonly sheet: string | null;
  readonly isProtected: boolean;
  /** Rows up to the last value; null before the first look. */
  readonly usedRows: number | null;
  readonly usedColumns: number | null;
  readonly phase: Phase;
  /** The rosters on the sheet as its top was understood; null before the first look. */
  readonly understood: readonly Understood[] | null;
  /** The user has said which rows are the header. */
  readonly isHeaderGiven: boolean;
  /** Questions the user has said no to: they are not asked again. */
  readonly declined: readonly string[];
  /** The selected rows cannot be a header. */
  readonly isPickRefused: boolean;
  /** Is the sheet longer than what was looked at? Then the people counted so far are not all. */
  readonly longer: boolean;
  readonly result: CheckResult | null;
  /** Cells were changed since the check. */
  readonly outdated: boolean;
  /** Row (1-based) of the person shown; null for the list. */
  readonly shownRow: number | null;
  /** The cells of that row as the sheet shows them; null until they are read. */
  readonly written: readonly string[] | null;
  /** How many cells are marked; `some` for marks of an earlier session; null when marks are off. */
  readonly marked: number | "some" | null;
  /** The marks stand for a result before the present one. */
  readonly marksOutdated: boolean;
  /** 实时检查 */
  readonly live: boolean;
  readonly trouble: Trouble | null;
  /** What was tried when it went wrong. */
  readonly failedStep: Step | null;
  /** The workbook's stored state comes from a newer version of this add-in. */
  readonly stateIsNewer: boolean;
  /** The settings kept in the workbook cannot be used: the defaults hold. */
  readonly settingsFault: SettingsFault | null;
}

const START: SessionState = {
  sheet: null,
  isProtected: false,
  usedRows: null,
  usedColumns: null,
  phase: { kind: "looking" },
  understood: null,
  isHeaderGiven: false,
  declined: [],
  isPickRefused: false,
  longer: false,
  result: null,
  outdated: false,
  shownRow: null,
  written: null,
  marked: null,
  marksOutdated: false,
  live: false,
  trouble: null,
  failedStep: null,
  stateIsNewer: false,
  settingsFault: null,
};

/** Edits that come within so many milliseconds are judged together; a long burst is not kept waiting beyond the second. */
const BURST_MS = 150;
const LONGEST_BURST_MS = 1_000;
/** Diagnostics tell of the last troubles only. */
const KEPT_FAILURES = 10;

export class Session {
  private state = START;
  private readonly listeners = new Set<() => void>();
  private cancelling = new AbortController();
  private work: Promise<void> = Promise.resolve();
  /** Results of the sheets that are not in front, by name. */
  private readonly put = new Map<string, SessionState>();
  private readonly failures: Failure[] = [];
  private pending: CellsChange[] = [];
  private burst: { timer: ReturnType<typeof setTimeout>; readonly since: number } | null = null;

  constructor(private readonly heads: SheetHeads) {}

  readonly current = (): SessionState => this.state;

  /** The last troubles, oldest first. */
  readonly lastFailures = (): readonly Failure[] => this.failures;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Resolves when nothing asked for so far is under way, and no edit waits to be judged. */
  async idle(): Promise<void> {
    let work: Promise<void>;
    do {
      if (this.burst !== null) this.endBurst();
      work = this.work;
      await work;
    } while (work !== this.work || this.burst !== null);
  }

  /** Looks at the sheet in front: what is it, how is it understood? */
  look(): Promise<void> {
    return this.queue("look", async () => {
      const sheet = await activeSheet();
      if (!sheet.ok) return this.fail("look", sheet.trouble);
      this.turnTo(sheet.value.name);
      this.set({ isProtected: sheet.value.isProtected });
      await this.understand(sheet.value.name);
    });
  }

  /** Checks the sheet in front. */
  check(): Promise<void> {
    const cancelling = new AbortController();
    this.cancelling = cancelling;
    return this.queue("check", async () => {
      const sheet = await activeSheet();
      if (!sheet.ok) return this.fail("check", sheet.trouble);
      this.turnTo(sheet.value.name);
      await this.checkAll("check", sheet.value.name, cancelling.signal);
    });
  }

  /** Stops the check under way; what was found before stays. */
  readonly cancel = (): void => this.cancelling.abort();

  /** Marks the cells at fault of the last check. */
  mark(): Promise<void> {
    return this.queue("mark", async () => {
      const { result } = this.state;
      if (result === null) return;
      const marked = await mark(result.sheet, marksOf(result));
      this.done("mark", marked, (cells) => this.set({ marked: cells, marksOutdated: this.state.outdated }));
    });
  }

  /** Removes our marks from the sheet in front, whether this session made them or not. */
  clear(): Promise<void> {
    return this.queue("clear", async () => {
      const sheet = await activeSheet();
      if (!sheet.ok) return this.fail("clear", sheet.trouble);
      this.done("clear", await clearMarks(sheet.value.name), () => this.set({ marked: null, marksOutdated: false }));
    });
  }

  /** Shows a person by row (1-based), or the list. */
  readonly show = (row: number | null): void => {
    if (row === this.state.shownRow) return;
    this.set({ shownRow: row, written: null });
    if (row !== null) void this.readShown(row);
  };

  /** Takes the user to a cell of the checked sheet. */
  goTo(address: string): Promise<void> {
    return this.queue("go-to", async () => {
      const { sheet } = this.state;
      if (sheet !== null) this.done("go-to", await selectCell(sheet, address), () => undefined);
    });
  }

  /** The user went to a row in the grid: the person there is shown, where there is one. */
  readonly rowSelected = (sheet: string, row: number): void => {
    const { result, shownRow: shown, phase } = this.state;
    // Not every host tells that another sheet came to the front; that the user is on it shows here.
    if (sheet !== this.state.sheet && phase.kind === "ready") void this.look();
    if (result?.sheet !== sheet || shown === row) return;
    if (personAt(result.people, row) !== null) this.show(row);
  };

  /**
   * Cells changed in the workbook.
   *
   * @param own this add-in did it: what people wrote is as it was
   */
  readonly changed = (sheetId: string, change: CellsChange, own = false): void => {
    const rect: Rect | null = change.kind === "edited" ? change.rect : null;
    const moves = change.kind === "rows-inserted" || change.kind === "rows-deleted";
    const { sheet, forgotten } = this.heads.changed(sheetId, rect ?? (moves ? change.rect : null));
    if (!own) this.noteChange(sheet, change);
    if (forgotten && this.state.phase.kind === "ready" && !this.state.live) void this.look();
  };

  /** Keeps the answer to a question about this sheet in the workbook, and looks again. */
  answer(field: ColumnField, text: string): Promise<void> {
    return this.queue("answer", () => this.keepAnswer("answer", field, text));
  }

  /** Keeps that the user says no to a question: it is not asked again on this sheet. */
  decline(field: ColumnField): Promise<void> {
    return this.queue("answer", () => this.keepAnswer("answer", `${field}${DECLINED}`, "no"));
  }

  /**
   * Keeps what a column of this sheet holds, and looks again.
   *
   * @param headers of the roster it belongs to
   * @param field null: none of ours
   */
  correct(headers: readonly Header[], column: string, field: ColumnField | null): Promise<void> {
    return this.queue("answer", () =>
      this.keep("answer", ({ mappings, ...state }, sheet) => {
        const corrected = withCorrection(mappings?.[sheet] ?? [], headers, columnIndex(column), field);
        return { ...state, mappings: { ...mappings, [sheet]: corrected } };
      }),
    );
  }

  /** Takes the selected rows for the header of the sheet in front. */
  pickHeader(): Promise<void> {
    return this.queue("pick-header", async () => {
      const rows = await selectedRows();
      if (!rows.ok) return this.fail("pick-header", rows.trouble);
      if (rows.value.bottom - rows.value.top >= MOST_HEADER_ROWS) return this.set({ isPickRefused: true });
      await this.keepAnswer("pick-header", HEADER_ROWS_KEY, headerRowsText(rows.value));
    });
  }

  /** Looks for the header by itself again. */
  unpickHeader(): Promise<void> {
    return this.queue("pick-header", () => this.keepAnswer("pick-header", HEADER_ROWS_KEY, ""));
  }

  /** 实时检查 on or off. Switched on after edits, the sheet is checked first. */
  readonly setLive = (live: boolean): void => {
    this.set({ live });
    if (live && (this.state.result === null || this.state.outdated)) void this.check();
  };

  /** Does what failed once more. */
  retry(): Promise<void> {
    const { failedStep } = this.state;
    this.dismissTrouble();
    switch (failedStep) {
      case "check":
      case "live":
        return this.check();
      case "mark":
        return this.mark();
      case "clear":
        return this.clear();
      case "pick-header":
        return this.pickHeader();
      case "look":
      case "answer":
      case "go-to":
      case "read-row":
      case "event":
      case null:
        return this.look();
    }
  }

  readonly dismissTrouble = (): void => this.set({ trouble: null, failedStep: null });

  /** A mistake of ours, wherever it happened: it must not vanish. */
  readonly surface = (error: unknown, step: Step = "event"): void => {
    this.fail(step, { kind: "failed", code: codeOf(error) ?? (error instanceof Error ? error.name : "Error") });
  };

  /** Something outside of this session went wrong. */
  readonly report = (step: Step, trouble: Trouble): void => this.fail(step, trouble);

  private timing(): Timing {
    const now = new Date();
    return { asOf: null, today: day(now.getFullYear(), now.getMonth() + 1, now.getDate()) };
  }

  /** A sheet comes to the front: what was found on it before is there again, that of the other is put by. */
  private turnTo(sheet: string): void {
    const { sheet: before, live, stateIsNewer, trouble, failedStep } = this.state;
    if (sheet === before) return;
    if (before !== null) this.put.set(before, this.state);
    this.pending = [];
    const kept = this.put.get(sheet) ?? { ...START, sheet };
    this.set({ ...kept, shownRow: null, written: null, live, stateIsNewer, trouble, failedStep });
  }

  private async checkAll(step: Step, sheet: string, signal: AbortSignal): Promise<void> {
    this.heads.forget();
    this.pending = [];
    const before = this.state.result?.sheet === sheet ? this.state.result : null;
    const { shownRow: shown } = this.state;
    this.set({
      sheet,
      trouble: null,
      failedStep: null,
      ...(step === "check" ? { shownRow: null, written: null } : {}),
      phase: { kind: "checking", progress: { rows: 0, total: 0 } },
    });
    const facts = await this.heads.workbookFacts();
    const attempt = facts.ok
      ? await checkSheet(facts.value, sheet, {
          timing: this.timing(),
          signal,
          onProgress: (progress) => this.set({ phase: { kind: "checking", progress } }),
          onFound: (found) => this.set({ result: found }),
        })
      : facts;
    this.set({ phase: { kind: "ready" } });
    // What was found before it stopped is not the whole: the result of the check before stands again.
    if (!attempt.ok || attempt.value === null) this.set({ result: before });
    if (!attempt.ok) return this.fail(step, attempt.trouble);
    if (attempt.value === null) return;
    const { value } = attempt;
    this.set({
      result: value,
      ...(value.rosters.length > 0 ? { understood: value.rosters } : {}),
      longer: false,
      // What was changed while the rows were read may or may not be in them.
      outdated: this.pending.length > 0,
      marksOutdated: this.state.marked !== null,
    });
    if (step !== "check" && shown !== null) this.keepShown(shown);
    if (this.pending.length > 0 && this.state.live) this.wait();
  }

  private noteChange(sheet: string | null, change: CellsChange): void {
    for (const [name, kept] of this.put)
      if (kept.result !== null && (sheet === null || sheet === name)) this.put.set(name, { ...kept, outdated: true });
    const { result, live, phase } = this.state;
    if (result === null && phase.kind !== "checking") return;
    const isElsewhere = sheet !== null && sheet !== (result?.sheet ?? this.state.sheet);
    if (isElsewhere) {
      // Who else applies stands there: those who are here may be judged differently.
      if (result?.others.rows.some((row) => row.sheet === sheet) === true) this.set({ outdated: true });
      return;
    }
    if (live || phase.kind === "checking") this.pending.push(change);
    if (live) this.wait();
    else this.set({ outdated: true });
  }

  /** Waits for the burst to end. */
  private wait(): void {
    const since = this.burst?.since ?? Date.now();
    if (this.burst !== null) clearTimeout(this.burst.timer);
    const left = Math.max(0, Math.min(BURST_MS, since + LONGEST_BURST_MS - Date.now()));
    this.burst = { since, timer: setTimeout(() => this.endBurst(), left) };
  }

  private endBurst(): void {
    if (this.burst !== null) clearTimeout(this.burst.timer);
    this.burst = null;
    void this.queue("live", () => this.judgePending());
  }

  /** Judges what changed; the result changes as a whole or not at all. */
  private async judgePending(): Promise<void> {
    const changes = this.pending;
    const { result, outdated, shownRow: shown } = this.state;
    if (result === null || changes.length === 0) return;
    this.pending = [];
    const again = outdated ? { ok: true as const, value: null } : await judgeAgain(result, changes, this.timing());
    if (!again.ok) {
      this.set({ outdated: true });
      return this.fail("live", again.trouble);
    }
    // Rows moved while others were read: what was read may stand elsewhere now.
    const isStale = this.pending.some(({ kind }) => kind !== "edited");
    if (isStale) this.pending = [...changes, ...this.pending];
    else if (again.value === null)
      await this.checkAll("live", result.sheet, (this.cancelling = new AbortController()).signal);
    else {
      this.set({ result: again.value, understood: again.value.rosters, marksOutdated: this.state.marked !== null });
      if (shown !== null) this.keepShown(movedRow(shown, changes));
    }
    if (this.pending.length > 0) this.wait();
  }

  /** The person shown stays shown where rows moved; who is no longer there makes way for the list. */
  private keepShown(row: number): void {
    const { result } = this.state;
    const isThere = result !== null && personAt(result.people, row) !== null;
    this.set({ shownRow: isThere ? row : null, written: null });
    if (isThere) void this.readShown(row);
  }

  private readShown(row: number): Promise<void> {
    return this.queue("read-row", async () => {
      const { result, shownRow: shown } = this.state;
      const person = result === null ? null : personAt(result.people, row);
      if (result === null || person === null || shown !== row) return;
      const right = Math.max(...person.judging.head.header.headers.map(({ index }) => index));
      const cells = await shownRow(result.sheet, row, right);
      if (!cells.ok) return this.fail("read-row", cells.trouble);
      if (this.state.shownRow === row) this.set({ written: cells.value });
    });
  }

  private keepAnswer(step: Step, key: string, text: string): Promise<void> {
    return this.keep(step, (before, sheet) => {
      const others = Object.entries(before.answers[sheet] ?? {}).filter(([field]) => field !== key);
      const given = Object.fromEntries(text === "" ? others : [...others, [key, text]]);
      return { ...before, answers: { ...before.answers, [sheet]: given } };
    });
  }

  /** Changes what the workbook keeps for the sheet in front, and looks at the sheet again. */
  private async keep(step: Step, change: (before: WorkbookState, sheet: string) => WorkbookState): Promise<void> {
    const { sheet } = this.state;
    if (sheet === null) return;
    const stored = await readStoredState();
    if (!stored.ok) return this.fail(step, stored.trouble);
    const written = await writeStoredState(change(stateOf(stored.value), sheet));
    if (!written.ok) return this.fail(step, written.trouble);
    this.heads.forget();
    this.set({ stateIsNewer: !written.value, outdated: this.state.result !== null, isPickRefused: false });
    await this.understand(sheet);
  }

  private async understand(sheet: string): Promise<void> {
    const [heads, facts] = [await this.heads.on(sheet), await this.heads.workbookFacts()];
    this.set({ phase: { kind: "ready" } });
    if (!heads.ok) return this.fail("look", heads.trouble);
    if (!facts.ok) return this.fail("look", facts.trouble);
    const marks = await hasMarks(sheet);
    if (!marks.ok) return this.fail("look", marks.trouble);
    const [first] = heads.value;
    const { used } = facts.value.extents.find(({ name }) => name === sheet) ?? { used: null };
    this.set({
      understood: first === undefined ? [] : understoodOn(sheet, first, facts.value, this.timing()),
      isHeaderGiven: givenHeaderRows(facts.value, sheet) !== null,
      declined: declinedIn(facts.value.state.answers[sheet] ?? {}),
      settingsFault: facts.value.settingsFault,
      usedRows: used === null ? 0 : used.bottom + 1,
      usedColumns: used === null ? 0 : used.right + 1,
      longer: first !== undefined && used !== null && used.bottom >= first.cells.values.length,
      marked: marks.value ? (this.state.marked ?? "some") : null,
      trouble: null,
      failedStep: null,
    });
  }

  /** One thing at a time: what is asked for while another runs comes after it. */
  private queue(step: Step, task: () => Promise<void>): Promise<void> {
    this.work = this.work.then(task).catch((error: unknown) => {
      // A mistake of ours must not vanish, nor stop what comes after it.
      this.set({ phase: { kind: "ready" } });
      this.surface(error, step);
    });
    return this.work;
  }

  private done<T>(step: Step, attempt: Attempt<T>, then: (value: T) => void): void {
    if (attempt.ok) then(attempt.value);
    else this.fail(step, attempt.trouble);
  }

  private fail(step: Step, trouble: Trouble): void {
    this.failures.push({ step, trouble });
    if (this.failures.length > KEPT_FAILURES) this.failures.shift();
    this.set({ trouble, failedStep: step });
  }

  private set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** Under the field's name with this sign behind it, answers keep that a question was declined. */
const DECLINED = "?";

const declinedIn = (answers: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(answers).flatMap((key) => (key.endsWith(DECLINED) ? [key.slice(0, -DECLINED.length)] : []));

/** Where a row (1-based) is after rows were inserted and deleted. */
function movedRow(row: number, changes: readonly CellsChange[]): number {
  let now = row;
  for (const change of changes) {
    if (change.kind !== "rows-inserted" && change.kind !== "rows-deleted") continue;
    const { top, bottom } = change.rect;
    const count = bottom - top + 1;
    if (change.kind === "rows-inserted") now += now > top ? count : 0;
    else if (now > bottom + 1) now -= count;
    else if (now > top) return -1;
  }
  return now;
}
