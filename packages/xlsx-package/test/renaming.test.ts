/** Sheets get other names and another order: all that names them or counts them follows, and nothing else. */
import { formulaRenamed, isSheetName, patchWorkbook, readWorkbook } from "xlsx-package";
import { locationRenamed } from "../src/writing/renaming/formula-renamed";
import { hanging, hangingParts } from "./support/hanging";
import { partsOf, sheetOf, zip } from "./support/package";
import { patched } from "./support/patched";
import { changedParts, partsOfZip } from "./support/parts";

const RENAMES = new Map([
  ["花名册", "2020 花名册"],
  ["a", "B"],
  ["b", "A"],
  ["it's", "一（一）"],
  ["ref", "其他"],
  ["x1", "甲"],
]);

test.each([
  ["a cell", "花名册!A1+1", "'2020 花名册'!A1+1"],
  ["an area with the sheet at both ends", "SUM(花名册!A1:花名册!B2)", "SUM('2020 花名册'!A1:'2020 花名册'!B2)"],
  ["an area from a cell of its own sheet", "A1:花名册!B2", "A1:'2020 花名册'!B2"],
  ["whole columns", "花名册!$A:$C", "'2020 花名册'!$A:$C"],
  ["a name that is of a sheet", "花名册!合计", "'2020 花名册'!合计"],
  ["two sheets change names", "a!A1-b!A1", "B!A1-A!A1"],
  ["capitals do not count", "B!A1", "A!A1"],
  ["quoted where it need not be", "'a'!A1", "'B'!A1"],
  ["an apostrophe in the old name, full-width signs in the new one", "'it''s'!A1", "'一（一）'!A1"],
  ["all sheets from one to another", "SUM(a:花名册!A1)", "SUM('B:2020 花名册'!A1)"],
  ["the same, in quotes", "SUM('花名册:b'!A1:B2)", "SUM('2020 花名册:A'!A1:B2)"],
  ["the same, none of whose names needs quotes", "SUM(a:b!A1)", "SUM(B:A!A1)"],
  ["a text", '"花名册!A1"&INDIRECT("花名册!A1")', '"花名册!A1"&INDIRECT("花名册!A1")'],
  ["another workbook", "[1]花名册!A1+'[2]花名册'!A1", "[1]花名册!A1+'[2]花名册'!A1"],
  ["a path", "'C:\\[b.xlsx]花名册'!A1", "'C:\\[b.xlsx]花名册'!A1"],
  ["a reference that is gone, where a sheet has its name", "#REF!A1+#REF!", "#REF!A1+#REF!"],
  ["one that is gone on a sheet", "花名册!#REF!", "'2020 花名册'!#REF!"],
  ["a column of a table", "表[花名册]+表[[#This Row],[a]]", "表[花名册]+表[[#This Row],[a]]"],
  ["from a column of a table to a sheet", "表[x]:花名册!A1", "表[x]:'2020 花名册'!A1"],
  ["a sheet whose name begins with it", "花名册2!A1", "花名册2!A1"],
  ["a cell that is called like a sheet", "X1:c!A1", "X1:c!A1"],
])("%s: %s", (_, formula, after) => {
  expect(formulaRenamed(formula, RENAMES)).toBe(after);
});

test.each([
  ["花名册!A1", "'2020 花名册'!A1"],
  ["#花名册!A1", "#'2020 花名册'!A1"],
  ["'it''s'!A1", "'一（一）'!A1"],
  ["It's!A1", "'一（一）'!A1"],
  ["花名册", "花名册"],
  ["A9", "A9"],
])("a link to %s leads to %s", (location, after) => expect(locationRenamed(location, RENAMES)).toBe(after));

test.each([
  ["花名册", true],
  ["a'b", true],
  ["字".repeat(31), true],
  ["字".repeat(32), false],
  ["", false],
  [" ", false],
  ["2020/2021", false],
  ["[1]", false],
  ["a:b", false],
  ["'a", false],
  ["a'", false],
])("whether a sheet may be called %s: %s", (name, may) => expect(isSheetName(name)).toBe(may));

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WITH_RELATIONSHIPS = (...links: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`;
const BOOK = (text: string): string =>
  text.replace(
    "</workbook>",
    `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">S!$1:$2</definedName><definedName name="n">T!$A$1,S!$B$2</definedName></definedNames></workbook>`,
  );
