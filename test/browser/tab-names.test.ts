/** Tabs of sheets: a name typed into one and taken back, or that will not do; one that is moved. */
import ExcelJS from "exceljs";
import type { Locator } from "playwright-core";
import { usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

async function workbook(): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  for (const name of ["花名册", "汇总", "附"]) made.addWorksheet(name).getCell("A1").value = name;
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const order = ({ call }: OpenPreview): Promise<string[]> => call<string[]>("sheets");

const tabOf = ({ page }: OpenPreview, name: string): Locator =>
  page.locator("[data-u-comp=slide-tab-item]").filter({ hasText: name });

/** Two presses upon a tab, and another name. */
async function typeOver(preview: OpenPreview, name: string, other: string): Promise<void> {
  const { page } = preview;
  await tabOf(preview, name).dblclick();
  await page.locator("[data-u-comp=slide-tab-item] [contenteditable=true]").waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(other);
  await page.keyboard.press("Enter");
  await tabOf(preview, other).waitFor();
  await preview.call("settle");
}

test("a tab that is not in front is typed into after two presses, as one that is", async () => {
  const preview = await previews.open({ workbook: await workbook() });
  const { page } = preview;
  await typeOver(preview, "汇总", "小结");
  expect(await order(preview)).toEqual(["花名册", "小结", "附"]);
  // One press brings another to the front, and that is all.
  await tabOf(preview, "附").click();
  await page.locator("[role=tab][aria-selected=true]").filter({ hasText: "附" }).waitFor();
  expect(await page.locator("[contenteditable=true]").filter({ hasText: "附" }).count()).toBe(0);
  expect(preview.troubles).toEqual([]);
});

test("whoever turns to the pane after such a tab was typed into finds the name that the sheet has now", async () => {
  const preview = await previews.open({ workbook: await workbook() });
  const { page, pane } = preview;
  await typeOver(preview, "汇总", "小结");
  await page.locator("iframe[name=taskpane]").hover();
  await pane.getByRole("heading", { name: "小结", exact: true }).waitFor();
  expect(preview.troubles).toEqual([]);
});

test("a tab that is not in front is held and moved behind the last", async () => {
  const preview = await previews.open({ workbook: await workbook() });
  const { page } = preview;
  const box = async (name: string): Promise<{ x: number; y: number; width: number }> => {
    const found = await tabOf(preview, name).boundingBox();
    if (found === null) throw new Error(`no tab ${name}`);
    return { x: found.x + found.width / 2, y: found.y + found.height / 2, width: found.width };
  };
  const [from, to] = [await box("汇总"), await box("附")];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  // Held long enough, it is taken out of the bar.
  await page.locator("body > [data-u-comp=slide-tab-item]").waitFor();
  await page.mouse.move(to.x + to.width, to.y, { steps: 8 });
  await page.mouse.up();
  const inBar = page.locator("[data-u-comp=slide-tab-bar] [data-u-comp=slide-tab-item]");
  await inBar.nth(2).filter({ hasText: "汇总" }).waitFor();
  await preview.call("settle");
  expect(await order(preview)).toEqual(["花名册", "附", "汇总"]);
  expect(preview.troubles).toEqual([]);
});

describe("a name that is being typed into a tab", () => {
  const typing = async (name: string): Promise<OpenPreview> => {
    const preview = await previews.open({ workbook: await workbook() });
    await tabOf(preview, "花名册").dblclick();
    await preview.page.keyboard.press("Control+a");
    await preview.page.keyboard.type(name);
    return preview;
  };

  /** Nobody is held: the tab has its name, another tab comes to the front, a cell takes what is typed. */
  const expectAsBefore = async (preview: OpenPreview): Promise<void> => {
    const { page, call } = preview;
    await tabOf(preview, "汇总").click();
    await page.mouse.click(80, 150);
    await page.keyboard.type("甲");
    await page.keyboard.press("Enter");
    await call("settle");
    expect(await call("read", "汇总", "A1:A1")).toEqual([["甲"]]);
    expect(await page.locator("[data-u-comp=slide-tab-item]").allInnerTexts()).toEqual(["花名册", "汇总", "附"]);
    expect(await order(preview)).toEqual(["花名册", "汇总", "附"]);
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(preview.troubles).toEqual([]);
  };

  test("Escape takes it back", async () => {
    const preview = await typing("名册甲");
    await preview.page.keyboard.press("Escape");
    await expectAsBefore(preview);
  });

  test.each([
    ["a sign that no name has, left by Enter, 确定", "a/b", "Enter", "确定"],
    ["the name of another sheet, left by Enter, 取消", "汇总", "Enter", "取消"],
    ["nothing, left by a click on a cell, Escape", " ", "a click", "Escape"],
  ])("one that will not do is refused once, then the sheet has the name it had: %s", async (_, name, way, answer) => {
    const preview = await typing(name);
    const { page } = preview;
    if (way === "Enter") await page.keyboard.press("Enter");
    else await page.mouse.click(300, 300);
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    if (answer === "Escape") await page.keyboard.press("Escape");
    else await dialog.getByRole("button", { name: answer }).click();
    await dialog.waitFor({ state: "hidden" });
    await expectAsBefore(preview);
  });
});
