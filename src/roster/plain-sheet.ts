/** A sheet as plain data: whoever writes it (the browser edition into a file, the pane into the workbook) needs it. */
import type { SheetCells } from "../core/cells";
import type { Rect } from "../core/positions";

export interface PlainSheet {
  readonly name: string;
  readonly values: readonly (readonly (string | number | null)[])[];
  /** The row (0-based) of the header; what stands above it is the title. */
  readonly header: number;
  /** Rows below the header that are not for people, such as an explanation of the columns. */
  readonly explained: number;
  /** Rows below them that are ready to be filled. */
  readonly blankRows: number;
  /** In characters, by column. */
  readonly widths: readonly number[];
  readonly frozenColumns: number;
  /** What may be chosen in a column (0-based), from below the header down. */
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly column: number;
  readonly of: readonly string[];
}

const NO_MERGES: readonly Rect[] = [];

export const cellsOf = ({ name, values }: PlainSheet): SheetCells => ({ name, values, merges: NO_MERGES });

const [NARROWEST, WIDEST] = [6, 50];

/** Where the font of the workbook is missing, another's digits are wider. */
const ROOM = 1.15;

/** So many characters that the cells fit, a header on two lines: a Chinese character is two wide. */
export function widthFor(header: string, cells: readonly (string | number | null)[]): number {
  const wide = (value: string): number => [...value].reduce((sum, one) => sum + (one > "\u2000" ? 2 : 1), 0);
  const longest = Math.max(wide(header) / 2, ...cells.map((cell) => wide(String(cell ?? ""))));
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest * ROOM) + 2));
}
