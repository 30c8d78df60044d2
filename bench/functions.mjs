/**
 * `npm run bench -- functions`: what calls of JC functions cost in the browser edition, through the real
 * custom-function runtime, beside a function that gets the same row and only counts its cells that are not blank. All
 * in one run on one machine: what counts is the ratio.
 */
import ExcelJS from "exceljs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import browserTools from "../scripts/browser.cjs";
import server from "../scripts/server.cjs";
import { ROOT } from "../scripts/setup.mjs";

const SAMPLE = join(ROOT, "test", "fixtures", "rosters", "schools-2020.xlsx");
const SHEET = "申报人员";
const FIRST_ROW = 4;
const LAST_COLUMN = "AC";
const COUNT = "COUNTCELLS";
const SIZES = [1_000, 20_000];
const BOOT_MS = 300_000;

/** The sample's people over and over, as a file. */
async function rosterOf(people) {
  const sample = new ExcelJS.Workbook();
  await sample.xlsx.readFile(SAMPLE);
  const source = sample.getWorksheet(SHEET);
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(SHEET);
  const valuesOf = (row) => source.getRow(row).values.slice(1);
  for (let row = 1; row < FIRST_ROW; row++) sheet.addRow(valuesOf(row));
  for (let i = 0; i < people; i++) sheet.addRow(valuesOf(FIRST_ROW + (i % 48)));
  return [...new Uint8Array(await workbook.xlsx.writeBuffer())];
}

/** The counting function is known to the page by its metadata and to the add-in by association, in this run only. */
async function withCountingFunction(page) {
  await page.route("**/functions.json", async (route) => {
    const response = await route.fetch();
    const metadata = await response.json();
    const [first] = metadata.functions;
    await route.fulfill({
      json: { ...metadata, functions: [...metadata.functions, { ...first, id: COUNT, name: COUNT }] },
    });
  });
}

/** Writes formulas down a column, one for each row or one for all, and waits until everything has its value. */
async function measure(page, column, name, rows, spilled) {
  return page.evaluate(
    async ([sheet, at, fn, count, first, last, whole]) => {
      const bottom = first + count - 1;
      const formulas = whole
        ? [[`=JC.${fn}(A${first}:${last}${bottom})`]]
        : Array.from({ length: count }, (_, i) => [`=JC.${fn}(A${first + i}:${last}${first + i})`]);
      const start = performance.now();
      await window.preview.write(sheet, whole ? `${at}${first}` : `${at}${first}:${at}${bottom}`, formulas);
      await window.preview.settle();
      return performance.now() - start;
    },
    [SHEET, column, name, rows, FIRST_ROW, LAST_COLUMN, spilled],
  );
}

async function openRoster(browser, origin, people) {
  const page = await browser.newPage({ locale: "zh-CN" });
  page.setDefaultTimeout(BOOT_MS);
  await withCountingFunction(page);
  await page.goto(`${origin}/preview.html`);
  const pane = async () => (await page.waitForSelector("iframe[name=taskpane]")).contentFrame();
  await (await pane()).getByRole("button", { name: "检查", exact: true }).waitFor();
  const bytes = await rosterOf(people);
  await page.evaluate(async (content) => window.preview.open(Uint8Array.from(content), "bench.xlsx"), bytes);
  await page.evaluate(() => window.preview.settle());
  await (
    await pane()
  ).evaluate((id) => {
    const isFilled = (cell) => cell !== "" && cell !== null;
    CustomFunctions.associate(id, (rows) => rows.map((row) => [row.filter(isFilled).length]));
  }, COUNT);
  return page;
}

const times = (measured, base) => `${measured.toFixed(0)} ms, ${(measured / base).toFixed(2)} × counting`;

export async function benchFunctions() {
  const served = await server.serve({ folder: join(ROOT, "dist"), port: 0 });
  process.env.CHROME_PATH = browserTools.findBrowser();
  const browser = await chromium.launch(browserTools.launchOptions());
  try {
    for (const people of SIZES) {
      const page = await openRoster(browser, served.origin, people);
      const counting = await measure(page, "BA", COUNT, people, false);
      const eligible = await measure(page, "BB", "ELIGIBLE", people, false);
      // The same rows again: what was judged lately is remembered.
      const verdict = await measure(page, "BC", "VERDICT", people, false);
      const countingSpilled = await measure(page, "BD", COUNT, people, true);
      console.log(`${people} single calls: counting ${counting.toFixed(0)} ms`);
      console.log(`  JC.ELIGIBLE ${times(eligible, counting)}`);
      console.log(`  JC.VERDICT on the same rows ${times(verdict, counting)}`);
      await page.close();
      const other = await openRoster(browser, served.origin, people);
      const countingFirst = await measure(other, "BA", COUNT, people, true);
      const spilled = await measure(other, "BB", "ELIGIBLE", people, true);
      console.log(`one call over ${people} rows: counting ${Math.min(countingSpilled, countingFirst).toFixed(0)} ms`);
      console.log(
        `  JC.ELIGIBLE ${times(spilled, countingFirst)}; ${(eligible / spilled).toFixed(1)} × less than single calls`,
      );
      await other.close();
    }
  } finally {
    await browser.close();
    await served.close();
  }
}
