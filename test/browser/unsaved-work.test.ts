/** Work that no file has: kept by the browser, and offered when the page is opened again. */
import type { Page } from "playwright-core";
import { workbookBytes } from "../support/workbooks";
import { usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

const SHEET = "花名册";

async function edited(): Promise<OpenPreview> {
  const preview = await previews.open({ standIn: true });
  await preview.openFile(
    await workbookBytes({
      [SHEET]: [
        ["姓名", "单位"],
        ["王平", "柳河镇中心小学"],
      ],
    }),
    "名册.xlsx",
  );
  await preview.call("write", SHEET, "A2", "王晓平");
  return preview;
}

/** Names of the workbooks that the browser keeps. */
const kept = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("jc-browser-edition");
        opening.onerror = () => reject(opening.error ?? new Error("no database"));
        opening.onsuccess = () => {
          const all = opening.result.transaction("unsaved").objectStore("unsaved").getAll();
          all.onsuccess = () => resolve((all.result as { name: string }[]).map(({ name }) => name));
        };
      }),
  );

async function untilKept(page: Page, names: readonly string[]): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (JSON.stringify(await kept(page)) !== JSON.stringify(names)) {
    if (Date.now() > deadline) throw new Error(`kept: ${(await kept(page)).join()}`);
    await page.waitForTimeout(200);
  }
}

/** The edition opened once more by the same user. */
async function openAgain(context: ReturnType<Page["context"]>, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => "preview" in window);
  return page;
}

const cell = (page: Page): Promise<unknown> => page.evaluate((sheet) => window.preview?.read(sheet, "A2"), SHEET);

test("a tab that was killed: its work is offered again, taken back, and is still not saved", async () => {
  const { page } = await edited();
  await untilKept(page, ["名册.xlsx"]);
  const [context, address] = [page.context(), page.url()];
  // One that stays open, so that the browser does not forget the user.
  await context.newPage();
  await page.close({ runBeforeUnload: false });

  const again = await openAgain(context, address);
  await again.getByText(/^上次的工作没有保存：名册\.xlsx，\d+月\d+日 \d\d:\d\d$/u).waitFor();
  await again.getByRole("button", { name: "恢复", exact: true }).click();
  await again.getByText("未保存", { exact: true }).waitFor();
  expect(await again.locator("#file-name").textContent()).toBe("名册.xlsx");
  expect(await cell(again)).toEqual([["王晓平"]]);
  await untilKept(again, ["名册.xlsx"]);
  await again.close({ runBeforeUnload: false });

  const third = await openAgain(context, address);
  await third.getByRole("button", { name: "丢弃", exact: true }).click();
  await untilKept(third, []);
  expect(await third.locator("#recovery").isVisible()).toBe(false);
});

test("what another page has open is not offered, and what was saved is not kept", async () => {
  const { page, call } = await edited();
  await untilKept(page, ["名册.xlsx"]);
  const other = await openAgain(page.context(), page.url());
  await other.waitForTimeout(500);
  expect(await other.locator("#recovery").isVisible()).toBe(false);
  await call("write", SHEET, "A2", "王小平");
  await page.bringToFront();
  await page.evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "另存为…" }).first().click();
  await downloading;
  await untilKept(page, []);
});

test("leaving asks while there is work that no file has", async () => {
  const { page } = await edited();
  // The browser only asks where the user has done something.
  await page.locator("#grid canvas").first().click();
  const asking = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const asked = await asking;
  await asked.dismiss();
  expect(asked.type()).toBe("beforeunload");
  expect(page.isClosed()).toBe(false);
});
