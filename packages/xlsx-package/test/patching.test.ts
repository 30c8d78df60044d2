/** What a patch changes, and that it changes nothing else. */
import { patchWorkbook, readWorkbook, type CellContent } from "xlsx-package";
import { MAIN, patched, place, TEXT } from "./support/patched";
import { changedParts, partsOfZip } from "./support/parts";
import { partsOf, sheetOf, zip } from "./support/package";

/** The rows of a sheet after cells of it were changed. */
function rowsAfter(rows: string, cells: Readonly<Record<string, CellContent>>): string {
  const changes = Object.entries(cells).map(([address, content]) => ({ ...place(address), content }));
  const xml = partsOfZip(patched(zip(partsOf(sheetOf(rows))), { sheets: [{ sheet: "S", cells: changes }] }))[
    "xl/s.xml"
  ];
  return xml?.slice(xml.indexOf("<sheetData"), xml.indexOf("</worksheet>")).replace(/<\/?sheetData>/gu, "") ?? "";
}

test.each<[string, string, Readonly<Record<string, CellContent>>, string]>([
  [
    "a number",
    '<row r="1"><c r="A1" s="3"><v>1</v></c></row>',
    { A1: 2.5 },
    '<row r="1"><c r="A1" s="3"><v>2.5</v></c></row>',
  ],
  [
    "a text",
    '<row r="1"><c r="A1" t="s" s="3"><v>0</v></c></row>',
    { A1: "甲<&" },
    `<row r="1">${TEXT("A1", "甲&lt;&amp;", ' s="3"')}</row>`,
  ],
  [
    "a text with what XML has no place for",
    '<row r="1"/>',
    { A1: "a\u0001b\r\n_x0041_" },
    `<row r="1">${TEXT("A1", "a_x0001_b_x000D_\n_x005F_x0041_")}</row>`,
  ],
  [
    "a yes and an error",
    '<row r="1"/>',
    { A1: true, B1: { error: "#N/A" } },
    '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c></row>',
  ],
  [
    "a blank keeps its look",
    '<row r="1"><c r="A1" s="3"><v>1</v></c><c r="B1"><v>1</v></c></row>',
    { A1: null, B1: null },
    '<row r="1"><c r="A1" s="3"/></row>',
  ],
  [
    "a formula with its result",
    "",
    { A1: { formula: "B1<2", result: true } },
    '<row r="1"><c r="A1" t="b"><f>B1&lt;2</f><v>1</v></c></row>',
  ],
  [
    "a formula over several cells, with what they come to",
    "",
    { A1: { formula: "F(B1)", result: 1, area: { top: 0, left: 0, bottom: 1, right: 0 } }, A2: "x" },
    `<row r="1"><c r="A1"><f t="array" ref="A1:A2">F(B1)</f><v>1</v></c></row><row r="2">${TEXT("A2", "x")}</row>`,
  ],
  [
    "another result of the formula that stands there, of another type",
    '<row r="1"><c r="A1" s="3" t="str"><f ca="1">B1&amp;"x"</f><v>x</v></c></row>',
    { A1: { result: 7 } },
    '<row r="1"><c r="A1" s="3"><f ca="1">B1&amp;"x"</f><v>7</v></c></row>',
  ],
  [
    "a result where there was none, and none where there was one",
    '<row r="1"><c r="A1"><f>B1</f></c><c r="B1" t="b"><f>TRUE()</f><v>1</v></c></row>',
    { A1: { result: { error: "#N/A" } }, B1: { result: null } },
    '<row r="1"><c r="A1" t="e"><f>B1</f><v>#N/A</v></c><c r="B1"><f>TRUE()</f></c></row>',
  ],
  [
    "another result of a formula that cells share: they go on sharing it",
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
    { A1: { result: 3 }, A2: { result: "y" } },
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>3</v></c></row><row r="2"><c r="A2" t="str"><f t="shared" si="0"/><v>y</v></c></row>',
  ],
  [
    "other results of a formula over several cells: it goes on",
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">F(B1)</f><v>1</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>x</t></is></c></row>',
    { A1: { result: 2 }, A2: { result: "y" } },
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">F(B1)</f><v>2</v></c></row><row r="2"><c r="A2" t="str"><v>y</v></c></row>',
  ],
  [
    "a result of a cell without anything",
    '<row r="1"><c r="A1" s="2"/></row>',
    { A1: { result: 2 } },
    '<row r="1"><c r="A1" s="2"><v>2</v></c></row>',
  ],
  ["a formula that is yet to be calculated", "", { A1: { formula: "B1" } }, '<row r="1"><c r="A1"><f>B1</f></c></row>'],
  [
    "cells put in where they belong",
    '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>1</v></c></row>',
    { A2: 0, C2: 0, E2: 0 },
    '<row r="2"><c r="A2"><v>0</v></c><c r="B2"><v>1</v></c><c r="C2"><v>0</v></c><c r="D2"><v>1</v></c><c r="E2"><v>0</v></c></row>',
  ],
  [
    "rows put in where they belong",
    '<row r="2"/><row r="4"/>',
    { A1: 1, A3: 1, A5: 1 },
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3"><v>1</v></c></row><row r="4"/><row r="5"><c r="A5"><v>1</v></c></row>',
  ],
  [
    "rows and cells without addresses",
    "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
    { B1: 0, B2: 0 },
    '<row><c><v>1</v></c><c r="B1"><v>0</v></c></row><row><c><v>3</v></c><c r="B2"><v>0</v></c></row>',
  ],
  [
    "cells out of order",
    '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>',
    { A1: 0, B1: 0 },
    '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>0</v></c><c r="B1"><v>0</v></c></row>',
  ],
  [
    "rows out of order",
    '<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    { A1: 0, A3: 0 },
    '<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>0</v></c></row><row r="3"><c r="A3"><v>0</v></c></row>',
  ],
  [
    "a row says no longer how wide it is when it is wider",
    '<row r="1" spans="1:2"><c r="A1"><v>1</v></c></row>',
    { C1: 1 },
    '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row>',
  ],
  [
    "a new cell looks as its row does",
    '<row r="1" s="4" customFormat="1"/>',
    { A1: 1 },
    '<row r="1" s="4" customFormat="1"><c r="A1" s="4"><v>1</v></c></row>',
  ],
  [
    "the first of cells that share a formula",
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row>',
    { A1: 0 },
    '<row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="A2"><f>B2+1</f><v>1</v></c></row><row r="3"><c r="A3"><f>B3+1</f><v>1</v></c></row>',
  ],
  [
    "another of them",
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>',
    { A2: 0 },
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>1</v></c></row><row r="2"><c r="A2"><v>0</v></c></row>',
  ],
  [
    "one of the cells that a formula fills",
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
    { A2: 0 },
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>0</v></c></row>',
  ],
  [
    "a formula over one cell",
    '<row r="1"><c r="A1"><f t="array" ref="A1">B1:B2</f><v>1</v></c><c r="B1"><v>1</v></c></row>',
    { B1: 0 },
    '<row r="1"><c r="A1"><f t="array" ref="A1">B1:B2</f><v>1</v></c><c r="B1"><v>0</v></c></row>',
  ],
])("%s", (_what, rows, cells, expected) => expect(rowsAfter(rows, cells)).toBe(expected));