const SHEET =
  `<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="formula" val="S!$A$1"/></colorScale></cfRule>` +
  `<cfRule type="expression" priority="2"><formula>T!A1&gt;S!A1</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>S!$A$1:$A$3</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A1" location="S!A1"/><hyperlink ref="A2" r:id="rId9" location="S!A1"/></hyperlinks>`;

/** Everything that names a sheet, in a workbook of S and T. */
function full(): Record<string, string> {
  const parts = hangingParts();
  return {
    ...parts,
    "xl/workbook.xml": BOOK(String(parts["xl/workbook.xml"])),
    "xl/other.xml": sheetOf(
      `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">S!B1&amp;&quot;S!&quot;</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="B2" t="inlineStr"><is><t>S!A1</t></is></c></row>`,
      `${SHEET}<drawing r:id="rId1"/>`,
    ),
    "xl/_rels/drawing2.xml.rels": WITH_RELATIONSHIPS(
      `<Relationship Id="rId1" Type="${RELATIONS}/chart" Target="chart2.xml"/>`,
      `<Relationship Id="rId2" Type="${RELATIONS}/hyperlink" Target="#S!A1"/>`,
    ),
    "xl/table.xml": String(parts["xl/table.xml"]).replace("A4*2", "S!A4*T!A4"),
  };
}

