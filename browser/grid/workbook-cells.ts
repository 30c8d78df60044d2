/** Values, formulas and texts of the grid's cells, in bulk. */
import { generateRandomId, ObjectMatrix, type ICellData, type IRange } from "@univerjs/core";
import { FormulaDataModel, SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import { boundingRect, type CellValue, contains, intersection, rect, type Rect, type WorkbookPort } from "office-host";
import { cellOf, valueOf } from "./cells";
import type { GridContext } from "./context";
import { displayText } from "./display-text";
import { structuredText } from "./edits";
import { formulaTexts } from "./formula-texts";
import { toRect } from "./ranges";
import { shareFormulas } from "./shared-formulas";
import { formatOf, GENERAL } from "./styles";

type CellMembers = Pick<
  WorkbookPort,
  "readValues" | "readFormulas" | "readText" | "readNumberFormats" | "writeCells" | "usedRange" | "spillAt"
>;

export interface SpillMembers {
  /** The rectangles that formulas fill, with the cell of the formula. */
  spills(sheetId: string): readonly { readonly anchor: Rect; readonly rect: Rect }[];
}

export function cellMembers(grid: GridContext): CellMembers & SpillMembers {
  const { unitId } = grid;
  const formulas = grid.injector.get(FormulaDataModel);

  /** Reads a rectangle cell by cell; what lies beyond the grid's sheet is blank. */
  function read<T>(sheetId: string, r: Rect, blank: T, of: (cell: ICellData, row: number, column: number) => T): T[][] {
    const matrix = grid.sheet(sheetId).getCellMatrix().getMatrix();
    return Array.from({ length: r.rows }, (_, i) => {
      const cells = matrix[r.row + i];
      return Array.from({ length: r.columns }, (__, j) => {
        const cell = cells?.[r.column + j];
        return cell ? of(cell, r.row + i, r.column + j) : blank;
      });
    });
  }

  /** The rectangles formulas fill, the cell of the formula first. */
  function spills(sheetId: string): readonly { readonly anchor: Rect; readonly rect: Rect }[] {
    const ranges = formulas.getArrayFormulaRange()[unitId]?.[sheetId];
    const found: { anchor: Rect; rect: Rect }[] = [];
    new ObjectMatrix<IRange>(ranges ?? {}).forValue((row, column, range) => {
      if (range) found.push({ anchor: rect(row, column, 1, 1), rect: toRect(range) });
    });
    return found;
  }

  /** Puts the cells that formulas elsewhere fill over the values read. */
  function withSpills(sheetId: string, r: Rect, values: CellValue[][]): CellValue[][] {
    const filled = formulas.getArrayFormulaCellData()[unitId]?.[sheetId];
    for (const spill of filled ? spills(sheetId) : []) {
      const shared = intersection(spill.rect, r);
      if (shared === undefined) continue;
      for (let row = shared.row; row < shared.row + shared.rows; row++) {
        for (let column = shared.column; column < shared.column + shared.columns; column++) {
          const line = values[row - r.row];
          const cell = filled?.[row]?.[column];
          if (line !== undefined && cell) line[column - r.column] = valueOf(cell);
        }
      }
    }
    return values;
  }

  const readValues: WorkbookPort["readValues"] = (sheetId, r) =>
    withSpills(sheetId, r, read<CellValue>(sheetId, r, null, valueOf));

  const readNumberFormats: WorkbookPort["readNumberFormats"] = (sheetId, r) => {
    const styles = grid.book.getStyles();
    const sheet = grid.sheet(sheetId);
    const known = new Map<unknown, string>();
    const ofColumn = Array.from(
      { length: r.columns },
      (_, j) => formatOf(styles.get(sheet.getColumnStyle(r.column + j))) ?? GENERAL,
    );
    return read<string | undefined>(sheetId, r, undefined, ({ s }) => {
      if (typeof s !== "string") return formatOf(s);
      const format = known.get(s) ?? formatOf(styles.get(s)) ?? "";
      known.set(s, format);
      return format === "" ? undefined : format;
    }).map((row) => row.map((format, j) => format ?? ofColumn[j] ?? GENERAL));
  };

  return {
    readValues,
    readNumberFormats,
    readFormulas(sheetId, r) {
      const textOf = formulaTexts(grid, sheetId);
      return read<string | null>(sheetId, r, null, (cell, row, column) =>
        cell.f == null && cell.si == null ? null : (structuredText(cell) ?? textOf(cell, row, column)),
      );
    },
    readText(sheetId, r) {
      const formats = readNumberFormats(sheetId, r);
      return readValues(sheetId, r).map((row, i) =>
        row.map((value, j) => displayText(value, formats[i]?.[j] ?? GENERAL)),
      );
    },
    writeCells(sheetId, r, inputs) {
      const [before = null] = readValues(sheetId, { ...r, rows: 1, columns: 1 })[0] ?? [];
      const cellValue: Record<number, Record<number, ICellData>> = {};
      let [rows, columns] = [0, 0];
      inputs.forEach((row, i) =>
        row.forEach((input, j) => {
          if (input === undefined) return;
          (cellValue[r.row + i] ??= {})[r.column + j] = cellOf(input);
          if (input === null) return;
          rows = Math.max(rows, r.row + i + 1);
          columns = Math.max(columns, r.column + j + 1);
        }),
      );
      grid.makeRoom(sheetId, rows, columns);
      const columnsWritten = Array.from({ length: r.columns }, (_, j) => r.column + j);
      shareFormulas(cellValue, columnsWritten, () => generateRandomId(6));
      grid.run(SetRangeValuesMutation.id, sheetId, { cellValue });
      const isSingle = r.rows === 1 && r.columns === 1;
      const [after = null] = isSingle ? (readValues(sheetId, r)[0] ?? []) : [];
      grid.tell({ kind: "cells", sheetId, rect: r, ...(isSingle ? { single: { before, after } } : {}) });
    },
    usedRange(sheetId, valuesOnly) {
      const sheet = grid.sheet(sheetId);
      let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell || (valuesOnly && cell.f == null && cell.si == null && valueOf(cell) === null)) return;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      });
      const around = bottom < 0 ? [] : [rect(top, left, bottom - top + 1, right - left + 1)];
      const all = [...around, ...spills(sheetId).map((spill) => spill.rect)];
      return all.length === 0 ? undefined : all.reduce(boundingRect);
    },
    spills,
    spillAt: (sheetId, row, column) => spills(sheetId).find((spill) => contains(spill.rect, rect(row, column, 1, 1))),
  };
}
