/** A workbook read from a file, as the data the grid starts with. */
import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IRange,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Rect } from "../../src/core/positions";
import type { CellLook } from "../../xlsx/looks";
import type { ShownCell, ShownSheet, ShownWorkbook } from "../../xlsx/read-shown";
import { contentOf } from "./cells";
import { structuredCustom } from "./edits";
import { filteredRows, filterResource } from "./filters";
import { fittingHeights } from "./row-heights";
import type { OpenedFormula } from "./opened-formulas";
import { styleOf } from "./looks";
import { rewriteSpans } from "./sheet-spans";
import { FONTS } from "./styles";

/** Rows and columns an empty sheet shows, and how many are left free after the last one used. */
const FEWEST_ROWS = 200;
const FEWEST_COLUMNS = 30;
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 6;

const ROW_HEIGHT = 20;
const PIXELS_PER_POINT = 96 / 72;
/** Width of a digit of the standard font, and the margin of a cell. */
const PIXELS_PER_CHARACTER = 7;
const CELL_MARGIN = 5;

const rangeOf = ({ top, left, bottom, right }: Rect): IRange => ({
  startRow: top,
  endRow: bottom,
  startColumn: left,
  endColumn: right,
});

export const sheetIdAt = (index: number): string => `sheet-${index + 1}`;

/** The place in the file of the sheet that has this id; null for one that came later. */
export function originOf(id: string): number | null {
  const place = /^sheet-(\d+)$/u.exec(id)?.[1];
  return place === undefined ? null : Number(place) - 1;
}

/** A width in pixels in characters, as files have it. */
export const characters = (pixels: number): number => Math.max(0, (pixels - CELL_MARGIN) / PIXELS_PER_CHARACTER);

/** @param opening what is done to a formula of the file */
export function snapshotOf(
  unitId: string,
  name: string,
  { sheets, looks }: ShownWorkbook,
  opening: Opening,
): IWorkbookData {
  const ids = sheets.map((_, index) => sheetIdAt(index));
  const names = sheets.map((sheet) => sheet.name);
  const content: Content = (cell) => cellOf(cell, opening, names);
  return {
    id: unitId,
    name,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: Object.fromEntries(looks.map((look, index) => [`look-${index}`, styleOf(look)])),
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => [sheetIdAt(index), sheetOf(sheet, sheetIdAt(index), looks, { opening, content })]),
    ),
    resources: [filterResource(new Map(sheets.map((sheet, index) => [sheetIdAt(index), sheet])))],
    defaultStyle: { ff: FONTS, fs: 11 },
  };
}

export const emptySheet = (id: string, name: string): Partial<IWorksheetData> => ({
  id,
  name,
  rowCount: FEWEST_ROWS,
  columnCount: FEWEST_COLUMNS,
  defaultColumnWidth: 72,
  defaultRowHeight: ROW_HEIGHT,
  rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
  columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
  freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
});

function sheetOf(
  sheet: ShownSheet,
  id: string,
  looks: readonly CellLook[],
  { opening, content }: { readonly opening: Opening; readonly content: Content },
): Partial<IWorksheetData> {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const { rows, columns, from = { row: 0, column: 0 } } = sheet.frozen;
  const frozen = rows > 0 || columns > 0;
  const after = (first: number, count: number): number => (count > 0 ? first + count : -1);
  const filtered = new Set(filteredRows(sheet));
  return {
    ...emptySheet(id, sheet.name),
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(FEWEST_ROWS, sheet.rows.length + SPARE_ROWS),
    columnCount: Math.max(FEWEST_COLUMNS, width + SPARE_COLUMNS),
    cellData: Object.fromEntries(
      withoutFilled(sheet.rows, opening).flatMap((row, index) =>
        row === undefined ? [] : [[index, cellsOf(row, content)] as const],
      ),
    ),
    mergeData: sheet.merges.map(rangeOf),
    rowData: joined(
      // As measured, too: undoing what made the grid measure a row anew gives it that, or the standard height.
      fittingHeights(sheet, looks, ROW_HEIGHT).map(([row, h]) => [row, { h, ah: h, ia: BooleanNumber.TRUE }]),
      sheet.rowHeights.map(([row, height]) => [row, { h: height * PIXELS_PER_POINT, ia: BooleanNumber.FALSE }]),
      sheet.hiddenRows.flatMap((row) => (filtered.has(row) ? [] : [[row, { hd: BooleanNumber.TRUE }] as const])),
      (sheet.rowLooks ?? []).map(([row, look]) => [row, { s: `look-${look}` }]),
    ),
    columnData: joined(
      sheet.columnWidths.map(([column, wide]) => [column, { w: wide * PIXELS_PER_CHARACTER + CELL_MARGIN }]),
      sheet.hiddenColumns.map((column) => [column, { hd: BooleanNumber.TRUE }]),
      (sheet.columnLooks ?? []).map(([column, look]) => [column, { s: `look-${look}` }]),
    ),
    ...(frozen
      ? {
          freeze: {
            ...{ xSplit: columns, ySplit: rows },
            ...{ startRow: after(from.row, rows), startColumn: after(from.column, columns) },
          },
        }
      : {}),
  };
}

/** Several lists of facts by index, as one object. */
function joined(...lists: (readonly (readonly [number, object])[])[]): Record<number, object> {
  const all: Record<number, object> = {};
  for (const [index, facts] of lists.flat()) all[index] = { ...all[index], ...facts };
  return all;
}

/** What a formula fills that is calculated anew must stand free: its cells get what it comes to. */
function withoutFilled(rows: ShownSheet["rows"], opening: Opening): ShownSheet["rows"] {
  const areas = rows.flatMap((row) =>
    (row ?? []).flatMap((cell) =>
      cell?.fills === undefined || opening(cell.formula ?? "").keepsValue ? [] : [cell.fills],
    ),
  );
  if (areas.length === 0) return rows;
  const isFree = (row: number, column: number): boolean =>
    areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return rows.map((row, r) =>
    row?.map((cell, c) => (cell?.isFilled === true && isFree(r, c) ? { ...cell, value: null } : cell)),
  );
}

const cellsOf = (row: readonly (ShownCell | undefined)[], content: Content): Record<number, ICellData> =>
  Object.fromEntries(row.flatMap((cell, column) => (cell === undefined ? [] : [[column, content(cell)] as const])));

type Opening = (formula: string) => OpenedFormula;
type Content = (cell: ShownCell) => ICellData;

function cellOf({ value, formula, look }: ShownCell, opening: Opening, sheets: readonly string[]): ICellData {
  const style = look === undefined ? {} : { s: `look-${look}` };
  if (formula === undefined) return value === null ? style : { ...contentOf(value), ...style };
  const opened = opening(formula);
  const spanned = rewriteSpans(opened.formula, sheets);
  return {
    ...(spanned === undefined ? { f: opened.formula } : { f: spanned.plain, custom: structuredCustom(spanned.text) }),
    ...(value !== null && opened.keepsValue ? contentOf(value) : {}),
    ...style,
  };
}
