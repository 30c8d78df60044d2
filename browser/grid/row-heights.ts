/** Heights of rows whose file gives none: Excel fits those to their content when it opens the file. */
import type { CellLook } from "../../xlsx/looks";
import type { ShownSheet } from "../../xlsx/read-shown";
import { textOf } from "../../src/core/cells";

const STANDARD_SIZE = 11;
const PIXELS_PER_POINT = 96 / 72;
/** Height of a line by the size of its font. */
const LINE = 1.43;
const MARGIN = 3;
const STANDARD_WIDTH = 10;

/** In pixels of the standard font; Chinese letters are as wide as they are high. */
const CHINESE = STANDARD_SIZE * PIXELS_PER_POINT;
const OTHER = 7;

/** Broken at Chinese letters and blanks; what stands behind a bracket, a number or before a comma stays with it. */
const PIECES = /[（《“]*(?:[^\u2e80-\uffff\s“”]+|.)[，。、；：！？）》”]*/gsu;

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? CHINESE : OTHER), 0);

/** How many lines a text takes in so many pixels. */
export const linesOf = (text: string, room: number): number =>
  text.split("\n").reduce((lines, line) => lines + linesIn(line, room), 0);

function linesIn(line: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const piece of line.match(PIECES) ?? []) {
    const width = widthOf(piece);
    if (used > 0 && used + width > room) [lines, used] = [lines + 1, 0];
    used += width;
    // Longer than a line, it is broken where the line ends.
    if (used > room) [lines, used] = [lines + Math.ceil(used / room) - 1, used % room];
  }
  return lines;
}

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
      // The margins of a cell take what a column is wider than its letters.
      const room = ((widths.get(column) ?? STANDARD_WIDTH) * OTHER * STANDARD_SIZE) / size;
      const lines = wraps ? linesOf(textOf(cell?.value), Math.max(CHINESE, room)) : 1;
      height = Math.max(height, Math.ceil(lines * size * LINE * PIXELS_PER_POINT) + MARGIN);
    });
    return height > standard ? [[index, height]] : [];
  });
}
