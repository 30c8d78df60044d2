/**
 * `npm run shots`: pictures of the preview and of the pane in each of its states, narrow and wide, light and dark, into
 * docs/images (two are in the README) and shots/ (the rest, to be looked at).
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ensureBuilt } from "./built.mjs";
import browserTools from "./browser.cjs";
import server from "./server.cjs";
import { ensureInstalled, ROOT } from "./setup.mjs";

ensureInstalled();
ensureBuilt();
const SHOTS = join(ROOT, "shots");
const IMAGES = join(ROOT, "docs", "images");
for (const folder of [SHOTS, IMAGES]) mkdirSync(folder, { recursive: true });

const served = await server.serve({ folder: join(ROOT, "dist"), port: 0 });
process.env.CHROME_PATH = browserTools.findBrowser();
const browser = await chromium.launch(browserTools.launchOptions());

/** Buttons and lists fade in. */
const FADED_MS = 400;

async function openPane(width, colorScheme) {
  const page = await browser.newPage({ viewport: { width: 1360, height: 800 }, locale: "zh-CN", colorScheme });
  await page.goto(`${served.origin}/preview.html`);
  const iframe = await page.waitForSelector("iframe[name=taskpane]");
  const pane = await iframe.contentFrame();
  await pane.getByRole("button", { name: "检查", exact: true }).waitFor();
  await iframe.evaluate((frame, pixels) => {
    frame.parentElement.style.flexBasis = `${pixels}px`;
    frame.parentElement.style.width = `${pixels}px`;
  }, width);
  const settle = async () => {
    await page.evaluate(() => window.preview.settle());
    await page.waitForTimeout(FADED_MS);
  };
  await settle();
  return { page, pane, iframe, settle };
}

for (const width of [320, 480])
  for (const colorScheme of ["light", "dark"]) {
    const { page, pane, iframe, settle } = await openPane(width, colorScheme);
    const shoot = (state) => iframe.screenshot({ path: join(SHOTS, `pane-${width}-${colorScheme}-${state}.png`) });
    await shoot("first-sight");
    await pane.getByRole("button", { name: "检查", exact: true }).click();
    await settle();
    await shoot("result");
    await pane.getByRole("button", { name: "标色" }).click();
    await settle();
    await pane
      .getByRole("button", { name: /陈桂英/ })
      .first()
      .click();
    await settle();
    await shoot("person");
    if (width === 480 && colorScheme === "light") await page.screenshot({ path: join(IMAGES, "preview.png") });
    if (width === 320 && colorScheme === "light") await iframe.screenshot({ path: join(IMAGES, "pane.png") });
    await page.close();
  }

await browser.close();
await served.close();
console.log(`Pictures are in ${IMAGES} and ${SHOTS}.`);
