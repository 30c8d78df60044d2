/** `npm run icons`: draws the PNGs that the manifest names from the SVGs in assets/. They are committed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import browser from "./browser.cjs";
import { ensureInstalled, ROOT } from "./setup.mjs";

ensureInstalled();
// Only now: on a fresh copy it has just been installed.
const { chromium } = await import("playwright-core");

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const instance = await chromium.launch(browser.launchOptions());
const page = await instance.newPage();
for (const name of ["icon", "check", "clear"]) {
  const svg = readFileSync(join(ROOT, "assets", `${name}.svg`), "utf8");
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: join(ROOT, "assets", `${name}-${size}.png`), omitBackground: true });
  }
  console.log(`assets/${name}-{${SIZES.join(",")}}.png`);
}
await instance.close();
