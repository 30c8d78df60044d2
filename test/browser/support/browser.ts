/** A browser for which there is no other host than the server of the test, and that keeps account of every trouble. */
import type { Page } from "playwright-core";
import { desk, type WatchedPage } from "./desk";
import { PLAIN_USER } from "./launch";
import { DIST_ORIGIN } from "./names";

/** Where dist/ is served to the tests. */
export function distOrigin(): string {
  const origin = process.env[DIST_ORIGIN];
  if (origin === undefined) throw new Error("dist/ is not served to the tests: see global-setup.ts");
  return origin;
}

export interface WatchOptions {
  readonly userAgent?: string;
  /** The page keeps its files for when there is no network; else each test would fetch all of them. */
  readonly keepsFiles?: boolean;
}

/** A new page of a new user. */
export async function openWatched(
  origin: string,
  { userAgent, keepsFiles = false }: WatchOptions = {},
): Promise<WatchedPage> {
  const browser = await desk().browser();
  const context = await browser.newContext({
    ...PLAIN_USER,
    ...(keepsFiles ? { serviceWorkers: "allow" } : {}),
    ...(userAgent === undefined ? {} : { userAgent }),
  });
  return watched(await context.newPage(), origin);
}

/**
 * A new page of a user who has nothing stored, as that of a new user, but in a process that has compiled the edition's
 * scripts before: that is half of what a page costs to start. One test at a time has it.
 */
export async function openAsVisitor(): Promise<WatchedPage> {
  const origin = distOrigin();
  const { context, anchor } = await desk().visitor();
  if (context.pages().some((page) => page !== anchor)) return openWatched(origin);
  const session = await context.newCDPSession(anchor);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.detach();
  await Promise.all([context.unrouteAll(), context.clearPermissions()]);
  return watched(await context.newPage(), origin);
}

/** Closes all that the user of a page has open. */
export async function leave(page: Page): Promise<void> {
  const context = page.context();
  const { context: visitors, anchor } = await desk().visitor();
  if (context !== visitors) return context.close();
  for (const one of context.pages()) if (one !== anchor) await one.close();
}

/** Requests to other hosts fail as without a network (launch.ts), and count as trouble. */
function watched(page: Page, origin: string): WatchedPage {
  const troubles: string[] = [];
  const own = (url: string): boolean => new URL(url).origin === origin || /^(?:blob|data):/.test(url);
  const watchRequests = (one: Page): void => {
    one.on("requestfailed", (request) => {
      if (!own(request.url())) troubles.push(`asked another host: ${request.url()}`);
    });
    one.on("popup", watchRequests);
  };
  watchRequests(page);
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
