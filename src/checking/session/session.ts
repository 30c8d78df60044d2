/**
 * What the pane and the ribbon share: the sheet in front, what was understood of it, the check and its result, the
 * marks, what is checked while the user types. One object for the page's life; whoever draws subscribes. Each part
 * stands in a file of its own; here is what can be asked of them.
 */
import type { Trouble } from "../../workbook/troubles";
import type { Reviews } from "../reviews/reviews";
import type { JudgedWhere } from "../aside/aside";
import type { JudgeWorker } from "../aside/sheet-aside";
import type { SheetHeads } from "../sheet-heads";
import { BureauSettings } from "./bureau-settings";
import { CalculatedCells } from "./calculated-cells";
import { Desk } from "./desk";
import { HiddenRows } from "./hidden-rows";
import { LateReviews } from "./late-reviews";
import { LiveEdits } from "./live-edits";
import { OfficialNotice } from "./official-notice";
import { OurTraces } from "./our-traces";
import { SheetAnswers } from "./sheet-answers";
import { SheetCheck } from "./sheet-check";
import { SheetColumns } from "./sheet-columns";
import { SheetLook } from "./sheet-look";
import { SheetMarks } from "./sheet-marks";
import { ShownPerson } from "./shown-person";
import { WorkbookCheck } from "./workbook-check";
import { WorkbookEvents } from "./workbook-events";
import type { Failure, SessionState, Step } from "./state";

export class Session {
  private readonly desk: Desk;
  private readonly looking: SheetLook;
  private readonly checking: SheetCheck;
  private readonly edits: LiveEdits;
  private readonly cells: CalculatedCells;
  private readonly late: LateReviews;
  /** Parts that are asked themselves: each says in its own file what it does. */
  readonly answers: SheetAnswers;
  readonly bureau: BureauSettings;
  readonly columns: SheetColumns;
  readonly events: WorkbookEvents;
  readonly hidden: HiddenRows;
  readonly marks: SheetMarks;
  readonly official: OfficialNotice;
  readonly person: ShownPerson;
  readonly traces: OurTraces;
  readonly workbook: WorkbookCheck;

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
    this.workbook = new WorkbookCheck(this.desk, this.marks, this.person);
    this.edits = new LiveEdits(this.desk, this.checking, this.person, this.marks, this.hidden);
    this.cells = new CalculatedCells(this.desk, this.check);
    this.answers = new SheetAnswers(this.desk, this.looking, this.checking);
    this.bureau = new BureauSettings(this.desk, this.looking, this.checking);
    this.late = new LateReviews(this.desk);
    const { looking, hidden, marks, person, edits, late, columns, cells } = this;
    this.events = new WorkbookEvents(this.desk, { looking, hidden, marks, person, edits, late, columns, cells });
    this.official = new OfficialNotice(this.desk);
    this.traces = new OurTraces(this.desk, this.looking);
  }

  readonly current = (): SessionState => this.desk.store.current();
  readonly subscribe = (listener: () => void): (() => void) => this.desk.store.subscribe(listener);
  /** Resolves when nothing asked for so far is under way, and no edit waits to be judged. */
  readonly idle = (): Promise<void> =>
    this.desk.queue.idle(() => {
      const { pending } = this.desk;
      for (const part of [pending, this.looking, this.columns, this.cells, this.hidden, this.marks, this.late])
        part.hurry();
    });

  /** Looks at the sheet in front: what is it, how is it understood? */
  readonly look = (): Promise<void> => this.looking.look();
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
  /** What is known of a sheet, in front or not; null for one that nobody has looked at. */
  readonly stateOf = (sheet: string): SessionState | null => this.desk.store.stateOf(sheet);
  /** Marks the cells at fault, by a result that holds. */
  readonly mark = (): Promise<void> => this.marks.mark((wanted) => this.checking.recheck(wanted));
  /** Removes our marks from the sheet in front, whether this session made them or not. */
  readonly clear = (): Promise<void> => this.marks.clear();
  /** 实时检查 on or off. Switched on after edits, the sheet is checked first. */
  readonly setLive = (live: boolean): void => this.edits.setLive(live);

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
}
