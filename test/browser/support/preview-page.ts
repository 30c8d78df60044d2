/** Opens the built preview in a browser, behind a server of its own. */
import { createServer, type Server } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";

const ROOT = join(__dirname, "..", "..", "..");
const DIST = process.env["PREVIEW_DIST"] ?? join(ROOT, "dist");
const OFFICE = join(ROOT, "node_modules", "@microsoft", "office-js", "dist");
const FAKE_ADD_IN = join(__dirname, "fake-add-in");
const BRIDGED = readFileSync(join(FAKE_ADD_IN, "taskpane.html"), "utf8").replace(
  "<head>",
  '<head><base href="../" /><script src="preview/bridge.js"></script>',
);

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
};

export interface PreviewPage {
  readonly page: Page;
  /** What the page and its frames reported as errors, and requests that left the origin. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

/** A file of the build, or of the stand-in for the add-in where it is to take its place. */
function fileFor(path: string, fake: boolean): string | undefined {
  const name = normalize(path).replace(/^(\.\.(\/|$))+/, "");
  const places = [
    ...(fake ? [join(FAKE_ADD_IN, name)] : []),
    join(DIST, name),
    ...(name.startsWith("/office/") ? [join(OFFICE, name.slice("/office/".length))] : []),
  ];
  return places.find((file) => existsSync(file) && statSync(file).isFile());
}

function serve(fake: boolean): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    if (fake && path === "/preview/taskpane.html") {
      response.writeHead(200, { "content-type": TYPES[".html"] }).end(BRIDGED);
      return;
    }
    const file = fileFor(path, fake);
    if (file === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" })
        .end(readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

const browserPath = (): string => {
  const found = [process.env["CHROME_PATH"], "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (found === undefined) throw new Error("No browser found: set CHROME_PATH to an installed Chrome or Chromium");
  return found;
};

/** @param fake whether a stand-in with fixed answers takes the place of the add-in */
export async function openPreview({ fake = false } = {}): Promise<PreviewPage> {
  if (!existsSync(join(DIST, "preview.html"))) throw new Error("dist/preview.html is missing: build first");
  const server = await serve(fake);
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  const browser: Browser = await chromium.launch({
    executablePath: browserPath(),
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(error.stack ?? String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) troubles.push(`request to ${url}`);
  });
  await page.goto(`${origin}/preview.html`);
  await page
    .waitForFunction(() => window.preview !== undefined)
    .catch(async (error: unknown) => {
      await browser.close();
      server.close();
      throw new Error(`the preview did not start: ${String(error)}\n${troubles.join("\n")}`);
    });
  return {
    page,
    troubles,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
