/** What hangs on the cells of a sheet goes along where its rows or columns come in or go. */
import { patchWorkbook, type Shift } from "xlsx-package";
import { wholeTreeOf, within, type Element } from "../src/writing/xml/tree";
import { hanging, hangingParts, VML } from "./support/hanging";
import { patched } from "./support/patched";
import { changedParts, partsOfZip } from "./support/parts";

/** What the parts say of cells, in the order in which they say it. */
function facts(parts: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const elements = (part: string, name: string): readonly Element[] => {
    const text = parts[part];
    return text === undefined ? [] : [...within(wholeTreeOf(part, text))].filter((one) => one.name === name);
  };
  const attribute = (part: string, name: string, attribute: string): readonly string[] =>
    elements(part, name).map(({ attributes }) => attributes.get(attribute) ?? "");
  const texts = (part: string, name: string): readonly string[] => elements(part, name).map(({ text }) => text);
  const corners = (part: string): readonly string[] =>
    [...elements(part, "from"), ...elements(part, "to")]
      .sort((a, b) => a.from - b.from)
      .map(({ children }) => children.map(({ text }) => text).join(" "));
  const sheet = "xl/s.xml";
  return {
    drawing: corners("xl/drawing.xml"),
    shapes: [
      ...attribute("xl/drawing.xml", "sp", "textlink"),
      ...texts("xl/chart.xml", "f"),
      ...texts("xl/chart2.xml", "f"),
    ],
    elsewhere: corners("xl/drawing2.xml"),
    comments: attribute("xl/comments.xml", "comment", "ref"),
    threaded: attribute("xl/threaded.xml", "threadedComment", "ref"),
    boxes: [...texts("xl/shapes.vml", "Anchor"), ...texts("xl/shapes.vml", "Row"), ...texts("xl/shapes.vml", "Column")],
    controls: [
      ...texts("xl/shapes.vml", "FmlaLink"),
      ...texts("xl/shapes.vml", "FmlaRange"),
      ...attribute("xl/control.xml", "formControlPr", "fmlaLink"),
      ...attribute(sheet, "controlPr", "linkedCell"),
      ...corners(sheet),
    ],
    later: [...texts(sheet, "sqref"), ...texts(sheet, "f")],
    pivots: [...attribute("xl/pivot.xml", "location", "ref"), ...attribute("xl/cache.xml", "worksheetSource", "ref")],
    filters: [...attribute(sheet, "autoFilter", "ref"), ...attribute(sheet, "filterColumn", "colId")],
    views: [
      ...attribute(sheet, "customSheetView", "topLeftCell"),
      ...attribute(sheet, "pane", "topLeftCell"),
      ...attribute(sheet, "brk", "id"),
    ],
    table: [
      ...attribute("xl/table.xml", "table", "ref"),
      ...attribute("xl/table.xml", "sortState", "ref"),
      ...attribute("xl/table.xml", "sortCondition", "ref"),
      ...attribute("xl/table.xml", "filterColumn", "colId"),
      ...texts("xl/table.xml", "calculatedColumnFormula"),
    ],
  };
}

const before = facts(hangingParts());
const STAYS = "3 5 5 7";

