/** The day of applying given for a whole sheet is that of the rows which apply in its year, and of no others. */
import { judgeSheets, type JudgedRoster } from "../../cli/check-file";
import { parseOptions } from "../../cli/options";
import { day } from "../../src/core/calendar";
import { noteWords } from "../../src/rules/engine/words";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";
import { EMPTY_STATE } from "../../src/roster/workbook-state";

type Line = readonly string[];

function judged(lines: readonly Line[], args: readonly string[] = ["--assume", "applyDate=2020-09-20"]): JudgedRoster {
  const parsed = parseOptions(["a.xlsx", ...args]);
  if (!parsed.ok) throw new Error(parsed.misuse.kind);
  const sheet = { name: "花名册", values: lines, merges: [], hidden: false, hiddenRows: [], hiddenColumns: [] };
  const timing = { asOf: null, today: day(2022, 11, 1) };
  const [one] = judgeSheets([sheet], parsed.options, timing, EMPTY_STATE, DEFAULT_SETTINGS);
  if (one === undefined) throw new Error("a roster is expected");
  return one;
}

/** Locked until 15 June of the year after; sixty in September. */
const person = (name: string, ...rest: Line): Line => [name, "乡镇", "本科", "一级教师", "2016-06-15", ...rest];
const HEADERS = ["姓名", "单位层级", "学历", "现职称", "取得时间", "申报职称", "申报类型"];
const NOTE = "为整表指定的申报日期（2020年9月20日）只用于2020年度的申报；其他年度的请逐人填“申报日期”列";

/** The day each is judged to have applied on, the verdict, and what is said of the sheet about it. */
function outcome({ roster, assessments, notes }: JudgedRoster): readonly string[] {
  const days = roster.applicants.map(({ facts: { applyDate } }, i) => {
    const read = applyDate.state === "known" ? Object.values(applyDate.value).join("-") : applyDate.state;
    return `${read} ${assessments[i]?.verdict ?? ""}`;
  });
  return [...days, ...notes.map(noteWords).filter((words) => words.includes("为整表指定"))];
}

const MIXED = [
  [...HEADERS, "申报年度"],
  person("周安", "一级教师", "基层", "2020"),
  person("吴宁", "一级教师", "基层", "2021"),
];

test.each<[what: string, lines: readonly Line[], expected: readonly string[]]>([
  ["rows of two years: it is that of the one alone", MIXED, ["2020-9-20 ineligible", "absent undetermined", NOTE]],
  [
    "the title names another year",
    [["2021年度职称申报花名册"], HEADERS, person("周安", "一级教师", "基层")],
    ["absent undetermined", NOTE],
  ],
  [
    "the title names the same year",
    [["2020年度职称申报花名册"], HEADERS, person("周安", "一级教师", "基层")],
    ["2020-9-20 ineligible"],
  ],
  ["nothing names a year: the day does", [HEADERS, person("周安", "一级教师", "基层")], ["2020-9-20 ineligible"]],
  [
    "a column for the day, blank in a row of another year",
    [
      [...HEADERS, "申报年度", "申报日期"],
      person("周安", "一级教师", "基层", "2021", ""),
      person("吴宁", "一级教师", "基层", "2021", "2021-07-01"),
      person("郑洁", "一级教师", "基层", "2020", ""),
    ],
    ["blank undetermined", "2021-7-1 eligible", "2020-9-20 ineligible", NOTE],
  ],
])("%s", (_what, lines, expected) => expect(outcome(judged(lines))).toEqual(expected));

test("the day is not asked for again where it has been given, for a second answer would take the place of the first", () => {
  const asked = (args?: readonly string[]): readonly string[] =>
    judged(MIXED, args).roster.questions.map(({ kind }) => kind);
  expect([asked([]).includes("apply-date"), asked().includes("apply-date")]).toEqual([true, false]);
});

const FILED_LATE = "2021年1月10日";

test.each<[what: string, lines: readonly Line[], isSaid: boolean]>([
  [
    "above the table: it is the sheet's own, and no contradiction of each person",
    [["2020年度职称申报花名册"], [`填报时间：${FILED_LATE}`], HEADERS, person("周安", "一级教师", "基层")],
    false,
  ],
  [
    "in the person's row: it is to be looked at",
    [["2020年度职称申报花名册"], [...HEADERS, "申报日期"], person("周安", "一级教师", "基层", FILED_LATE)],
    true,
  ],
])("a day filed after the year's end %s", (_what, lines, isSaid) => {
  const one = judged(lines, []);
  const kinds = one.assessments[0]?.findings.map(({ reason }) => reason.kind);
  expect([outcome(one), kinds?.includes("filed-in-other-year")]).toEqual([["2021-1-10 ineligible"], isSaid]);
});
