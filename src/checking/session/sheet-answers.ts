/**
 * What the user tells of a sheet: answers to its questions, what a column holds, which rows are its header. Kept in the
 * workbook for the sheet it was said of, whichever is in front by then; and the sheet is looked at again.
 */
import { columnIndex } from "../../core/positions";
import type { Header } from "../../roster/columns";
import type { ColumnField } from "../../fields";
import { withCorrection, withoutCorrection } from "../../roster/fingerprint";
import { polarityKey, type AnsweredPolarity } from "../../roster/polarities";
import { EMPTY_STATE, type WorkbookState } from "../../roster/workbook-state";
import { selectedRows } from "../../workbook/navigate";
import { changeStoredState } from "../../workbook/stored-state";
import { MAX_HEADER_ROWS } from "../../roster/header-blocks";
import { AS_OF_KEY } from "../../roster/given-day";
import { HEADER_ROWS_KEY, headerRowsText } from "../../roster/picked-header";
import { declinedKey } from "./declined";
import type { Desk } from "./desk";
import type { Wanted } from "./failure-log";
import type { SheetCheck } from "./sheet-check";
import type { SheetLook } from "./sheet-look";
import type { Step } from "./state";

type Change = (before: WorkbookState, sheet: string) => WorkbookState;

/** What everybody on the sheet is judged by: a result that stands follows it at once. */
const JUDGED_BY: readonly string[] = ["applyYear" satisfies ColumnField, AS_OF_KEY];

/** What is left out stays as it is; "" takes back what was set: the sheet's own holds again. */
export interface JudgedBy {
  readonly applyYear?: string;
  /** `2020-12-31` */
  readonly asOf?: string;
}

export class SheetAnswers {
  constructor(
    private readonly desk: Desk,
    private readonly sheetLook: SheetLook,
    private readonly check: SheetCheck,
  ) {}

  /** Keeps the answer to a question about this sheet. */
  answer(field: ColumnField, text: string, sheet?: string): Promise<void> {
    return this.keep("answer", answered({ [field]: text }), sheet);
  }

  /** Keeps what everybody on this sheet is judged by: the year applied in, the day up to which years count. */
  judgeBy(given: JudgedBy, sheet?: string): Promise<void> {
    return this.keep("answer", answered({ ...given }), sheet);
  }

  /** Keeps what “是” means below a header. */
  tellPolarity(header: string, polarity: AnsweredPolarity): Promise<void> {
    return this.keep("answer", answered({ [polarityKey(header)]: polarity }));
  }

  /** Keeps that the user says no to a question: it is not asked again on this sheet. */
  decline(field: ColumnField, sheet?: string): Promise<void> {
    return this.keep("answer", answered({ [declinedKey(field)]: "no" }), sheet);
  }

  /**
   * Keeps what a column of this sheet holds.
   *
   * @param headers of the roster it belongs to
   * @param field null: none of ours
   */
  correct(headers: readonly Header[], column: string, field: ColumnField | null, on?: string): Promise<void> {
    const change: Change = ({ mappings, ...state }, sheet) => {
      const corrected = withCorrection(mappings?.[sheet] ?? [], headers, columnIndex(column), field);
      return { ...state, mappings: { ...mappings, [sheet]: corrected } };
    };
    return this.keep("answer", change, on);
  }

  /** Takes an answer back: the question is open again. @param key under which it is kept */
  withdraw(key: string, sheet?: string): Promise<void> {
    return this.keep("answer", answered({ [key]: "" }), sheet);
  }

  /** Takes back what was said of a column: it is matched by itself again. */
  uncorrect(headers: readonly Header[], column: string, on?: string): Promise<void> {
    const change: Change = ({ mappings, ...state }, sheet) => {
      const left = withoutCorrection(mappings?.[sheet] ?? [], headers, columnIndex(column));
      return { ...state, mappings: { ...mappings, [sheet]: left } };
    };
    return this.keep("answer", change, on);
  }

  /** Takes the selected rows for the header of the sheet in front. */
  pickHeader(): Promise<void> {
    const { queue, failures, store } = this.desk;
    const wanted: Wanted = { step: "pick-header", again: () => this.pickHeader() };
    return queue.add(wanted, async () => {
      const { sheet } = store.current();
      const rows = await selectedRows();
      if (!rows.ok) return failures.fail(wanted, rows.trouble);
      if (rows.value.bottom - rows.value.top >= MAX_HEADER_ROWS) return store.set({ isPickRefused: true });
      await this.write("pick-header", answered({ [HEADER_ROWS_KEY]: headerRowsText(rows.value) }), sheet);
    });
  }

  /** Looks for the header by itself again. */
  unpickHeader(): Promise<void> {
    return this.keep("pick-header", answered({ [HEADER_ROWS_KEY]: "" }));
  }

  /** @param sheet the one in front unless another is meant */
  private keep(step: Step, change: Change, sheet: string | null = this.desk.store.current().sheet): Promise<void> {
    const again = (): Promise<void> => this.keep(step, change, sheet);
    return this.desk.queue.add({ step, again }, () => this.write(step, change, sheet));
  }

  /** Changes what the workbook keeps for a sheet; from within a task. */
  private async write(step: Step, change: Change, asked: string | null): Promise<void> {
    if (asked === null) return;
    const { store, heads, failures } = this.desk;
    // The rows that were picked stay picked, wherever the selection is by then.
    const wanted: Wanted = { step, again: () => this.keep(step, change, asked) };
    await this.desk.followNames(asked);
    const sheet = heads.names.nameNow(asked);
    let before = EMPTY_STATE;
    const written = await changeStoredState((state) => change((before = state), sheet));
    if (!written.ok) return failures.fail(wanted, written.trouble);
    const after = written.value ?? before;
    heads.forget();
    store.set({ stateIsNewer: written.value === null });
    const { sheet: front } = store.current();
    if (front !== null && front !== sheet) return store.outdatePut(sheet);
    store.set({ outdated: store.current().result !== null, isPickRefused: false });
    await this.sheetLook.understand(sheet);
    const said = ({ answers }: WorkbookState, key: string): string | undefined => answers[sheet]?.[key];
    if (JUDGED_BY.some((key) => said(before, key) !== said(after, key))) await this.check.followAnswers();
    else await this.check.followNames();
  }
}

/** @param given by what they are kept under; "": the answer is taken back */
const answered =
  (given: Readonly<Record<string, string>>): Change =>
  (before, sheet) => {
    const others = Object.entries(before.answers[sheet] ?? {}).filter(([key]) => !Object.hasOwn(given, key));
    const now = Object.fromEntries([...others, ...Object.entries(given).filter(([, text]) => text !== "")]);
    return { ...before, answers: { ...before.answers, [sheet]: now } };
  };
