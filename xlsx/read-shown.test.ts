import ExcelJS from "exceljs";
import { readShown, type ShownWorkbook } from "./read-shown";

async function read(workbook: ExcelJS.Workbook): Promise<ShownWorkbook> {
  const result = await readShown(new Uint8Array(await workbook.xlsx.writeBuffer()));
  if (!result.ok) throw new Error(result.trouble.code);
  return result.workbook;
}

test("cells keep their formulas, their looks and the format of dates", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("表", { views: [{ state: "frozen", xSplit: 2, ySplit: 1 }] });
  sheet.getCell("A1").value = new Date(Date.UTC(2010, 3, 8));
  sheet.getCell("A1").numFmt = "mm-dd-yy";
  sheet.getCell("B1").value = { formula: "_xldudf_JC_ELIGIBLE(A1:C1)+_xlfn.SUM(1)", result: 2 };
  sheet.getCell("C1").font = { bold: true, color: { argb: "FFFF0000" } };
  sheet.getCell("C1").value = "粗";
  sheet.getColumn(2).width = 20;
  const { sheets, looks } = await read(workbook);
  const [a, b, c] = sheets[0]?.rows[0] ?? [];
  expect(a?.value).toBe(40_276);
  expect(looks[a?.look ?? -1]?.format).toBe("yyyy/m/d");
  expect(b).toMatchObject({ value: 2, formula: "=JC.ELIGIBLE(A1:C1)+SUM(1)" });
  expect(looks[c?.look ?? -1]).toMatchObject({ bold: true, fontColor: "#ff0000" });
  expect(sheets[0]).toMatchObject({ frozen: { rows: 1, columns: 2 }, columnWidths: expect.arrayContaining([[1, 20]]) });
});

test("tables, conditional formats, names and protection are told", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("花名册");
  sheet.addTable({ name: "名册", ref: "A1", headerRow: true, columns: [{ name: "姓名" }], rows: [["甲"], ["乙"]] });
  const fill: ExcelJS.Fill = { type: "pattern", pattern: "solid", bgColor: { argb: "FFF8CBAD" } };
  sheet.addConditionalFormatting({
    ref: "A2:A3",
    rules: [{ type: "expression", priority: 1, formulae: ['N("JC:violation")=0'], style: { fill } }],
  });
  workbook.definedNames.add("花名册!$A$2:$A$3", "人员");
  await sheet.protect("", {});
  const { sheets, names } = await read(workbook);
  expect(sheets[0]?.tables).toEqual([
    { name: "名册", rect: { top: 0, left: 0, bottom: 2, right: 0 }, showHeaders: true, showTotals: false },
  ]);
  expect(sheets[0]?.formats).toMatchObject([{ type: "Custom", formula: '=N("JC:violation")=0', fill: "#f8cbad" }]);
  expect(names).toEqual([{ name: "人员", refersTo: "'花名册'!$A$2:$A$3" }]);
  expect(sheets[0]?.isProtected).toBe(true);
});

test("a file that is no workbook is a result, not an exception", async () =>
  expect(await readShown(new TextEncoder().encode("%PDF-1.4"))).toEqual({
    ok: false,
    trouble: { code: "not-xlsx", what: "pdf" },
  }));
