/** A browser for which there is no other host than the server of the test, and that keeps account of every trouble. */
import { desk, type WatchedPage } from "./desk";
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

/** A new page. Requests to other hosts than this origin's fail as without a network, and count as trouble. */
export async function openWatched(
  origin: string,
  { userAgent, keepsFiles = false }: WatchOptions = {},
): Promise<WatchedPage> {
  const browser = await desk().browser();
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
