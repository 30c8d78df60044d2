/** dist/ as it ships: the page in places where the add-in cannot run, and the files that must not change. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "acorn";
import { distOrigin, openWatched } from "./support/browser";
import { DIST } from "./support/server";

const dist = (name: string): string => readFileSync(join(DIST, name), "utf8");

const INTERNET_EXPLORER = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
const WPS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/104.0 Safari/537.36 WpsOfficeApp/12.1";

/** Outside Excel office.js tries after a while to frame a page of its makers': the content policy refuses that. */
const REFUSED_TELEMETRY = /^console: Framing 'https:\/\/telemetryservice\.firstpartyapps\.oaspapps\.com\/' violates/u;

test.each([
  ["a plain browser", undefined, "browser", "在 Excel 中打开"],
  [
    "an old Excel, whose pages Internet Explorer shows",
    INTERNET_EXPLORER,
    "webview",
    "升级到 Office 2021 或 Microsoft 365",
  ],
  ["WPS", WPS, "wps", "WPS 暂不支持"],
])(
  "%s gets the notice that fits, without the network, under the content policy",
  async (_place, agent, reason, words) => {
    const { page, troubles } = await openWatched(distOrigin(), agent === undefined ? {} : { userAgent: agent });
    await page.goto(`${distOrigin()}/taskpane.html`);
    await page.waitForSelector(`html[data-unsupported="${reason}"]`, { state: "attached" });
    await page.waitForLoadState("networkidle");
    expect(await page.title()).toBe("基层职称助手");
    const shown = await page.locator("body").innerText();
    expect(shown).toContain("基层职称助手在这里无法运行");
    expect(shown).toContain(words);
    expect(shown).toContain(`${distOrigin()}/preview.html`);
    // One reason, not several.
    expect(await page.locator(".reason:visible").count()).toBe(1);
    expect(troubles.filter((one) => !REFUSED_TELEMETRY.test(one))).toEqual([]);
    await page.context().close();
  },
);

test("the bundle's sign of life takes the notice away", async () => {
  const { page } = await openWatched(distOrigin());
  await page.goto(`${distOrigin()}/taskpane.html`);
  await page.waitForSelector("#unsupported", { state: "visible" });
  await page.evaluate(() => window.jcSupported?.());
  expect(await page.locator("#unsupported").isVisible()).toBe(false);
  expect(await page.locator("html").getAttribute("data-unsupported")).toBeNull();
  await page.context().close();
});

/** The client's own list of what has been associated; its keys are in capitals. */
interface Associating {
  readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
}

test("every function of functions.json and every command of the manifest is associated, and nothing else", async () => {
  const { page } = await openWatched(distOrigin());
  await page.goto(`${distOrigin()}/taskpane.html`);
  await page.waitForLoadState("networkidle");
  const associated = await page.evaluate(() => {
    const scope = window as unknown as { CustomFunctions: Associating; Office: { actions: Associating } };
    return {
      functions: Object.keys(scope.CustomFunctions._association.mappings).sort(),
      commands: Object.keys(scope.Office.actions._association.mappings).sort(),
    };
  });
  const { functions } = JSON.parse(dist("functions.json")) as { functions: { id: string }[] };
  expect(associated.functions).toEqual(functions.map(({ id }) => id).sort());
  const manifest = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");
  // 打开面板 is an action of Excel's own; the browser edition has none, and calls openPane.
  const commands = ["OPENPANE", ...manifest.matchAll(/<FunctionName>(.*?)</g)].map((found) =>
    typeof found === "string" ? found : (found[1] ?? "").toUpperCase(),
  );
  expect(associated.commands).toEqual(commands.sort());
  await page.context().close();
});

test("the pane's scripts can be parsed by the oldest web view of Office 2021 for Mac, and none looks behind", () => {
  const scripts = readdirSync(DIST).filter((name) => /^taskpane.*\.js$/u.test(name));
  expect(scripts.length).toBeGreaterThan(3);
  for (const name of scripts) {
    const text = dist(name);
    // It throws at what is newer, and says where.
    parse(text, { ecmaVersion: 2019 });
    expect([name, /\(\?<[=!]/u.exec(text)?.[0] ?? null]).toEqual([name, null]);
  }
});

test("office.js and what it loads are Microsoft's files, byte for byte, under their own names", () => {
  const office = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  for (const name of [
    "office.js",
    "excel-win32-16.01.js",
    "excel-web-16.00.js",
    "excel-mac-16.00.js",
    "o15apptofilemappingtable.js",
    "zh-cn/office_strings.js",
    "en-us/office_strings.js",
    "telemetry/oteljs_agave.js",
  ]) {
    expect([name, readFileSync(join(office, name)).equals(readFileSync(join(DIST, "office", name)))]).toEqual([
      name,
      true,
    ]);
  }
});

test("the licences of what every bundle contains are in one file", () => {
  const notices = dist("THIRD-PARTY-NOTICES.txt");
  // Copied as files, in the add-in, in the browser edition, in the checker.
  for (const name of ["@microsoft/office-js", "@fluentui/react-components", "react-dom", "fflate", "@e965/xlsx"]) {
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ — `, "m"));
  }
});
