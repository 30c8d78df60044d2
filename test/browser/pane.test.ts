/** The pane in the preview: check, mark, clear, as a supervisor does it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { workbookBytes } from "../support/workbooks";
import { startPreviews, type OpenPreview, type Previews } from "./support/preview";

const TEST = join(__dirname, "..");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const SHEET = "申报人员";

let previews: Previews;
beforeAll(async () => (previews = await startPreviews()));
afterAll(() => previews.close());

interface GoldenFinding {
  readonly severity: string;
  readonly cells: readonly string[];
}

interface GoldenRow {
  readonly row: number;
  readonly name: string;
  readonly verdict: string;
  readonly findings: readonly GoldenFinding[];
}

/** What the command line says of the sample. */
function golden(): readonly GoldenRow[] {
  const { files } = JSON.parse(readFileSync(join(TEST, "golden", "schools-2020.json"), "utf8")) as {
    files: { sheets: { rows: GoldenRow[] }[] }[];
  };
  return files[0]?.sheets[0]?.rows ?? [];
}

/** The cells at fault by the command line's JSON, each under its gravest severity. */
function expectedMarks(): Readonly<Record<string, readonly string[]>> {
  const findings = golden().flatMap((row) => row.findings);
  const seen = new Set<string>();
  const marks: Record<string, string[]> = {};
  for (const severity of ["violation", "missing", "caution"])
    for (const finding of findings.filter((one) => one.severity === severity))
      for (const cell of finding.cells) {
        if (seen.has(cell)) continue;
        seen.add(cell);
        (marks[severity] ??= []).push(cell);
      }
  return Object.fromEntries(Object.entries(marks).map(([severity, cells]) => [severity, cells.sort()]));
}

/** The pane as it is after another workbook was opened: its page was loaded anew. */
async function currentPane(preview: OpenPreview): Promise<OpenPreview> {
  const pane = await (await preview.page.waitForSelector("iframe[name=taskpane]")).contentFrame();
  if (pane === null) throw new Error("the preview has no task pane");
  await pane.getByRole("button", { name: "检查", exact: true }).waitFor();
  await preview.call("settle");
  return { ...preview, pane };
}

interface Mark {
  readonly address: string;
  readonly severity: string;
}

/** The marks on the sheet, cell by cell. */
async function shownMarks({ call }: OpenPreview): Promise<Readonly<Record<string, readonly string[]>>> {
  const marks: Record<string, string[]> = {};
  for (const { address, severity } of await call<Mark[]>("marks", SHEET)) {
    const [, column = "", top = "", , bottom = top] = /^([A-Z]+)(\d+)(:[A-Z]+(\d+))?$/.exec(address) ?? [];
    for (let row = Number(top); row <= Number(bottom); row++) (marks[severity] ??= []).push(`${column}${row}`);
  }
  return Object.fromEntries(Object.entries(marks).map(([severity, cells]) => [severity, cells.sort()]));
}

async function press(preview: OpenPreview, name: string | RegExp): Promise<void> {
  await preview.pane.getByRole("button", { name, exact: true }).first().click();
  await preview.call("settle");
}

/** Buttons fade from disabled to enabled: colours are judged when they stand. */
const FADED_MS = 400;

