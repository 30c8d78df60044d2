/** The report: what it says of whom, as long as a sheet has room for, whatever stands in the cells of others. */
import { LAST_ROW } from "../../src/core/positions";
import { reportPlan } from "../../src/report/report";
import { allCells, MOST_LINKS, type SheetPlan } from "../../src/report/sheet-plan";
import { isMadeByUs } from "../../src/roster/made-by-us";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";
import { cellsOf, FINE, LOCKED, row, rowsOf, sourceOf, tableOf } from "../support/report-source";

const NAME = "审核报告";
const lines = (source = SOURCE): readonly (readonly (string | number)[])[] =>
  rowsOf(reportPlan(NAME, NAME, source).plan);
const SOURCE = sourceOf(tableOf([FINE, LOCKED, row(FINE, "张小强")]));

const rowBelow = (heading: string, name: string): readonly (string | number)[] => {
  const all = lines();
  const from = all.findIndex(([first]) => String(first).startsWith(heading));
  return all.slice(from).find(([first]) => first === name) ?? [];
};

test.each([
  ["its title", /^审核报告：名\.xlsx$/u],
  ["whose it is, by what, and when", /^由基层职称助手生成，依据聊人社字〔2020〕57号，2026-11-27 检查/u],
  ["where it comes from, and up to which day", /^来源：工作表“花名册” A1:I4，3人，算到 2020-12-31$/u],
  ["how many stand how", /^结论：符合 2人，不符合 1人$/u],
  ["what was not judged", /^本表无括号中的列，未核：“在职在岗”/u],
  ["where the list begins", /^逐项明细$/u],
  ["the figures in force, with their source", /^采用的数值（聊人社字〔2020〕57号）：.*同级 5年/u],
])("it says %s", (_what, words) => {
  const all = lines().map(([first]) => String(first));
  expect(all.join("\n")).toMatch(new RegExp(words.source, "mu"));
});

test("a figure of the bureau's own is said beside ours", () => {
  const settings = { ...DEFAULT_SETTINGS, figures: { "lock-years": 3 }, failedAppraisal: "violation" as const };
  const all = lines(sourceOf(tableOf([LOCKED], "花名册", { settings }))).map(([first]) => String(first));
  expect(all.join("")).toContain("同级 3年（本单位设置，原为5年）");
  expect(all.join("")).toContain("本单位另有设置：申报前一年考核不合格");
});

test.each([
  ["按结论", "不符合", 1],
  ["按规则", "取得一类5年内不报另一类同级", 1],
  ["按单位", "某镇中学", 2],
])("%s: %s", (heading, name, count) => expect(rowBelow(heading, name)[4]).toBe(count));

test("each finding has its line, its row and its cell a click away", () => {
  const { plan, listed } = reportPlan(NAME, NAME, SOURCE);
  const cells = cellsOf(plan);
  const links = cells.flatMap(({ link }) => (link === undefined ? [] : [`${link.sheet}!${link.address}`]));
  expect(listed).toBe(1);
  expect(links).toEqual(["花名册!A3", "花名册!F3"]);
  expect(rowsOf({ cells }).at(-1)?.slice(0, 6)).toEqual(["花名册", 3, "李小红", "某镇小学", "不符合", "2023-11-01"]);
});

test("what reviewers have decided stands in a column of its own", () => {
  const reviews = { summary: ["已复核 1 / 3 人"], of: () => "退回：请补材料" };
  const all = rowsOf(reportPlan(NAME, NAME, SOURCE, { reviews }).plan);
  expect(all.some(([first]) => first === "已复核 1 / 3 人")).toBe(true);
  expect(all.at(-1)?.[10]).toBe("退回：请补材料");
});

