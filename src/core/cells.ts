/**
 * A sheet as values: what Excel's `values` gives (dates as serials, errors as `#N/A`, blanks as ""), from A1 on.
 */
export interface SheetCells {
  readonly name: string;
  /** Rows of cells; rows may be shorter than others. */
  readonly values: readonly (readonly unknown[])[];
  readonly merges: readonly Rect[];
}

/** 0-based, both ends included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
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

/** Nothing in it: blank cells arrive as null, undefined, "" or spaces. */
export function isEmpty(value: unknown): boolean {
  if (typeof value !== "string") return value === null || value === undefined;
  // Asked of every cell: text that begins with a character of its own needs no trimming.
  const first = value.charCodeAt(0);
  return !(first > 32 && first < 128) && !(first >= FIRST_IDEOGRAPH && first <= LAST_IDEOGRAPH) && value.trim() === "";
}

const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;

/** A cell's text as a clerk would read it out; a long number with the zeros that Excel shows for its lost digits. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return "";
}
