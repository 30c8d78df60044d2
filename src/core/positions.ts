/**
 * Places on sheets: data until they are shown, and then an address as Excel writes it.
 */

/** 0-based, both ends included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows of a sheet, first and last included; 0-based. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** The last row that a sheet can have; 0-based. */
export const LAST_ROW = 1_048_575;

/** `A`, `Z`, `AA` … @param column 0-based */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** The reverse of {@link columnName}, capitals or not; 0-based. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `H5`. @param row 1-based @param column the column's letters */
export const cellAddress = (column: string, row: number): string => `${column}${row}`;

export function rectAddress({ top, left, bottom, right }: Rect): string {
  const from = cellAddress(columnName(left), top + 1);
  const to = cellAddress(columnName(right), bottom + 1);
  return from === to ? from : `${from}:${to}`;
}