test("the bars are those of the first two tables, beside them and above the list", () => {
  const { plan } = reportPlan(NAME, NAME, SOURCE);
  const all = rowsOf(plan);
  const names = plan.charts?.map(({ categories }) =>
    all.slice(categories.top, categories.bottom + 1).map(([first]) => first),
  );
  expect(names).toEqual([["符合", "不符合", "待核", "仅监管"], ["取得一类5年内不报另一类同级"]]);
  const top = plan.print.titleRows?.top ?? 0;
  expect(all[top]?.[0]).toBe("工作表");
  for (const { anchor } of plan.charts ?? []) expect(anchor.bottom).toBeLessThan(top - 1);
});

test("nothing found: that is said, and there is nothing to filter", () => {
  const { plan, listed } = reportPlan(NAME, NAME, sourceOf(tableOf([FINE])));
  expect([listed, plan.filter]).toEqual([0, undefined]);
  expect(rowsOf(plan).map(([first]) => first)).toContain("逐项明细：没有违规、缺项和提醒");
});

test("nobody takes it for a roster", () => expect(isMadeByUs(lines())).toBe(true));

const LINKED_LINES = MOST_LINKS / 2;

/** As many findings: one, over and over. */
function withFindings(count: number): ReturnType<typeof sourceOf> {
  const table = tableOf([LOCKED]);
  const [person] = table.people;
  if (person === undefined) throw new Error("nobody");
  const [finding] = person.assessment.findings;
  if (finding === undefined) throw new Error("nothing");
  const assessment = { ...person.assessment, findings: Array.from({ length: count }, () => finding) };
  return sourceOf({ ...table, people: [{ ...person, assessment }] });
}

test.each([
  ["as many as there are links for", LINKED_LINES, /^逐项明细$/u],
  ["one more", LINKED_LINES + 1, /只有前32765条可以点击/u],
])("findings: %s", (_what, count, words) => {
  const { plan, listed } = reportPlan(NAME, NAME, withFindings(count));
  let links = 0;
  for (const { link } of allCells(plan)) if (link !== undefined) links++;
  expect([listed, links]).toEqual([count, Math.min(2 * count, MOST_LINKS)]);
  expect(detailsOf(reportPlan(NAME, NAME, withFindings(count)).plan)).toMatch(words);
});

test("more findings than a sheet has rows: the list ends with the sheet, and that is said", () => {
  const { plan, listed } = reportPlan(NAME, NAME, withFindings(LAST_ROW + 1));
  expect(listed).toBe(LAST_ROW - (plan.print.titleRows?.top ?? 0));
  expect(detailsOf(plan)).toContain(`一张工作表放不下，只列出前${listed}条`);
});

/** The heading of the list, without making the list. */
function detailsOf({ cells }: SheetPlan): string {
  for (const { content } of cells) if (String(content).startsWith("逐项明细")) return String(content);
  return "";
}

const HOSTILE = [
  ["a formula", '=HYPERLINK("http://x")'],
  ["a plus", "+1+1"],
  ["an at", "@SUM(1)"],
  ["HTML", "<img src=x onerror=alert(1)>"],
  ["as long as a cell takes", "长".repeat(32_767)],
  ["line breaks", "一\r\n二\n三"],
  ["an emoji", "👨‍👩‍👧‍👦"],
  ["half a pair", "半\ud83d"],
  ["a sign that turns the order", "\u202e反"],
  ["codes of print headers", "&P&D"],
] as const;

test.each(HOSTILE)("%s in a unit, a name, a sheet and a file is text that fits", (_what, text) => {
  const table = tableOf([row(LOCKED, "王小明", text)], "花名册");
  const { plan } = reportPlan(NAME, NAME, { ...sourceOf(table), file: `${text}.xlsx` });
  for (const { content, look } of allCells(plan)) {
    if (typeof content !== "string" || content === "") continue;
    expect(look?.format).toBe("@");
    expect(content.length).toBeLessThanOrEqual(32_767);
    expect(content).toBe(content.replace(/\p{Surrogate}/gu, "\uFFFD"));
  }
  const { header = "" } = plan.print;
  expect(header.length).toBeLessThanOrEqual(255);
  expect(header.replaceAll("&&", "")).not.toMatch(/[&\u202e\n]/u);
});
