/** Lists made of a check: sheets of units, the public notice, the page of a person. */
import { noticePlan } from "../../src/report/notice-list";
import { personPlan } from "../../src/report/person-page";
import { asSheetName } from "../../src/report/texts";
import { unitFileName } from "../../src/report/unit-file";
import { unitSheets } from "../../src/report/unit-sheets";
import { isMadeByUs } from "../../src/roster/made-by-us";
import { explain } from "../../src/rules/engine/explain";
import { routeNameOf } from "../../src/rules/words/route-name";
import type { RouteId } from "../../src/rules/ids";
import { idNumber } from "../support/one-roster";
import { cellsOf, FINE, LOCKED, row, rowsOf, sourceOf, tableOf, TODAY } from "../support/report-source";

const SOURCE = sourceOf(tableOf([FINE, LOCKED, row(LOCKED, "张小强", "某镇中学", idNumber(3)), row(FINE, "无名", "")]));

test("a sheet for each unit that has something to correct, in the order in which they stand; the others are told", () => {
  const sheets = unitSheets(SOURCE, { isLinked: true });
  expect(sheets.map(({ unit, people, toCorrect, plan }) => [unit, people, toCorrect, plan?.name])).toEqual([
    ["某镇中学", 2, 1, "某镇中学"],
    ["某镇小学", 1, 1, "某镇小学"],
    ["", 1, 0, undefined],
  ]);
});

test("those without a unit have a sheet too", () => {
  const [sheet] = unitSheets(sourceOf(tableOf([row(LOCKED, "无名", "")])), { isLinked: true });
  expect([sheet?.unit, sheet?.plan?.name]).toEqual(["", "无单位"]);
});

test("a unit that cannot be read stands as it was typed: nobody is taken for somebody without one", () => {
  const people = [FINE, row(LOCKED, "张小强", "#N/A", idNumber(3)), row(FINE, "无名", "", idNumber(4))];
  const sheets = unitSheets(sourceOf(tableOf(people)), { isLinked: true });
  expect(sheets.map(({ unit, people: count }) => [unit, count])).toEqual([
    ["某镇中学", 1],
    ["#N/A", 1],
    ["", 1],
  ]);
});

test.each([
  ["as it is", "花名册", "某镇中学", "花名册-某镇中学.xlsx"],
  ["with what no file may be called by", "花名册", 'a/b\\c:d*e?f"g<h>i|j', "花名册-a_b_c_d_e_f_g_h_i_j.xlsx"],
  ["without a unit", "花名册", "", "花名册-无单位.xlsx"],
  ["with emoji up to its end, none cut in two", "册", "👍".repeat(45), `册-${"👍".repeat(40)}.xlsx`],
  ["of a roster whose name is long", "册".repeat(90), "某镇中学", `${"册".repeat(75)}-某镇中学.xlsx`],
  [
    "of a roster whose name has an ID number",
    `名${idNumber(1)}`,
    "某镇中学",
    `名${"_".repeat(14)}${idNumber(1).slice(-4)}-某镇中学.xlsx`,
  ],
  ["that turns the order of its signs", "册", "某\u202e镇\u200b中学", "册-某镇中学.xlsx"],
])("the name of a unit's file: %s", (_what, roster, unit, name) => expect(unitFileName(roster, unit)).toBe(name));

test("its people and what each has to correct, a blank for what was done, cells a click away", () => {
  const [sheet] = unitSheets(SOURCE, { isLinked: true });
  if (sheet?.plan == null) throw new Error("no unit");
  const cells = cellsOf(sheet.plan);
  const rows = rowsOf({ cells });
  expect(rows[0]?.[0]).toBe("某镇中学：需要核对、更正的事项");
  expect(rows[2]?.[0]).toBe("结论：符合 1人，不符合 1人");
  expect(rows[3]?.at(-1)).toBe("更正情况");
  expect(rows[4]).toEqual(["花名册", 2, "王小明", "符合", "现可报", "", "", "", "没有需要更正的", ""]);
  expect(rows[5]?.slice(1, 8)).toEqual([4, "张小强", "不符合", "2023-11-01", "违规", "三（一）", "F4"]);
  expect(rows[5]?.[8]).toMatch(/未满5年/u);
  expect(cells.flatMap(({ link }) => link?.address ?? [])).toEqual(["A2", "A4", "F4"]);
  expect(isMadeByUs(rows)).toBe(true);
});

