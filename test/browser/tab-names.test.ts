/** A name that is typed into a tab and taken back, or that will not do for a sheet. */
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

describe("a name that is being typed into a tab", () => {
  const tab = ({ page }: OpenPreview, name: string): Locator =>
    page.locator("[data-u-comp=slide-tab-item]").filter({ hasText: name });

  const typing = async (name: string): Promise<OpenPreview> => {
    const preview = await previews.open({ ownPage: true, workbook: await workbook() });
    await tab(preview, "花名册").dblclick();
    await preview.page.keyboard.press("Control+a");
    await preview.page.keyboard.type(name);
    return preview;
  };

  /** Nobody is held: the tab has its name, another tab comes to the front, a cell takes what is typed. */
  const expectAsBefore = async (preview: OpenPreview): Promise<void> => {
    const { page, call } = preview;
    await tab(preview, "汇总").click();
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
