/**
 * What the pane and the ribbon share: the sheet in front, what was understood of it, the check and its result, the
 * marks, what is checked while the user types. One object for the page's life; whoever draws subscribes. Each part
 * stands in a file of its own; here is what can be asked of them.
 */
import type { Position, Rect } from "../../core/positions";
import type { Header } from "../../roster/columns";
import type { ColumnField } from "../../fields";
import type { AnsweredPolarity } from "../../roster/polarities";
import type { CheckedPerson } from "../people";
import type { CellsChange } from "../../workbook/changes";
import type { Trouble } from "../../workbook/troubles";
import type { Reviews } from "../reviews/reviews";
import type { JudgedWhere } from "../aside/aside";
import type { JudgeWorker } from "../aside/sheet-aside";
import type { SheetHeads } from "../sheet-heads";
import type { Settings } from "../../rules/settings/settings";
import { BureauSettings } from "./bureau-settings";
import { CalculatedCells } from "./calculated-cells";
import { Desk } from "./desk";
import { HiddenRows } from "./hidden-rows";
import { LateReviews } from "./late-reviews";
import { LiveEdits } from "./live-edits";
import { OfficialNotice } from "./official-notice";
import { OurTraces } from "./our-traces";
import { SheetAnswers, type JudgedBy } from "./sheet-answers";
import { SheetCheck } from "./sheet-check";
import { SheetColumns } from "./sheet-columns";
import { SheetLook } from "./sheet-look";
import { SheetMarks } from "./sheet-marks";
import { ShownPerson } from "./shown-person";
import { WorkbookCheck } from "./workbook-check";
import type { Failure, SessionState, Step } from "./state";

export class Session {
  private readonly desk: Desk;
  private readonly columns: SheetColumns;
  private readonly looking: SheetLook;
  private readonly checking: SheetCheck;
  private readonly marks: SheetMarks;
  private readonly workbook: WorkbookCheck;
  private readonly hidden: HiddenRows;
  private readonly person: ShownPerson;
  private readonly edits: LiveEdits;
  private readonly cells: CalculatedCells;
  private readonly answers: SheetAnswers;
  private readonly bureau: BureauSettings;
  private readonly late: LateReviews;
  /** What in the workbook is ours, and the way to take it out. */
  readonly traces: OurTraces;
  /** The notice's own text, where the bureau has loaded it. */
  readonly official: OfficialNotice;

  /** @param startWorker of the worker that judges beside the page; null where it has none */
  constructor(
    readonly heads: SheetHeads,
    startWorker: (() => JudgeWorker) | null = null,
  ) {
    this.desk = new Desk(heads, startWorker);
    this.columns = new SheetColumns(this.desk);
    this.marks = new SheetMarks(this.desk);
    this.hidden = new HiddenRows(this.desk, this.marks);
    this.person = new ShownPerson(this.desk);
    this.checking = new SheetCheck(this.desk, this.person, this.marks, this.hidden);
    this.looking = new SheetLook(this.desk, this.columns, this.hidden, this.checking);
    this.desk.failures.onGone = () => this.looking.findNames();
    this.workbook = new WorkbookCheck(this.desk, this.marks);
    this.edits = new LiveEdits(this.desk, this.checking, this.person, this.marks, this.hidden);
    this.cells = new CalculatedCells(this.desk, this.check);
    this.answers = new SheetAnswers(this.desk, this.looking, this.checking);
    this.bureau = new BureauSettings(this.desk, this.looking, this.checking);
    this.late = new LateReviews(this.desk);
    this.official = new OfficialNotice(this.desk);
    this.traces = new OurTraces(this.desk, this.looking);
  }

  readonly current = (): SessionState => this.desk.store.current();
  readonly subscribe = (listener: () => void): (() => void) => this.desk.store.subscribe(listener);
  /** Resolves when nothing asked for so far is under way, and no edit waits to be judged. */
  readonly idle = (): Promise<void> =>
    this.desk.queue.idle(() => {
      this.desk.pending.hurry();
      this.looking.hurry();
      this.columns.hurry();
      this.cells.hurry();
      this.hidden.hurry();
      this.marks.hurry();
      this.late.hurry();
    });

