/**
 * `npm run bench -- pane`: what a check costs in the browser edition, beside the bare transfer of the same values
 * through office.js in the same run: what counts are the ratios, and what grows with the rows.
 */
import ExcelJS from "exceljs";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import browserTools from "../scripts/browser.cjs";
import server from "../scripts/server.cjs";
import { ROOT } from "../scripts/setup.mjs";

const SAMPLE = join(ROOT, "test", "fixtures", "rosters", "schools-2020.xlsx");
const SHEET = "申报人员";
const FIRST_ROW = 4;
const SAMPLE_PEOPLE = 48;
const LAST_COLUMN = "AC";
const HOURS = "W";
const WRITTEN_AT_ONCE = 10_000;

/** The sample's header as a file, and its people as values. */
async function sample() {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(SAMPLE);
  const source = book.getWorksheet(SHEET);
  const valuesOf = (row) => Array.from({ length: 29 }, (_, i) => source.getRow(row).getCell(i + 1).text);
  const head = new ExcelJS.Workbook();
  const sheet = head.addWorksheet(SHEET);
  for (let row = 1; row < FIRST_ROW; row++) sheet.addRow(valuesOf(row));
  const people = Array.from({ length: SAMPLE_PEOPLE }, (_, i) => valuesOf(FIRST_ROW + i));
  return { bytes: [...new Uint8Array(await head.xlsx.writeBuffer())], people };
}

async function openRoster(page, { bytes, people }, rows) {
  await page.evaluate(async (given) => window.preview.open(Uint8Array.from(given), "bench.xlsx"), bytes);
  await page.evaluate(
    async ([sheet, sampled, count, first, atOnce]) => {
      const names = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
      for (let from = 0; from < count; from += atOnce) {
        const values = Array.from({ length: Math.min(atOnce, count - from) }, (_, i) => {
          const person = [...sampled[(from + i) % sampled.length]];
          // Namesakes with the same number would be one person.
          person[1] = `${names[i % 20]}${names[(from / atOnce + i) % 20]}${names[(i * 7) % 20]}`;
          return person;
        });
        await window.preview.write(sheet, `A${first + from}`, values);
      }
    },
    [SHEET, people, rows, FIRST_ROW, WRITTEN_AT_ONCE],
  );
  // As from a file: work that no file has is kept by the browser after a while, by a worker beside what is measured.
  await page.evaluate(async () => {
    await window.preview.open(await window.preview.save(), "bench.xlsx");
    await window.preview.settle();
  });
  const pane = await (await page.waitForSelector("iframe[name=taskpane]")).contentFrame();
  await pane.getByRole("button", { name: "检查", exact: true }).waitFor();
  return pane;
}

/** Reads what a check reads, in the same blocks, and does nothing with it. */
const transfer = (pane, rows) =>
  pane.evaluate(
    async ([sheet, last, column]) => {
      const start = performance.now();
      await window.Excel.run(async (context) => {
        for (let top = 1; top <= last; top += 2_068) {
          const range = context.workbook.worksheets
            .getItem(sheet)
            .getRange(`A${top}:${column}${Math.min(last, top + 2_067)}`)
            .load("values");
          await context.sync();
          if (range.values.length === 0) throw new Error("nothing was read");
        }
      });
      return performance.now() - start;
    },
    [SHEET, rows + FIRST_ROW - 1, LAST_COLUMN],
  );

/** Counts what goes to the host, and notes the page's longest task. */
const watch = (pane) =>
  pane.evaluate(() => {
    const bridge = window._richApiNativeBridge;
    const send = bridge.sendMessageToHost.bind(bridge);
    window.benched = { requests: 0, longest: 0 };
    bridge.sendMessageToHost = (text) => {
      window.benched.requests++;
      // Of whichever page asks for it: their clocks began at different times.
      window.benched.asked ??= performance.timeOrigin + performance.now();
      return send(text);
    };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.benched.longest = Math.max(window.benched.longest, duration);
    }).observe({ entryTypes: ["longtask"] });
  });

/** Counts the people whom a worker judges: of a long roster most, where the machine has a core for it. */
function countJudgedAside() {
  const Started = window.Worker;
  window.judgedAside = 0;
  window.Worker = class extends Started {
    constructor(url, options) {
      super(url, options);
      this.addEventListener("message", ({ data }) => {
        if (data.kind === "judged") window.judgedAside += data.people;
      });
    }
  };
}

/** Seconds that the page's own thread has worked so far: a busy machine makes them few more, where it doubles waits. */
async function threadSeconds(devtools) {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value;
}

