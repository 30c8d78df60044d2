/** Results in their cells: one value, or a rectangle of them that spills where nothing is in its way. */
import type { FunctionResult } from "../function-values";
import type { MemoryWorkbook } from "../memory-workbook";
import { boundingRect, contains, intersection, rect, type Rect } from "../rect";
import type { CellValue } from "../workbook-port";
import type { Cells } from "./structured-reference";

/** Takes back what a formula fills besides its own cell. @param kept cells that hold something else now */
export function unspill(workbook: MemoryWorkbook, { sheetId, rect: cell }: Cells, kept: Rect = cell): void {
  const spill = workbook.spillAt(sheetId, cell.row, cell.column);
  if (spill === undefined || spill.anchor.row !== cell.row || spill.anchor.column !== cell.column) return;
  const { row: top, column: left, rows, columns } = spill.rect;
  for (let row = top; row < top + rows; row++)
    for (let column = left; column < left + columns; column++) {
      const one = rect(row, column, 1, 1);
      if (!contains(cell, one) && !contains(kept, one)) workbook.setCalculated(sheetId, row, column, null);
    }
  workbook.setSpill(sheetId, cell);
}

/** Puts a result into its cells. @returns the cells that may show something else now */
export function place(workbook: MemoryWorkbook, at: Cells, result: FunctionResult): Rect {
  const { sheetId, rect: cell } = at;
  const before = workbook.spillAt(sheetId, cell.row, cell.column)?.rect ?? cell;
  unspill(workbook, at);
  const put = (row: number, column: number, value: CellValue): void =>
    workbook.setCalculated(sheetId, cell.row + row, cell.column + column, value);
  const values = matrixOf(result);
  const target = { ...cell, rows: values.length, columns: Math.max(...values.map((row) => row.length)) };
  if (isBlocked(workbook, sheetId, cell, target)) {
    put(0, 0, { error: "#SPILL!" });
    return boundingRect(before, cell);
  }
  // A function that answers nothing shows 0, as a reference to a blank cell does.
  values.forEach((row, i) => row.forEach((value, j) => put(i, j, value ?? 0)));
  workbook.setSpill(sheetId, target);
  return boundingRect(before, target);
}

function matrixOf(result: FunctionResult): readonly (readonly CellValue[])[] {
  if (!result.ok) return [[{ error: result.error, message: result.message }]];
  if (!Array.isArray(result.value)) return [[result.value]];
  return result.value.length === 0 ? [[{ error: "#CALC!" }]] : result.value;
}

/** By something in a cell, by merged cells, or by being in a table, where nothing spills. */
function isBlocked(workbook: MemoryWorkbook, sheetId: string, cell: Rect, target: Rect): boolean {
  if (target.rows === 1 && target.columns === 1) return false;
  const meets = (r: Rect): boolean => intersection(r, target) !== undefined;
  if (workbook.tables().some((table) => table.sheetId === sheetId && meets(table.rect))) return true;
  if (workbook.merges(sheetId).some(meets)) return true;
  const values = workbook.readValues(sheetId, target);
  const formulas = workbook.readFormulas(sheetId, target);
  return values.some((row, i) =>
    row.some((value, j) => {
      const isOwn = contains(cell, rect(target.row + i, target.column + j, 1, 1));
      return !isOwn && (value !== null || formulas[i]?.[j] !== null);
    }),
  );
}