  /** Looks at the sheet in front: what is it, how is it understood? */
  readonly look = (): Promise<void> => this.looking.look();
  /** The user comes to the pane: the sheet in front may go by another name, rows be hidden, marks undone. */
  readonly cameBack = (): void => {
    if (!this.isReady()) return;
    void this.looking.followName();
    void this.hidden.again();
    void this.marks.lookAgain();
  };
  /** The user looks at the pane, not yet in it: a name typed into a tab is not told of by every Excel. */
  readonly glancedAt = (): void => {
    if (this.isReady()) void this.looking.followName();
    this.marks.note();
  };
  /** Checks the sheet in front. */
  readonly check = (): Promise<void> => this.checking.check();
  /** The same, and whoever is shown stays shown. */
  readonly checkAgain = (): Promise<void> => this.checking.check(true);
  /** A result that what was said in the settings has left out of date is checked again. */
  readonly followSaid = (): Promise<void> => this.checking.followSaid();
  /** Stops the check under way; what was found before stays. */
  readonly cancel = (): void => {
    this.checking.cancel();
    this.workbook.cancel();
  };
  /** Checks every roster of the workbook. */
  readonly checkAll = (): Promise<void> => this.workbook.check();
  /** What is known of a sheet, in front or not; null for one that nobody has looked at. */
  readonly stateOf = (sheet: string): SessionState | null => this.desk.store.stateOf(sheet);
  /** Turns to a sheet: to its list, or to a person there. */
  readonly openSheet = async (sheet: string, person: CheckedPerson | null = null): Promise<void> => {
    await this.workbook.open(sheet, person);
    if (person !== null && this.current().sheet === sheet) this.person.show(person.place);
  };

  /** Marks the cells at fault, by a result that holds. */
  readonly mark = (): Promise<void> => this.marks.mark((wanted) => this.checking.recheck(wanted));
  /** Removes our marks from the sheet in front, whether this session made them or not. */
  readonly clear = (): Promise<void> => this.marks.clear();
  /** The user has read which formats Excel refused. */
  readonly dismissStuck = (): void => this.marks.dismissStuck();

  /** Shows the person of a place, or the list. */
  readonly show = (place: number | null): void => this.person.show(place);
  /** Takes the user to a cell of the checked sheet. */
  readonly goTo = (cell: Position): Promise<void> => this.person.goTo(cell);
  /** The user went to a cell (0-based) in the grid: the person there is shown, where there is one. */
  readonly selected = (sheetId: string, row: number, column: number): void => {
    const sheet = this.desk.heads.nameOf(sheetId);
    // Not every host tells that another sheet came to the front; that the user is on it shows here.
    if (sheet !== this.current().sheet && this.isReady()) void this.look();
    if (sheet !== null) this.person.cellSelected(sheet, row + 1, column);
    this.marks.note();
  };

  /**
   * Cells changed in the workbook.
   *
   * @param own this add-in did it: what people wrote is as it was
   */
  readonly changed = (sheetId: string, change: CellsChange, own = false): void => {
    const rect: Rect | null = change.kind === "anything" ? null : change.rect;
    const { heads } = this.desk;
    heads.moved(sheetId, change);
    const { sheet, forgotten } = heads.changed(sheetId, rect, change.kind === "edited");
    if (!own) this.edits.note(sheet, change);
    if (!own) this.late.note(sheet);
    if (!own && sheet !== null && rect !== null) this.person.edited(sheet, rect);
    this.columns.note(sheet, change);
    const { phase, live, result, sheet: front, understood } = this.current();
    // Before a check people are counted wherever they stand: what changes further down counts too.
    const isCounted = result === null && sheet !== null && sheet === front && (understood?.length ?? 0) > 0;
    if (isCounted && !forgotten) heads.readAgain(sheet, rect, change.kind === "edited");
    // After a check that sees to it while the user types, the result says what is understood now.
    if ((forgotten || isCounted) && phase.kind !== "checking" && !(live && result !== null)) this.looking.soon();
  };
  /** A sheet came into the workbook: what was found holds, unless there are people on it. */
  readonly sheetAdded = (sheetId: string): void => {
    this.changed(sheetId, { kind: "anything" }, true);
    this.edits.sheetAdded(sheetId);
    this.late.note(null);
  };
  /** Cells were calculated, whatever came of it. */
  readonly calculated = (sheetId: string, rects: readonly Rect[]): void =>
    this.cells.note(this.desk.heads.nameOf(sheetId), rects);
  /** Rows were hidden, or shown again. */
  readonly rowsHidden = (sheetId: string): void => this.hidden.note(this.desk.heads.nameOf(sheetId));
  /** Cells look otherwise: marks may have been undone, or done again. */
  readonly formatsChanged = (sheetId: string): void => {
    if (this.desk.heads.nameOf(sheetId) === this.current().sheet) this.marks.formatsChanged();
  };
  /** 只看可见行 on or off: the result is limited to the rows that are to be seen. */
  readonly limitToVisible = (visibleOnly: boolean): Promise<void> => this.hidden.limit(visibleOnly);
  /** 实时检查 on or off. Switched on after edits, the sheet is checked first. */
  readonly setLive = (live: boolean): void => this.edits.setLive(live);

