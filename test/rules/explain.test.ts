/** Every condition of one row, those that are met among them. */
import { contextFor } from "../../src/rules/engine/assess";
import { datesOf } from "../../src/rules/engine/dates";
import { explain } from "../../src/rules/engine/explain";
import { planFor } from "../../src/rules/engine/plan";
import { Recorder } from "../../src/rules/engine/recorder";
import { fiveYearLock } from "../../src/rules/requirements/five-year-lock/rule";
import { pledge } from "../../src/rules/requirements/pledge/rule";
import { RULEBOOK } from "../../src/rules/rulebook";
import { conditionValues, conditionWords } from "../../src/rules/engine/words";
import { ELIGIBLE, rowOf, today } from "../support/judged";

test("the explanation lists every condition, met ones too, with the cells they rest on", () => {
  const { applicant } = rowOf({ ...ELIGIBLE, pledge: "否" });
  const conditions = explain(applicant, planFor(applicant.sheet), { asOf: null, today });
  const outcomes = [
    "route-claim met",
    "township-post met",
    "five-year-lock not-applicable",
    "grassroots-ladder not-applicable",
    "level-ladder met",
    "examined-level met",
    "base-tenure met",
    "training-hours met",
    "training-experience met",
    "integrity-veto met",
    "pledge not-met",
    "in-service not-judged",
    "appraisal not-judged",
    "major-match not-judged",
  ];
  const shown = conditions.map(({ rule, outcome }) => `${rule} ${outcome}`);
  // In this order, whatever other rules there are.
  expect(shown.filter((line) => outcomes.some((one) => one.split(" ")[0] === line.split(" ")[0]))).toEqual(outcomes);
  const alone = [...RULEBOOK.requirements, ...RULEBOOK.records, ...RULEBOOK.oversight].map(({ id }) => id);
  expect(conditions.map(({ rule }) => rule).sort()).toEqual(["route-claim", ...alone].sort());
  const cells = Object.fromEntries(conditions.map((one) => [one.rule, one.cells]));
  expect(cells["pledge"]).toHaveLength(1);
  // Hours enough: when the title was obtained was not asked.
  expect(cells["training-hours"]).toHaveLength(1);
});

test("the explanation shows what the claim lifts, in part too, and what it leaves open", () => {
  const outcomes = (cells: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
    const { applicant } = rowOf({ ...ELIGIBLE, ...cells });
    const conditions = explain(applicant, planFor(applicant.sheet), { asOf: null, today });
    return Object.fromEntries(conditions.map(({ rule, outcome }) => [rule, outcome]));
  };
  const doctor = { education: "博士研究生", outstanding: "是", applyTitle: "正高级教师", route: "博士直报" };
  expect(outcomes(doctor)).toMatchObject({ "route-claim": "met", "level-ladder": "lifted", "base-tenure": "lifted" });
  expect(outcomes({ ...doctor, outstanding: "" })).toMatchObject({ "level-ladder": "cannot-tell" });
  expect(outcomes({ ...doctor, outstanding: "否" })).toMatchObject({ "level-ladder": "not-met" });
});

/** One condition of a row, as it is shown: its outcome, what was read, what is said. */
function shown(rule: string, cells: Readonly<Record<string, string>>): readonly string[] {
  const { applicant, roster } = rowOf(cells);
  const found = explain(applicant, planFor(applicant.sheet), { asOf: null, today }).find((one) => one.rule === rule);
  if (found === undefined) return [];
  return [
    found.outcome,
    conditionValues(found)
      .map(({ field, value }) => `${field} ${value}`)
      .join("、"),
    conditionWords(found, roster),
  ];
}

const without = (cells: Readonly<Record<string, string>>, field: string): Record<string, string> =>
  Object.fromEntries(Object.entries(cells).filter(([name]) => name !== field));

const HOLDING = { unitLevel: "县直", heldTitle: "基层一级教师", heldDate: "2012.11" };

