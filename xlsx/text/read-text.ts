/**
 * A text of separated fields (csv, tsv, txt) as a workbook of one sheet. Every field stays the text that it is:
 * leading zeros, ID numbers of eighteen digits and dates are read from it as they would be from text cells.
 */
import type { Bounds, Workbook } from "xlsx-package";
import { WorkbookMaker } from "../making/workbook-maker";
import { eachField } from "./records";
import { separatorOf } from "./separators";

export function readText(text: string, sheetName: string, bounds?: Partial<Bounds>): Workbook {
  const maker = new WorkbookMaker(bounds);
  const sheet = maker.sheet(sheetName);
  const { separator, from } = separatorOf(text);
  eachField(text.slice(from), separator, (row, column, field) => {
    const value = asMeant(field);
    if (value !== "") sheet.value(row, column, value);
  });
  return maker.workbook();
}

/** Ways in which exports keep Excel from taking digits for a number: `="0012"`, `'0012`, a tab behind. */
const AS_FORMULA = /^="((?:[^"]|"")*)"$/u;
const AS_APOSTROPHE = /^'(?=\d)/u;

function asMeant(field: string): string {
  if (field.startsWith("=")) {
    const formula = AS_FORMULA.exec(field);
    if (formula !== null) return (formula[1] ?? "").replaceAll('""', '"');
  }
  const bare = field.endsWith("\t") ? field.trimEnd() : field;
  return bare.startsWith("'") ? bare.replace(AS_APOSTROPHE, "") : bare;
}
