/** Formats of the grid's cells: number formats and styles as they were set, without conditional colours. */
import type { ICellData, IColumnData, IRowData, IStyleData, Nullable } from "@univerjs/core";
import { SetColDataMutation, SetRangeValuesMutation, SetRowDataMutation } from "@univerjs/preset-sheets-core";
import {
  type CellStyle,
  isEntireColumns,
  isEntireRows,
  type Rect,
  type StyleName,
  type WorkbookPort,
} from "office-host";
import type { GridContext } from "./context";
import { clip } from "./ranges";
import { formatChange, readStyleOf, styleChange } from "./styles";

type FormatMembers = Pick<WorkbookPort, "readStyle" | "writeStyle" | "writeNumberFormats">;

export function formatMembers(grid: GridContext): FormatMembers {
  const styleAt = (style: ICellData["s"]): Nullable<IStyleData> =>
    typeof style === "string" ? grid.book.getStyles().get(style) : style;

  /** Styles of whole rows and columns are kept with them; their cells that exist get it too, as theirs come first. */
  function writeLines(sheetId: string, r: Rect, change: IStyleData): void {
    const sheet = grid.sheet(sheetId);
    const shown = clip(r, sheet.getRowCount(), sheet.getColumnCount());
    if (shown === undefined) return;
    const isRows = isEntireRows(r);
    const lines: Record<number, Partial<IRowData & IColumnData>> = {};
    const [first, count] = isRows ? [shown.row, shown.rows] : [shown.column, shown.columns];
    for (let line = first; line < first + count; line++) {
      const before = styleAt(isRows ? sheet.getRowStyle(line) : sheet.getColumnStyle(line));
      lines[line] = { s: { ...before, ...change } };
    }
    if (isRows) grid.run(SetRowDataMutation.id, sheetId, { rowData: lines });
    else grid.run(SetColDataMutation.id, sheetId, { columnData: lines });
    const cellValue: Record<number, Record<number, ICellData>> = {};
    sheet.getCellMatrix().forValue((row, column) => {
      const within = isRows ? row >= first && row < first + count : column >= first && column < first + count;
      if (within) (cellValue[row] ??= {})[column] = { s: change };
    });
    grid.run(SetRangeValuesMutation.id, sheetId, { cellValue });
  }

  function writeCells(sheetId: string, r: Rect, changeAt: (i: number, j: number) => IStyleData | undefined): void {
    grid.makeRoom(sheetId, r.row + r.rows, r.column + r.columns);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let i = 0; i < r.rows; i++) {
      for (let j = 0; j < r.columns; j++) {
        const change = changeAt(i, j);
        if (change !== undefined) (cellValue[r.row + i] ??= {})[r.column + j] = { s: change };
      }
    }
    grid.run(SetRangeValuesMutation.id, sheetId, { cellValue });
  }

  const write = (sheetId: string, r: Rect, change: IStyleData): void =>
    isEntireRows(r) || isEntireColumns(r) ? writeLines(sheetId, r, change) : writeCells(sheetId, r, () => change);

  return {
    readStyle<K extends StyleName>(sheetId: string, r: Rect, name: K): CellStyle[K][][] {
      const sheet = grid.sheet(sheetId);
      const matrix = sheet.getCellMatrix();
      return Array.from({ length: r.rows }, (_, i) =>
        Array.from({ length: r.columns }, (__, j) => {
          const cell = matrix.getValue(r.row + i, r.column + j);
          const own = readStyleOf(styleAt(cell ? cell.s : undefined), name);
          const ofRow = own ?? readStyleOf(styleAt(sheet.getRowStyle(r.row + i)), name);
          const found = ofRow ?? readStyleOf(styleAt(sheet.getColumnStyle(r.column + j)), name);
          return found as CellStyle[K];
        }),
      );
    },
    writeStyle: (sheetId, r, name, value) => write(sheetId, r, styleChange(name, value)),
    writeNumberFormats(sheetId, r, formats) {
      if (typeof formats === "string") {
        write(sheetId, r, formatChange(formats));
        return;
      }
      writeCells(sheetId, r, (i, j) => {
        const format = formats[i]?.[j];
        return format === undefined ? undefined : formatChange(format);
      });
    },
  };
}
