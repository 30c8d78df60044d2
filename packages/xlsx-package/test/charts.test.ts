/** Charts of a sheet that was not there. */
import { readWorkbook } from "xlsx-package";
import { partsOf, sheetOf, zip } from "./support/package";
import { patched } from "./support/patched";
import { changedParts, linesOf, partsOfZip } from "./support/parts";

const before = (): Uint8Array =>
  zip({
    ...partsOf(sheetOf("<row/>")),
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
  });
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const SHEET = {
  name: "审核'报告",
  cells: [
    { row: 0, column: 0, content: "符合" },
    { row: 0, column: 1, content: 3 },
    { row: 1, column: 0, content: "不符合" },
    { row: 1, column: 1, content: 2 },
  ],
  charts: [
    { title: "结论 <&>", categories: area(0, 0, 1, 0), values: area(0, 1, 1, 1), anchor: area(3, 0, 12, 5) },
    { title: "按单位", categories: area(0, 0, 1, 0), values: area(0, 1, 1, 1), anchor: area(14, 0, 20, 5) },
  ],
};

test("charts stand over their cells and show those that they name", () => {
  const parts = partsOfZip(patched(before(), { newSheets: [SHEET] }));
  const texts = (part: string): readonly string[] => linesOf(parts[part] ?? "").filter((line) => /^".+"$/u.test(line));
  expect(texts("xl/drawings/drawing1.xml").join(" ")).toBe(
    '"0" "0" "3" "0" "6" "0" "13" "0" "0" "0" "14" "0" "6" "0" "21" "0"',
  );
  expect(texts("xl/charts/chart1.xml")).toEqual([`"'审核''报告'!$A$1:$A$2"`, `"'审核''报告'!$B$1:$B$2"`]);
  expect(parts["xl/charts/chart1.xml"]).toContain("<a:t>结论 &lt;&amp;&gt;</a:t>");
  expect(parts["xl/charts/chart2.xml"]).toContain("<a:t>按单位</a:t>");
});

test("each part is named by the one above it, and the package says what it is", () => {
  const parts = partsOfZip(patched(before(), { newSheets: [SHEET] }));
  const targets = (list: string): readonly string[] =>
    [...(parts[list] ?? "").matchAll(/Id="(\w+)"[^>]*Target="\/([^"]+)"/gu)].map(([, id, to]) => `${id} ${to}`);
  expect(targets("xl/worksheets/_rels/sheet1.xml.rels")).toEqual(["rIdNew1 xl/drawings/drawing1.xml"]);
  expect(targets("xl/drawings/_rels/drawing1.xml.rels")).toEqual([
    "rIdNew1 xl/charts/chart1.xml",
    "rIdNew2 xl/charts/chart2.xml",
  ]);
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<drawing r:id="rIdNew1"\/><\/worksheet>$/u);
  const types = parts["[Content_Types].xml"] ?? "";
  for (const name of ["drawings/drawing1", "charts/chart1", "charts/chart2", "worksheets/sheet1"])
    expect(types).toContain(`PartName="/xl/${name}.xml"`);
});

test("they go with their sheet without a trace, and come out the same each time", () => {
  const after = patched(before(), { newSheets: [SHEET] });
  expect(patched(before(), { newSheets: [SHEET] })).toEqual(after);
  expect(readWorkbook(after)).toMatchObject({ ok: true, workbook: { passedOver: [] } });
  expect(changedParts(before(), patched(after, { removeSheets: [SHEET.name] }))).toEqual([]);
});
