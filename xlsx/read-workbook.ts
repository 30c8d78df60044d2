/**
 * An xlsx file becomes sheets of plain cells: dates as Excel's day numbers, formulas as their results, rich text as
 * text, errors as #N/A and the like, cells covered by a merge as blank.
 *
 * exceljs reads it (kept up, permissive, and it keeps styles for the browser edition). Data validations are left out:
 * one over whole columns costs seconds and says nothing about people.
 */
import ExcelJS from "exceljs";
import type { WorkbookTrouble } from "./troubles";
import type { SheetCells } from "../src/core/cells";
import { columnIndex, type Rect } from "../src/core/positions";
import type { StoredState } from "../src/roster/workbook-state";
import { inspect } from "./inspect";
import { keptState } from "./kept-state";

export interface WorkbookSheet extends SheetCells {
  readonly hidden: boolean;
  /** 0-based. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export type WorkbookResult =
  | {
      readonly ok: true;
      readonly sheets: readonly WorkbookSheet[];
      /** What the add-in keeps in it. */
      readonly kept: StoredState;
    }
  | { readonly ok: false; readonly trouble: WorkbookTrouble };

/** Reads a workbook from the bytes of a file. Bad files are a result, never an exception. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookResult> {
  const trouble = inspect(bytes);
  if (trouble !== null) return { ok: false, trouble };
  const workbook = new ExcelJS.Workbook();
  let kept: StoredState;
  try {
    kept = keptState(bytes);
    // The declared type is Node's old Buffer; any view of bytes is read.
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer, {
      ignoreNodes: ["dataValidations", "conditionalFormatting"],
    });
  } catch {
    return { ok: false, trouble: { code: "damaged" } };
  }
  const sheets = workbook.worksheets.map(sheetOf);
  return sheets.some((sheet) => sheet.values.length > 0)
    ? { ok: true, sheets, kept }
    : { ok: false, trouble: { code: "empty-workbook" } };
}

function sheetOf(worksheet: ExcelJS.Worksheet): WorkbookSheet {
  const values: unknown[][] = [];
  const hiddenRows: number[] = [];
  worksheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: unknown[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const value = cell.isMerged && cell.master !== cell ? null : plainValue(cell.value);
      if (value === null) return;
      while (cells.length < column - 1) cells.push(null);
      cells[column - 1] = value;
    });
    if (row.hidden) hiddenRows.push(number - 1);
    if (cells.length === 0) return;
    while (values.length < number - 1) values.push([]);
    values[number - 1] = cells;
  });
  return {
    name: worksheet.name,
    values,
    merges: mergesOf(worksheet),
    hidden: worksheet.state !== "visible",
    hiddenRows,
    hiddenColumns: hiddenColumnsOf(worksheet),
  };
}

const MS_PER_DAY = 86_400_000;
const SERIAL_OF_EPOCH = 25_569;

/** A cell's value as Excel's own `values` would give it. */
export function plainValue(value: ExcelJS.CellValue): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value;
  if (value instanceof Date) return dateSerial(value);
  if ("error" in value) return value.error;
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("formula" in value || "sharedFormula" in value) return plainValue(value.result ?? null);
  if ("hyperlink" in value) return plainValue(value.text as ExcelJS.CellValue);
  return null;
}

/** exceljs has already allowed for the 1904 system: its dates are true dates. */
function dateSerial(date: Date): number | null {
  const serial = date.getTime() / MS_PER_DAY + SERIAL_OF_EPOCH;
  return Number.isFinite(serial) ? Math.round(serial * 1e6) / 1e6 : null;
}

/** Merged cells, as rectangles. */
export function mergesOf(worksheet: ExcelJS.Worksheet): readonly Rect[] {
  const { merges } = worksheet.model as { readonly merges?: readonly string[] };
  return (merges ?? []).flatMap((address) => rectOf(address) ?? []);
}

/** Reads `A1` or `A1:B2`; undefined for anything else. */
export function rectOf(address: string): Rect | undefined {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(address.replaceAll("$", ""));
  if (!match) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return { top: Number(top) - 1, left: columnIndex(left), bottom: Number(bottom) - 1, right: columnIndex(right) };
}

function hiddenColumnsOf(worksheet: ExcelJS.Worksheet): readonly number[] {
  const hidden: number[] = [];
  for (let column = 1; column <= worksheet.columnCount; column++)
    if (worksheet.getColumn(column).hidden) hidden.push(column - 1);
  return hidden;
}
