/** The name of the one sheet of a file that has no name for it: the file's, as Excel does it. */
import { LONGEST_SHEET_NAME } from "xlsx-package";

const NOT_IN_NAMES = /[[\]:*?/\\\p{Cc}]/gu;

export function sheetNameOf(fileName = ""): string {
  const base = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  const dot = base.lastIndexOf(".");
  const name = (dot > 0 ? base.slice(0, dot) : base).replace(NOT_IN_NAMES, "_").trim();
  return [...name].slice(0, LONGEST_SHEET_NAME).join("") || "Sheet1";
}
