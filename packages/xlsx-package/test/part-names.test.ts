/** New parts are called as other programs call them, and never like something that is missing. */
import { partsOf, sheetOf, zip } from "./support/package";
import { patched } from "./support/patched";
import { changedParts } from "./support/parts";

const TYPES = (...parts: readonly string[]): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${parts
    .map((part) => `<Override PartName="/${part}" ContentType="a/b"/>`)
    .join("")}</Types>`;
const OTHER = sheetOf('<row r="1"/>');

test.each<readonly [string, Record<string, string>, string]>([
  ["the first of its kind", {}, "xl/worksheets/sheet1.xml"],
  ["behind the last number", { "xl/worksheets/sheet1.xml": OTHER, "xl/worksheets/sheet6.xml": OTHER }, "xl/worksheets/sheet7.xml"], // prettier-ignore
  ["in other capitals", { "xl/Worksheets/Sheet3.xml": OTHER }, "xl/worksheets/sheet4.xml"],
  ["no number, but text", { "xl/worksheets/sheet2a.xml": OTHER }, "xl/worksheets/sheet1.xml"],
  ["one that the list of types still has", { "[Content_Types].xml": TYPES("xl/worksheets/sheet4.xml") }, "xl/worksheets/sheet5.xml"], // prettier-ignore
  [
    "one that is missing, and pointed to",
    {
      "xl/_rels/workbook.xml.rels": String(partsOf("")["xl/_rels/workbook.xml.rels"]).replace(
        "</Relationships>",
        '<Relationship Id="r9" Type="x/worksheet" Target="worksheets/sheet8.xml"/></Relationships>',
      ),
    },
    "xl/worksheets/sheet9.xml",
  ],
])("a new sheet: %s", (_, more, name) => {
  const bytes = zip({ ...partsOf(OTHER), ...more });
  const changed = patched(bytes, { newSheets: [{ name: "新", cells: [] }] });
  expect(changedParts(bytes, changed)).toContain(name);
  // It goes without a trace.
  expect(changedParts(bytes, patched(changed, { removeSheets: ["新"] }))).toEqual([]);
});

test.each<readonly [string, Record<string, string>, string]>([
  ["by their usual name", {}, "xl/styles.xml"],
  ["by another where something has that name", { "xl/styles.xml": "<a/>" }, "xl/styles1.xml"],
])("styles of a workbook that has none, %s", (_, more, name) => {
  const parts = Object.fromEntries(Object.entries(partsOf(OTHER)).filter(([part]) => part !== "xl/y.xml"));
  const without = String(parts["xl/_rels/workbook.xml.rels"]).replace(/<Relationship Id="rId3"[^>]*>/u, "");
  const bytes = zip({ ...parts, "xl/_rels/workbook.xml.rels": without, ...more });
  const cells = [{ row: 0, column: 0, look: { set: { bold: true } } }];
  expect(changedParts(bytes, patched(bytes, { sheets: [{ sheet: "S", cells }] }))).toContain(name);
});
