/** One browser for all tests that need one: each file of tests opens pages of its own in it. */
import { chromium, type BrowserServer } from "playwright-core";
import { launchOptions } from "../../../scripts/browser.cjs";
import { BROWSER_ADDRESS, BROWSER_SERVER } from "./browser-names";

export default async function startSharedBrowser(): Promise<void> {
  const server: BrowserServer = await chromium.launchServer(launchOptions());
  // The workers inherit what stands here; the tear-down runs in this process.
  process.env[BROWSER_ADDRESS] = server.wsEndpoint();
  Reflect.set(globalThis, BROWSER_SERVER, server);
}
