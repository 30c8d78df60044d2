/**
 * Workbooks of the corpus that LibreOffice does not open, or shows otherwise, as they are, before anything is changed
 * in them: by the names of their variants, each with the reason. Other programs write such files, and ours opens them.
 */
const CONTENT_TYPE = "the list of content types does not say what its part is: it goes by that list alone";
const TARGET = "it looks for a part by exactly what a relationship says";
const PART_NAMES = "it looks for parts by their names as the format writes them";
const KIND = "no workbook is of the kind that is said: those with macros are of vnd.ms-excel";

export const UNOPENED: ReadonlyMap<string, string> = new Map([
  ["a sheet part of another name", "what ends in .bin it takes for a part of the binary format"],
  ["a target from ./", TARGET],
  ["a target from the root without a slash", TARGET],
  ["a target with backslashes", TARGET],
  ["a target in other capitals", TARGET],
  ["a target with %20", TARGET],
  ["names of parts with backslashes", PART_NAMES],
  ["names of parts with a leading slash", PART_NAMES],
  ["the workbook at the root", CONTENT_TYPE],
  ["no relationships of the package", "nothing says which part is the workbook"],
  ["a workbook of another kind: sheet.macroEnabled.main+xml", KIND],
  ["a workbook of another kind: template.macroEnabled.main+xml", KIND],
  ["no list of content types", CONTENT_TYPE],
  ["no namespaces at all", "it reads elements of the format's namespace alone"],
]);

/** Cells that it fills itself: it draws the pivot table that stands there anew. */
export const DRAWN_ANEW: ReadonlyMap<string, readonly string[]> = new Map([["everything", ["说明 E1"]]]);
