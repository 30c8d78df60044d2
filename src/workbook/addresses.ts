/**
 * Addresses as Excel writes them, sheet name and quotes included.
 */
import { cellAddress, columnIndex, LAST_ROW, type Rect } from "../core/positions";

export interface SheetRange {
  readonly sheet: string;
  readonly rect: Rect;
}

const LAST_COLUMN = 16_383;

const CELLS = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/iu;

/** `花名册!A4:AC4`, `'a b'!A:A`, `表!3:9`; null for anything else, and for cells of another workbook. */
export function parseAddress(address: string): SheetRange | null {
  const range = parseAnywhere(address);
  return range === null || isElsewhere(range.sheet) ? null : range;
}

/** `[Book2]表!A4`, `'C:\报表\[Book2.xlsx]表'!A4`; null for cells of this workbook. */
export function parseElsewhere(address: string): SheetRange | null {
  const range = parseAnywhere(address);
  return range !== null && isElsewhere(range.sheet) ? range : null;
}

/** The name of a sheet never holds a bracket: one stands around a workbook's. */
const isElsewhere = (name: string): boolean => name.includes("[");

function parseAnywhere(address: string): SheetRange | null {
  const split = address.lastIndexOf("!");
  const cells = parseCells(address.slice(split + 1));
  if (split <= 0 || cells === null) return null;
  const name = address.slice(0, split);
  const bare = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replace(/''/gu, "'") : name;
  return { sheet: bare, rect: cells };
}

/** `A4:AC4`, `B2`, `A:A`, `3:9`. */
export function parseCells(cells: string): Rect | null {
  const match = CELLS.exec(cells);
  if (!match) return null;
  const [, left, top, right, bottom] = match;
  if (left === undefined && top === undefined) return null;
  const spans = cells.includes(":");
  return {
    left: left === undefined ? 0 : columnIndex(left),
    top: top === undefined ? 0 : Number(top) - 1,
    right: right === undefined ? (left === undefined || spans ? LAST_COLUMN : columnIndex(left)) : columnIndex(right),
    bottom: bottom === undefined ? (top === undefined || spans ? LAST_ROW : Number(top) - 1) : Number(bottom) - 1,
  };
}

/** `A4:AC4` of a rectangle. */
export const rangeAddress = ({ top, left, bottom, right }: Rect): string =>
  `${cellAddress({ row: top, column: left })}:${cellAddress({ row: bottom, column: right })}`;
