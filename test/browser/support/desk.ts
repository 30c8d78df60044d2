/** What the browser tests of one worker share, from file to file. */
import type { Browser, Page } from "playwright-core";
import { DESK } from "./names";

export interface WatchedPage {
  readonly page: Page;
  /** Errors of scripts, refusals by the content policy, failed and forbidden requests, in order, as text. */
  readonly troubles: string[];
}

export interface Desk {
  /** The browser of this run. */
  readonly browser: () => Promise<Browser>;
  /** A page whose workbook the next test may replace; null when there is none. */
  kept: WatchedPage | null;
}

/** This worker's: the environment of browser tests puts it there. */
export const desk = (): Desk => (Reflect.get(globalThis, DESK) as () => Desk)();
