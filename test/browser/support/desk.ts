/** What the browser tests of one worker share, from file to file. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { DESK } from "./names";

export interface WatchedPage {
  readonly page: Page;
  /** Errors of scripts, refusals by the content policy, failed and forbidden requests, in order, as text. */
  readonly troubles: string[];
}

/** A context for one test after another: each finds it as that of a user who has nothing stored. */
export interface Visitor {
  readonly context: BrowserContext;
  /** A page that stays, so that the process of the others does, with the scripts that it has compiled. */
  readonly anchor: Page;
}

export interface Desk {
  /** The browser of this run. */
  readonly browser: () => Promise<Browser>;
  readonly visitor: () => Promise<Visitor>;
  /** A page whose workbook the next test may replace; null when there is none. */
  kept: WatchedPage | null;
}

/** This worker's: the environment of browser tests puts it there. */
export const desk = (): Desk => (Reflect.get(globalThis, DESK) as () => Desk)();
