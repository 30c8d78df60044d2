/** Cells of a sheet have changed places: links and comments go with their cells, what names cells stays. */
import { patchWorkbook, sheetMap, type Carry, type SheetStep, type Shift, type Sort } from "xlsx-package";
import { partsOf, sheetOf, zip } from "./support/package";
import { patched, place } from "./support/patched";
import { changedParts, partsOfZip } from "./support/parts";

const ROWS = [1, 2, 3, 4, 5].map((n) => `<row r="${n}"><c r="A${n}"><v>${n}</v></c></row>`).join("");
/** A2:C4, of which the third row comes first. */
const SORT: Sort = { sorted: { top: 1, bottom: 3, left: 0, right: 2 }, order: [2, 0, 1] };
const BACK: Sort = { ...SORT, order: [1, 2, 0] };
/** Of A2:D4 the second column comes first, and the first behind it. */
const COLUMNS: Sort = { sorted: { top: 1, bottom: 3, left: 0, right: 3 }, order: [1, 0, 2, 3], along: "columns" };
/** B2:C3 is cut, and put in at C3. */
const CUT: Carry = { carried: { top: 1, bottom: 2, left: 1, right: 2 }, to: { row: 2, column: 2 } };
const above: Shift = { axis: "rows", at: 0, insert: 2 };

const linksOf = (bytes: Uint8Array): string =>
  /<hyperlinks>(.*)<\/hyperlinks>/u.exec(partsOfZip(bytes)["xl/s.xml"] ?? "")?.[1] ?? "none";

test.each<readonly [string, string, readonly SheetStep[], string]>([
  [
    "that of the row that comes first",
    '<hyperlink ref="A4" location="S!A9"/>',
    [SORT],
    '<hyperlink ref="A2" location="S!A9"/>',
  ],
  [
    "those of rows that go down",
    '<hyperlink ref="A2"/><hyperlink ref="B3"/>',
    [SORT],
    '<hyperlink ref="A3"/><hyperlink ref="B4"/>',
  ],
  [
    "not one above, below or beside",
    '<hyperlink ref="A1"/><hyperlink ref="A5"/><hyperlink ref="D4"/>',
    [SORT],
    '<hyperlink ref="A1"/><hyperlink ref="A5"/><hyperlink ref="D4"/>',
  ],
  ["and back again", '<hyperlink ref="A4"/>', [SORT, BACK], '<hyperlink ref="A4"/>'],
  ["where it leads to stays", '<hyperlink ref="E9" location="S!A4"/>', [SORT], '<hyperlink ref="E9" location="S!A4"/>'],
  ["of many cells as one where they stay together", '<hyperlink ref="A2:C4"/>', [SORT], '<hyperlink ref="A2:C4"/>'],
  ["of a whole row as one", '<hyperlink ref="A4:C4"/>', [SORT], '<hyperlink ref="A2:C2"/>'],
  [
    "of two rows that part",
    '<hyperlink ref="A3:A4" xr:uid="{1}" tooltip="t"/>',
    [SORT],
    '<hyperlink ref="A4" tooltip="t"/><hyperlink ref="A2" xr:uid="{1}" tooltip="t"/>',
  ],
  [
    "of two rows that part, with an end of its own",
    '<hyperlink ref="A3:A4"></hyperlink>',
    [SORT],
    '<hyperlink ref="A4"/><hyperlink ref="A2"></hyperlink>',
  ],
  ["half within and half beside", '<hyperlink ref="C4:D4"/>', [SORT], '<hyperlink ref="C2"/><hyperlink ref="D4"/>'],
  ["of a whole column stays", '<hyperlink ref="A:A"/>', [SORT], '<hyperlink ref="A:A"/>'],
  [
    "rows come in above, then the sort further down",
    '<hyperlink ref="A4"/>',
    [above, { ...SORT, sorted: { ...SORT.sorted, top: 3, bottom: 5 } }],
    '<hyperlink ref="A4"/>',
  ],
  ["the sort first, then rows come in", '<hyperlink ref="A4"/>', [SORT, above], '<hyperlink ref="A4"/>'],
  [
    "its row goes after the sort",
    '<hyperlink ref="A4"/><hyperlink ref="A2"/>',
    [SORT, { axis: "rows", at: 1, remove: 1 }],
    '<hyperlink ref="A2"/>',
  ],
  ["columns that change places", '<hyperlink ref="A3"/>', [COLUMNS], '<hyperlink ref="B3"/>'],
  [
    "columns, but not above or below",
    '<hyperlink ref="A1"/><hyperlink ref="B5"/>',
    [COLUMNS],
    '<hyperlink ref="A1"/><hyperlink ref="B5"/>',
  ],
  ["two columns together, as one", '<hyperlink ref="A2:B3"/>', [COLUMNS], '<hyperlink ref="A2:B3"/>'],
  ["of cells that are cut", '<hyperlink ref="B2" location="S!A9"/>', [CUT], '<hyperlink ref="C3" location="S!A9"/>'],
  [
    "cut cells come upon others: theirs is gone, that of a cell that goes along is not",
    '<hyperlink ref="D4" display="gone"/><hyperlink ref="C3" display="along"/>',
    [CUT],
    '<hyperlink ref="D4" display="along"/>',
  ],
  [
    "beside what is cut it stays",
    '<hyperlink ref="B4"/><hyperlink ref="D2"/>',
    [CUT],
    '<hyperlink ref="B4"/><hyperlink ref="D2"/>',
  ],
  ["cut, then rows come in", '<hyperlink ref="B2"/>', [CUT, above], '<hyperlink ref="C5"/>'],
  ["half of its cells are cut", '<hyperlink ref="A2:B2"/>', [CUT], '<hyperlink ref="A2"/><hyperlink ref="C3"/>'],
  ["all of them go after the sort", '<hyperlink ref="A4"/>', [SORT, { axis: "rows", at: 1, remove: 1 }], "none"],
])("links, %s", (_what, before, shifts, after) => {
  const bytes = zip(partsOf(sheetOf(ROWS, `<hyperlinks>${before}</hyperlinks>`)));
  expect(linksOf(patched(bytes, { sheets: [{ sheet: "S", shifts }] }))).toBe(after);
});

