/** Looks at what is about to be written into cells: references to tables, and to several sheets, become plain ones. */
import {
  CellValueType,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type Nullable,
} from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import { isEntireColumns, isEntireRows, parseRect, splitSheet } from "office-host";
import type { GridContext } from "./context";
import { pieces } from "./formula-pieces";
import { valueOf } from "./cells";
import { readable, type Surroundings } from "./readable-formulas";
import { mayHaveSpan } from "./sheet-spans";
import type { Rewritten, TableShape } from "./structured-references";

/** Where a cell keeps the text of its formula when the grid calculates with another one. */
const TEXT = "structuredFormula";

/** The text of a formula that names tables or several sheets, as Excel writes it; undefined for any other cell. */
export function structuredText(cell: ICellData | null | undefined): string | undefined {
  const text: unknown = cell?.custom?.[TEXT];
  return typeof text === "string" ? text : undefined;
}

/** What a cell keeps of its own for such a text. */
export const structuredCustom = (text: string): NonNullable<ICellData["custom"]> => ({ [TEXT]: text });

/** What such a cell keeps, with another text. */
export const withStructuredText = (cell: ICellData, text: string): ICellData["custom"] => ({
  ...cell.custom,
  ...structuredCustom(text),
});

/** The tables of the workbook with the names of their columns. */
export function tableShapes(grid: GridContext): readonly TableShape[] {
  return grid.side.tables().map(({ sheetId, name, rect, showHeaders, showTotals }) => {
    const sheet = grid.sheet(sheetId);
    const matrix = sheet.getCellMatrix();
    const columns = Array.from({ length: rect.columns }, (_, i) => {
      const value = showHeaders ? valueOf(matrix.getValue(rect.row, rect.column + i) ?? null) : null;
      return value === null || typeof value === "object" ? `列${i + 1}` : String(value);
    });
    return { name, sheetName: sheet.getName(), rect, showHeaders, showTotals, columns };
  });
}

const surroundingsOf = (grid: GridContext): Surroundings => ({
  tables: tableShapes(grid),
  sheets: grid.book.getSheetOrders().map((sheetId) => grid.sheet(sheetId).getName()),
});

/** Called before a write is carried out; changes it in place. */
export function prepareEdit(
  grid: GridContext,
  { id, params }: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
  isStructural: boolean,
): void {
  if (id !== SetRangeValuesMutation.id || options?.fromFormula === true) return;
  const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
  if (unitId !== grid.unitId || cellValue === undefined) return;
  const sheet = grid.sheet(subUnitId);
  const matrix = sheet.getCellMatrix();
  let around: Surroundings | undefined;
  const mayRefer = mayBeRewritten(grid);
  const rewrite = (formula: string, row: number, column: number): Rewritten | undefined => {
    if (!mayRefer(formula)) return undefined;
    around ??= surroundingsOf(grid);
    return readable(formula, { sheetName: sheet.getName(), row, column }, around);
  };
  for (const [line, cells] of Object.entries(cellValue)) {
    const row = Number(line);
    for (const [at, written] of Object.entries(cells ?? {})) {
      const column = Number(at);
      const cell = written as ICellData | null | undefined;
      if (!cell) continue;
      if (isStructural) {
        // Sorted to another row it means other cells of each sheet: it goes on as the list of them.
        const text = structuredText(cell);
        if (text !== undefined && mayHaveSpan(text) && cell.f !== rewrite(text, row, column)?.plain) cell.custom = null;
        continue;
      }
      // All cells that get a look may share one object: that stays as it is.
      if (isLookAlone(cell) && isText(matrix.getValue(row, column)))
        (cells as Record<string, ICellData>)[at] = { ...cell, t: CellValueType.STRING };
      if (cell.f === undefined && cell.si === undefined) continue;
      if (typeof cell.f === "string") makeRoomFor(grid, subUnitId, cell.f);
      const rewritten = typeof cell.f === "string" ? rewrite(cell.f, row, column) : undefined;
      if (rewritten !== undefined) {
        makeRoomFor(grid, subUnitId, rewritten.plain);
        cell.f = rewritten.plain;
        cell.custom = { ...cell.custom, [TEXT]: rewritten.text };
      } else if (structuredText(cell) !== undefined) {
        if (!isOwnText(cell, (text) => rewrite(text, row, column)?.plain)) cell.custom = null;
      } else if (structuredText(matrix.getValue(row, column) as ICellData | null | undefined) !== undefined)
        cell.custom = null;
    }
  }
}

