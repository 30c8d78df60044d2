/**
 * `npm run shots`: pictures of the preview and of the pane in each of its states, narrow and wide, light, dark, in
 * forced colours and on a laptop's screen at 200 %, into docs/images (two are in the README) and shots/ (the rest, to
 * be looked at). `npm run shots result 320-forced`: of one state, or as one of these.
 */
import ExcelJS from "exceljs";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ensureBuilt } from "./built.mjs";
import browserTools from "./browser.cjs";
import { LIST_STATES } from "./list-shots.mjs";
import { reportStates } from "./report-shots.mjs";
import { reviewStates } from "./review-shots.mjs";
import { settingsStates } from "./settings-shots.mjs";
import { POLICY_STATES } from "./policy-shots.mjs";
import { PICTURES } from "./shot-pictures.mjs";
import server from "./server.cjs";
import { ensureInstalled, ROOT } from "./setup.mjs";

ensureInstalled();
ensureBuilt();
const SHOTS = join(ROOT, "shots");
const IMAGES = join(ROOT, "docs", "images");
for (const folder of [SHOTS, IMAGES]) mkdirSync(folder, { recursive: true });

const served = await server.serve({ folder: join(ROOT, "dist"), port: 0 });
process.env.CHROME_PATH = browserTools.findBrowser();
const browser = await chromium.launch(browserTools.launchOptions());

/** Buttons and lists fade in. */
const FADED_MS = 400;

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书"];
const PERSON = ["王小明", "某镇中学", "乡镇", "二级教师", "2010.11", "基层一级教师", "是"];
const LONG = ["欧阳慕容司马诸葛小明", "某县某镇中心小学附属幼儿园及农村教学点联合体（筹）".repeat(2)];

async function workbookOf(sheets) {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows);
  return [...new Uint8Array(await book.xlsx.writeBuffer())];
}

async function workbook(rows, isTable) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("花名册");
  const [title, headers, ...people] = rows;
  if (!isTable) sheet.addRows(rows);
  else {
    sheet.addRow(title);
    sheet.addTable({ name: "名单", ref: "A2", columns: headers.map((name) => ({ name })), rows: people });
  }
  return [...new Uint8Array(await book.xlsx.writeBuffer())];
}

const OTHER = ["李小红", ...PERSON.slice(1)];
const ROSTER = [["2020年度职称申报花名册"], HEADERS, PERSON, OTHER];

/** A workbook of several rosters, and a sheet without one. */
const TOWNS = {
  说明: [["填表说明"], ["一、姓名按身份证填写"]],
  东镇: [...ROSTER, ["赵小刚", ...PERSON.slice(1, 3), "一级教师", "2018.11", "基层一级教师", ""]],
  西镇中心学校: ROSTER,
  南镇: [...ROSTER.slice(0, 2), ["张小强", ...PERSON.slice(1, 6), "否"]],
};

/** Writes into the roster's sheet as the user does. */
const write = async ({ page, settle }, cells) => {
  await page.evaluate(async (all) => {
    for (const [address, value] of all)
      if (value.startsWith("=")) await window.preview.formula("花名册", address, value);
      else await window.preview.write("花名册", address, [[value]]);
  }, Object.entries(cells));
  await settle();
};

/** Has a column filled in, from the tab of functions. */
const fill = async ({ pane, press, settle }) => {
  await pane.getByRole("tab", { name: "函数" }).click();
  await settle();
  await press(/JC\.VERDICT/);
  await press("填到表右侧");
};

const hideRows = (pane, rows) =>
  pane.evaluate(
    (address) =>
      window.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).rowHidden = true;
        await context.sync();
      }),
    rows,
  );

/** What most states are shown with; the README's picture shows the sample. */
const SCHOOLS = join(ROOT, "test", "fixtures", "rosters", "schools-2020.xlsx");

/**
 * Each state of the pane: the workbook that shows it (null: a roster of schools, "sample": the sample), whether its
 * roster is a table, which Excel it is opened in, and how the state is reached.
 */
