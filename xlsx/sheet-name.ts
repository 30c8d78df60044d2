/** The name of the one sheet of a file that has no name for it: the file's, as Excel does it. */
import { LONGEST_SHEET_NAME } from "xlsx-package";

const NOT_IN_NAMES = /[[\]:*?/\\\p{Cc}]/gu;

export function sheetNameOf(fileName = ""): string {
  const base = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  const dot = base.lastIndexOf(".");
  const name = (dot > 0 ? base.slice(0, dot) : base).replace(NOT_IN_NAMES, "_").trim();
  return [...name].slice(0, LONGEST_SHEET_NAME).join("") || "Sheet1";
}

/** A name that is not too long for a file, where one that is too long becomes another that no sheet has. */
export function fittingSheetName(name: string, others: readonly string[]): string {
  if (name.length <= LONGEST_SHEET_NAME) return name;
  const taken = new Set(others.map((other) => other.toLowerCase()));
  for (let n = 1; ; n++) {
    const end = ` (${n})`;
    const short = name.slice(0, LONGEST_SHEET_NAME - end.length).trimEnd() + end;
    if (!taken.has(short.toLowerCase())) return short;
  }
}
