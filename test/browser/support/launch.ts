/** The browser of the tests, and who uses it. */
import type { BrowserContextOptions, LaunchOptions } from "playwright-core";
import { launchOptions } from "../../../scripts/browser.cjs";

/** Of contexts. */
export const PLAIN_USER = { locale: "zh-CN", serviceWorkers: "block" } as const satisfies BrowserContextOptions;

/**
 * Other hosts are not found. The browser is told so, since playwright-core, where it is asked to refuse requests, sees
 * to each of them and has the page keep no files. What has one user and one origin has one process.
 */
export function testLaunch(): LaunchOptions {
  const { args, ...options } = launchOptions();
  const alone = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost", "--no-proxy-server"];
  return { ...options, args: [...args, ...alone, "--process-per-site"] };
}
