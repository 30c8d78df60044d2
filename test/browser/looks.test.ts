/** Looks that are given in the grid: what stands in the cells stays. */
import { strFromU8, unzipSync } from "fflate";
import { usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

const SHEET = "申报人员";
/** Texts that look like numbers, in the first person's row. */
const PLACE = "E4:G4";
/** In pixels of the page: a cell of that row, and the row's own number. */
const [CELL, ROW] = [
  { x: 620, y: 256 },
  { x: 22, y: 256 },
];

const bold = async ({ page, call }: OpenPreview, at: { readonly x: number; readonly y: number }): Promise<void> => {
  await page.mouse.click(at.x, at.y);
  await page.keyboard.press("Control+b");
  // Nothing is calculated, and nobody waits for that.
  await call("settle");
};

const saved = async ({ page }: OpenPreview): Promise<string> => {
  const bytes = Uint8Array.from(await page.evaluate(async () => [...((await window.preview?.save()) ?? [])]));
  return strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
};

test("a text that looks like a number is a text in bold, too: in one cell and in a whole row", async () => {
  const preview = await previews.open();
  const { call, page } = preview;
  const texts = [["371500196904100100", "1969.04", "1991.07"]];
  expect(await call("read", SHEET, PLACE)).toEqual(texts);
  const before = await saved(preview);
  await bold(preview, CELL);
  expect(await call("read", SHEET, PLACE)).toEqual(texts);
  expect(await saved(preview)).not.toBe(before);
  await page.locator("#undo").click();
  await call("settle");
  expect(await saved(preview)).toBe(before);

  await bold(preview, ROW);
  expect(await call("read", SHEET, PLACE)).toEqual(texts);
  // Its number stays a number.
  expect(await saved(preview)).toMatch(/<c r="A4" s="\d+"><v>1<\/v>/u);
  expect(await page.locator("#remarks").isVisible()).toBe(false);
  expect(preview.troubles).toEqual([]);
});

test("a number that stands as a text is no error, and nobody is invited to make a number of it", async () => {
  const preview = await previews.open();
  const { page } = preview;
  await page.mouse.move(CELL.x, CELL.y);
  await page.mouse.click(CELL.x, CELL.y, { button: "right" });
  await page.getByText("排序", { exact: true }).first().waitFor();
  expect(await page.getByText("文本转数字").count()).toBe(0);
  expect(await page.getByText(/以文本形式存储|forceString/u).count()).toBe(0);
  expect(preview.troubles).toEqual([]);
});
