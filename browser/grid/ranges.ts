/** Rectangles as the grid writes them (both ends included), as files do, and as the port does. */
import type { IRange } from "@univerjs/core";
import { intersection, rect, type Rect } from "office-host";
import type { Rect as FileRect } from "../../src/core/positions";

export const toRange = (r: Rect): IRange => ({
  startRow: r.row,
  endRow: r.row + r.rows - 1,
  startColumn: r.column,
  endColumn: r.column + r.columns - 1,
});

export const toRect = ({ startRow, endRow, startColumn, endColumn }: IRange): Rect =>
  rect(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);

export const areaOf = ({ row, column, rows, columns }: Rect): FileRect => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

/** What of a rectangle lies on a sheet of that size. */
export const clip = (r: Rect, rows: number, columns: number): Rect | undefined =>
  intersection(r, rect(0, 0, rows, columns));
