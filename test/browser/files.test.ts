/** Files as the browser edition opens them: the same reader, in a worker, with progress and a way to stop. */
import { VARIANTS } from "../corpus/variants";
import { plainParts, sheetXml, TABLE, zipped, SHEET_NAME } from "../corpus/builder";
import { startPreviews, type OpenPreview, type Previews } from "./support/preview";

let previews: Previews;
let preview: OpenPreview;
beforeAll(async () => {
  previews = await startPreviews();
  preview = await previews.open({ standIn: true });
});
afterAll(() => previews.close());

const values = (address: string): Promise<unknown> =>
  preview.page.evaluate(([sheet, at]) => window.preview?.read(sheet, at), [SHEET_NAME, address] as const);

/** One of each kind of oddity; all of them are read in test/corpus. */
const SAMPLE = [
  "every element with a prefix",
  "relationships:id for r:id",
  "no r on rows and cells",
  "strings with an empty t before their runs",
  "a formula that comes to 0",
  "day numbers from 1904: true",
  "styles that are no XML",
  "merges that overlap",
];

test.each(SAMPLE)("%s: opens with the table", async (name) => {
  const variant = VARIANTS.find((one) => one.name === name);
  if (variant === undefined) throw new Error(`there is no variant “${name}”`);
  await preview.openFile(zipped(variant.parts()), `${name}.xlsx`);
  expect(await values("A1:I4")).toEqual(TABLE.map((row) => row.slice(0, 9)));
});

test("a table that does not say how many headers it has, has one", async () => {
  const variant = VARIANTS.find(({ name }) => name.startsWith("a table without headerRowCount"));
  await preview.openFile(zipped(variant?.parts() ?? {}), "表.xlsx");
  await preview.page.evaluate((sheet) => window.preview?.formula(sheet, "L2", "=COUNTA(表1[姓名])"), SHEET_NAME);
  await preview.page.evaluate(() => window.preview?.settle());
  expect(await values("L2")).toEqual([[3]]);
});

test("a large file shows that it is being read, and can be stopped: what was open stays", async () => {
  await preview.openFile(zipped(plainParts()), "小.xlsx");
  const rows = `<row>${"<c><v>1</v></c>".repeat(30)}</row>`.repeat(100_000);
  const large = preview.openFile(zipped(plainParts(sheetXml(rows))), "大.xlsx");
  await preview.page.getByText("正在读 大.xlsx").waitFor();
  await preview.page.getByRole("button", { name: "取消", exact: true }).click();
  await large;
  await preview.page.getByText("正在读").waitFor({ state: "hidden" });
  expect(await preview.page.locator("#file-name").textContent()).toBe("小.xlsx");
  expect(await values("A2")).toEqual([["王小明"]]);
  expect(preview.troubles).toEqual([]);
});