test("what names cells stays: validations, formats, merges, the filter, names, formulas", () => {
  const behind =
    '<autoFilter ref="A1:C4"/><mergeCells count="1"><mergeCell ref="D2:E2"/></mergeCells>' +
    '<conditionalFormatting sqref="A4"><cfRule type="expression" priority="1"><formula>$A4&gt;1</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="A4"><formula1>$A$4</formula1></dataValidation></dataValidations>';
  const bytes = zip(partsOf(sheetOf(ROWS, `${behind}<hyperlinks><hyperlink ref="E5"/></hyperlinks>`)));
  const after = patched(bytes, { sheets: [{ sheet: "S", shifts: [SORT] }] });
  expect(changedParts(bytes, after)).toEqual([]);
});

const relations = (...kinds: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${kinds
    .map(
      ([kind, target], i) =>
        `<Relationship Id="rId${i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const BOX = (row: number): string =>
  `<v:shape><x:ClientData ObjectType="Note"><x:Anchor>1, 15, ${row - 1}, 2, 3, 15, ${row + 2}, 16</x:Anchor><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`;

test("comments, their threads and their boxes go with their cells; pictures and controls stay", () => {
  const drawing =
    "<xdr:wsDr><xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from></xdr:twoCellAnchor></xdr:wsDr>";
  const vml = (row: number): string => `<xml xmlns:v="urn:v" xmlns:x="urn:x">${BOX(row)}</xml>`;
  const bytes = zip({
    ...partsOf(sheetOf(ROWS)),
    "xl/_rels/s.xml.rels": relations(
      ["comments", "c.xml"],
      ["threadedComment", "t.xml"],
      ["vmlDrawing", "v.vml"],
      ["drawing", "d.xml"],
    ),
    "xl/c.xml":
      '<comments><commentList><comment ref="A4" authorId="0"/><comment ref="A5" authorId="0"/></commentList></comments>',
    "xl/t.xml": '<ThreadedComments><threadedComment ref="A4" id="{1}"/></ThreadedComments>',
    "xl/v.vml": vml(3),
    "xl/d.xml": drawing,
  });
  const after = patched(bytes, { sheets: [{ sheet: "S", shifts: [SORT] }] });
  expect(changedParts(bytes, after)).toEqual(["xl/c.xml", "xl/t.xml", "xl/v.vml"]);
  const parts = partsOfZip(after);
  expect(parts["xl/c.xml"]).toContain('<comment ref="A2" authorId="0"/><comment ref="A5"');
  expect(parts["xl/t.xml"]).toContain('ref="A2"');
  expect(parts["xl/v.vml"]).toBe(vml(1).replace("1, 15, 0,", "1, 15, 0,"));
});

test("the comment of a cell that others were put upon is gone, and so is its box", () => {
  const [kept, gone] = [BOX(1).replace("<x:Column>0", "<x:Column>1"), BOX(3).replace("<x:Column>0", "<x:Column>3")];
  const bytes = zip({
    ...partsOf(sheetOf(ROWS)),
    "xl/_rels/s.xml.rels": relations(["comments", "c.xml"], ["vmlDrawing", "v.vml"]),
    "xl/c.xml": '<comments><commentList><comment ref="B2"/><comment ref="D4"/></commentList></comments>',
    "xl/v.vml": `<xml xmlns:v="urn:v" xmlns:x="urn:x">${kept}${gone}</xml>`,
  });
  const parts = partsOfZip(patched(bytes, { sheets: [{ sheet: "S", shifts: [CUT] }] }));
  expect(parts["xl/c.xml"]).toBe('<comments><commentList><comment ref="C3"/></commentList></comments>');
  expect(parts["xl/v.vml"]?.match(/<x:Row>\d+<.x:Row><x:Column>\d+/gu)).toEqual(["<x:Row>2</x:Row><x:Column>2"]);
});

test("comments that cannot be read are said to have stayed", () => {
  const bytes = zip({
    ...partsOf(sheetOf(ROWS)),
    "xl/_rels/s.xml.rels": relations(["comments", "c.xml"]),
    "xl/c.xml": "<comments><commentList>",
  });
  const result = patchWorkbook(bytes, { sheets: [{ sheet: "S", shifts: [SORT] }] });
  expect(result.ok && result.remarks).toEqual([{ code: "not-moved", sheet: "S", what: "comments" }]);
});

test.each([
  ["the row that was third", "A4", { row: 1, column: 0 }],
  ["one that is not sorted", "A5", { row: 4, column: 0 }],
  ["one beside", "D4", { row: 3, column: 3 }],
])("where what hangs on a cell is: %s", (_what, address, expected) =>
  expect(sheetMap([SORT]).placed(place(address))).toEqual(expected),
);
