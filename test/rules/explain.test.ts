/** Every condition of one row, those that are met among them. */
import { explain } from "../../src/rules/engine/explain";
import { planFor } from "../../src/rules/engine/plan";
import { RULEBOOK } from "../../src/rules/rulebook";
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
