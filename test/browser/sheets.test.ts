/** Sheets of the grid: they get other names and another order, and the file has them so when it is opened again. */
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { press } from "./support/pane";
import { currentPane, usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

const NAME = "2020 名册（甲）";
const FORMULAS = [
  ["花名册!A2", "王平"],
  ["SUM(花名册!B2:B3)", 7],
  ["SUM(花名册:附!B2)", 8],
  ['INDIRECT("花名册!A2")', "王平"],
  ["SUM(名册[分数])", 7],
] as const;

async function workbook(): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  const roster = made.addWorksheet("花名册");
  roster.addTable({
    name: "名册",
    ref: "A1",
    columns: [{ name: "姓名" }, { name: "分数" }],
    rows: [["王平", 3], ["冯磊", 4]], // prettier-ignore
  });
  roster.pageSetup.printTitlesRow = "1:1";
  const sums = made.addWorksheet("汇总");
  FORMULAS.forEach(([formula, result], i) => (sums.getCell(i + 1, 1).value = { formula, result }));
  made.addWorksheet("附").getCell("B2").value = 5;
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const savedBytes = async ({ page }: OpenPreview): Promise<Uint8Array> =>
  Uint8Array.from(await page.evaluate(async () => [...((await window.preview?.save()) ?? [])]));

const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

const formulas = ({ pane }: OpenPreview): Promise<unknown[][]> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("汇总").getRange("A1:A5").load("formulas");
      await context.sync();
      return range.formulas as unknown[][];
    }),
  );

/** As one does it: a double click on the tab, the name, Enter. */
async function rename({ page, call }: OpenPreview, from: string, to: string): Promise<void> {
  await page.locator("[data-u-comp=slide-tab-item]").filter({ hasText: from }).dblclick();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(to);
  await page.keyboard.press("Enter");
  await call("settle");
}

const order = ({ call }: OpenPreview): Promise<string[]> => call<string[]>("sheets");

test("a sheet gets another name, another comes first: formulas, print titles and the order are in the file", async () => {
  const before = await workbook();
  const opened = await previews.open({ workbook: before });
  await opened.openFile(before, "名册.xlsx");
  const preview = await currentPane(opened);
  const [values, asOpened] = [await preview.call("read", "汇总", "A1:A2"), await formulas(preview)];
  await rename(preview, "花名册", NAME);
  expect(await order(preview)).toEqual([NAME, "汇总", "附"]);
  const renamed = [
    [`='${NAME}'!A2`],
    [`=SUM('${NAME}'!B2:B3)`],
    [`=SUM('${NAME}:附'!B2)`],
    ['=INDIRECT("花名册!A2")'],
    ["=SUM(名册[分数])"],
  ];
  expect(await formulas(preview)).toEqual(renamed);
  expect(await preview.call("read", "汇总", "A1:A2")).toEqual(values);

  // Undone and done again, all of it.
  const { page } = preview;
  await page.locator("#undo").click();
  await preview.call("settle");
  expect([await order(preview), await formulas(preview)]).toEqual([["花名册", "汇总", "附"], asOpened]);
  await page.locator("#redo").click();
  await preview.call("settle");
  expect(await formulas(preview)).toEqual(renamed);

  await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("附").position = 0;
      await context.sync();
    }),
  );
  expect(await order(preview)).toEqual(["附", NAME, "汇总"]);
  const bytes = await savedBytes(preview);
  expect(preview.troubles).toEqual([]);

  expect(part(bytes, "xl/workbook.xml")).toContain(`localSheetId="1">'${NAME}'!$1:$1<`);
  // The formulas have the name; what the grid cannot work out keeps the result of the file.
  const sheet = part(bytes, "xl/worksheets/sheet2.xml");
  for (const [formula] of renamed)
    expect(sheet).toContain(`<f>${String(formula).slice(1).replaceAll('"', "&quot;")}</f>`);
  expect(sheet).toContain(`<f>SUM('${NAME}:附'!B2)</f><v>8</v>`);

  const fresh = await previews.open({ ownPage: true, workbook: bytes });
  await fresh.openFile(bytes, "名册.xlsx");
  const again = await currentPane(fresh);
  expect(await order(again)).toEqual(["附", NAME, "汇总"]);
  expect(await formulas(again)).toEqual(renamed);
  // Nothing was done: nothing is another.
  expect(Buffer.compare(await savedBytes(again), bytes)).toBe(0);
});

test("a checked sheet that is renamed keeps its result, by its new name; so does the renaming undone", async () => {
  const preview = await previews.open();
  const { page, pane, call } = preview;
  const resultOf = (name: string) => pane.getByRole("region", { name: `${name} 的检查结果`, exact: true });
  await press(preview, "检查");
  await resultOf("申报人员").waitFor();
  await rename(preview, "申报人员", NAME);
  // Whoever goes to somebody in the grid, or comes to the pane, finds the result of the sheet as it is called now.
  await press(preview, /陈桂英/);
  await pane.getByText("陈桂英").first().waitFor();
  await press(preview, /返回/);
  await resultOf(NAME).waitFor();
  // Of undoing a renaming the grid itself says more on its console.
  expect(preview.troubles).toEqual([]);
  await page.locator("#undo").click();
  await call("settle");
  await call("select", "申报人员", "A6");
  await call("settle");
  await press(preview, /返回/);
  await resultOf("申报人员").waitFor();
  expect(await pane.getByText("已改名或删除").count()).toBe(0);
});