const isLookAlone = ({ s, v, p, f, si, t }: ICellData): boolean =>
  s !== undefined && [v, p, f, si, t].every((one) => one === undefined);

/** One that looks like a number (1969.04, 007) is text all the same: the grid makes it a number with any other look. */
const isText = (standing: Nullable<ICellData>): boolean => standing?.t === CellValueType.STRING;

/**
 * Whether a text that is written together with a formula is that formula's: so it is where a column is filled down,
 * rows are sorted or an edit is done again, and not where another formula is typed over the one that had it.
 */
function isOwnText(cell: ICellData, plainOf: (text: string) => string | undefined): boolean {
  const text = structuredText(cell);
  // A formula that is shared came with the cell that it is shared with.
  if (typeof cell.f !== "string") return typeof cell.si === "string";
  return text !== undefined && plainOf(text) === cell.f;
}

/** Whether a formula may refer to a table or to several sheets; most do not. */
function mayBeRewritten(grid: GridContext): (formula: string) => boolean {
  const names = grid.side.tables().map(({ name }) => name.toLowerCase());
  return (formula) => {
    if (mayHaveSpan(formula)) return true;
    if (names.length === 0) return false;
    const text = formula.toLowerCase();
    return text.includes("[") || names.some((name) => text.includes(name));
  };
}

/** The grid takes an address beyond its sheet for a name it does not know. */
function makeRoomFor(grid: GridContext, sheetId: string, formula: string): void {
  for (const piece of pieces(formula)) {
    if (piece.kind !== "address") continue;
    const { sheet, cells } = splitSheet(piece.text);
    const rect = parseRect(cells);
    const on = sheet === undefined ? sheetId : grid.book.getSheetBySheetName(sheet)?.getSheetId();
    if (rect === undefined || on === undefined) continue;
    const rows = isEntireColumns(rect) ? 0 : rect.row + rect.rows;
    const columns = isEntireRows(rect) ? 0 : rect.column + rect.columns;
    grid.makeRoom(on, rows, columns);
  }
}

/**
 * A table changed its name, place or size, or a sheet came, went or stands elsewhere: formulas that name tables or
 * several sheets mean other addresses now.
 */
export function refreshStructured(grid: GridContext, which: "all" | "spans" = "all"): void {
  let around: Surroundings | undefined;
  const mayRefer = which === "spans" ? mayHaveSpan : mayBeRewritten(grid);
  for (const sheetId of grid.book.getSheetOrders()) {
    const sheetName = grid.sheet(sheetId).getName();
    const cellValue: Record<number, Record<number, ICellData>> = {};
    grid
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        // Those of a file come as they are written.
        const text = structuredText(cell || null) ?? (cell ? cell.f : undefined);
        if (typeof text !== "string" || !mayRefer(text)) return;
        around ??= surroundingsOf(grid);
        const rewritten = readable(text, { sheetName, row, column }, around);
        if (!rewritten || rewritten.plain === (cell && cell.f)) return;
        const custom = structuredCustom(rewritten.text);
        (cellValue[row] ??= {})[column] = { f: rewritten.plain, si: null, v: null, t: null, custom };
      });
    if (Object.keys(cellValue).length > 0) grid.run(SetRangeValuesMutation.id, sheetId, { cellValue });
  }
}