test.each<[string, readonly Shift[], Readonly<Record<string, readonly string[]>>]>([
  [
    "two rows come in above the third",
    [{ axis: "rows", at: 2, insert: 2 }],
    {
      drawing: [
        ...["1 5 4 7", "3 5 7 7", "1 5 4 7", "3 5 7 7"],
        ...["1 5 2 7", STAYS, "1 5 4 7", "1 5 4 7", "3 5 7 7"],
      ],
      shapes: ["S!$A$6", "S!$B$6", "S!$A$6:$A$11", "T!$A$4:$A$9"],
      comments: ["A2", "C6"],
      threaded: ["C6", "C6"],
      boxes: ["1, 15, 1, 2, 3, 15, 5, 4", "3, 15, 5, 2, 5, 15, 9, 4", "1, 1, 4, 1, 3, 1, 7, 1", "1", "5", "0", "2"],
      controls: ["$B$6", "T!$A$1:$A$9", "$B$6", "$B$6", "1 5 4 7", "3 5 7 7"],
      later: ["B5:B8 D6", "C6", "C2:C11", "E6", "$B5>T!A1", "T!$A$1:$A$3", "$A$6", "S!A6:C6"],
      pivots: ["H6:I8", "A1:C11"],
      filters: ["B2:D11", "B2:D11", "0", "2", "1"],
      views: ["A6", "B6", "6"],
      table: ["F1:G11", "F2:G11", "G2:G11", "1", "A6*2"],
    },
  ],
  [
    "the third and the fourth row go, and what is of their cells alone goes too",
    [{ axis: "rows", at: 2, remove: 2 }],
    {
      drawing: [
        ...["1 5 2 0", "3 5 3 7", "1 5 2 0", "3 5 5 7"],
        ...["1 5 2 7", STAYS, "1 5 2 0", "1 5 2 0", "3 5 3 7"],
      ],
      shapes: ["S!#REF!", "S!#REF!", "S!$A$3:$A$7", "T!$A$4:$A$9"],
      comments: ["A2"],
      threaded: [],
      boxes: ["1, 15, 1, 2, 3, 15, 5, 4", "1, 1, 2, 0, 3, 1, 5, 1", "1", "0"],
      controls: ["#REF!", "T!$A$1:$A$9", "#REF!", "#REF!", "1 5 2 0", "3 5 5 7"],
      later: ["B3:B4", "C2:C7", "#REF!>T!A1", "#REF!"],
      pivots: ["H3:I4", "A1:C7"],
      filters: ["B2:D7", "B2:D7", "0", "2", "1"],
      views: ["", "", "2"],
      table: ["F1:G7", "F2:G7", "G2:G7", "1", "#REF!*2"],
    },
  ],
  [
    "a column comes in before the third",
    [{ axis: "columns", at: 2, insert: 1 }],
    {
      drawing: [
        ...["1 5 2 7", "4 5 5 7", "1 5 2 7", "3 5 5 7"],
        ...["1 5 2 7", STAYS, "1 5 2 7", "1 5 2 7", "4 5 5 7"],
      ],
      shapes: ["S!$A$4", "S!$B$4", "S!$A$4:$A$9", "T!$A$4:$A$9"],
      comments: ["A2", "D4"],
      threaded: ["D4", "D4"],
      boxes: ["1, 15, 1, 2, 3, 15, 5, 4", "4, 15, 3, 2, 6, 15, 7, 4", "1, 1, 2, 1, 3, 1, 5, 1", "1", "3", "0", "3"],
      controls: ["$B$4", "T!$A$1:$A$9", "$B$4", "$B$4", "1 5 2 7", "3 5 5 7"],
      later: ["B3:B6 E4", "D4", "D2:D9", "F4", "$B3>T!A1", "T!$A$1:$A$3", "$A$4", "S!A4:D4"],
      pivots: ["I4:J6", "A1:D9"],
      filters: ["B2:E9", "B2:E9", "0", "3", "2"],
      views: ["A4", "B4", "4"],
      table: ["G1:H9", "G2:H9", "H2:H9", "1", "A4*2"],
    },
  ],
  [
    "the second column goes, and what filtered by it",
    [{ axis: "columns", at: 1, remove: 1 }],
    {
      drawing: [
        ...["1 0 2 7", "2 5 5 7", "1 0 2 7", "3 5 5 7"],
        ...["1 5 2 7", STAYS, "1 0 2 7", "1 0 2 7", "2 5 5 7"],
      ],
      shapes: ["S!$A$4", "S!#REF!", "S!$A$4:$A$9", "T!$A$4:$A$9"],
      comments: ["A2", "B4"],
      threaded: ["B4", "B4"],
      boxes: ["1, 15, 1, 2, 3, 15, 5, 4", "2, 15, 3, 2, 4, 15, 7, 4", "1, 0, 2, 1, 3, 1, 5, 1", "1", "3", "0", "1"],
      controls: ["#REF!", "T!$A$1:$A$9", "#REF!", "#REF!", "1 0 2 7", "3 5 5 7"],
      later: ["C4", "B4", "B2:B9", "D4", "#REF!>T!A1", "T!$A$1:$A$3", "$A$4", "S!A4:B4"],
      pivots: ["G4:H6", "A1:B9"],
      filters: ["B2:C9", "B2:C9", "1", "0"],
      views: ["A4", "", "4"],
      table: ["E1:F9", "E2:F9", "F2:F9", "1", "A4*2"],
    },
  ],
])("%s", (_what, shifts, expected) => {
  const after = facts(partsOfZip(patched(hanging(), { sheets: [{ sheet: "S", shifts }] })));
  expect(after).toEqual({ ...expected, elsewhere: before["elsewhere"] });
});

