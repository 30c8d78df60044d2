import type { SheetCells } from "../../src/core/cells";
import type { Position, Rect } from "../../src/core/positions";

/** `B3` or `B3:C5` as 0-based rows and columns. @throws Error for anything else */
export function rect(address: string): Rect {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(address);
  if (match === null) throw new Error(`an address such as B3:C5 is needed, not ${address}`);
  const [, left = "", top = "", right = left, bottom = top] = match;
  const column = (letters: string): number =>
    [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { top: Number(top) - 1, left: column(left), bottom: Number(bottom) - 1, right: column(right) };
}

/** `H5` of the sheet 花名册, or `岗位设置!C4`. */
export function cell(address: string): Position {
  const [name, own] = address.includes("!") ? address.split("!") : ["花名册", address];
  const { top, left } = rect(own ?? "");
  return { sheet: name ?? "", row: top, column: left };
}

/**
 * A sheet drawn row by row, cells between strokes; every cell is trimmed text, an empty one is blank.
 *
 * @param merges addresses of merged cells
 */
export function sheet(drawing: string, merges: readonly string[] = []): SheetCells {
  const values = drawing
    .replace(/^\n|\n *$/gu, "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return { name: "花名册", values, merges: merges.map(rect) };
}
