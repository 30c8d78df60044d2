/** Rows and columns come in or go, and all that names cells of the sheet goes along. */
import { patchWorkbook, type SheetChange } from "xlsx-package";
import { formulaAfter } from "../src/writing/sheet/formula-after";
import { sheetMap } from "../src/writing/sheet/axis-map";
import { partsOf, sheetOf, zip } from "./support/package";
import { patched, place, withTable } from "./support/patched";
import { linesOf, partsOfZip } from "./support/parts";

test.each([
  ["A1+$B$3", "A1+$B$5"],
  ["SUM(A1:A2)+SUM(A2:A9)", "SUM(A1:A2)+SUM(A2:A11)"],
  ["A:A+3:4+B3:A1", "A:A+5:6+B5:A1"],
  ["S!A3+T!A3+'S'!A3+'T'!A3", "S!A5+T!A3+'S'!A5+'T'!A3"],
  ['"A3"&A3', '"A3"&A5'],
  ["[1]S!A3+'[b.xlsx]S'!A3+T[A3]", "[1]S!A3+'[b.xlsx]S'!A3+T[A3]"],
  ["LOG10(A3)+A3B+x.A3", "LOG10(A5)+A3B+x.A3"],
])("%s becomes %s where two rows come in above the third", (formula, expected) =>
  expect(formulaAfter(formula, "S", "S", sheetMap([{ axis: "rows", at: 2, insert: 2 }]))).toBe(expected),
);

test("what is gone is said to be gone, and what is left of an area stays", () => {
  const map = sheetMap([{ axis: "columns", at: 1, remove: 2 }]);
  expect(formulaAfter("B1+A1:C1+B1:C2+D1", "S", "S", map)).toBe("#REF!+A1:A1+#REF!+B1");
});

const MOVED_BEHIND =
  '<autoFilter ref="A1:B3"/><mergeCells count="2"><mergeCell ref="A2:B2"/><mergeCell ref="A3:B3"/></mergeCells>' +
  '<conditionalFormatting sqref="A2:A3 B3"><cfRule type="expression" dxfId="0" priority="1"><formula>$A2&gt;B3</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="B3"><formula1>$A$1:$A$3</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="B2" location="S!A1"/></hyperlinks><rowBreaks count="1" manualBreakCount="1"><brk id="2"/></rowBreaks>';
const MOVED_BEFORE =
  '<dimension ref="A1:B3"/><sheetViews><sheetView workbookViewId="0"><selection activeCell="B3" sqref="B3"/></sheetView></sheetViews><cols><col min="2" max="2" width="20"/></cols>';
const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
  '<row r="2" ht="30" hidden="1"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';

