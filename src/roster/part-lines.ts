/**
 * Lines that begin another part of a table without a header of its own: 二、申报全省统一职称人员 between people. Below it
 * the columns are those above it, and what it says of kind, level or series holds for the people below.
 */
import { isEmpty, textOf, type SheetCells } from "../core/cells";
import { squeeze } from "./fold";
import { factsAbove } from "./sheet-facts";
import { isPart, isTitle } from "./title-facts";
import type { ColumnField } from "../fields";

const LONGEST = 40;
/** 1、申报基层职称的须…: a note that explains is no heading. */
const EXPLAINS = /[。；;!！?？]|须|应当|应提|请|不得|不能|必须|如果|要求|提供/u;
const SAID_OF_PARTS: readonly ColumnField[] = ["applyType", "applyLevel", "applySeries"];

/** Does a row hold such a line, and nothing else? */
export function isPartLine(sheet: SheetCells, row: number): boolean {
  const text = onlyText(sheet.values[row] ?? []);
  if (text === null || text.length > LONGEST || !isPart(text) || !isTitle(text) || EXPLAINS.test(text)) return false;
  return factsAbove(sheet, row + 1, row - 1).some(
    ({ field, from }) => from === "title" && SAID_OF_PARTS.includes(field),
  );
}

/** Most rows are people: the second cell with something in it ends the look. */
function onlyText(cells: readonly unknown[]): string | null {
  let only: string | null = null;
  for (const value of cells) {
    if (isEmpty(value)) continue;
    if (only !== null || typeof value !== "string") return null;
    only = squeeze(textOf(value));
  }
  return only;
}