async function violations({ page, pane }: OpenPreview): Promise<readonly string[]> {
  await page.waitForTimeout(FADED_MS);
  await pane.evaluate(AXE);
  const found = await pane.evaluate(async () => {
    const axe = Reflect.get(window, "axe") as {
      run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
  return found;
}

/** 符合 14，不符合 25，待核 9: as the command line counts. */
function expectedCounts(): string {
  const labels = { eligible: "符合", ineligible: "不符合", undetermined: "待核", "not-applying": "仅监管" } as const;
  const verdicts = golden().map(({ verdict }) => verdict);
  return Object.entries(labels)
    .map(([verdict, label]) => [label, verdicts.filter((one) => one === verdict).length] as const)
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label} ${count}`)
    .join("，");
}

const hasSidewaysScroll = ({ pane }: OpenPreview): Promise<boolean> =>
  pane.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test("first sight, check, person, mark, clear", async () => {
  const preview = await previews.open();
  const { pane, call } = preview;
  await pane.getByText("A3:AC51 · 48 人").waitFor();
  expect(await call("marks", SHEET)).toEqual([]);

  await press(preview, "检查");
  await pane.getByRole("img", { name: expectedCounts() }).waitFor();

  await press(preview, "标色");
  expect(await shownMarks(preview)).toEqual(expectedMarks());

  await pane.getByRole("button", { name: /何洋/ }).click();
  await call("settle");
  await pane.getByRole("heading", { name: /何洋.*第 9 行/ }).waitFor();
  await pane.getByText("2018年继续教育86学时（V9），不足90学时，还差4学时").waitFor();
  // What the cell says stands beside it, and the clause unfolds in plain words.
  await pane
    .getByText(/V9.*86/)
    .first()
    .waitFor();
  await pane
    .getByRole("button", { name: /条款 三（五）第1段/ })
    .first()
    .click();
  await pane
    .getByText(/^三（五）第1段：/)
    .first()
    .waitFor();
  await pane.getByRole("button", { name: /原文与认读/ }).click();
  await pane.getByRole("rowheader", { name: /^A9/ }).waitFor();
  await pane.getByRole("button", { name: /已满足/ }).click();

  // A cell selected in the grid opens its person.
  await call("select", SHEET, "R17");
  await pane.getByRole("heading", { name: /胡敏.*第 17 行/ }).waitFor();

  await press(preview, "清除标记");
  expect(await call("marks", SHEET)).toEqual([]);
  expect(preview.troubles).toEqual([]);
});

test("the ribbon's commands do the same", async () => {
  const preview = await previews.open();
  const { page, pane, call } = preview;
  await page.getByRole("button", { name: "检查本表" }).click();
  await call("settle");
  await pane.getByRole("img", { name: expectedCounts() }).waitFor();
  await press(preview, "标色");
  await page.getByRole("button", { name: "清除标记" }).click();
  await call("settle");
  expect(await call("marks", SHEET)).toEqual([]);
});

const listed = ({ pane }: OpenPreview): Promise<string[]> =>
  pane
    .getByRole("listitem")
    .filter({ has: pane.getByRole("img") })
    .allInnerTexts();

test("facets combine, the search narrows, and both can be taken back", async () => {
  const preview = await previews.open();
  const { pane } = preview;
  await press(preview, "检查");
  await pane.getByRole("button", { name: /^缺项 [\d,]+$/ }).click();
  await pane.getByRole("button", { name: /^单位/ }).click();
  const unit = pane.getByRole("list", { name: "单位" }).getByRole("button").first();
  const name = (await unit.innerText()).split("\n")[0] ?? "";
  await unit.click();
  await pane.getByRole("button", { name: /^单位（已选 1）/ }).click();
  await pane.getByText(/^列出 \d+ 人/).waitFor();
  for (const line of await listed(preview)) expect(line).toContain(name);
  await pane.getByRole("button", { name: "清除筛选" }).click();
  await pane.getByRole("searchbox").fill("何洋");
  await pane.getByText("列出 1 人").waitFor();
  await pane.getByRole("searchbox").fill("无此人");
  await pane.getByText("没有符合所选条件的人员").waitFor();
  expect(await violations(preview)).toEqual([]);
  await pane.getByRole("button", { name: "清除筛选" }).last().click();
  await pane.getByRole("button", { name: /何洋/ }).waitFor();
});

test("the keyboard goes through list, person and findings", async () => {
  const preview = await previews.open();
  const { page, pane, call } = preview;
  await press(preview, "检查");
  const lines = pane
    .getByRole("listitem")
    .filter({ has: pane.getByRole("img") })
    .getByRole("button");
  const focused = (): Promise<string> => pane.evaluate(() => document.activeElement?.textContent ?? "");
  await lines.first().focus();
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe(await lines.nth(1).textContent());
  await page.keyboard.press("End");
  await page.waitForTimeout(FADED_MS);
  const last = await focused();
  await page.keyboard.press("Home");
  await page.waitForTimeout(FADED_MS);
  expect(await focused()).not.toBe(last);
  await page.keyboard.press("ArrowDown");
  const second = await focused();
  await page.keyboard.press("Enter");
  await call("settle");
  await pane.getByText(/^2 \/ /).waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe("ARTICLE");
  await page.keyboard.press("Alt+ArrowDown");
  await call("settle");
  await pane.getByText(/^3 \/ /).waitFor();
  await page.keyboard.press("Alt+ArrowUp");
  await call("settle");
  await page.keyboard.press("Escape");
  await page.waitForTimeout(FADED_MS);
  expect(await focused()).toBe(second);
});

test("an edit after the check says that the result may be out of date", async () => {
  const preview = await previews.open();
  await press(preview, "检查");
  await preview.call("write", SHEET, "W4", [[95]]);
  await preview.call("settle");
  await preview.pane.getByText("检查后表格有改动，结果可能过期").waitFor();
  await press(preview, "重新检查");
  await preview.pane.getByText("检查后表格有改动，结果可能过期").waitFor({ state: "detached" });
});

test("实时检查 judges an edit by itself", async () => {
  const preview = await previews.open();
  const { pane, call } = preview;
  await press(preview, "检查");
  await pane.getByRole("switch", { name: "实时检查" }).click();
  await call("select", SHEET, "V9");
  await pane.getByText("2018年继续教育86学时（V9），不足90学时，还差4学时").waitFor();
  await call("write", SHEET, "V9", [[95]]);
  await call("settle");
  await pane.getByText("2018年继续教育86学时（V9），不足90学时，还差4学时").waitFor({ state: "detached" });
  await pane.getByRole("heading", { name: /何洋.*第 9 行/ }).waitFor();
  expect(preview.troubles).toEqual([]);
});

const EMPTY = { 空表: [] };
const NO_ROSTER = {
  会议: [
    ["日期", "事项"],
    ["2020-01-01", "开会"],
  ],
};
const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书"];
const PERSON = ["王小明", "某镇中学", "乡镇", "二级教师", "2010.11", "基层一级教师", "是"];
const WITHOUT_UNIT_LEVEL = {
  花名册: [HEADERS.filter((_, i) => i !== 2), PERSON.filter((_, i) => i !== 2)],
};

async function turnTo({ call }: OpenPreview, sheet: string): Promise<void> {
  await call("select", sheet, "A1");
  await call("settle");
}

describe("states", () => {
  test("an empty sheet", async () => {
    const preview = await previews.open();
    await preview.openFile(await workbookBytes(EMPTY), "空.xlsx");
    const pane = await currentPane(preview);
    await pane.pane.getByText("这张工作表是空的").waitFor();
    expect(await violations(pane)).toEqual([]);
  });

  test("no roster: the header is picked by hand", async () => {
    const preview = await previews.open();
    await preview.openFile(
      await workbookBytes({
        花名册: [
          ["代号", "姓名"],
          ["1", "王小明"],
          ["2", "李小红"],
        ],
        ...NO_ROSTER,
      }),
      "无.xlsx",
    );
    const pane = await currentPane(preview);
    await pane.pane.getByText("没有认出花名册").waitFor();
    expect(await violations(pane)).toEqual([]);
    await preview.call("select", "花名册", "A1:A2");
    await press(pane, "以选中的行为表头");
    await pane.pane.getByText("选作表头的行下面没有认出人员").waitFor();
    await press(pane, "改回自动识别");
    await pane.pane.getByText("没有认出花名册").waitFor();
  });

  test("a question is asked once: declined, it does not come again", async () => {
    const preview = await previews.open();
    await preview.openFile(await workbookBytes(WITHOUT_UNIT_LEVEL), "问.xlsx");
    const pane = await currentPane(preview);
    await pane.pane.getByText("表中单位都是乡镇事业单位吗？").waitFor();
    expect(await violations(pane)).toEqual([]);
    await press(pane, "不都是");
    await pane.pane.getByText("表中单位都是乡镇事业单位吗？").waitFor({ state: "detached" });
  });

  test("a protected sheet can be checked and not marked; a failing request is said with a way on", async () => {
    const preview = await previews.open();
    const { pane } = preview;
    await press(preview, "检查");
    await pane.evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().protection.protect();
        await context.sync();
      });
    });
    await preview.call("settle");
    await pane.getByText(/本工作表受保护/).waitFor();
    expect(await pane.getByRole("button", { name: "标色" }).isDisabled()).toBe(true);
    expect(await violations(preview)).toEqual([]);
  });

  test("follows the user from sheet to sheet, and keeps what was found", async () => {
    const preview = await previews.open();
    await preview.openFile(
      await workbookBytes({
        甲: [["2020年度职称申报花名册"], HEADERS, PERSON],
        乙: [["2021年度职称申报花名册"], HEADERS, PERSON, PERSON],
      }),
      "两张.xlsx",
    );
    const pane = await currentPane(preview);
    await pane.pane.getByText(/2020 年度/).waitFor();
    await press(pane, "检查");
    await turnTo(pane, "乙");
    await pane.pane.getByText(/2021 年度/).waitFor();
    await pane.pane.getByRole("button", { name: "检查", exact: true }).waitFor();
    await turnTo(pane, "甲");
    await pane.pane.getByRole("button", { name: "重新检查" }).waitFor();
  });
});

test("100,000 rows: counted right, in slices that are measured", async () => {
  const preview = await previews.open();
  const rows = 100_000;
  await preview.openFile(await workbookBytes({ 花名册: [["2020年度职称申报花名册"], HEADERS] }), "长.xlsx");
  const people = Array.from({ length: rows }, (_, i) => [
    `王${i % 997}`.replace(/\d/g, (digit) => "零一二三四五六七八九"[Number(digit)] ?? ""),
    `某镇第${i % 50}中学`,
    ...PERSON.slice(2, 6),
    i % 4 === 0 ? "否" : "是",
  ]);
  for (let from = 0; from < rows; from += 20_000)
    await preview.call("write", "花名册", `A${from + 3}`, people.slice(from, from + 20_000));
  await preview.call("settle");
  const pane = await currentPane(preview);
  await press(pane, "检查");
  await pane.pane.getByText("100,000 人").waitFor();
  const counts = await pane.pane.getByRole("img", { name: /不符合 25000/ }).getAttribute("aria-label");
  const sum = [...(counts ?? "").matchAll(/\d+/g)].reduce((total, [count]) => total + Number(count), 0);
  expect(sum).toBe(rows);
  const slices = await pane.pane.evaluate(() =>
    performance.getEntriesByName("jc:slice").map(({ duration }) => duration),
  );
  expect(slices.length).toBeGreaterThan(20);
});

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  test("nothing for axe to say, and nothing to scroll sideways, in any state", async () => {
    const preview = await previews.open({ colorScheme });
    const { pane, page } = preview;
    await page.evaluate(() => {
      const place = document.querySelector<HTMLElement>("iframe[name=taskpane]")?.parentElement;
      if (place !== null && place !== undefined) Object.assign(place.style, { width: "320px", flexBasis: "320px" });
    });
    const inOrder = async (): Promise<void> => {
      expect(await violations(preview)).toEqual([]);
      expect(await hasSidewaysScroll(preview)).toBe(false);
    };
    await inOrder();
    await press(preview, /怎么认的表/);
    await inOrder();
    await press(preview, "检查");
    await inOrder();
    await press(preview, "说明");
    await press(preview, /^规则/);
    await press(preview, /^违规/);
    await inOrder();
    await press(preview, "标色");
    await pane.getByRole("button", { name: /何洋/ }).click();
    await preview.call("settle");
    for (const fold of [/条款/, /已满足/, /不适用/, /原文与认读/])
      await pane.getByRole("button", { name: fold }).first().click();
    await inOrder();
    // 200 % zoom leaves a pane of 320 pixels half of them.
    await pane.evaluate(() => (document.documentElement.style.zoom = "2"));
    expect(await hasSidewaysScroll(preview)).toBe(false);
  });
});
