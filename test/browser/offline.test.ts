/** After the first visit the edition works without a network; a new version is said, and used when it is wanted. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { serve, type Served } from "../../scripts/server.cjs";
import { openWatched } from "./support/browser";
import { DIST } from "./support/server";

let folder: string;
let served: Served;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jc-offline-"));
  cpSync(DIST, folder, { recursive: true });
  served = await serve({ folder, port: 0 });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const isOpen = (page: Page): Promise<unknown> => page.waitForFunction(() => "preview" in window);

/** Another version on the server: the same page with another title. */
function publish(title: string): void {
  const change = (name: string, from: string | RegExp, to: string): void => {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  };
  change("preview.html", /<h1>.*?<\/h1>/u, `<h1>${title}</h1>`);
  change("service-worker.js", /const VERSION = "\w+"/u, `const VERSION = "${title}"`);
}

test("a new version waits until it is wanted; then, and without a server, the page opens with all that it needs", async () => {
  const { page } = await openWatched(served.origin, { keepsFiles: true });
  await page.goto(`${served.origin}/preview.html`);
  await isOpen(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  expect(await page.locator("#update").isVisible()).toBe(false);

  publish("new");
  await page.reload();
  await isOpen(page);
  // All files of one version.
  expect(await page.locator("h1").textContent()).not.toBe("new");
  await page.getByText("浏览器版有了新版本").waitFor();
  await page.getByRole("button", { name: "刷新", exact: true }).click();
  await page.locator("h1", { hasText: "new" }).waitFor();
  await isOpen(page);

  await served.close();
  const again = await page.context().newPage();
  await again.goto(`${served.origin}/preview.html?profile=web`);
  await isOpen(again);
  await again.frameLocator("iframe[name=taskpane]").getByRole("button", { name: "检查", exact: true }).waitFor();
  await again.evaluate(async () => {
    await window.preview?.formula("示例花名册", "BI4", "=JC.ELIGIBLE(A4:BF4)");
    await window.preview?.settle();
  });
  expect(await again.evaluate(() => window.preview?.read("示例花名册", "BI4"))).toEqual([[false]]);
  await page.context().close();
});