/** Presses a button and waits for the work it starts. */
const pressed = (pane, name) =>
  pane.evaluate(async (label) => {
    window.benched.requests = 0;
    window.benched.longest = 0;
    performance.clearMeasures("jc:slice");
    const button = [...document.querySelectorAll("button:not([role=tab])")].find(
      ({ textContent }) => textContent === label,
    );
    const start = performance.now();
    let first = null;
    const seen = new MutationObserver(() => {
      if (first === null && document.querySelector('[role="listitem"][data-index]') !== null)
        first = performance.now() - start;
    });
    seen.observe(document.body, { childList: true, subtree: true });
    button.click();
    await new Promise((resolve) => setTimeout(resolve));
    await window.jcIdle();
    const all = performance.now() - start;
    seen.disconnect();
    const slices = performance.getEntriesByName("jc:slice").map(({ duration }) => duration);
    return { first, all, ...window.benched, slice: Math.max(0, ...slices) };
  }, name);

/**
 * One cell edited with 实时检查 on: what the grid takes to write and calculate it, and what the pane takes from its first
 * question on until the new result stands. Nobody waits for the burst to end: to settle ends it.
 */
async function edited(page, pane) {
  await pane.getByRole("switch").click();
  const times = [];
  for (let i = 0; i < 5; i++) {
    await pane.evaluate(() => (window.benched.asked = null));
    times.push(
      await page.evaluate(
        async ([sheet, cell, value]) => {
          const start = performance.now();
          await window.preview.write(sheet, cell, [[value]]);
          await window.preview.settle();
          const end = performance.now();
          const { contentWindow } = document.querySelector("iframe[name=taskpane]");
          const asked = contentWindow.benched.asked - performance.timeOrigin;
          return { grid: asked - start, judge: end - asked };
        },
        [SHEET, `${HOURS}${FIRST_ROW + i}`, 40 + i],
      ),
    );
  }
  const median = (of) => times.map(of).sort((a, b) => a - b)[2];
  return { grid: median(({ grid }) => grid), judge: median(({ judge }) => judge) };
}

const ms = (time) => (time === null ? "–" : `${time.toFixed(0)} ms`);

function bundles() {
  const dist = join(ROOT, "dist");
  for (const name of readdirSync(dist).filter((file) => /^taskpane[-\w]*\.[\da-f]+\.js$/.test(file))) {
    const bytes = readFileSync(join(dist, name));
    console.log(`bundle ${name}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`);
  }
}

export async function benchPane() {
  const served = await server.serve({ folder: join(ROOT, "dist"), port: 0 });
  process.env.CHROME_PATH = browserTools.findBrowser();
  const browser = await chromium.launch(browserTools.launchOptions());
  const given = await sample();
  bundles();
  try {
    for (const rows of [1_000, 10_000, 100_000]) {
      const page = await browser.newPage({ locale: "zh-CN" });
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
      await page.addInitScript(countJudgedAside);
      await page.goto(`${served.origin}/preview.html`);
      const iframe = await page.waitForSelector("iframe[name=taskpane]");
      await (await iframe.contentFrame()).getByRole("button", { name: "检查", exact: true }).waitFor();
      const pane = await openRoster(page, given, rows);
      const start = await pane.evaluate(() => performance.getEntriesByName("jc:interactive")[0]?.startTime ?? null);
      await watch(pane);
      const before = await transfer(pane, rows);
      const worked = await threadSeconds(devtools);
      const check = await pressed(pane, "检查");
      const checkThread = (await threadSeconds(devtools)) - worked;
      const aside = await pane.evaluate(() => window.judgedAside);
      const again = await pressed(pane, "重新检查");
      const againThread = (await threadSeconds(devtools)) - worked - checkThread;
      const after = await transfer(pane, rows);
      const bare = (before + after) / 2;
      const mark = await pressed(pane, "标色");
      const edit = await edited(page, pane);
      console.log(
        [
          `${rows} rows`,
          `bare transfer ${ms(bare)}`,
          `first finding ${ms(check.first)}`,
          `all findings ${ms(check.all)} (${(check.all / bare).toFixed(2)} × bare)`,
          `checked again ${ms(again.all)}`,
          `the page's thread worked ${ms(checkThread * 1_000)}, again ${ms(againThread * 1_000)}`,
          `judged by a worker ${aside} of ${rows}`,
          `requests ${check.requests}`,
          `longest slice ${ms(check.slice)}`,
          `longest task ${ms(check.longest)}`,
          `all marks ${ms(mark.all)} (${mark.requests} requests)`,
          `one edit ${ms(edit.judge)} (after ${ms(edit.grid)} of the grid's)`,
          `pane start ${ms(start)}`,
        ].join(", "),
      );
      await page.close();
    }
  } finally {
    await browser.close();
    await served.close();
  }
}
