/**
 * What the browser tests of one worker share: node's environment, a connection to the browser of this run, and the page
 * that stays from one file of tests to the next. A page that starts anew costs five times one that opens another
 * workbook. Jest loads this outside the tests' own modules, which begin anew with every file.
 */
import { TestEnvironment } from "jest-environment-node";
import { chromium, type Browser } from "playwright-core";
import type { Desk, Visitor } from "./desk";
import { PLAIN_USER, testLaunch } from "./launch";
import { BROWSER_ADDRESS, DESK, DIST_ORIGIN } from "./names";

let connected: Promise<Browser> | null = null;
let visiting: Promise<Visitor> | null = null;

const desk: Desk = {
  browser: () => (connected = stillConnected(connected)),
  visitor: () => (visiting = stillVisiting(visiting)),
  kept: null,
};

/** The browser so far; where that has gone meanwhile, another one. */
async function stillConnected(before: Promise<Browser> | null): Promise<Browser> {
  const browser = await before;
  return browser?.isConnected() === true ? browser : connect();
}

/** The visitor so far; where the process of the pages has gone meanwhile, another one. */
async function stillVisiting(before: Promise<Visitor> | null): Promise<Visitor> {
  const visitor = await before;
  if (visitor !== null && !visitor.anchor.isClosed()) return visitor;
  const context = await (await desk.browser()).newContext(PLAIN_USER);
  const anchor = await context.newPage();
  anchor.on("crash", () => void context.close());
  // Any page of the origin will do: this is the smallest.
  await anchor.goto(`${process.env[DIST_ORIGIN] ?? ""}/functions.json`);
  return { context, anchor };
}

/** What jest says to a worker for which there is nothing left: the first of a message. */
const END = 2;

async function connect(): Promise<Browser> {
  const address = process.env[BROWSER_ADDRESS];
  if (address === undefined) throw new Error("no browser was started for the tests: see global-setup.ts");
  // A browser that has crashed takes one test of each worker with it, which is tried again: not all that come after.
  const browser = await chromium.connect(address).catch(() => chromium.launch(testLaunch()));
  // A connection that stays open would keep the worker, which jest then ends by force, and says so.
  const leave = (message: unknown): void => {
    if (!Array.isArray(message) || message[0] !== END) return;
    process.off("message", leave);
    void browser.close();
  };
  process.on("message", leave);
  return browser;
}

/** Of jest-circus, as far as it is looked at. */
interface TestEvent {
  readonly name: string;
  readonly test?: { readonly errors: readonly unknown[] };
}

export default class BrowserEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    // Behind a function: jest empties the objects among the globals when a file is done.
    Reflect.set(this.global, DESK, () => desk);
  }

  /** What else a file of tests opened ends with it. */
  override async teardown(): Promise<void> {
    const [browser, visitor] = await Promise.all([connected, visiting]);
    for (const context of browser?.contexts() ?? []) {
      if (context === desk.kept?.page.context()) continue;
      if (context !== visitor?.context) await context.close();
      else for (const page of context.pages()) if (page !== visitor.anchor) await page.close();
    }
    await super.teardown();
  }

  /** Where a test failed nobody knows what its page is in the middle of. */
  async handleTestEvent({ name, test }: TestEvent): Promise<void> {
    if (name !== "test_done" || test === undefined || test.errors.length === 0) return;
    const { kept } = desk;
    desk.kept = null;
    if (kept?.page.context().browser()?.isConnected() === true) await kept.page.context().close();
  }
}
