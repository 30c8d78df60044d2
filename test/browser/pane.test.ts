/** The pane in the preview: check, mark, clear, as a supervisor does it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { press, violations } from "./support/pane";
import { usePreviews, type OpenPreview } from "./support/preview";
import { untilSeen } from "./support/until";

const TEST = join(__dirname, "..");
const SHEET = "申报人员";

const previews = usePreviews();

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

/** Where the lines that are drawn begin and end; a line that is higher than its place has its text cut. */
const gaps = ({ pane }: OpenPreview): Promise<readonly number[]> =>
  pane.evaluate(() => {
    const lines = [...document.querySelectorAll("[data-index]")].map((line) => line.getBoundingClientRect());
    lines.sort((a, b) => a.top - b.top);
    return lines.slice(1).map(({ top }, i) => Math.round(top - (lines[i]?.bottom ?? 0)));
  });

test("facets combine, the search narrows, and both can be taken back", async () => {
  const preview = await previews.open();
  const { pane } = preview;
  await press(preview, "检查");
  const everybody = await pane.getByText(/^\d+ \/ 48 人，\d+ 人无问题$/).innerText();
  await pane.getByRole("button", { name: /^缺项 [\d,]+$/ }).click();
  await pane.getByRole("button", { name: /^单位/ }).click();
  const unit = pane.getByRole("list", { name: "单位" }).getByRole("button").first();
  const name = (await unit.innerText()).split("\n")[0] ?? "";
  await unit.click();
  await pane.getByRole("button", { name: `单位：${name}` }).waitFor();
  await pane.getByText(/^\d+ \/ 48 人$/).waitFor();
  const chosen = await listed(preview);
  for (const line of chosen) expect(line).toContain(name);
  // The totals are those of the unit, and the lines stand one below the other whatever stood there before.
  const totals = await pane.getByRole("img", { name: /符合 / }).getAttribute("aria-label");
  expect([...(totals ?? "").matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0)).toBe(chosen.length);
  await untilSeen(async () => expect(new Set(await gaps(preview))).toEqual(new Set(chosen.length > 1 ? [0] : [])));
  await pane.getByRole("button", { name: "反选" }).click();
  await pane.getByRole("button", { name: `单位：除${name}外` }).waitFor();
  for (const line of await listed(preview)) expect(line).not.toContain(name);
  await pane.getByRole("button", { name: "清除筛选" }).click();
  await pane.getByText(everybody, { exact: true }).waitFor();
  await untilSeen(async () => expect(new Set(await gaps(preview))).toEqual(new Set([0])));
  // What a line says is what was chosen by.
  await pane.getByRole("button", { name: /^规则/ }).click();
  await pane
    .getByRole("list", { name: "规则" })
    .getByRole("button", { name: /^时间先后/ })
    .click();
  for (const line of await listed(preview)) expect(line).toMatch(/早于|晚于|不满|多于|相差/);
  await pane.getByRole("button", { name: "清除筛选" }).click();
  await press(preview, "全部列出");
  await pane.getByText("48 人", { exact: true }).waitFor();
  await press(preview, "只列有问题的");
  await pane.getByRole("searchbox").fill("何洋");
  await pane.getByText("1 / 48 人").waitFor();
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
  /** The line that has the focus; none while the list is being drawn. */
  const focused = (): Promise<string | null> =>
    pane.evaluate(() => {
      const at = document.activeElement;
      return at?.tagName === "BUTTON" ? at.textContent : null;
    });
  const untilAt = (line: string | null): Promise<void> => untilSeen(async () => expect(await focused()).toBe(line));
  const [first, second] = [await lines.first().textContent(), await lines.nth(1).textContent()];
  await lines.first().focus();
  await page.keyboard.press("ArrowDown");
  await untilAt(second);
  await page.keyboard.press("End");
  await untilSeen(async () => expect([null, first, second]).not.toContain(await focused()));
  await page.keyboard.press("Home");
  await untilAt(first);
  await page.keyboard.press("ArrowDown");
  await untilAt(second);
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
  await untilAt(second);
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
  await pane.getByText(/^何洋：/).waitFor();
  expect(preview.troubles).toEqual([]);
});

test("who corrects a cell by keyboard stays with the person, and marks follow", async () => {
  const preview = await previews.open();
  const { page, pane, call } = preview;
  await press(preview, "检查");
  await press(preview, "标色");
  await pane.getByRole("switch", { name: "实时检查" }).click();
  await call("settle");
  const at = async (address: string): Promise<boolean> =>
    Object.values(await shownMarks(preview)).some((cells) => cells.includes(address));
  expect(await at("V9")).toBe(true);
  await call("select", SHEET, "V9");
  await pane.getByRole("heading", { name: /何洋.*第 9 行/ }).waitFor();
  // The keys are the grid's now.
  await page.mouse.click(500, 650);
  await call("select", SHEET, "V9");
  await page.keyboard.type("95");
  await page.keyboard.press("Enter");
  await call("settle");
  expect(await call("read", SHEET, "V9")).toEqual([[95]]);
  await pane.getByText(/^何洋：/).waitFor();
  expect(await at("V9")).toBe(false);
});

test("a report is made, its sheet is looked at, and the pane is there all the while", async () => {
  const preview = await previews.open();
  await press(preview, "检查");
  await press(preview, "报告与名单");
  await press(preview, "生成审核报告");
  await preview.call("select", "审核报告", "A1");
  await preview.call("settle");
  await preview.pane.getByRole("tab", { name: "检查" }).waitFor();
  await preview.pane.getByRole("heading", { level: 1, name: "审核报告" }).waitFor();
  expect(preview.troubles).toEqual([]);
});