const STATES = {
  "first-sight": { rows: null, reach: async () => undefined },
  understood: { rows: null, reach: ({ press }) => press(/怎么认的表/) },
  result: { rows: null, reach: ({ press }) => press("检查") },
  notes: {
    rows: null,
    async reach({ press }) {
      await press("检查");
      await press("查看");
    },
  },
  "judged-by": {
    rows: null,
    async reach({ press }) {
      await press("检查");
      await press(/^算到/);
    },
  },
  "judged-by-set": {
    rows: null,
    async reach({ press, pane, settle }) {
      await press("检查");
      await press(/^算到/);
      await pane.getByLabel("计算截止日", { exact: true }).fill("2023-06-30");
      await press("确定");
      await settle();
    },
  },
  "hidden-rows": {
    rows: null,
    async reach({ pane, press, settle }) {
      await hideRows(pane, "5:16");
      await press("检查");
      await pane.getByText("含 12 行筛选或隐藏的").waitFor();
      await settle();
    },
  },
  "visible-only": {
    rows: null,
    async reach({ pane, press, settle }) {
      await hideRows(pane, "5:16");
      await press("检查");
      await pane.getByRole("switch", { name: "只看可见行" }).click();
      await settle();
    },
  },
  "all-sheets": {
    sheets: TOWNS,
    async reach({ press }) {
      await press(/^检查全部工作表/);
      await press(/^列出有问题的/);
    },
  },
  ...LIST_STATES,
  ...settingsStates({ rows: ROSTER, fill }),
  ...reviewStates({ write, headers: [["2020年度职称申报花名册"], HEADERS], person: PERSON }),
  ...reportStates({ title: ROSTER[0], headers: HEADERS, person: PERSON, makeBook: workbook }),
  ...POLICY_STATES,
  readme: {
    rows: "sample",
    async reach({ press }) {
      await press("检查");
      await press("标色");
      await press(/王小明/);
    },
  },
  live: {
    rows: null,
    async reach({ pane, press, settle }) {
      await press("检查");
      await pane.getByRole("switch", { name: "实时检查" }).click();
      await settle();
    },
  },
  functions: {
    rows: null,
    async reach({ pane, press, settle }) {
      await pane.getByRole("tab", { name: "函数" }).click();
      await settle();
      await press(/JC\.VERDICT/);
    },
  },
  outdated: {
    rows: null,
    async reach({ press, page, settle }) {
      await press("检查");
      await press("标色");
      await page.evaluate(() => window.preview.write("申报人员", "W4", [[95]]));
      await settle();
    },
  },
  question: {
    rows: [
      ["姓名", "单位", "现职称", "取得时间", "申报职称"],
      ["王小明", "某镇中学", "二级教师", "2010.11", "基层一级教师"],
    ],
    reach: async () => undefined,
  },
  "two-columns": {
    rows: [["2020年度职称申报花名册"], [...HEADERS, "资格取得时间"], [...PERSON, "2012.11"]],
    reach: async () => undefined,
  },
  "nothing-wrong": { rows: [["2020年度职称申报花名册"], HEADERS, PERSON], reach: ({ press }) => press("检查") },
  "long-names": {
    rows: [["2020年度职称申报花名册"], HEADERS, ...[1, 2, 3].map(() => [...LONG, ...PERSON.slice(2, 6), "否"])],
    reach: ({ press }) => press("检查"),
  },
  "two-rosters": {
    rows: [
      ["2020年度职称申报花名册"],
      HEADERS,
      PERSON,
      [],
      ["2021年度卫生职称申报花名册"],
      [...HEADERS.slice(0, 6), "备注"],
      ["赵小刚", "某镇卫生院", "乡镇", "主治医师", "2012.11", "基层副主任医师"],
    ],
    reach: async () => undefined,
  },
  "no-roster": {
    rows: [
      ["日期", "事项"],
      ["2020-01-01", "开会"],
    ],
    reach: async () => undefined,
  },
  empty: { rows: [], reach: async () => undefined },
  protected: {
    rows: null,
    async reach({ press, pane, settle }) {
      await press("检查");
      await pane.evaluate(() =>
        window.Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().protection.protect();
          await context.sync();
        }),
      );
      await settle();
    },
  },
  outgrown: {
    rows: ROSTER,
    async reach(opened) {
      await fill(opened);
      await write(opened, Object.fromEntries(OTHER.map((value, i) => [`${"ABCDEFG"[i]}5`, value])));
      await opened.pane.getByRole("tab", { name: "检查" }).click();
    },
  },
  "stuck-formats": {
    rows: null,
    profile: "troubled",
    async reach({ press }) {
      await press("检查");
      await press("标色");
    },
  },
  "fill-table": { rows: ROSTER, isTable: true, reach: fill },
  "fill-blocked": {
    rows: ROSTER,
    async reach(opened) {
      await write(opened, { H4: "旁注" });
      await fill(opened);
    },
  },
  "freeze-spill": {
    rows: ROSTER,
    async reach(opened) {
      await write(opened, { H2: "结论", H4: "旁注", H3: "=JC.VERDICT(A3:G4, $A$2:$G$2)" });
      await opened.pane.getByRole("tab", { name: "函数" }).click();
      await opened.press("固化结果");
    },
  },
  trouble: {
    rows: null,
    async reach({ pane, press, settle }) {
      await press("检查");
      // What a request that fails looks like: the library's own sending is what fails.
      await pane.evaluate(() => {
        window._richApiNativeBridge.sendMessageToHost = (text) => {
          const { id } = JSON.parse(text);
          const body = { Results: [], Error: { Code: "GeneralException", Message: "", Location: "" } };
          window._richApiNativeBridge.onMessageFromHost(
            JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }),
          );
        };
      });
      await press("标色");
      await settle();
    },
  },
};

