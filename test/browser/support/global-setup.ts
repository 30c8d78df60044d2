/** One browser, and one server of dist/, for all tests that need them. */
import { chromium } from "playwright-core";
import { testLaunch } from "./launch";
import { BROWSER_ADDRESS, DIST_ORIGIN, STOP } from "./names";
import { serveDist } from "./server";

export default async function startShared(): Promise<void> {
  const [browser, served] = await Promise.all([chromium.launchServer(testLaunch()), serveDist()]);
  // The workers inherit what stands here; the tear-down runs in this process.
  process.env[BROWSER_ADDRESS] = browser.wsEndpoint();
  process.env[DIST_ORIGIN] = served.origin;
  Reflect.set(globalThis, STOP, () => Promise.all([browser.close(), served.close()]));
}
