/**
 * A sheet as values, and what a cell by itself says before any reader looks at it.
 */
import { visible } from "./invisible";
import type { Rect } from "./positions";

/** What Excel's `values` gives (dates as serials, errors as `#N/A`, blanks as ""), from A1 on. */
export interface SheetCells {
  readonly name: string;
  /** Rows of cells; rows may be shorter than others. */
  readonly values: readonly (readonly unknown[])[];
  readonly merges: readonly Rect[];
}

/** Nothing in it: blank cells arrive as null, undefined, "", spaces or characters that nobody sees. */
export function isEmpty(value: unknown): boolean {
  if (typeof value !== "string") return value === null || value === undefined;
  // Asked of every cell: text that begins with a character of its own needs no trimming.
  const first = value.charCodeAt(0);
  const isPlain = (first > 32 && first < 128) || (first >= FIRST_IDEOGRAPH && first <= LAST_IDEOGRAPH);
  return !isPlain && visible(value).trim() === "";
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
