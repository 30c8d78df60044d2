/**
 * Places on sheets: data until they are shown, and then an address as Excel writes it.
 */
import { withoutIds } from "./hidden-ids";

/** A cell; row and column are 0-based. */
export interface Position extends CellPlace {
  readonly sheet: string;
}

/** A cell of a sheet that goes without saying. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

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

/** Columns of a sheet, first and last included; 0-based. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** The last row that a sheet can have; 0-based. */
export const LAST_ROW = 1_048_575;

/** So many columns a sheet can have. */
export const MOST_COLUMNS = 16_384;

export const ALL_COLUMNS: ColumnSpan = { left: 0, right: MOST_COLUMNS - 1 };

/** Have they a column in common? */
export const columnsMeet = (a: ColumnSpan, b: ColumnSpan): boolean => a.left <= b.right && b.left <= a.right;

/** `A`, `Z`, `AA` … @param column 0-based */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** The reverse of {@link columnName}, capitals or not; 0-based. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `H5`. */
export const cellAddress = ({ row, column }: CellPlace): string => `${columnName(column)}${row + 1}`;

/** As a cell is named on a sheet: `H5` for one of its own, `岗位设置!C4` for another sheet's. */
export const addressOn = (sheet: string, cell: Position): string =>
  cell.sheet === sheet ? cellAddress(cell) : `${withoutIds(cell.sheet)}!${cellAddress(cell)}`;

/** Two places of one sheet are the same where this is. */
export const placeKey = ({ row, column }: CellPlace): number => row * MOST_COLUMNS + column;

/** Among so few, each is compared with those before it sooner than it is looked up. */
const FEW = 8;

const isFirst = (cell: Position, i: number, all: readonly Position[]): boolean =>
  all.findIndex((one) => one.sheet === cell.sheet && placeKey(one) === placeKey(cell)) === i;

/** Each cell once, in the order given. */
export function distinctCells(cells: readonly Position[]): readonly Position[] {
  if (cells.length < 2) return cells;
  if (cells.length <= FEW) return cells.filter(isFirst);
  const seen = new Map<string, Set<number>>();
  return cells.filter((cell) => {
    const key = placeKey(cell);
    const onSheet = seen.get(cell.sheet);
    if (onSheet === undefined) seen.set(cell.sheet, new Set([key]));
    else if (onSheet.has(key)) return false;
    else onSheet.add(key);
    return true;
  });
}

export function rectAddress({ top, left, bottom, right }: Rect): string {
  const from = cellAddress({ row: top, column: left });
  const to = cellAddress({ row: bottom, column: right });
  return from === to ? from : `${from}:${to}`;
}
