/** Heights of rows whose file gives none: Excel fits those to their content when it opens the file. */
import type { CellLook } from "../../xlsx/looks";
import type { ShownSheet } from "../../xlsx/read-shown";
import { textOf } from "../../src/core/cells";

const STANDARD_SIZE = 11;
const PIXELS_PER_POINT = 96 / 72;
/** Height of a line by the size of its font. */
const LINE = 1.36;
const MARGIN = 4;
const STANDARD_WIDTH = 10;

/** Width in characters of the standard font; Chinese ones take two. */
const lengthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0);

/** How many lines a text takes in a column of that many characters. */
const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(lengthOf(line) / Math.max(1, width))), 0);

/** Row and height in pixels, for the rows that need more than the standard one. */
export function fittingHeights(
  sheet: ShownSheet,
  looks: readonly CellLook[],
  standard: number,
): readonly (readonly [number, number])[] {
  const given = new Set(sheet.rowHeights.map(([row]) => row));
  const widths = new Map(sheet.columnWidths);
  // A merged cell does not make its row higher, in Excel either.
  const merged = new Set(sheet.merges.map(({ top, left }) => `${top} ${left}`));
  return sheet.rows.flatMap((row, index): [number, number][] => {
    if (row === undefined || given.has(index)) return [];
    let height = standard;
    row.forEach((cell, column) => {
      const look = looks[cell?.look ?? -1];
      const size = look?.fontSize ?? STANDARD_SIZE;
      const wraps = look?.wrapText === true && !merged.has(`${index} ${column}`);
      const width = ((widths.get(column) ?? STANDARD_WIDTH) * STANDARD_SIZE) / size;
      const lines = wraps ? linesOf(textOf(cell?.value), width) : 1;
      height = Math.max(height, Math.ceil(lines * size * LINE * PIXELS_PER_POINT) + MARGIN);
    });
    return height > standard ? [[index, height]] : [];
  });
}