test("in a workbook of its own nothing leads to cells that are not there", () => {
  const [sheet] = unitSheets(SOURCE, { isLinked: false });
  expect(cellsOf(sheet?.plan ?? { cells: [] }).some(({ link }) => link !== undefined)).toBe(false);
});

test.each([
  ["what is not allowed in a name", "某镇[中]:*?/\\学", "某镇_中______学"],
  ["apostrophes at its ends", "'引号'", "引号"],
  ["longer than a name may be", "长".repeat(40), "长".repeat(31)],
  ["emoji up to the end, none cut in two", "👍".repeat(20), "👍".repeat(15)],
  ["signs that nobody sees", "某\u202e镇\u200b中\u0007学", "某镇中学"],
  ["a name that Excel keeps for itself", "History", "History_"],
  ["an ID number beside it", "某镇中学371500198905020339", "某镇中学______________0339"],
  ["line breaks", "某镇\n中学", "某镇 中学"],
])("the name of a sheet: %s", (_what, unit, name) => expect(asSheetName(unit)).toBe(name));

test.each([
  ["left-out", [1, "王小明", "某镇中学", "一级教师", "基层高级教师", "副高级"]],
  [
    "masked",
    [1, "王小明", "某镇中学", "一级教师", "基层高级教师", "副高级", `${"*".repeat(14)}${idNumber(1).slice(-4)}`],
  ],
] as const)("公示名单: of one verdict, ID numbers %s", (ids, first) => {
  const plan = noticePlan(SOURCE, { verdict: "eligible", ids });
  const rows = rowsOf(plan);
  expect(rows[1]?.[0]).toBe("由基层职称助手生成，2026-11-27 检查，结论为“符合”的2人");
  expect(rows[3]).toEqual(first);
  expect(rows).toHaveLength(5);
  expect(JSON.stringify(rows)).not.toContain(idNumber(1));
  expect(isMadeByUs(rows)).toBe(true);
});

test("个人说明: one page with what is to be done, every condition, what was read", () => {
  const [table] = SOURCE.tables;
  const person = table?.people[1];
  if (table === undefined || person === undefined) throw new Error("nobody");
  const timing = { asOf: null, today: TODAY };
  const conditions = explain(person.applicant, table.plan, timing, person.assessment.findings);
  const routeName = (route: RouteId): string => routeNameOf(route, person.applicant, table.plan, timing);
  const plan = personPlan({ today: TODAY, table, person, conditions, routeName });
  const rows = rowsOf(plan);
  expect(plan.print).toMatchObject({ onePage: true, landscape: false });
  expect(rows.slice(0, 4).map(([first]) => first)).toEqual([
    "个人说明：李小红",
    "由基层职称助手生成，依据聊人社字〔2020〕57号，2026-11-27 检查",
    "某镇小学，工作表“花名册”第3行",
    "结论：不符合，途径：正常申报，最早可报：2023-11-01，算到 2020-12-31",
  ]);
  expect(rows).toContainEqual([
    "违规",
    expect.stringMatching(/未满5年/u),
    "三（一）",
    "F3",
    "2023-11-01起满足",
    expect.stringMatching(/./u),
  ]);
  const outcomes = new Set(rows.map(([first]) => first));
  for (const outcome of ["不满足", "满足", "未核"]) expect(outcomes).toContain(outcome);
  expect(rows).toContainEqual(["F", "取得时间 2018-11"]);
  expect(isMadeByUs(rows)).toBe(true);
});
