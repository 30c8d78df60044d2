/** Files as the browser edition opens them: the same reader, in a worker, with progress and a way to stop. */
import { utils, write } from "@e965/xlsx";
import { VARIANTS } from "../corpus/variants";
import { plainParts, sheetXml, TABLE, zipped, SHEET_NAME } from "../corpus/builder";
import { usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();
let preview: OpenPreview;
beforeAll(async () => {
  preview = await previews.open({ standIn: true });
});

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

test("what was passed over is said until it is closed, and is gone with the next file", async () => {
  const hidden = VARIANTS.find(({ name }) => name === "rows that a filter hides");
  await preview.openFile(zipped(hidden?.parts() ?? {}), "筛选.xlsx");
  const bar = preview.page.locator("#remarks");
  expect(await bar.textContent()).toContain(`工作表“${SHEET_NAME}”：有1行被筛选隐藏（第3行），也检查了`);
  await preview.page.getByRole("button", { name: "关闭提示" }).click();
  expect(await bar.isVisible()).toBe(false);
  await preview.openFile(zipped(hidden?.parts() ?? {}), "筛选.xlsx");
  expect(await bar.isVisible()).toBe(true);
  await preview.openFile(zipped(plainParts()), "小.xlsx");
  expect(await bar.isVisible()).toBe(false);
});

test("an .xls opens, by the reader that is loaded with the first one", async () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(TABLE.map((row) => [...row])), SHEET_NAME);
  await preview.openFile(new Uint8Array(write(book, { type: "array", bookType: "xls" }) as ArrayBuffer), "老.xls");
  expect(await values("A1:I4")).toEqual(TABLE.map((row) => row.slice(0, 9)));
});

/** As the system does it: over the page or over the pane, then dropped where the page says so. */
async function drop(over: "page" | "pane", name: string, bytes: Uint8Array): Promise<void> {
  await preview.page.evaluate(
    ([frame, fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content as Uint8Array<ArrayBuffer>], fileName as string));
      const drag = (type: string): DragEvent =>
        new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
      const pane = document.querySelector<HTMLIFrameElement>("iframe[name=taskpane]")?.contentDocument?.body;
      const zone = document.querySelector<HTMLElement>("#drop");
      (frame === "pane" ? pane : document.body)?.dispatchEvent(drag("dragover"));
      if (zone?.hidden !== false) throw new Error("nothing says that a file may be dropped");
      zone.dispatchEvent(drag("drop"));
    },
    [over, name, new Uint8Array(bytes)] as const,
  );
}

test.each(["page", "pane"] as const)("a file that is dragged over the %s and dropped opens", async (over) => {
  await preview.openFile(zipped(plainParts()), "小.xlsx");
  await preview.page.frameLocator("iframe[name=taskpane]").getByText("就绪").waitFor();
  await drop(over, `拖到${over}.xlsx`, zipped(plainParts()));
  await preview.page.getByText(`拖到${over}.xlsx`, { exact: true }).waitFor();
  expect(await preview.page.locator("#drop").isVisible()).toBe(false);
  await preview.page.evaluate(() => window.preview?.settle());
  expect(await values("A2")).toEqual([["王小明"]]);
});

test("what cannot be read is said, and what was open stays", async () => {
  await preview.openFile(zipped(plainParts()), "小.xlsx");
  await drop("page", "名单.pdf", new TextEncoder().encode("%PDF-1.7"));
  await preview.page.getByText("名单.pdf：这是 PDF").waitFor();
  expect(await preview.page.locator("#file-name").textContent()).toBe("小.xlsx");
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
