/** A browser for which there is no other host than the server of the test, and that keeps account of every trouble. */
import { chromium, type Browser, type Page } from "playwright-core";
import { BROWSER_ADDRESS } from "./browser-names";

/** The browser of this run; closing it closes the pages that were opened through this connection. */
export function startBrowser(): Promise<Browser> {
  const address = process.env[BROWSER_ADDRESS];
  if (address === undefined) throw new Error("no browser was started for the tests: see global-setup.ts");
  return chromium.connect(address);
}

export interface WatchedPage {
  readonly page: Page;
  /** Errors of scripts, refusals by the content policy, failed and forbidden requests, in order, as text. */
  readonly troubles: string[];
}

export interface WatchOptions {
  readonly userAgent?: string;
  /** The page keeps its files for when there is no network; else each test would fetch all of them. */
  readonly keepsFiles?: boolean;
}

/** A new page. Requests to other hosts than this origin's fail as without a network, and count as trouble. */
export async function openWatched(
  browser: Browser,
  origin: string,
  { userAgent, keepsFiles = false }: WatchOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale: "zh-CN",
    serviceWorkers: keepsFiles ? "allow" : "block",
    ...(userAgent === undefined ? {} : { userAgent }),
  });
  const troubles: string[] = [];
  const own = (url: string): boolean => new URL(url).origin === origin || /^(?:blob|data):/.test(url);
  await context.route(
    (url) => !own(url.href),
    (route) => {
      troubles.push(`asked another host: ${route.request().url()}`);
      return route.abort("internetdisconnected");
    },
  );
  const page = await context.newPage();
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  page.on("console", (message) => {
    // The browser reports every refusal of the content policy here, those in frames and workers included.
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  return { page, troubles };
}
