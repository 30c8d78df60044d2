/** Where parts of a workbook name its sheets: in formulas, in links, and by the name alone. */
import type { AttributeChanges } from "../xml/markup";
import { formulaRenamed, locationRenamed } from "./formula-renamed";
import type { SheetRenames } from "./sheet-names";

/** Elements whose text is a formula: of cells, formats, validations, charts, tables, controls. */
const FORMULAS = new Set([
  ...["f", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula"],
  ...["FmlaLink", "FmlaRange", "FmlaTxbx", "FmlaGroup", "FmlaPict"],
]);
const FORMULA_ATTRIBUTES = new Set([
  ...["textlink", "linkedCell", "listFillRange", "fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup"],
]);
/** What pivot tables and consolidations are made of. */
const SOURCES = new Set(["worksheetSource", "rangeSet", "dataRef"]);

export const holdsFormula = (element: string): boolean => FORMULAS.has(element);

/** @param attributes by their names as written */
export function renamedAttributes(
  element: string,
  attributes: Iterable<readonly [name: string, value: string]>,
  renames: SheetRenames,
): AttributeChanges {
  const changes: Record<string, string> = {};
  let isElsewhere = false;
  for (const [name, value] of attributes) {
    // A relationship says of which other workbook it is.
    if (name.endsWith(":id")) isElsewhere = true;
    const after = renamedValue(element, name, value, renames);
    if (after !== value) changes[name] = after;
  }
  return isElsewhere && (element === "hyperlink" || SOURCES.has(element)) ? {} : changes;
}

function renamedValue(element: string, name: string, value: string, renames: SheetRenames): string {
  if (FORMULA_ATTRIBUTES.has(name) || (element === "cfvo" && name === "val")) return formulaRenamed(value, renames);
  if (element === "hyperlink" && name === "location") return locationRenamed(value, renames);
  return SOURCES.has(element) && name === "sheet" ? (renames.get(value.toLowerCase()) ?? value) : value;
}
