/** 最近: nothing is kept unless somebody turns it on, and nothing is left when it is turned off. */
import type { Page } from "playwright-core";
import { workbookBytes } from "../support/workbooks";
import { usePreviews } from "./support/preview";

const previews = usePreviews();

const roster = (name: string): Promise<Uint8Array> => workbookBytes({ 花名册: [["姓名"], [name]] });

/** A browser with access to files, and a user who takes this one: it lies in the page's own storage. */
async function pickFrom(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    async ([file, content]) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(file as string, { create: true });
      const writable = await handle.createWritable();
      await writable.write(content as Uint8Array<ArrayBuffer>);
      await writable.close();
      Reflect.set(window, "showOpenFilePicker", () => Promise.resolve([handle]));
    },
    [name, new Uint8Array(bytes)] as const,
  );
}

const kept = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(async () => [
    ...(await indexedDB.databases()).flatMap(({ name = "" }) => (name.includes("recent") ? [name] : [])),
    ...Object.keys(localStorage).filter((key) => key.includes("recent")),
  ]);

const entries = (page: Page): Promise<string[]> => page.locator("#recent-list button").allTextContents();
const openName = (page: Page, name: string): Promise<void> => page.locator("#file-name", { hasText: name }).waitFor();
/** What is kept is written after the file is shown. */
const untilListed = async (page: Page, count: number): Promise<void> => {
  for (;;) {
    if (await page.locator("#recent-panel").isVisible()) await page.locator("#recent").click();
    await page.locator("#recent").click();
    await page.waitForTimeout(100);
    if ((await entries(page)).length === count) return;
  }
};
const choose = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

test("off, nothing is kept; on, the file opens again in a fresh page; off again, all is forgotten", async () => {
  const { page, troubles } = await previews.open({ standIn: true });
  const bytes = await roster("王平");
  await choose(page, "第一份.xlsx", bytes);
  await openName(page, "第一份.xlsx");
  expect(await kept(page)).toEqual([]);

  await page.locator("#recent").click();
  expect(await page.locator("#recent-on").isChecked()).toBe(false);
  await page.getByText("只记在这台电脑的这个浏览器里").waitFor();
  await page.locator("#recent-on").check();
  await page.getByText("还没有。以后打开或保存的文件会列在这里").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("#recent-panel").waitFor({ state: "hidden" });

  await pickFrom(page, "乙镇.xlsx", bytes);
  await page.locator("#file").click();
  await openName(page, "乙镇.xlsx");
  await untilListed(page, 1);

  const fresh = await page.context().newPage();
  await fresh.goto(page.url());
  await fresh.waitForFunction(() => "preview" in window);
  await openName(fresh, "示例花名册.xlsx");
  await untilListed(fresh, 1);
  await fresh.locator("#recent-list button", { hasText: "乙镇.xlsx" }).click();
  await openName(fresh, "乙镇.xlsx");
  expect(await fresh.evaluate(() => window.preview?.read("花名册", "A2"))).toEqual([["王平"]]);

  // The same file stands in the list once.
  await untilListed(fresh, 1);
  await fresh.locator("#recent-on").uncheck();
  await fresh.locator("#recent-list").waitFor({ state: "hidden" });
  expect(await kept(fresh)).toEqual([]);
  expect(troubles).toEqual([]);
});

test("where the browser has no access to files the name is kept, and the user chooses again; the list can be emptied", async () => {
  const { page } = await previews.open({
    standIn: true,
    before: () => void Reflect.deleteProperty(window, "showOpenFilePicker"),
  });
  await page.locator("#recent").click();
  await page.locator("#recent-on").check();
  for (const name of ["甲.xlsx", "乙.xlsx", "甲.xlsx"]) {
    await choose(page, name, await roster(name));
    await openName(page, name);
    await page.waitForTimeout(100);
  }
  await untilListed(page, 2);
  expect(await entries(page)).toEqual(["甲.xlsx请重新选择", "乙.xlsx请重新选择"]);
  // The files come first, and the arrows go from one to the next.
  const isAt = (text: string): Promise<unknown> =>
    page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, text);
  await isAt("甲.xlsx请重新选择");
  await page.keyboard.press("ArrowDown");
  await isAt("乙.xlsx请重新选择");
  await page.keyboard.press("ArrowUp");
  await isAt("甲.xlsx请重新选择");
  const asked = page.waitForEvent("filechooser");
  await page.locator("#recent-list button").first().click();
  await asked;

  await untilListed(page, 2);
  await page.getByRole("button", { name: "清空列表" }).click();
  await page.getByText("还没有。以后打开或保存的文件会列在这里").waitFor();
  expect(await entries(page)).toEqual([]);
});