/** 1366×768 at 200 %. */
const LAPTOP = { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 };

/** How a state is looked at; the pane fills a laptop's screen at 200 % as good as wholly. */
const LOOKS = {
  "320-light": { width: 320, colorScheme: "light" },
  "320-dark": { width: 320, colorScheme: "dark" },
  "320-forced": { width: 320, colorScheme: "dark", forcedColors: "active" },
  "320-forced-light": { width: 320, colorScheme: "light", forcedColors: "active" },
  "480-light": { width: 480, colorScheme: "light" },
  "480-dark": { width: 480, colorScheme: "dark" },
  "laptop-light": { width: 320, ...LAPTOP },
  "laptop-dark": { width: 320, colorScheme: "dark", ...LAPTOP },
  "laptop-forced": { width: 320, colorScheme: "dark", forcedColors: "active", ...LAPTOP },
};

async function openPane(
  { width, viewport = { width: 1360, height: 800 }, ...look },
  { rows = null, sheets = null, isTable = false, profile, height = viewport.height },
) {
  const page = await browser.newPage({ viewport: { ...viewport, height }, locale: "zh-CN", ...look });
  if (rows !== "sample") await page.route(`${served.origin}/sample.xlsx`, (route) => route.fulfill({ path: SCHOOLS }));
  await page.goto(`${served.origin}/preview.html${profile === undefined ? "" : `?profile=${profile}`}`);
  await page.waitForSelector("iframe[name=taskpane]");
  if (Array.isArray(rows) || sheets !== null)
    await page.evaluate(
      (bytes) => window.preview.open(Uint8Array.from(bytes), "花名册.xlsx"),
      await (sheets === null ? workbook(rows, isTable) : workbookOf(sheets)),
    );
  const settle = async () => {
    await page.evaluate(() => window.preview.settle());
    await page.waitForTimeout(FADED_MS);
  };
  const iframe = await page.waitForSelector("iframe[name=taskpane]");
  const pane = await iframe.contentFrame();
  await pane.getByRole("button", { name: "检查", exact: true }).waitFor();
  await iframe.evaluate((frame, pixels) => {
    frame.parentElement.style.flexBasis = `${pixels}px`;
    frame.parentElement.style.width = `${pixels}px`;
  }, width);
  await settle();
  const press = async (name) => {
    await pane
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
    await settle();
  };
  /** Whoever stands further down is not drawn. */
  const open = async (name) => {
    await pane.getByRole("searchbox").fill(name);
    await settle();
    await press(new RegExp(name));
  };
  return { page, pane, iframe, settle, press, open };
}

const wanted = process.argv.slice(2);
const [looks, states] = [wanted.filter((one) => one in LOOKS), wanted.filter((one) => !(one in LOOKS))];
for (const [state, { reach, ...shown }] of Object.entries(STATES)) {
  if (states.length > 0 && !states.includes(state)) continue;
  for (const [name, look] of Object.entries(LOOKS)) {
    if (looks.length > 0 && !looks.includes(name)) continue;
    const opened = await openPane(look, shown);
    await reach(opened);
    await opened.iframe.screenshot({ path: join(SHOTS, `pane-${name}-${state}.png`) });
    const { isPage = false, as = state } = PICTURES[`${state} ${name}`] ?? { as: null };
    if (as !== null) await (isPage ? opened.page : opened.iframe).screenshot({ path: join(IMAGES, `${as}.png`) });
    await opened.page.close();
  }
}

await browser.close();
await served.close();
console.log(`Pictures are in ${IMAGES} and ${SHOTS}.`);
