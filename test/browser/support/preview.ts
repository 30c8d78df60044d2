/** The built browser edition (`/preview.html`), as `npm start` serves it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { distOrigin, leave, openAsVisitor, openWatched } from "./browser";
import { desk, type WatchedPage } from "./desk";

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
  /** Which Excel the host is like, as the page's address says it. */
  readonly profile?: "troubled";
  /** A page of its own, for a test that interferes with it or asks what a fresh one does. */
  readonly ownPage?: true;
  /** Run in the page before anything else. */
  readonly before?: () => void;
}

export interface OpenPreview {
  readonly page: Page;
  /** The task pane. */
  readonly pane: Frame;
  /** Of this test: another workbook in the same page begins anew. */
  readonly troubles: string[];
  /** Calls a member of `window.preview`. */
  readonly call: <T = unknown>(member: string, ...args: readonly unknown[]) => Promise<T>;
  /** Opens a workbook by its bytes, as the button and the drop do. */
  readonly openFile: (bytes: Uint8Array, name: string) => Promise<void>;
}

export interface Previews {
  readonly open: (options?: PreviewOptions) => Promise<OpenPreview>;
}

/**
 * The pages of a file of tests. A page that a test opens is closed after it: one that stays open goes on drawing, and
 * takes the time of the tests that follow. What `beforeAll` opens stays for the whole file.
 *
 * The page of one test stays for the next one's workbook, in the next file too: that is opened in it, as a user opens
 * one file after another. The grid starts once for a worker; the pane, and the add-in in it, for each test.
 */
export function usePreviews(): Previews {
  let opened: Set<Page> | null = null;
  beforeEach(() => {
    opened = new Set();
  });
  afterEach(async () => {
    for (const page of opened ?? []) if (page !== desk().kept?.page) await leave(page);
    opened = null;
  });
  return {
    async open(options = {}) {
      const { kept } = desk();
      const mayShare = opened !== null && (kept === null || !opened.has(kept.page)) && mayShareAPage(options);
      const preview =
        mayShare && kept !== null ? await openAnother(kept, options) : await openPreview(options, mayShare);
      if (mayShare) desk().kept = { page: preview.page, troubles: preview.troubles };
      opened?.add(preview.page);
      return preview;
    },
  };
}

const mayShareAPage = ({ workbook, before, standIn, ownPage, profile }: PreviewOptions): boolean =>
  workbook !== "sample" && before === undefined && profile === undefined && ![standIn, ownPage].includes(true);

/** The pane as it is after another workbook was opened: its page was loaded anew. */
export async function currentPane(preview: Omit<OpenPreview, "pane">): Promise<OpenPreview> {
  const pane = await (await preview.page.waitForSelector("iframe[name=taskpane]")).contentFrame();
  if (pane === null) throw new Error("the preview has no task pane");
  await pane.getByRole("button", { name: "检查", exact: true }).waitFor();
  await preview.call("settle");
  return { ...preview, pane };
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

async function look(page: Page, { width = 1_300, height = 800, colorScheme = "light" }: PreviewOptions): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, forcedColors: "none" });
}

const bytesOf = ({ workbook = readFileSync(SCHOOLS) }: PreviewOptions): Uint8Array | null =>
  workbook === "sample" ? null : workbook;

/** What the page opens by itself, each time that it is loaded. */
async function startWith(page: Page, bytes: Uint8Array | null): Promise<void> {
  if (bytes === null) return;
  // In the page and not by a route: while a page has one, it keeps none of its files.
  await page.addInitScript(
    ({ sample, content }) => {
      if (window.top !== window) return;
      const fromServer = window.fetch;
      window.fetch = (asked, init) =>
        asked === sample
          ? Promise.resolve(new Response(Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0))))
          : fromServer(asked, init);
    },
    { sample: SAMPLE, content: Buffer.from(bytes).toString("base64") },
  );
}

/** The next workbook in a page that is open. */
async function openAnother(kept: WatchedPage, options: PreviewOptions): Promise<OpenPreview> {
  const bytes = bytesOf(options);
  const preview = { ...kept, ...holding(kept.page, options) };
  await look(kept.page, options);
  if (bytes !== null) await preview.openFile(bytes, SAMPLE);
  kept.troubles.length = 0;
  return currentPane(preview);
}

async function openPreview(options: PreviewOptions, isToStay: boolean): Promise<OpenPreview> {
  const origin = distOrigin();
  const { page, troubles } = await (isToStay ? openWatched(origin) : openAsVisitor());
  if (options.before !== undefined) await page.addInitScript(options.before);
  await look(page, options);
  if (options.standIn === true) await putStandIn(page, origin);
  await startWith(page, bytesOf(options));
  await page.goto(`${origin}/preview.html${options.profile === undefined ? "" : `?profile=${options.profile}`}`);
  await page.waitForFunction(() => "preview" in window, null, { timeout: READY_MS });
  // The page lays the pane beside the grid once the grid is there.
  const pane = await (await page.waitForSelector("iframe[name=taskpane]", { timeout: READY_MS })).contentFrame();
  if (pane === null) throw new Error("the page has no task pane");
  const { ready, call, openFile } = holding(page, options);
  await ready();
  await call("settle");
  return { page, pane, troubles, call, openFile };
}

/** What can be done with a page of the edition. */
function holding(
  page: Page,
  { standIn }: PreviewOptions,
): Pick<OpenPreview, "call" | "openFile"> & { readonly ready: () => Promise<void> } {
  const ready = (): Promise<void> => {
    const frame = page.frameLocator("iframe[name=taskpane]");
    return (standIn === true ? frame.getByText("就绪") : frame.getByRole("button", { name: "检查", exact: true }))
      .first()
      .waitFor({ timeout: READY_MS });
  };
  return {
    ready,
    call: <T>(member: string, ...args: readonly unknown[]): Promise<T> =>
      page.evaluate(
        ([name, given]) => {
          const member: unknown = Reflect.get(Reflect.get(window, "preview") as object, name);
          return (member as (...rest: readonly unknown[]) => unknown)(...given);
        },
        [member, args] as const,
      ) as Promise<T>,
    async openFile(bytes, name) {
      // As bytes, not as an array of numbers: those are written and read one by one, on both sides.
      await page.evaluate(
        async ([content, file]) => {
          const preview = Reflect.get(window, "preview") as {
            open(b: Uint8Array, n: string): Promise<void>;
            settle(): Promise<void>;
          };
          await preview.open(content as Uint8Array<ArrayBuffer>, file as string);
          await preview.settle();
        },
        [new Uint8Array(bytes), name] as const,
      );
      // The pane starts anew with each workbook. What this process computes next would keep office.js waiting for its
      // texts, which it gives up after a few seconds.
      await ready();
    },
  };
}
