import {
  createMemoryWorkbook,
  type CellInput,
  type CellValue,
  type WorkbookNotice,
  type WorkbookPort,
} from "office-host";

/** A grid that has nothing but values. What it has no idea of is left to a workbook in memory. */
export function portOf(
  grid: CellValue[][],
): WorkbookPort & { typed(row: number, column: number, value: CellValue): void } {
  const listeners = new Set<(notice: WorkbookNotice) => void>();
  const memory = createMemoryWorkbook(["Grid"]);
  const put = (row: number, column: number, value: CellValue): void => void ((grid[row] ??= [])[column] = value);
  // This grid calculates nothing; one that does would take the formula.
  const valueOf = (input: CellInput): CellValue =>
    typeof input === "object" && input !== null && "formula" in input ? null : input;
  const tell = (row: number, column: number, rows: number, columns: number): void => {
    const sheetId = memory.activeSheet();
    listeners.forEach((listener) => listener({ kind: "cells", sheetId, rect: { row, column, rows, columns } }));
  };
  return {
    ...memory,
    readValues: (_sheetId, { row, column, rows, columns }) =>
      Array.from({ length: rows }, (_r, i) =>
        Array.from({ length: columns }, (_c, j) => grid[row + i]?.[column + j] ?? null),
      ),
    writeCells(_sheetId, { row, column, rows, columns }, inputs) {
      inputs.forEach((line, i) =>
        line.forEach((input, j) => {
          if (input !== undefined) put(row + i, column + j, valueOf(input));
        }),
      );
      tell(row, column, rows, columns);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** For the user's own edits: the add-in hears of them as it does in Excel. */
    typed(row, column, value) {
      put(row, column, value);
      tell(row, column, 1, 1);
    },
  };
}