test.each<[string, Omit<SheetChange, "sheet">, string]>([
  [
    "a row comes in",
    {
      shifts: [{ axis: "rows", at: 1, insert: 1 }],
      cells: [
        { ...place("A2"), content: 9 },
        { ...place("B2"), content: 8, look: { like: place("B1") } },
      ],
    },
    '<dimension ref="A1:B4"/><sheetViews><sheetView workbookViewId="0"><selection activeCell="B4" sqref="B4"/></sheetView></sheetViews><cols><col min="2" max="2" width="20"/></cols>' +
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><f>A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>9</v></c><c r="B2" s="2"><v>8</v></c></row>' +
      '<row r="3" ht="30" hidden="1"><c r="A3"><v>2</v></c><c r="B3"><f>A3*2</f><v>4</v></c></row><row r="4"><c r="A4"><v>3</v></c><c r="B4"><f>A4*2</f><v>6</v></c></row></sheetData>' +
      '<autoFilter ref="A1:B4"/><mergeCells count="2"><mergeCell ref="A3:B3"/><mergeCell ref="A4:B4"/></mergeCells>' +
      '<conditionalFormatting sqref="A3:A4 B4"><cfRule type="expression" dxfId="0" priority="1"><formula>$A3&gt;B4</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="B4"><formula1>$A$1:$A$4</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="B3" location="S!A1"/></hyperlinks><rowBreaks count="1" manualBreakCount="1"><brk id="3"/></rowBreaks>',
  ],
  [
    "a row goes",
    { shifts: [{ axis: "rows", at: 1, remove: 1 }] },
    '<dimension ref="A1:B2"/><sheetViews><sheetView workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews><cols><col min="2" max="2" width="20"/></cols>' +
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><f>A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><f>A2*2</f><v>6</v></c></row></sheetData>' +
      '<autoFilter ref="A1:B2"/><mergeCells><mergeCell ref="A2:B2"/></mergeCells>' +
      '<conditionalFormatting sqref="A2 B2"><cfRule type="expression" dxfId="0" priority="1"><formula>#REF!&gt;B2</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>$A$1:$A$2</formula1></dataValidation></dataValidations><rowBreaks count="1" manualBreakCount="1"><brk id="1"/></rowBreaks>',
  ],
  [
    "a column comes in",
    { shifts: [{ axis: "columns", at: 1, insert: 1 }] },
    '<dimension ref="A1:C3"/><sheetViews><sheetView workbookViewId="0"><selection activeCell="C3" sqref="C3"/></sheetView></sheetViews><cols><col min="3" max="3" width="20"/></cols>' +
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1" s="2"><f>A1*2</f><v>2</v></c></row><row r="2" ht="30" hidden="1"><c r="A2"><v>2</v></c><c r="C2"><f>A2*2</f><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="C3"><f>A3*2</f><v>6</v></c></row></sheetData>' +
      '<autoFilter ref="A1:C3"/><mergeCells count="2"><mergeCell ref="A2:C2"/><mergeCell ref="A3:C3"/></mergeCells>' +
      '<conditionalFormatting sqref="A2:A3 C3"><cfRule type="expression" dxfId="0" priority="1"><formula>$A2&gt;C3</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="C3"><formula1>$A$1:$A$3</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="C2" location="S!A1"/></hyperlinks><rowBreaks count="1" manualBreakCount="1"><brk id="2"/></rowBreaks>',
  ],
])("%s, and all that names cells goes along", (_what, change, expected) => {
  const parts = partsOf(sheetOf(ROWS, MOVED_BEHIND, MOVED_BEFORE));
  const names = '<definedNames><definedName name="n">S!$A$1:$B$3</definedName></definedNames>';
  const before = zip({
    ...parts,
    "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace("</sheets>", `</sheets>${names}`),
  });
  const after = partsOfZip(patched(before, { sheets: [{ sheet: "S", ...change }] }));
  const xml = after["xl/s.xml"] ?? "";
  expect(xml.slice(xml.indexOf("<dimension"), xml.indexOf("</worksheet>"))).toBe(expected);
  const area = /dimension ref="(\w+):(\w)(\w+)"/u.exec(xml);
  expect(after["xl/workbook.xml"]).toContain(`S!$A$1:$${area?.[2]}$${area?.[3]}<`);
});

test.each([
  ["rows in no order", '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'],
  ["cells of another row", '<row r="2"><c r="A1"><v>1</v></c></row>'],
  ["a row beyond the last one, whose cells are not", '<row r="1048577"><c r="A1"><v>1</v></c></row>'],
])("%s: nobody can say which of them move, and none is lost", (_what, rows) =>
  expect(
    patchWorkbook(zip(partsOf(sheetOf(rows))), {
      sheets: [{ sheet: "S", shifts: [{ axis: "rows", at: 0, insert: 1 }] }],
    }),
  ).toEqual({ ok: false, trouble: { code: "damaged", part: "xl/s.xml", sheet: null } }),
);

test("a table goes along too, and a column that comes in has a name", () => {
  const parts = partsOfZip(
    patched(withTable(), {
      sheets: [
        {
          sheet: "S",
          shifts: [
            { axis: "columns", at: 1, insert: 1 },
            { axis: "rows", at: 0, insert: 2 },
          ],
        },
      ],
    }),
  );
  const lines = linesOf(parts["xl/table.xml"] ?? "").map((line) => line.trim());
  expect(lines[0]).toContain("ref=A3:C5");
  expect(lines.slice(-3)).toEqual(["tableColumn id=1 name=a", "tableColumn id=3 name=列2", "tableColumn id=2 name=b"]);
  expect(parts["xl/s.xml"]).toContain('<c r="B3" t="inlineStr"><is><t>列2</t></is></c>');
});