test("a day is a day of the workbook's own system", () => {
  const parts = partsOf(sheetOf("<row/>"));
  const of1904 = {
    ...parts,
    "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
  };
  const cells = [{ row: 0, column: 0, content: { day: 41_214 } }];
  for (const [of, value] of [
    [parts, 41_214],
    [of1904, 39_752],
  ] as const) {
    const after = partsOfZip(patched(zip(of), { sheets: [{ sheet: "S", cells }] }))["xl/s.xml"];
    expect(after).toContain(`<v>${value}</v>`);
  }
});

const CHAINED = (): Record<string, string> => {
  const parts = partsOf(sheetOf('<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><v>1</v></c></row>'));
  const list = String(parts["xl/_rels/workbook.xml.rels"]);
  return {
    ...parts,
    "xl/_rels/workbook.xml.rels": list.replace(
      "</Relationships>",
      '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
    "xl/calcChain.xml": "<calcChain/>",
  };
};

test("results that read what changed are calculated when the workbook is opened; the order of calculation stays", () => {
  const before = zip(CHAINED());
  const after = patched(before, { sheets: [{ sheet: "S", cells: [{ row: 0, column: 1, content: 2 }] }] });
  expect(changedParts(before, after)).toEqual(["xl/s.xml", "xl/workbook.xml"]);
  expect(partsOfZip(after)["xl/workbook.xml"]).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
});

test("where a formula goes, the order of calculation goes too", () => {
  const before = zip(CHAINED());
  const after = patched(before, { sheets: [{ sheet: "S", cells: [{ row: 0, column: 0, content: 2 }] }] });
  expect(changedParts(before, after)).toEqual(["xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/s.xml"]);
  expect(partsOfZip(after)["xl/calcChain.xml"]).toBeUndefined();
});

test("nothing asked for is nothing changed", () => {
  const before = zip(CHAINED());
  expect(changedParts(before, patched(before, { sheets: [{ sheet: "S", formats: { remove: () => true } }] }))).toEqual(
    [],
  );
});

const MARKS = {
  add: [
    { areas: [{ top: 0, left: 0, bottom: 1, right: 0 }], formula: 'N("JC:violation")=0', look: { fill: "#f4a6a6" } },
    { areas: [{ top: 2, left: 1, bottom: 2, right: 1 }], formula: 'N("JC:missing")=0', look: { fill: "#ffd966" } },
  ],
};
const isOurs = {
  remove: ({ formulas }: { formulas: readonly string[] }) => /^N\("JC:[a-z]+"\)=0$/u.test(formulas[0] ?? ""),
};
const THEIRS =
  '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="2" operator="equal"><formula>1</formula></cfRule><cfRule type="expression" priority="7"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>';

test.each<[string, string, string]>([
  ["no formats and no looks", "", "<styleSheet><cellXfs/></styleSheet>"],
  ["formats of others", THEIRS, '<styleSheet><dxfs count="1"><dxf/></dxfs></styleSheet>'],
  ["an empty list of looks", "<pageMargins/>", '<styleSheet><dxfs count="0" /><tableStyles/></styleSheet>'],
  [
    "merges before and validations behind",
    '<mergeCells count="1"><mergeCell ref="D1:D2"/></mergeCells><dataValidations/>',
    "<styleSheet/>",
  ],
])("marks over %s come, and go without a trace", (_what, after, styles) => {
  const before = zip({
    ...partsOf(sheetOf("<row/>", after)),
    "xl/y.xml": styles.replace("<styleSheet", `<styleSheet ${MAIN}`),
  });
  const marked = patched(before, { sheets: [{ sheet: "S", formats: MARKS }] });
  expect(changedParts(before, marked)).toEqual(["xl/s.xml", "xl/y.xml"]);
  const read = readWorkbook(marked, { looks: true });
  if (!read.ok) throw new Error(read.trouble.code);
  const formats = [...(read.workbook.sheets[0]?.conditionalFormats ?? [])].sort((a, b) => a.priority - b.priority);
  expect(
    formats.slice(0, 2).map(({ formulas, look }) => [formulas[0], read.workbook.styles.differential[look ?? -1]?.fill]),
  ).toEqual([
    ['N("JC:violation")=0', "#f4a6a6"],
    ['N("JC:missing")=0', "#ffd966"],
  ]);
  if (after.includes("x14:"))
    expect(partsOfZip(marked)["xl/s.xml"]).toContain('<x14:cfRule type="expression" priority="11"/>');
  // Marked again they are the same.
  const again = patched(marked, { sheets: [{ sheet: "S", formats: { ...MARKS, ...isOurs } }] });
  expect(changedParts(marked, again)).toEqual([]);
  expect(changedParts(before, patched(marked, { sheets: [{ sheet: "S", formats: isOurs }] }))).toEqual([]);
});

test("a sheet, custom XML and a name come, and go without a trace", () => {
  const styleSheet =
    `<styleSheet ${MAIN}><fonts count="1"><font/></fonts><fills><fill/></fills><borders count="1"><border/></borders>` +
    `<cellXfs count="1"><xf/></cellXfs><dxfs count="0"/></styleSheet>`;
  const before = zip({
    ...partsOf(sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), ["a"]),
    "xl/y.xml": styleSheet,
  });
  const namespace = "urn:jc:workbook:1";
  const look = {
    bold: true,
    wrapText: true,
    fill: "#eeeeee",
    border: true,
    format: "0.00",
    horizontal: "center",
  } as const;
  const after = patched(before, {
    newSheets: [
      {
        name: "审核'结果",
        cells: [
          { row: 0, column: 0, content: "=1+1", look },
          { row: 1, column: 0, content: 2, link: { sheet: "S", address: "A1", tip: "去看" } },
        ],
        columns: [{ first: 0, last: 0, width: 30 }],
        frozen: { rows: 1, columns: 0 },
        print: { paper: "A4", landscape: true, fitToWidth: true, headerRows: 1, footer: "第 &P 页" },
      },
    ],
    customXml: [{ namespace, xml: `<jc xmlns="${namespace}">{}</jc>` }],
    names: [{ name: "名单", refersTo: "S!$A$1" }],
  });
  const read = readWorkbook(after, { looks: true, formulas: true });
  if (!read.ok) throw new Error(read.trouble.code);
  const { sheets, names, customXml, texts, styles } = read.workbook;
  expect(sheets.map(({ name }) => name)).toEqual(["S", "审核'结果"]);
  const [block] = sheets[1]?.blocks ?? [];
  expect(texts[block?.values[0] ?? -1]).toBe("=1+1");
  expect(styles.cells[block?.styles[0] ?? -1]).toMatchObject({
    format: "0.00",
    look: { bold: true, wrapText: true, fill: "#eeeeee", horizontal: "center", borders: "top right bottom left" },
  });
  expect(names).toEqual([
    { name: "_xlnm.Print_Titles", refersTo: "'审核''结果'!$1:$1", sheet: 1, isHidden: false },
    { name: "名单", refersTo: "S!$A$1", sheet: null, isHidden: false },
  ]);
  expect(customXml).toHaveLength(1);
  const back = patched(after, {
    removeSheets: ["审核'结果"],
    customXml: [{ namespace, xml: null }],
    names: [{ name: "名单", refersTo: null }],
  });
  expect(changedParts(before, back)).toEqual([]);
});

