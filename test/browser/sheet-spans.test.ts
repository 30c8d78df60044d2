/** Formulas over all sheets from one to another: calculated here, and in the file as they were. */
import ExcelJS from "exceljs";
import { usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

/** The total stands on the first sheet; its formulas look through the three others. */
async function workbook(): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  const total = made.addWorksheet("合计");
  total.getCell("A1").value = { formula: "SUM(甲:丙!B2)", result: 6 };
  total.getCell("A2").value = { formula: "MAX('甲:丙'!B2)*2", result: 6 };
  total.getCell("A3").value = { formula: "LARGE(甲:丙!B2,2)", result: 2 };
  ["甲", "乙", "丙"].forEach((name, i) => (made.addWorksheet(name).getCell("B2").value = i + 1));
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const inSheet = (
  { pane, call }: OpenPreview,
  name: string,
  what: "rename" | "insert" | "delete" | "move",
): Promise<unknown> =>
  pane
    .evaluate(
      ([sheetName, how]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(sheetName);
          if (how === "rename") sheet.name = "乡 镇";
          else if (how === "insert") sheet.getRange("1:1").insert("Down");
          else if (how === "delete") sheet.delete();
          else sheet.position = 0;
          await context.sync();
        }),
      [name, what] as const,
    )
    .then(() => call("settle"));

const totals = ({ call }: OpenPreview, sheet = "合计"): Promise<unknown> => call("read", sheet, "A1:A3");

/** As another program reads the saved file. */
async function formulas({ page }: OpenPreview): Promise<readonly (string | undefined)[]> {
  const bytes = await page.evaluate(async () => [...((await window.preview?.save()) ?? [])]);
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(Uint8Array.from(bytes).buffer);
  return ["A1", "A2", "A3"].map((at) => read.getWorksheet("合计")?.getCell(at).formula);
}

test("a value that changes changes them; a sheet's new name goes into them; the file has them as they were", async () => {
  const preview = await previews.open({ workbook: await workbook() });
  const { call } = preview;
  expect(await totals(preview)).toEqual([[6], [6], [2]]);
  await call("write", "乙", "B2:B2", [[20]]);
  await call("settle");
  expect(await totals(preview)).toEqual([[24], [40], [3]]);
  expect(await formulas(preview)).toEqual(["SUM(甲:丙!B2)", "MAX('甲:丙'!B2)*2", "LARGE(甲:丙!B2,2)"]);

  await inSheet(preview, "甲", "rename");
  expect(await totals(preview)).toEqual([[24], [40], [3]]);
  expect(await formulas(preview)).toEqual(["SUM('乡 镇:丙'!B2)", "MAX('乡 镇:丙'!B2)*2", "LARGE('乡 镇:丙'!B2,2)"]);
  expect(preview.troubles).toEqual([]);
});

test("sheets between the two that go, or are moved out, count no more; cells of one that move change nothing", async () => {
  const preview = await previews.open({ workbook: await workbook() });
  await inSheet(preview, "乙", "move");
  expect(await totals(preview)).toEqual([[4], [6], [1]]);
  // B2 of 丙 is empty now: the formula goes on naming B2 of each, as in Excel.
  await inSheet(preview, "丙", "insert");
  expect(await totals(preview)).toEqual([[1], [2], ["#NUM!"]]);
  expect(await formulas(preview)).toEqual(["SUM(甲:丙!B2)", "MAX('甲:丙'!B2)*2", "LARGE(甲:丙!B2,2)"]);
  expect(preview.troubles).toEqual([]);
});
