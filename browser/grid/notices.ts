/** What the user does in the grid and what formulas come to, told in the words of the port. */
import { RANGE_TYPE, type ICellData, type ICommandInfo, type IExecutionOptions, type IRange } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from "@univerjs/preset-sheets-core";
import {
  ReCalcSheetsFilterMutation,
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
} from "@univerjs/preset-sheets-filter";
import { boundingRect, type CellValue, MAX_COLUMNS, MAX_ROWS, rect, type Rect, type WorkbookNotice } from "office-host";
import { valueOf } from "./cells";
import type { GridContext } from "./context";
import { toRect } from "./ranges";
import { rearrangedBy, type Rearranged } from "./rearrangements";
import { partShiftOf, shiftOf, STRUCTURAL } from "./structure";
import { RESTORE_SIDE } from "./undo";

/** The fields of every mutation that concerns a sheet. */
interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
}

/** Whether values were changed, and not only how cells look. */
const holdsContent = (cell: ICellData | null | undefined): boolean =>
  cell === null ||
  cell === undefined ||
  cell.v !== undefined ||
  cell.f !== undefined ||
  cell.p !== undefined ||
  cell.si !== undefined;

/** The cells a mutation writes content into; undefined when there are none. */
function writtenRect({ cellValue }: ISetRangeValuesMutationParams): Rect | undefined {
  let around: Rect | undefined;
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (!holdsContent(cell as ICellData | null | undefined)) continue;
      const one = rect(Number(row), Number(column), 1, 1);
      around = around === undefined ? one : boundingRect(around, one);
    }
  }
  return around;
}

/** Whole rows and columns are as long as Excel's, however small the grid's sheet is. */
function selectedRect(range: IRange): Rect {
  const r = toRect(range);
  if (range.rangeType === RANGE_TYPE.ROW) return rect(r.row, 0, r.rows, MAX_COLUMNS);
  return range.rangeType === RANGE_TYPE.COLUMN ? rect(0, r.column, MAX_ROWS, r.columns) : r;
}

/** What hides rows, or shows them again, by a filter. */
const FILTERING: ReadonlySet<string> = new Set([
  SetSheetsFilterCriteriaMutation.id,
  SetSheetsFilterRangeMutation.id,
  ReCalcSheetsFilterMutation.id,
  RemoveSheetsFilterMutation.id,
]);

export class GridNotices {
  private structural = 0;
  /** Whether a part of the sheet is making room, or closing up: the grid then moves cells, as where some are cut. */
  private isPartShifting = false;
  private quiet = 0;
  private single: { readonly sheetId: string; readonly rect: Rect; readonly before: CellValue } | undefined;
  private active: string | undefined;

  constructor(private readonly grid: GridContext) {
    this.active = grid.book.getActiveSheet().getSheetId();
  }

  /** Whether the grid is adapting formulas to rows that came or went. */
  get isStructural(): boolean {
    return this.structural > 0;
  }

  quietly<T>(work: () => T): T {
    this.quiet += 1;
    try {
      return work();
    } finally {
      this.quiet -= 1;
    }
  }

