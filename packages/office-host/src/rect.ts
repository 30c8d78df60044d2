/** Rectangles of cells, zero-based, and what they have in common. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const rect = (row: number, column: number, rows: number, columns: number): Rect => ({
  row,
  column,
  rows,
  columns,
});

export const WHOLE_SHEET: Rect = rect(0, 0, MAX_ROWS, MAX_COLUMNS);

export const cellCount = (r: Rect): number => r.rows * r.columns;

export const isEntireColumns = (r: Rect): boolean => r.rows === MAX_ROWS;

export const isEntireRows = (r: Rect): boolean => r.columns === MAX_COLUMNS;

export const isOnSheet = (r: Rect): boolean =>
  r.row >= 0 &&
  r.column >= 0 &&
  r.rows > 0 &&
  r.columns > 0 &&
  r.row + r.rows <= MAX_ROWS &&
  r.column + r.columns <= MAX_COLUMNS;

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The cells two rectangles share, or undefined. */
export function intersection(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? rect(row, column, rows, columns) : undefined;
}

/** The smallest rectangle around both. */
export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return rect(
    row,
    column,
    Math.max(a.row + a.rows, b.row + b.rows) - row,
    Math.max(a.column + a.columns, b.column + b.columns) - column,
  );
}

/** Whether the inner rectangle lies wholly in the outer one. */
export function contains(outer: Rect, inner: Rect): boolean {
  const shared = intersection(outer, inner);
  return shared !== undefined && sameRect(shared, inner);
}
