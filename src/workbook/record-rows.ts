/**
 * Rows of texts on a sheet of ours: a header with what stands below it, and further rows on top of those. New rows are
 * put in, never written over others: of two people who do so at the same time both have theirs.
 */
import { textToAssign } from "../core/plain-text";
import type { SheetCells } from "../core/cells";
import { parseAddress } from "./addresses";
import { withExcel, type Attempt } from "./excel";
import { readSheet, readTops, sheetExtents } from "./read-sheet";

export interface TextColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

/** Each row from the first column on. */
export type TextRows = readonly (readonly string[])[];

/** So many rows go in one request: long ones stay below the 5 MB of Excel on the web. */
export const ROWS_AT_ONCE = 500;

/** Some points for each of Excel's characters. */
const POINTS_PER_CHARACTER = 6;
const TEXT = "@";

/** Writes a header and rows below it on an empty sheet, to be filtered by; the caller sends it. */
export function writeTable(sheet: Excel.Worksheet, columns: readonly TextColumn[], rows: TextRows): void {
  const header = sheet.getRangeByIndexes(0, 0, 1, columns.length);
  header.values = [columns.map((column) => textToAssign(column.header))];
  header.format.font.bold = true;
  for (const [index, { width }] of columns.entries())
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER;
  putRows(sheet, 1, rows);
  sheet.freezePanes.freezeRows(1);
  sheet.autoFilter.apply(sheet.getRangeByIndexes(0, 0, 1 + rows.length, columns.length));
}

/** Puts rows in before those that stand there. @param row 0-based */
export function insertRows(name: string, row: number, rows: TextRows): Promise<Attempt<void>> {
  return withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.getRange(`${row + 1}:${row + rows.length}`).insert("Down");
    putRows(sheet, row, rows);
    await context.sync();
  });
}

function putRows(sheet: Excel.Worksheet, row: number, rows: TextRows): void {
  const width = Math.max(0, ...rows.map((texts) => texts.length));
  if (width === 0) return;
  const range = sheet.getRangeByIndexes(row, 0, rows.length, width);
  // Excel gives new rows the looks of the header above them.
  range.format.font.bold = false;
  range.format.fill.clear();
  range.numberFormat = rows.map(() => Array.from({ length: width }, () => TEXT));
  range.values = rows.map((texts) => Array.from({ length: width }, (_, i) => textToAssign(texts[i] ?? "")));
}

/** What stands on a sheet just now. */
export function readWhole(name: string, is1904: boolean): Promise<Attempt<SheetCells>> {
  return withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load("id");
    const range = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    const used = range.isNullObject ? null : (parseAddress(range.address)?.rect ?? null);
    return readSheet(context, { id: sheet.id, name, isHidden: false, used }, [], is1904);
  });
}

/** The first rows of every sheet as they are just now, in the order of the tabs. */
export function readBeginnings(rows: number): Promise<Attempt<readonly SheetCells[]>> {
  return withExcel(async (context) => readTops(context, await sheetExtents(context), rows, false));
}
