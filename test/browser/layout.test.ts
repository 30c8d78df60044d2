/** What is set in the grid and stands in the file: filters of tables, looks of columns, what stays in sight. */
import ExcelJS from "exceljs";
import { currentPane, usePreviews, type OpenPreview } from "./support/preview";
import { readShown, type ShownSheet } from "../../xlsx/read-shown";

const previews = usePreviews();
const SHEET = "花名册";

async function workbook(): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  made.addWorksheet(SHEET).addTable({
    name: "名册",
    ref: "A1",
    columns: [
      { name: "姓名", filterButton: true },
      { name: "单位", filterButton: true },
    ],
    rows: Array.from({ length: 60 }, (_, i) => [`张${i}`, i % 2 === 0 ? "甲校" : "乙校"]),
  });
  return new Uint8Array(await made.xlsx.writeBuffer());
}

async function opened(): Promise<OpenPreview> {
  const bytes = await workbook();
  const preview = await previews.open({ workbook: bytes });
  await preview.openFile(bytes, "名册.xlsx");
  return currentPane(preview);
}

async function savedSheet({ page }: OpenPreview): Promise<{ sheet: ShownSheet; bytes: Uint8Array }> {
  const bytes = Uint8Array.from(await page.evaluate(async () => [...((await window.preview?.save()) ?? [])]));
  const read = await readShown(bytes);
  const sheet = read.ok ? read.workbook.sheets[0] : undefined;
  if (sheet === undefined) throw new Error("no sheet");
  return { sheet, bytes };
}

test("whole columns that the add-in formats are so in the file, and when it is opened again", async () => {
  const preview = await opened();
  await preview.pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const columns = context.workbook.worksheets.getItem(name).getRange("D:E");
        columns.format.fill.color = "#FFFF00";
        await context.sync();
      }),
    SHEET,
  );
  const { sheet, bytes } = await savedSheet(preview);
  expect(sheet.columnLooks?.map(([column]) => column)).toEqual([3, 4]);
  await preview.openFile(bytes, "名册.xlsx");
  const again = await currentPane(preview);
  const fill = await again.pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(name).getRange("E9").load("format/fill/color");
        await context.sync();
        return cell.format.fill.color;
      }),
    SHEET,
  );
  expect(fill.toLowerCase()).toBe("#ffff00");
});

test("rows that are frozen while the window is scrolled are those rows in the file, and when it is opened again", async () => {
  const preview = await opened();
  const { page } = preview;
  const item = page.getByText(/^冻结至第 \d+ 行$/u);
  // The grid scrolls when it comes to it: until then the menu offers a row of the top.
  let last = 0;
  while (last < 10) {
    await page.keyboard.press("Escape");
    await preview.call("select", SHEET, "A60");
    // The third row that is seen: the two above it are to stay.
    await page.mouse.click(20, 204, { button: "right" });
    await page.getByText("冻结", { exact: true }).hover();
    last = Number(/\d+/u.exec((await item.textContent()) ?? "")?.[0]);
  }
  // What was drawn meanwhile may have closed the menu beside the menu.
  await page.getByText("冻结", { exact: true }).hover();
  await item.click();
  await preview.call("settle");
  const frozen = { rows: 2, columns: 0, from: { row: last - 2, column: 0 } };
  const { sheet, bytes } = await savedSheet(preview);
  expect(sheet.frozen).toEqual(frozen);
  await preview.openFile(bytes, "名册.xlsx");
  await currentPane(preview);
  const again = await savedSheet(preview);
  expect(again.sheet.frozen).toEqual(frozen);
  expect(Buffer.compare(again.bytes, bytes)).toBe(0);
});

test("the filter of a table is there, and what protects rows here is said to go into no file", async () => {
  const preview = await opened();
  const { page } = preview;
  const { sheet } = await savedSheet(preview);
  expect(sheet.filter).toEqual({ area: { top: 0, left: 0, bottom: 60, right: 1 }, columns: [], table: "名册" });
  await page.mouse.click(20, 204, { button: "right" });
  await page.getByText("保护行列", { exact: true }).hover();
  await page.getByText("新增保护范围", { exact: true }).click();
  await page.getByRole("button", { name: "确认" }).click();
  // At once, and with the other things when it is saved.
  await page.getByText(/^保护行列只在这个页面里有效，不会写进文件/u).waitFor();
});
