/** Closes what global-setup.ts started: jest would wait for it. */
import type { BrowserServer } from "playwright-core";
import { BROWSER_SERVER } from "./browser-names";

export default async function stopSharedBrowser(): Promise<void> {
  await (Reflect.get(globalThis, BROWSER_SERVER) as BrowserServer | undefined)?.close();
}