test("whatever names a sheet follows, in the bytes of its part, and nothing else changes", () => {
  const bytes = zip(full());
  const after = partsOfZip(patched(bytes, { renames: [{ sheet: "S", name: "2020 名册" }] }));
  const expected = Object.fromEntries(
    Object.entries(full()).map(([part, text]) => {
      // Every mention of S; but not in a text, and not of another workbook.
      const renamed = text
        .replace(/\bS!(?!&quot;|A1<\/t>|A1"\/><\/hyperlinks)/gu, "'2020 名册'!")
        .replace('name="S"', 'name="2020 名册"')
        .replace('sheet="s"', 'sheet="2020 名册"');
      return [part, renamed];
    }),
  );
  expect(after).toEqual(expected);
  const changed = Object.keys(expected).filter((part) => expected[part] !== full()[part]);
  expect(changed.sort()).toEqual(
    [
      ...["xl/workbook.xml", "xl/s.xml", "xl/other.xml", "xl/table.xml", "xl/cache.xml"],
      ...["xl/drawing.xml", "xl/chart.xml", "xl/chart2.xml", "xl/_rels/drawing2.xml.rels"],
    ].sort(),
  );
});

test("a name that was given back leaves every part as it was", () => {
  const bytes = zip(full());
  const there = patched(bytes, { renames: [{ sheet: "S", name: "T 2" }, { sheet: "T", name: "丙" }] }); // prettier-ignore
  const back = patched(there, { renames: [{ sheet: "T 2", name: "S" }, { sheet: "丙", name: "T" }] }); // prettier-ignore
  // A name that needs no quotes any more keeps those that it had.
  const plain = (text: string): string => text.replaceAll("'S'!", "S!");
  const [a, b] = [partsOfZip(bytes), partsOfZip(back)];
  for (const part of Object.keys(a)) expect(plain(b[part] ?? "").toLowerCase()).toBe(a[part]?.toLowerCase());
});

test("two sheets change names; what is said besides says the new ones", () => {
  const changed = patched(zip(full()), {
    renames: [{ sheet: "S", name: "T" }, { sheet: "T", name: "S" }], // prettier-ignore
    sheets: [{ sheet: "S", cells: [{ row: 8, column: 0, content: { formula: "T!A1" } }] }],
  });
  const parts = partsOfZip(changed);
  expect(parts["xl/other.xml"]).toContain("T!B1&amp;&quot;S!&quot;");
  expect(parts["xl/other.xml"]).toContain("<f>T!A1</f>");
  expect(parts["xl/chart2.xml"]).toContain("<c:f>T!$A$4:$A$9</c:f></c:val><c:cat><c:f>S!$A$4:$A$9</c:f>");
  expect(parts["xl/workbook.xml"]).toContain("S!$A$1,T!$B$2");
});

test("a sheet takes the name of one that goes", () => {
  const changed = patched(zip(full()), { removeSheets: ["T"], renames: [{ sheet: "S", name: "t" }] });
  const read = readWorkbook(changed);
  expect(read.ok && read.workbook.sheets.map(({ name }) => name)).toEqual(["t"]);
});

test.each([
  ["a name that another sheet has", [{ sheet: "S", name: "t" }]],
  ["a name that Excel does not take", [{ sheet: "S", name: "2020/2021" }]],
  ["a sheet that there is not", [{ sheet: "U", name: "V" }]],
])("%s cannot be meant", (_, renames) => {
  expect(() => patchWorkbook(hanging(), { renames })).toThrow(/“[tUV2]/u);
});

test("a part that cannot be read is told where it may have the name", () => {
  const told = (changes: Record<string, string>): readonly unknown[] => {
    const result = patchWorkbook(hanging(changes), { renames: [{ sheet: "T", name: "丙" }] });
    return result.ok ? result.remarks : [result.trouble];
  };
  expect(told({ "xl/chart.xml": "<c:chartSpace><c:f>T!$A$1</c:f>" })).toEqual([{ code: "not-renamed", what: "chart" }]);
  expect(told({ "xl/drawing2.xml": "<a><b></a>" })).toEqual([]);
});

const NAMES = (n: number): readonly string[] => Array.from({ length: n }, (_, i) => `表${i + 1}`);

/** So many sheets, each with print titles; the second is in front. */
function several(n: number): Uint8Array {
  const parts = partsOf(sheetOf('<row r="1"/>'));
  const names = NAMES(n);
  const sheets = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 5}" r:id="rId${i + 1}"/>`).join("\n ");
  const titles = names.map(
    (name, i) => `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${name}!$1:$${i + 1}</definedName>`,
  );
  return zip({
    ...parts,
    "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="1"/></bookViews><sheets>\n ${sheets}\n</sheets><definedNames>${titles.join("")}<definedName name="n">1</definedName></definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": WITH_RELATIONSHIPS(
      ...names.map((_, i) => {
        // The third is a chart that is a sheet.
        const kind = i === 2 ? "chartsheet" : "worksheet";
        return `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${kind}" Target="s${i + 1}.xml"/>`;
      }),
    ),
    ...Object.fromEntries(names.map((_, i) => [`xl/s${i + 1}.xml`, sheetOf(`<row r="${i + 1}"/>`)])),
  });
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["the last one comes first", ["表4", "表1", "表2", "表3"], ["表4", "表1", "表2", "表3"]],
  ["those that are not named stay behind the one before them", ["表4", "表2", "表1"], ["表4", "表2", "表3", "表1"]],
  ["as they stand", ["表1", "表2", "表4"], ["表1", "表2", "表3", "表4"]],
])("another order: %s", (_, order, after) => {
  const bytes = several(4);
  const changed = patched(bytes, { order });
  const text = partsOfZip(changed)["xl/workbook.xml"] ?? "";
  expect([...text.matchAll(/<sheet name="([^"]*)"/gu)].map(([, name]) => name)).toEqual(after);
  // Each keeps its id, its part and its print titles; the one in front stays in front.
  for (const [i, name] of NAMES(4).entries()) {
    expect(text).toContain(`<sheet name="${name}" sheetId="${i + 5}" r:id="rId${i + 1}"/>`);
    const place = after.indexOf(name);
    expect(text).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${name}!$1:$${i + 1}<`);
  }
  expect(text).toContain(`activeTab="${after.indexOf("表2")}"`);
  expect(changedParts(bytes, changed)).toEqual(after[0] === "表1" ? [] : ["xl/workbook.xml"]);
  expect(patched(changed, { order: NAMES(4) })).toEqual(patched(bytes, {}));
});

test("new sheets have a place in the order too, and sheets with new names are said by these", () => {
  const changed = patched(several(2), {
    renames: [{ sheet: "表1", name: "甲" }],
    newSheets: [{ name: "新", cells: [{ row: 0, column: 0, content: 1 }], print: { headerRows: 1 } }],
    order: ["新", "表2", "甲"],
  });
  const text = partsOfZip(changed)["xl/workbook.xml"] ?? "";
  expect([...text.matchAll(/<sheet name="([^"]*)"/gu)].map(([, name]) => name)).toEqual(["新", "表2", "甲"]);
  expect(text).toContain(`localSheetId="0">'新'!$1:$1<`);
  expect(text).toContain(`localSheetId="2">甲!$1:$1<`);
});
