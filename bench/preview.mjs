/**
 * `npm run bench -- preview`: what a call of JC.ELIGIBLE costs in the preview, through the real custom-function runtime,
 * beside a function that gets the same row and only counts its cells. Both in one run: what counts is the ratio.
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

async function measure(page, column, name, people) {
  return page.evaluate(
    async ([sheet, at, fn, count, first, last]) => {
      const formulas = Array.from({ length: count }, (_, i) => [`=JC.${fn}(A${first + i}:${last}${first + i})`]);
      const start = performance.now();
      await window.preview.write(sheet, `${at}${first}:${at}${first + count - 1}`, formulas);
      await window.preview.settle();
      return performance.now() - start;
    },
    [SHEET, column, name, people, FIRST_ROW, LAST_COLUMN],
  );
}

export async function benchPreview() {
  const served = await server.serve({ folder: join(ROOT, "dist"), port: 0 });
  process.env.CHROME_PATH = browserTools.findBrowser();
  const browser = await chromium.launch(browserTools.launchOptions());
  try {
    for (const people of [1_000, 20_000]) {
      const page = await browser.newPage({ locale: "zh-CN" });
      await withCountingFunction(page);
      await page.goto(`${served.origin}/preview.html`);
      const iframe = await page.waitForSelector("iframe[name=taskpane]");
      const pane = await iframe.contentFrame();
      await pane.getByRole("button", { name: "检查", exact: true }).waitFor();
      await page.evaluate(
        async (bytes) => window.preview.open(Uint8Array.from(bytes), "bench.xlsx"),
        await rosterOf(people),
      );
      await page.evaluate(() => window.preview.settle());
      const opened = await (await page.waitForSelector("iframe[name=taskpane]")).contentFrame();
      await opened.evaluate((id) => {
        const isFilled = (cell) => cell !== "" && cell !== null;
        CustomFunctions.associate(id, (rows) => rows.map((row) => [row.filter(isFilled).length]));
      }, COUNT);
      const counting = await measure(page, "BA", COUNT, people);
      const eligible = await measure(page, "BB", "ELIGIBLE", people);
      const answer = await page.evaluate((sheet) => window.preview.read(sheet, "BA4:BB5"), SHEET);
      console.log(
        `${people} single calls: JC.ELIGIBLE ${eligible.toFixed(0)} ms, counting ${counting.toFixed(0)} ms, ratio ${(eligible / counting).toFixed(2)} (${JSON.stringify(answer)})`,
      );
      await page.close();
    }
  } finally {
    await browser.close();
    await served.close();
  }
}
