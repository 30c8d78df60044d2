import ExcelJS from "exceljs";
import { workbookTroubleWords } from "./troubles";
import { compoundFile, workbookBytes, zipOf } from "../test/support/workbooks";
import { readWorkbook, type WorkbookSheet } from "./read-workbook";

async function sheetsOf(workbook: ExcelJS.Workbook): Promise<readonly WorkbookSheet[]> {
  const result = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  if (!result.ok) throw new Error(result.trouble.code);
  return result.sheets;
}

describe("cells", () => {
  test("arrive as Excel's own values would", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("花名册");
    sheet.getCell("A1").value = "姓名";
    sheet.getCell("B1").value = 12.5;
    sheet.getCell("C1").value = true;
    sheet.getCell("D1").value = new Date(Date.UTC(2010, 3, 8));
    sheet.getCell("E1").value = { richText: [{ text: "基层" }, { text: "高级教师", font: { bold: true } }] };
    sheet.getCell("F1").value = { formula: "1+1", result: 2 };
    sheet.getCell("G1").value = { formula: "DATE(2010,4,8)", result: new Date(Date.UTC(2010, 3, 8)) };
    sheet.getCell("H1").value = { error: "#N/A" };
    sheet.getCell("I1").value = { text: "某镇中学", hyperlink: "https://example.invalid" };
    sheet.getCell("J1").value = { formula: "NA()", result: { error: "#N/A" } };
    const [read] = await sheetsOf(workbook);
    expect(read?.values[0]).toEqual([
      "姓名",
      12.5,
      true,
      40_276,
      "基层高级教师",
      2,
      40_276,
      "#N/A",
      "某镇中学",
      "#N/A",
    ]);
  });

  test("covered by a merge are blank, and the merge is told", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("表");
    sheet.getCell("B2").value = "标题";
    sheet.mergeCells("B2:D3");
    sheet.getCell("A4").value = "尾";
    const [read] = await sheetsOf(workbook);
    expect(read?.values).toEqual([[], [null, "标题"], [], ["尾"]]);
    expect(read?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 3 }]);
  });

  test("dates of the 1904 system are the same days", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.properties.date1904 = true;
    workbook.addWorksheet("表").getCell("A1").value = new Date(Date.UTC(2010, 3, 8));
    const [read] = await sheetsOf(workbook);
    expect(read?.values[0]).toEqual([40_276]);
  });

  test("hidden sheets, rows and columns are read and told", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("表", { state: "hidden" });
    sheet.getCell("A1").value = "甲";
    sheet.getCell("B2").value = "乙";
    sheet.getRow(2).hidden = true;
    sheet.getColumn(2).hidden = true;
    const [read] = await sheetsOf(workbook);
    expect(read).toMatchObject({ hidden: true, hiddenRows: [1], hiddenColumns: [1], values: [["甲"], [null, "乙"]] });
  });
});

describe("files that cannot be read say why and what to do", () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ["an empty file", () => new Uint8Array(), "empty-file"],
    ["a workbook with a password", () => compoundFile("EncryptedPackage"), "encrypted"],
    [
      "another office file",
      () => zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>" }),
      "not-xlsx",
    ],
    ["any zip", () => zipOf({ "a.txt": "a" }), "not-xlsx"],
    ["a zip cut short", async () => (await workbookBytes({ 表: [["姓名"]] })).slice(0, 900), "damaged"],
    [
      "a package without sense",
      () => zipOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook>" }),
      "damaged",
    ],
    ["a workbook with nothing in it", () => workbookBytes({ 表: [] }), "empty-workbook"],
    ["a sheet of too many cells", () => workbookBytes({ 表: [[1, 2, 3, 4]] }), "too-large"],
  ])("%s", async (_what, bytes, code) => {
    const result = await readWorkbook(await bytes(), { bounds: { cellsOnSheet: 3 } });
    expect(result).toMatchObject({ ok: false, trouble: { code } });
    if (!result.ok) expect(workbookTroubleWords(result.trouble)).toMatch(/^[^a-z]*[\u4e00-\u9fff]/);
  });
});