test.each<[what: string, rule: string, cells: Record<string, string>, expected: readonly string[]]>([
  ["a requirement that is met", "pledge", ELIGIBLE, ["met", "个人承诺 是", "个人承诺：已签订"]],
  [
    "one that is broken shows its own finding and no other's",
    "pledge",
    { ...ELIGIBLE, pledge: "否", fraud: "有" },
    ["not-met", "个人承诺 否", "没有签订个人承诺书（K2）；请本人签订后再报"],
  ],
  [
    "one that is open",
    "pledge",
    { ...ELIGIBLE, pledge: "" },
    ["cannot-tell", "个人承诺 ", expect.stringContaining("未填") as string],
  ],
  ["one whose column the sheet lacks", "appraisal", ELIGIBLE, ["not-judged", "", "年度考核：未核，本表无“年度考核”列"]],
  [
    "one of two parts of which the sheet has one",
    "integrity-veto",
    without(ELIGIBLE, "fraud"),
    ["met", "违法违纪 无", "一票否决：没有所列情形；其中一部分未核，本表无“学术造假”列"],
  ],
  [
    "one of two parts of which one is broken",
    "integrity-veto",
    { ...without(ELIGIBLE, "fraud"), discipline: "有" },
    ["not-met", "违法违纪 有", expect.stringMatching(/违法违纪.*；其中一部分未核，本表无“学术造假”列$/u) as string],
  ],
  [
    "one whose two parts are there",
    "integrity-veto",
    ELIGIBLE,
    ["met", "违法违纪 无、学术造假 无", "一票否决：没有所列情形"],
  ],
  ["oversight that has nothing to say", "special-post-scope", { ...ELIGIBLE, specialPost: "是" }, ["met"]],
  ["oversight that is broken", "certificate-area", { ...HOLDING, appointedDate: "2013.01" }, ["not-met"]],
  [
    "oversight that cannot be told",
    "preference-withdrawn",
    { ...ELIGIBLE, applyTitle: "高级教师", preference: "" },
    ["met"],
  ],
  [
    "one that is open beside another that is broken",
    "pledge",
    { ...ELIGIBLE, pledge: "", fraud: "有" },
    ["cannot-tell", "个人承诺 "],
  ],
  [
    "oversight with nothing to say beside a requirement that is broken",
    "special-post-scope",
    { ...ELIGIBLE, specialPost: "是", pledge: "否" },
    ["met"],
  ],
  [
    "the marks that a claim rests on",
    "route-claim",
    { ...ELIGIBLE, heldTitle: "护师", applyTitle: "主管护师", route: "以考代评", examScores: "基础55、实践58" },
    ["met", expect.stringMatching(/考试成绩 .*55.*58/u) as string],
  ],
  [
    "an entitlement that is not earned",
    "direct-route-available",
    { ...ELIGIBLE, townshipYears: "19" },
    ["not-applicable", "", "可走直评直聘：没有够条件的途径"],
  ],
  [
    "an entitlement whose years fall short",
    "exchange-available",
    {
      ...ELIGIBLE,
      heldTitle: "基层一级教师",
      heldDate: "2016.11",
      appointedDate: "2016.11",
      applyTitle: "基层高级教师",
    },
    ["not-applicable", expect.any(String) as string, "可换发：条件没有都满足"],
  ],
  [
    "an entitlement meant for others",
    "exchange-available",
    ELIGIBLE,
    ["not-applicable", expect.any(String) as string, "可换发：不适用"],
  ],
  [
    "one that cannot be told",
    "direct-route-available",
    { ...ELIGIBLE, townshipYears: "" },
    ["not-judged", "", "可走直评直聘：未核，“乡镇专业技术工作年限”没有填或看不准"],
  ],
  [
    "an exchange of which nobody knows",
    "exchange-available",
    { ...ELIGIBLE, heldTitle: "基层一级教师", applyTitle: "基层高级教师", "trainingHours:2019": "" },
    ["not-judged"],
  ],
  ["two cells that agree", "id-sex", { ...ELIGIBLE, idNumber: "371500198905020339", sex: "男" }, ["met"]],
  [
    "two cells of which one is blank",
    "id-sex",
    { ...ELIGIBLE, idNumber: "371500198905020339", sex: "" },
    ["not-judged", expect.any(String) as string, "性别与身份证号：未核，“性别”没有填或看不准"],
  ],
  [
    "two cells of which nobody can read one",
    "id-sex",
    { ...ELIGIBLE, idNumber: "371500198905020339", sex: "妇" },
    ["not-judged"],
  ],
  [
    "what the level held decides, and nobody knows it",
    "base-tenure",
    { ...ELIGIBLE, heldTitle: "" },
    [
      "not-judged",
      expect.any(String) as string,
      expect.stringMatching(/^任职年限：未核，.*“现职称.*没有填或看不准$/u) as string,
    ],
  ],
  ["one that is", "direct-route-available", { ...ELIGIBLE, townshipYears: "25" }, ["met"]],
  ["a record with something worth a look", "id-number", { ...ELIGIBLE, idNumber: "371500198905020338" }, ["met"]],
  ["a row that applies for nothing claims nothing", "route-claim", HOLDING, []],
  ["what is asked of applications is not asked of it", "pledge", { ...HOLDING, pledge: "否" }, []],
  [
    "hours year by year",
    "training-hours",
    { ...ELIGIBLE, "trainingHours:2019": "80" },
    ["not-met", "2019年继续教育学时 80、职称级别 中级、取得时间 2012-11"],
  ],
])("%s", (_what, rule, cells, expected) => expect(shown(rule, cells).slice(0, expected.length)).toEqual(expected));

test("a recorder notes the figures that a rule reckons with, and keeps what each rule read apart", () => {
  const { applicant } = rowOf({ ...ELIGIBLE, applyTitle: "基层一级教师" });
  const recorder = new Recorder();
  const context = contextFor(applicant, planFor(applicant.sheet), datesOf(applicant, { asOf: null, today }));
  fiveYearLock.evaluate(recorder.view("five-year-lock", context));
  pledge.evaluate(recorder.view("pledge", context));
  pledge.evaluate(recorder.view("five-year-lock", context));
  expect([...recorder.readsOf("five-year-lock").figures]).toEqual(["lock-years"]);
  expect([...recorder.readsOf("five-year-lock").fields]).toEqual(expect.arrayContaining(["heldDate", "pledge"]));
  expect([...recorder.readsOf("pledge").fields]).toEqual(["pledge"]);
  expect([...recorder.readsOf("appraisal").fields]).toEqual([]);
});

test("a row that applies for nothing is explained by what is asked of every row", () => {
  const { applicant } = rowOf({ ...HOLDING, pledge: "否", "trainingHours:2019": "80" });
  const conditions = explain(applicant, planFor(applicant.sheet), { asOf: null, today });
  const asked = [...RULEBOOK.requirements, ...RULEBOOK.records, ...RULEBOOK.oversight].filter(
    ({ scope }) => scope === "every-row",
  );
  expect(conditions.map(({ rule }) => rule).sort()).toEqual(asked.map(({ id }) => id).sort());
});