  /** A column of ours goes down to the last person. */
  readonly extend = (column: string): Promise<void> => this.columns.extend(column);
  /** Columns of ours were filled in, or put away. */
  readonly columnsChanged = (): Promise<void> => this.columns.again();

  /** Keeps the answer to a question about this sheet in the workbook, and looks again. */
  readonly answer = (field: ColumnField, text: string, sheet?: string): Promise<void> =>
    this.answers.answer(field, text, sheet);
  /** Keeps the year and the day by which this sheet is judged; a result that stands follows. */
  readonly judgeBy = (given: JudgedBy, sheet?: string): Promise<void> => this.answers.judgeBy(given, sheet);
  /** Keeps other settings in the workbook; everything that was judged by them follows. */
  readonly changeSettings = (change: (before: Settings) => Settings): Promise<void> => this.bureau.change(change);
  /** Keeps what “是” means below a header that does not tell. */
  readonly tellPolarity = (header: string, polarity: AnsweredPolarity): Promise<void> =>
    this.answers.tellPolarity(header, polarity);
  /** Keeps that the user says no to a question: it is not asked again on this sheet. */
  readonly decline = (field: ColumnField, sheet?: string): Promise<void> => this.answers.decline(field, sheet);
  /** Keeps what a column of this sheet holds, and looks again. @param field null: none of ours */
  readonly correct = (
    headers: readonly Header[],
    column: string,
    field: ColumnField | null,
    sheet?: string,
  ): Promise<void> => this.answers.correct(headers, column, field, sheet);
  /** Takes back an answer, or what was said of a column. @param key under which the answer is kept */
  readonly withdraw = (key: string, sheet?: string): Promise<void> => this.answers.withdraw(key, sheet);
  readonly uncorrect = (headers: readonly Header[], column: string, sheet?: string): Promise<void> =>
    this.answers.uncorrect(headers, column, sheet);
  /** Takes the selected rows for the header of the sheet in front. */
  readonly pickHeader = (): Promise<void> => this.answers.pickHeader();
  /** Looks for the header by itself again. */
  readonly unpickHeader = (): Promise<void> => this.answers.unpickHeader();

  /** What reviewers decided. */
  readonly reviews = (): Promise<Reviews> => this.late.open();

  /** By whom the last check was judged. */
  readonly judgedWhere = (): JudgedWhere => this.desk.aside.where;
  /** The last troubles, oldest first. */
  readonly lastFailures = (): readonly Failure[] => this.desk.failures.last();
  /** Does what failed once more. */
  readonly retry = (): Promise<void> => this.desk.failures.retry(this.look);
  readonly dismissTrouble = (): void => this.desk.failures.dismiss();
  /** A mistake of ours, wherever it happened: it must not vanish. */
  readonly surface = (error: unknown): void => this.desk.failures.surface({ step: "event", again: this.look }, error);
  /** Something outside of this session went wrong. @param again what a retry does */
  readonly report = (step: Step, trouble: Trouble, again = this.look): void =>
    this.desk.failures.say({ step, again }, trouble);

  private isReady(): boolean {
    return this.current().phase.kind === "ready";
  }
}
