/**
 * What happens in the workbook, and what the user does there: every part that it concerns hears of it.
 */
import type { Rect } from "../../core/positions";
import type { CellsChange } from "../../workbook/changes";
import type { CalculatedCells } from "./calculated-cells";
import type { Desk } from "./desk";
import type { HiddenRows } from "./hidden-rows";
import type { LateReviews } from "./late-reviews";
import type { LiveEdits } from "./live-edits";
import type { SheetColumns } from "./sheet-columns";
import type { SheetLook } from "./sheet-look";
import type { SheetMarks } from "./sheet-marks";
import type { ShownPerson } from "./shown-person";

interface Parts {
  readonly looking: SheetLook;
  readonly hidden: HiddenRows;
  readonly marks: SheetMarks;
  readonly person: ShownPerson;
  readonly edits: LiveEdits;
  readonly late: LateReviews;
  readonly columns: SheetColumns;
  readonly cells: CalculatedCells;
}

export class WorkbookEvents {
  constructor(
    private readonly desk: Desk,
    private readonly parts: Parts,
  ) {}

  /** The user comes to the pane: the sheet in front may go by another name, rows be hidden, marks undone. */
  readonly cameBack = (): void => {
    if (!this.isReady()) return;
    void this.parts.looking.followName();
    void this.parts.hidden.again();
    void this.parts.marks.lookAgain();
  };
  /** The user looks at the pane, not yet in it: a name typed into a tab is not told of by every Excel. */
  readonly glancedAt = (): void => {
    if (this.isReady()) void this.parts.looking.followName();
    this.parts.marks.note();
  };

  /** The user went to a cell (0-based) in the grid: the person there is shown, where there is one. */
  readonly selected = (sheetId: string, row: number, column: number): void => {
    const sheet = this.desk.heads.nameOf(sheetId);
    // Not every host tells that another sheet came to the front; that the user is on it shows here.
    if (sheet !== this.desk.store.current().sheet && this.isReady()) void this.parts.looking.look();
    if (sheet !== null) this.parts.person.cellSelected(sheet, row + 1, column);
    this.parts.marks.note();
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
    const { sheet, forgotten, isShared } = heads.changed(sheetId, rect, change.kind === "edited");
    // Rows that come in by our doing move marks as well.
    this.parts.marks.cellsChanged(sheet, change);
    if (!own) this.parts.edits.noteOn(sheet, change, isShared);
    if (!own) this.parts.late.note(sheet);
    if (!own && sheet !== null && rect !== null) this.parts.person.edited(sheet, rect);
    this.parts.columns.note(sheet, change);
    const { phase, live, result, sheet: front, understood } = this.desk.store.current();
    // Before a check people are counted wherever they stand: what changes further down counts too.
    const isCounted = result === null && sheet !== null && sheet === front && (understood?.length ?? 0) > 0;
    if (isCounted && !forgotten) heads.readAgain(sheet, rect, change.kind === "edited");
    // After a check that sees to it while the user types, the result says what is understood now.
    if ((forgotten || isCounted) && phase.kind !== "checking" && !(live && result !== null)) this.parts.looking.soon();
  };
  /** A sheet came into the workbook: what was found holds, unless there are people on it. */
  readonly sheetAdded = (sheetId: string): void => {
    this.changed(sheetId, { kind: "anything" }, true);
    this.parts.edits.sheetAdded(sheetId);
    this.parts.late.note(null);
  };
  /** Cells were calculated, whatever came of it. */
  readonly calculated = (sheetId: string, rects: readonly Rect[]): void =>
    this.parts.cells.note(this.desk.heads.nameOf(sheetId), rects);
  /** Rows were hidden, or shown again. */
  readonly rowsHidden = (sheetId: string): void => this.parts.hidden.note(this.desk.heads.nameOf(sheetId));
  /** Cells look otherwise: marks may have been undone, or done again. */
  readonly formatsChanged = (sheetId: string, rect: Rect | null): void =>
    this.parts.marks.formatsChanged(this.desk.heads.nameOf(sheetId), rect);

  private isReady(): boolean {
    return this.desk.store.current().phase.kind === "ready";
  }
}
