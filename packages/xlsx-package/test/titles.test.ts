/** What a package says of itself goes along with its sheets: how many there are, and what they are called. */
import type { WorkbookChanges } from "xlsx-package";
import { partsOf, sheetOf, zip } from "./support/package";
import { patched } from "./support/patched";
import { changedParts, partsOfZip } from "./support/parts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const SHEETS = ["S", "审核 报告", "附"];

const properties = (groups: Readonly<Record<string, readonly string[]>>): string => {
  const pairs = Object.entries(groups).map(
    ([heading, { length }]) =>
      `<vt:variant><vt:lpstr>${heading}</vt:lpstr></vt:variant><vt:variant><vt:i4>${length}</vt:i4></vt:variant>`,
  );
  const titles = Object.values(groups).flat();
  return (
    `<Properties xmlns="${OFFICE}/extended-properties" xmlns:vt="${OFFICE}/docPropsVTypes"><Application>表格</Application>` +
    `<HeadingPairs><vt:vector size="${pairs.length * 2}" baseType="variant">${pairs.join("")}</vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">` +
    `${titles.map((title) => `<vt:lpstr>${title}</vt:lpstr>`).join("")}</vt:vector></TitlesOfParts></Properties>`
  );
};

function workbook(app: string): Uint8Array {
  const parts = partsOf(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const add = (part: string, before: string, xml: string): string => (parts[part] ?? "").replace(before, xml + before);
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/relationships/${kind}" Target="${target}"/>`;
  const more = SHEETS.slice(1);
  return zip({
    ...parts,
    "_rels/.rels": add("_rels/.rels", "</Relationships>", relation("rIdP", "extended-properties", "docProps/app.xml")),
    "docProps/app.xml": app,
    "xl/workbook.xml": add(
      "xl/workbook.xml",
      "</sheets>",
      more.map((name, i) => `<sheet name="${name}" sheetId="${i + 2}" r:id="rIdM${i}"/>`).join(""),
    ),
    "xl/_rels/workbook.xml.rels": add(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      more.map((_, i) => relation(`rIdM${i}`, "worksheet", `m${i}.xml`)).join(""),
    ),
    ...Object.fromEntries(more.map((_, i) => [`xl/m${i}.xml`, sheetOf("")])),
  });
}

const appOf = (bytes: Uint8Array): string | undefined => partsOfZip(bytes)["docProps/app.xml"];

const NAMED = ["S!Print_Area", "'审核 报告'!Print_Titles", "名册"];
const NEW = { name: "甲&乙", cells: [], columns: [] };

test.each<readonly [string, WorkbookChanges, Readonly<Record<string, readonly string[]>>]>([
  ["one comes", { newSheets: [NEW] }, { 工作表: [...SHEETS, "甲&amp;乙"], 命名范围: NAMED }],
  [
    "one gets another name",
    { renames: [{ sheet: "审核 报告", name: "报告" }] },
    { 工作表: ["S", "报告", "附"], 命名范围: ["S!Print_Area", "'报告'!Print_Titles", "名册"] },
  ],
  [
    "two change names",
    { renames: [{ sheet: "S", name: "附" }, { sheet: "附", name: "S" }] }, // prettier-ignore
    { 工作表: ["附", "审核 报告", "S"], 命名范围: ["附!Print_Area", ...NAMED.slice(1)] },
  ],
  ["one goes", { removeSheets: ["审核 报告"] }, { 工作表: ["S", "附"], 命名范围: ["S!Print_Area", "名册"] }],
  [
    "they stand in another order",
    { order: ["附", "S", "审核 报告"] },
    { 工作表: ["附", "S", "审核 报告"], 命名范围: NAMED },
  ],
  [
    "all at once",
    {
      removeSheets: ["附"],
      renames: [{ sheet: "S", name: "花名册" }],
      newSheets: [NEW],
      order: ["审核 报告", "花名册", NEW.name],
    },
    { 工作表: ["审核 报告", "花名册", "甲&amp;乙"], 命名范围: ["花名册!Print_Area", ...NAMED.slice(1)] },
  ],
])("%s", (_, changes, after) => {
  const bytes = workbook(properties({ 工作表: SHEETS, 命名范围: NAMED }));
  expect(appOf(patched(bytes, changes))).toBe(properties(after));
});

test("the only sheet that has names goes, and with it their heading", () => {
  const bytes = workbook(properties({ 工作表: SHEETS, 命名范围: ["附!Print_Titles"] }));
  expect(appOf(patched(bytes, { removeSheets: ["附"] }))).toBe(properties({ 工作表: SHEETS.slice(0, 2) }));
});

test("charts that are sheets have a heading of their own, and stay under it", () => {
  const bytes = workbook(properties({ 工作表: ["S", "附"], 图表: ["审核 报告"] }));
  expect(appOf(patched(bytes, { newSheets: [NEW] }))).toBe(
    properties({ 工作表: ["S", "附", "甲&amp;乙"], 图表: ["审核 报告"] }),
  );
});

test.each([
  [
    "cells are written",
    properties({ 工作表: SHEETS }),
    { sheets: [{ sheet: "S", cells: [{ row: 0, column: 0, content: 2 }] }] },
  ],
  ["the list told other sheets before", properties({ 工作表: ["Sheet1"] }), { newSheets: [NEW] }],
  [
    "the list counts more than it has",
    properties({ 工作表: SHEETS }).replace("<vt:i4>3<", "<vt:i4>4<"),
    { newSheets: [NEW] },
  ],
  ["there is no list", `<Properties xmlns="${OFFICE}/extended-properties"/>`, { newSheets: [NEW] }],
  ["it cannot be read", "<Properties", { newSheets: [NEW] }],
])("as it was, where %s", (_, app, changes) => {
  expect(appOf(patched(workbook(app), changes))).toBe(app);
});

test("a sheet of ours that goes again leaves every part as it was", () => {
  const bytes = workbook(properties({ 工作表: SHEETS, 命名范围: NAMED }));
  const back = patched(patched(bytes, { newSheets: [NEW] }), { removeSheets: [NEW.name] });
  expect(changedParts(bytes, back)).toEqual([]);
});
