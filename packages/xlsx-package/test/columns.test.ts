/** What whole columns look like, and what stays in sight of a window that was scrolled. */
import { readWorkbook, type ColumnChange, type Frozen } from "xlsx-package";
import { partsOf, sheetOf, zip } from "./support/package";
import { MAIN, patched } from "./support/patched";
import { changedParts, partsOfZip } from "./support/parts";

const STYLES = `<styleSheet ${MAIN}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="2"/></cellXfs></styleSheet>`;
const COLS = '<cols><col min="1" max="3" width="12" style="1" customWidth="1"/></cols>';
const file = (cols = COLS): Uint8Array =>
  zip({ ...partsOf(sheetOf('<row r="1"><c r="B1" s="1"><v>1</v></c></row>', "", cols)), "xl/y.xml": STYLES });

const part = (bytes: Uint8Array, name = "xl/s.xml"): string => partsOfZip(bytes)[name] ?? "";
const colsOf = (bytes: Uint8Array): string => /<cols>.*<\/cols>/u.exec(part(bytes))?.[0] ?? "";
const withColumns = (bytes: Uint8Array, ...columns: readonly ColumnChange[]): Uint8Array =>
  patched(bytes, { sheets: [{ sheet: "S", columns }] });
test.each<readonly [string, string, ColumnChange, string]>([
  [
    "a column within a span, which keeps its width and its format",
    COLS,
    { first: 1, last: 1, look: { bold: true } },
    '<col min="1" max="1" width="12" style="1" customWidth="1"/><col min="2" max="2" width="12" style="2" customWidth="1"/><col min="3" max="3" width="12" style="1" customWidth="1"/>',
  ],
  [
    "columns of which nothing was said",
    "",
    { first: 1, last: 2, look: { format: "0.00" } },
    '<col min="2" max="3" width="9.140625" style="2"/>',
  ],
  [
    "both: what was said of one, and the gap behind it",
    '<cols><col min="2" max="2" width="5" customWidth="1"/></cols>',
    { first: 1, last: 2, look: { format: "0.00" } },
    '<col min="2" max="2" width="5" customWidth="1" style="2"/><col min="3" max="3" width="9.140625" style="2"/>',
  ],
  [
    "hidden besides",
    "",
    { first: 0, last: 0, look: { format: "0.00" }, isHidden: true },
    '<col min="1" max="1" width="9.140625" style="2" hidden="1"/>',
  ],
])("%s", (_, cols, change, after) => {
  expect(colsOf(withColumns(file(cols), change))).toBe(`<cols>${after}</cols>`);
});

test("a cell that comes looks as its column does by then; taken back, the sheet is as it was", () => {
  const bytes = file("");
  const columns = [{ first: 4, last: 4, look: { bold: true } }];
  const changed = patched(bytes, { sheets: [{ sheet: "S", columns, cells: [{ row: 2, column: 4, content: 5 }] }] });
  expect(part(changed)).toContain('<c r="E3" s="2"><v>5</v></c>');
  const read = readWorkbook(changed, { looks: true });
  expect(read.ok && read.workbook.sheets[0]?.columns).toEqual([
    { first: 4, last: 4, width: 9.140625, isHidden: false, style: 2 },
  ]);
  const styled = withColumns(bytes, ...columns);
  expect(changedParts(bytes, styled)).toEqual(["xl/s.xml", "xl/y.xml"]);
  expect(changedParts(bytes, withColumns(styled, { first: 4, last: 4, look: null }))).toEqual(["xl/y.xml"]);
});

test("columns of a new sheet", () => {
  const columns = [{ first: 0, last: 1, width: 8, look: { format: "0.00" } }];
  const changed = patched(file(), { newSheets: [{ name: "新", cells: [], columns }] });
  expect(part(changed, "xl/worksheets/sheet1.xml")).toContain(
    '<cols><col min="1" max="2" width="8" style="2" customWidth="1"/></cols>',
  );
});

test.each<readonly [string, Frozen, string]>([
  [
    "rows from the top",
    { rows: 2, columns: 0 },
    '<sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>',
  ],
  [
    "rows further down",
    { rows: 2, columns: 0, from: { row: 9, column: 0 } },
    '<sheetView workbookViewId="0" topLeftCell="A10"><pane ySplit="2" topLeftCell="A12" activePane="bottomLeft" state="frozen"/>',
  ],
  [
    "both",
    { rows: 1, columns: 2, from: { row: 9, column: 3 } },
    '<sheetView workbookViewId="0" topLeftCell="D10"><pane xSplit="2" ySplit="1" topLeftCell="F11" activePane="bottomRight" state="frozen"/>',
  ],
])("what stays in sight: %s", (_, frozen, view) => {
  const bytes = file();
  const changed = patched(bytes, { sheets: [{ sheet: "S", frozen }] });
  expect(part(changed)).toContain(view);
  const read = readWorkbook(changed);
  expect(read.ok && read.workbook.sheets[0]?.frozen).toEqual(frozen);
});
