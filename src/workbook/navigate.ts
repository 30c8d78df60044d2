/**
 * To and from the grid: which sheet and cell the user is at, and taking the user to a cell.
 */
import { rangeAddress } from "./addresses";
import { withExcel, type Attempt } from "./excel";
import { cellAddress, type Position, type RowSpan } from "../core/positions";

export interface SheetInFront {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/** The sheet in front. */
export function activeSheet(): Promise<Attempt<SheetInFront>> {
  return withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("id,name,protection/protected");
    await context.sync();
    return { id: sheet.id, name: sheet.name, isProtected: sheet.protection.protected };
  });
}

/** The rows (0-based) that are selected in front, whatever the columns. */
export function selectedRows(): Promise<Attempt<RowSpan>> {
  return withExcel(async (context) => {
    const range = context.workbook.getSelectedRanges().areas.getItemAt(0).load("rowIndex,rowCount");
    await context.sync();
    return { top: range.rowIndex, bottom: range.rowIndex + range.rowCount - 1 };
  });
}

/** The cells of one row as the sheet shows them, up to a column (0-based). @param row 1-based */
export function shownRow(sheet: string, row: number, right: number): Promise<Attempt<readonly string[]>> {
  return withExcel(async (context) => {
    const rect = { top: row - 1, bottom: row - 1, left: 0, right };
    const range = context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(rect)).load("text");
    await context.sync();
    return range.text[0] ?? [];
  });
}

/** Brings a sheet to the front. */
export function showSheet(name: string): Promise<Attempt<void>> {
  return withExcel(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}

/** Selects a cell. @param sheet the one in front, which is left for a cell of another */
export function selectCell(sheet: string, cell: Position): Promise<Attempt<void>> {
  return withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(cell.sheet);
    if (cell.sheet !== sheet) worksheet.activate();
    worksheet.getRange(cellAddress(cell)).select();
    await context.sync();
  });
}
