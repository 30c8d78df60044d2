/** The built browser edition (`/preview.html`), as `npm start` serves it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { openWatched, startBrowser } from "./browser";
import { serveDist } from "./server";

export interface PreviewOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** A page with fixed answers in the place of the add-in, to see what the grid and the host do by themselves. */
  readonly standIn?: boolean;
  /**
   * What the page opens with in the place of its sample: one pane to load instead of two. Unless said, a roster of
   * schools whose outcomes are frozen; `sample` for the page's own.
   */
  readonly workbook?: Uint8Array | "sample";
  readonly keepsFiles?: boolean;
  /** Run in the page before anything else. */
  readonly before?: () => void;
}

export interface OpenPreview {
  readonly page: Page;
  /** The task pane. */
  readonly pane: Frame;
  readonly troubles: readonly string[];
  /** Calls a member of `window.preview`. */
  readonly call: <T = unknown>(member: string, ...args: readonly unknown[]) => Promise<T>;
  /** Opens a workbook by its bytes, as the button and the drop do. */
  readonly openFile: (bytes: Uint8Array, name: string) => Promise<void>;
}

export interface Previews {
  readonly open: (options?: PreviewOptions) => Promise<OpenPreview>;
}

/**
 * One server and one browser for a file of tests. A page that a test opens is closed after it: one that stays open
 * goes on drawing, and takes the time of the tests that follow. What `beforeAll` opens stays for the whole file.
 */
export function usePreviews(): Previews {
  let served: Awaited<ReturnType<typeof serveDist>>;
  let browser: Browser;
  let opened: Set<Page> | null = null;
  beforeAll(async () => {
    served = await serveDist();
    browser = await startBrowser();
  });
  beforeEach(() => {
    opened = new Set();
  });
  afterEach(async () => {
    for (const page of opened ?? []) await page.context().close();
    opened = null;
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return {
    async open(options = {}) {
      const preview = await openPreview(browser, served.origin, options);
      opened?.add(preview.page);
      return preview;
    },
  };
}

const READY_MS = 120_000;
const SAMPLE = "sample.xlsx";
const SCHOOLS = join(__dirname, "..", "..", "fixtures", "rosters", "schools-2020.xlsx");
const STAND_IN = join(__dirname, "stand-in");

/** Answers for the add-in's own files; everything else comes from the build. */
async function putStandIn(page: Page, origin: string): Promise<void> {
  const files = {
    "preview/taskpane.html": "taskpane.html",
    "add-in.js": "add-in.js",
    "functions.json": "functions.json",
  };
  for (const [path, file] of Object.entries(files))
    await page.route(`${origin}/${path}`, (route) => route.fulfill({ path: join(STAND_IN, file) }));
}

async function openPreview(browser: Browser, origin: string, options: PreviewOptions): Promise<OpenPreview> {
  const { page, troubles } = await openWatched(browser, origin, { keepsFiles: options.keepsFiles === true });
  if (options.before !== undefined) await page.addInitScript(options.before);
  await page.setViewportSize({ width: options.width ?? 1_300, height: options.height ?? 800 });
  await page.emulateMedia({ colorScheme: options.colorScheme ?? "light" });
  if (options.standIn === true) await putStandIn(page, origin);
  const { workbook = readFileSync(SCHOOLS) } = options;
  if (workbook !== "sample")
    await page.route(`${origin}/${SAMPLE}`, (route) => route.fulfill({ body: Buffer.from(workbook) }));
  await page.goto(`${origin}/preview.html`);
  await page.waitForFunction(() => "preview" in window, null, { timeout: READY_MS });
  const call = <T>(member: string, ...args: readonly unknown[]): Promise<T> =>
    page.evaluate(
      ([name, given]) => {
        const member: unknown = Reflect.get(Reflect.get(window, "preview") as object, name);
        return (member as (...rest: readonly unknown[]) => unknown)(...given);
      },
      [member, args] as const,
    ) as Promise<T>;
  // The page lays the pane beside the grid once the grid is there.
  const pane = await (await page.waitForSelector("iframe[name=taskpane]", { timeout: READY_MS })).contentFrame();
  if (pane === null) throw new Error("the page has no task pane");
  const ready = (): Promise<void> => {
    const frame = page.frameLocator("iframe[name=taskpane]");
    return (
      options.standIn === true ? frame.getByText("就绪") : frame.getByRole("button", { name: "检查", exact: true })
    )
      .first()
      .waitFor({ timeout: READY_MS });
  };
  await ready();
  await call("settle");
  return {
    page,
    pane,
    troubles,
    call,
    async openFile(bytes, name) {
      await page.evaluate(
        async ([content, file]) => {
          const preview = Reflect.get(window, "preview") as {
            open(b: Uint8Array, n: string): Promise<void>;
            settle(): Promise<void>;
          };
          await preview.open(Uint8Array.from(content as number[]), file as string);
          await preview.settle();
        },
        [[...bytes], name] as const,
      );
      // The pane starts anew with each workbook. This process serves its files too: what a test computes next would
      // keep office.js waiting for its texts, which it gives up after a few seconds.
      await ready();
    },
  };
}