test("a pivot table goes where nothing is left of its place, and lists without anything in them go", () => {
  const parts = partsOfZip(
    patched(hanging(), { sheets: [{ sheet: "S", shifts: [{ axis: "rows", at: 1, remove: 20 }] }] }),
  );
  expect(parts["xl/pivot.xml"]).toBeUndefined();
  expect(parts["xl/_rels/s.xml.rels"]).not.toContain("pivot");
  expect(parts["xl/s.xml"]).not.toContain("extLst");
  expect(parts["xl/comments.xml"]).toContain("<commentList></commentList>");
});

test("rows that come in below everything leave what hangs on cells as it was", () => {
  const change = { sheet: "S", shifts: [{ axis: "rows", at: 40, insert: 2 }] } as const;
  expect(changedParts(hanging(), patched(hanging(), { sheets: [change] }))).toEqual([]);
});

test("what cannot be read stays where it was, and that is said", () => {
  const odd = hanging({ "xl/shapes.vml": VML.replace("<div>.</div>", "<div>.<br></div>") });
  const shifts: readonly Shift[] = [{ axis: "rows", at: 0, insert: 1 }];
  const result = patchWorkbook(odd, { sheets: [{ sheet: "S", shifts }] });
  expect(result).toMatchObject({ ok: true, remarks: [{ code: "not-moved", sheet: "S", what: "comments" }] });
  const parts = result.ok ? partsOfZip(result.bytes) : {};
  expect(parts["xl/shapes.vml"]).toBe(partsOfZip(odd)["xl/shapes.vml"]);
  expect(parts["xl/comments.xml"]).toContain('<comment ref="A3"/><comment ref="C5"/>');
});

const ROWS_IN: readonly Shift[] = [
  { axis: "rows", at: 0, insert: 1 },
  { axis: "rows", at: 5, insert: 1 },
];

/** A part of the sheet after a row came in above all, and one between the third and the sixth. */
function partAfter(name: string, changes: Readonly<Record<string, string>>): string {
  const after = patched(hanging(changes), { sheets: [{ sheet: "S", shifts: ROWS_IN }] });
  return partsOfZip(after)[name] ?? "";
}

const DROP = "<x:SizeWithCells/><x:Anchor>1, 1, 2, 1";

test.each([
  ["says nothing: it grows", "", "1, 1, 3, 1, 3, 1, 7, 1"],
  ["says that it does not grow", "<x:SizeWithCells/>", "1, 1, 3, 1, 3, 1, 6, 1"],
  ["says that it does not move", "<x:MoveWithCells/><x:SizeWithCells/>", "1, 1, 2, 1, 3, 1, 5, 1"],
  ["says that it grows after all", "<x:SizeWithCells>False</x:SizeWithCells>", "1, 1, 3, 1, 3, 1, 7, 1"],
])("a shape of the older kind %s", (_what, said, anchor) => {
  const shapes = VML.replace(DROP, DROP.replace("<x:SizeWithCells/>", said));
  expect(partAfter("xl/shapes.vml", { "xl/shapes.vml": shapes })).toContain(`<x:Anchor>${anchor}</x:Anchor>`);
});

test.each([
  ["moves and grows", 'moveWithCells="1" sizeWithCells="1"', "7"],
  ["moves", 'moveWithCells="1"', "6"],
  ["stays", "", "5"],
])("a control that %s", (_what, said, row) => {
  const sheet = (hangingParts()["xl/s.xml"] ?? "").replace('moveWithCells="1"', said);
  const after = partAfter("xl/s.xml", { "xl/s.xml": sheet });
  expect(after.slice(after.indexOf("<to>"), after.indexOf("</to>"))).toContain(`<xdr:row>${row}</xdr:row>`);
});

test.each([
  ["of the sheet", '<worksheetSource ref="A1:C9" sheet="S"/>', "A2:C11"],
  [
    "of several areas",
    '<consolidation><rangeSets><rangeSet ref="A1:C9" sheet="S"/></rangeSets></consolidation>',
    "A2:C11",
  ],
  ["of another sheet", '<worksheetSource ref="A1:C9" sheet="T"/>', "A1:C9"],
  ["of another workbook", '<worksheetSource ref="A1:C9" sheet="S" r:id="rId1"/>', "A1:C9"],
])("a pivot table made of cells %s", (_what, source, ref) => {
  const cache = (hangingParts()["xl/cache.xml"] ?? "").replace(/<worksheetSource[^>]*>/u, source);
  expect(partAfter("xl/cache.xml", { "xl/cache.xml": cache })).toContain(`ref="${ref}"`);
});