test("a new sheet says how high its rows are and how it is printed", () => {
  const print = { titleRows: { top: 3, bottom: 4 }, header: "&C甲&&乙", footer: "&P" };
  const cells = [
    { row: 3, column: 0, content: "长", height: 32 },
    { row: 3, column: 1, content: 1 },
  ];
  const sheet = { name: "新", cells, print };
  const before = zip(partsOf(sheetOf("<row/>")));
  const parts = partsOfZip(patched(before, { newSheets: [sheet, { ...sheet, name: "页", print: { onePage: true } }] }));
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('<row r="4" ht="32">');
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    "<headerFooter><oddHeader>&amp;C甲&amp;&amp;乙</oddHeader><oddFooter>&amp;P</oddFooter></headerFooter>",
  );
  expect(parts["xl/workbook.xml"]).toContain("'新'!$4:$5");
  expect(parts["xl/worksheets/sheet2.xml"]).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(parts["xl/worksheets/sheet2.xml"]).not.toContain("fitToHeight");
});

test.each<[string, () => Uint8Array, string]>([
  ["no zip", () => Uint8Array.of(1, 2, 3), "not-a-workbook"],
  ["a zip cut short", () => zip(partsOf(sheetOf("<row/>"))).slice(0, -30), "damaged"],
  ["a signed workbook", () => zip({ ...partsOf(sheetOf("")), "_xmlsignatures/origin.sigs": "" }), "signed"],
  ["another part in the place of a sheet", () => zip(partsOf("<Relationships/>")), "damaged"],
  ["a sheet without a place for cells", () => zip(partsOf("<worksheet><cols/></worksheet>")), "damaged"],
  ["a sheet that is no XML to its end", () => zip(partsOf("<worksheet><sheetData>")), "damaged"],
  ["entities", () => zip(partsOf(`<!DOCTYPE a [<!ENTITY b "c">]>${sheetOf("")}`)), "entities"],
])("%s is refused", (_what, bytes, code) =>
  expect(patchWorkbook(bytes(), { sheets: [{ sheet: "S", cells: [{ row: 0, column: 0, content: 1 }] }] })).toEqual({
    ok: false,
    trouble: expect.objectContaining({ code }) as unknown,
  }),
);

test("the same changes give the same bytes", () => {
  const before = zip(partsOf(sheetOf("<row/>")));
  const changes = { sheets: [{ sheet: "S", formats: MARKS, cells: [{ row: 3, column: 3, content: "x" }] }] };
  expect(patched(before, changes)).toEqual(patched(before, changes));
});

test("a sheet whose part is missing stays missing: what is new takes no id that is only named", () => {
  const parts = partsOf(sheetOf("<row/>"));
  const lost = '<sheet name="丢失" sheetId="2" r:id="rId4"/></sheets>';
  const before = zip({ ...parts, "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace("</sheets>", lost) });
  const after = patched(before, {
    newSheets: [{ name: "T", cells: [] }],
    customXml: [{ namespace: "urn:jc:workbook:1", xml: '<jc xmlns="urn:jc:workbook:1"/>' }],
  });
  const read = readWorkbook(after);
  expect(read.ok && [read.workbook.sheets.map(({ name }) => name), read.workbook.missingSheets]).toEqual([
    ["S", "T"],
    ["丢失"],
  ]);
});