  before({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (STRUCTURAL.has(id)) {
      this.structural += 1;
      // A command that throws is never reported as done. All of them do their work at once.
      queueMicrotask(() => (this.structural = 0));
    }
    this.partShifted(id, (params ?? {}) as SheetParams);
    if (id !== SetRangeValuesMutation.id || options?.fromFormula === true) return;
    const { subUnitId } = params as ISetRangeValuesMutationParams;
    const written = writtenRect(params as ISetRangeValuesMutationParams);
    const isSingle = written !== undefined && written.rows === 1 && written.columns === 1;
    this.single = isSingle
      ? { sheetId: subUnitId, rect: written, before: this.valueAt(subUnitId, written) }
      : undefined;
  }

  after({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const { unitId, subUnitId, range, ranges } = (params ?? {}) as SheetParams;
    if (STRUCTURAL.has(id)) this.structural = Math.max(0, this.structural - 1);
    if (unitId !== this.grid.unitId) return;
    // Conditional formats are among what is set back: those of the sheet in front are told of in the pane.
    if (id === RESTORE_SIDE) this.tell({ kind: "formats", sheetId: this.grid.book.getActiveSheet().getSheetId() });
    const rearranged = rearrangedBy(id, params);
    if (rearranged !== undefined) this.rearranged(rearranged);
    if (subUnitId === undefined) return;
    if (range !== undefined) {
      const shift = shiftOf(id, range);
      if (shift !== undefined) this.shifted(subUnitId, shift.rect, shift.shift);
    }
    if (id === SetRangeValuesMutation.id) {
      const written = params as ISetRangeValuesMutationParams;
      if (options?.fromFormula === true) this.calculated(subUnitId, written);
      else this.written(subUnitId, written);
    } else if (id === SetRowHiddenMutation.id || id === SetRowVisibleMutation.id) {
      const hidden = id === SetRowHiddenMutation.id;
      for (const one of ranges ?? []) this.tell({ kind: "rows-hidden", sheetId: subUnitId, rect: toRect(one), hidden });
    } else if (FILTERING.has(id)) {
      // Which rows go and which come is not told.
      const rows = rect(0, 0, this.grid.sheet(subUnitId).getRowCount(), MAX_COLUMNS);
      this.tell({ kind: "rows-hidden", sheetId: subUnitId, rect: rows, hidden: id !== RemoveSheetsFilterMutation.id });
    } else if (id === SetSelectionsOperation.id) this.selected(params as ISetSelectionsOperationParams);
    else if (id === SetWorksheetActiveOperation.id) this.activated(subUnitId);
    else if (id === RemoveSheetMutation.id) {
      this.grid.side.sheetDeleted(subUnitId);
      this.tell({ kind: "sheet-deleted", sheetId: subUnitId });
    }
  }

  /** The new sheet's id stands elsewhere than that of other mutations. */
  added({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== InsertSheetMutation.id) return;
    const { unitId, sheet } = params as { readonly unitId: string; readonly sheet: { readonly id: string } };
    if (unitId === this.grid.unitId) this.tell({ kind: "sheet-added", sheetId: sheet.id });
  }

  private tell(notice: WorkbookNotice): void {
    if (this.quiet === 0) this.grid.tell(notice);
  }

  private valueAt(sheetId: string, { row, column }: Rect): CellValue {
    return valueOf(this.grid.sheet(sheetId).getCellMatrix().getValue(row, column) ?? null);
  }

  private shifted(sheetId: string, changed: Rect, shift: "down" | "right" | "up" | "left"): void {
    this.grid.side.shift({ id: sheetId, name: this.grid.sheet(sheetId).getName() }, changed, shift);
    const kind = shift === "down" || shift === "right" ? "inserted" : "deleted";
    this.tell({ kind, sheetId, rect: changed, shift });
  }

  /** Links and comments go with their cells. */
  private rearranged({ sheetId, step, notices }: Rearranged): void {
    const { isPartShifting } = this;
    if (step !== undefined) this.grid.side.rearrange(sheetId, step, isPartShifting ? "have-gone" : "go");
    if (!isPartShifting) for (const notice of notices) this.tell(notice);
  }

  /** Told beforehand: these commands do their work at once, but are reported as done only in a later turn. */
  private partShifted(id: string, { range }: SheetParams): void {
    const shift = partShiftOf(id);
    if (shift === undefined) return;
    const sheetId = this.grid.book.getActiveSheet().getSheetId();
    const selections = this.grid.injector.get(SheetsSelectionsService).getWorkbookSelections(this.grid.unitId);
    const selected = selections.getCurrentLastSelection()?.range;
    const moved = range ?? selected;
    if (moved === undefined) return;
    this.shifted(sheetId, toRect(moved), shift);
    this.isPartShifting = true;
    queueMicrotask(() => (this.isPartShifting = false));
  }

  private written(sheetId: string, params: ISetRangeValuesMutationParams): void {
    if (this.isStructural || this.quiet > 0) return;
    const written = writtenRect(params);
    if (written === undefined) return;
    const before = this.single?.sheetId === sheetId ? this.single.before : undefined;
    this.single = undefined;
    const single = before === undefined ? {} : { single: { before, after: this.valueAt(sheetId, written) } };
    this.tell({ kind: "cells", sheetId, rect: written, ...single });
  }

  private calculated(sheetId: string, params: ISetRangeValuesMutationParams): void {
    const rect = writtenRect(params);
    if (rect !== undefined) this.tell({ kind: "calculated", sheetId, rect });
  }

  private selected({ subUnitId, selections, type }: ISetSelectionsOperationParams): void {
    if (type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING) return;
    const areas = selections
      .map(({ range }) => selectedRect(range))
      .filter(({ row, column }) => row >= 0 && column >= 0);
    if (areas.length > 0) this.tell({ kind: "selection", sheetId: subUnitId, areas });
  }

  private activated(sheetId: string): void {
    if (sheetId === this.active) return;
    const previous = this.active;
    this.active = sheetId;
    this.tell({ kind: "activated", sheetId, previous });
  }
}
