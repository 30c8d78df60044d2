/** Sheets that came since the file was opened are read by other programs, too. */
import ExcelJS from "exceljs";
import { plainParts, SHEET_NAME, zipped } from "../../test/corpus/builder";
import { PlainEditor } from "../../test/support/plain-editor";
import { savedWorkbook } from "./save-workbook";

test("exceljs, which takes sheets by the names of their parts", async () => {
  const bytes = zipped(plainParts());
  const editor = await PlainEditor.open(bytes);
  const added = { ...editor.sheet(SHEET_NAME), origin: null };
  const sheets = [{ ...added, name: "审核结果" }, ...editor.workbook.sheets, { ...added, name: "名单" }];
  editor.workbook = { ...editor.workbook, sheets };
  const saved = await savedWorkbook(bytes, editor.workbook, "JC");
  if (!saved.ok) throw new Error(saved.trouble.code);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(saved.bytes.buffer as ArrayBuffer);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["审核结果", SHEET_NAME, "名单"]);
  for (const { name } of sheets) expect(workbook.getWorksheet(name)?.getCell("A4").value).toBe("张三丰");
});
