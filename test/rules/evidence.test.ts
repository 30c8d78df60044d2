/** What a remark points to is what it rests on, and nothing besides. */
import type { FieldId } from "../../src/fields";
import { assess } from "../../src/rules/engine/assess";
import { planFor } from "../../src/rules/engine/plan";
import type { Finding } from "../../src/rules/finding";
import type { RuleId } from "../../src/rules/ids";
import { ELIGIBLE, rowOf, today } from "../support/judged";

function found(rule: RuleId, cells: Readonly<Record<string, string>>) {
  const { applicant } = rowOf({ ...ELIGIBLE, ...cells });
  const { direct, findings } = assess(applicant, planFor(applicant.sheet), { asOf: null, today });
  const finding: Finding | undefined = findings.find((one) => one.rule === rule);
  const columns = (field: FieldId): readonly number[] => applicant.cells(field).map(({ column }) => column);
  return { applicant, direct, at: finding?.cells.map(({ column }) => column), columns };
}

test("merits point to the years that are merits, not to those between them", () => {
  const { applicant, at } = found("reference-factors", {
    "appraisals:2017": "优秀",
    "appraisals:2018": "合格",
    "appraisals:2019": "优秀",
  });
  const columnOf = (of: number): number | undefined => applicant.appraisals.find(({ year }) => year === of)?.column;
  expect(at).toEqual([columnOf(2017), columnOf(2019)]);
});

test("merits that rest on commendations alone point to no year", () => {
  const { at, columns } = found("reference-factors", { "appraisals:2019": "优秀", commendations: "市政府嘉奖" });
  expect(at).toEqual(columns("commendations"));
});

test("a direct route that is open points to the years in the townships that it rests on", () => {
  const { direct, at, columns } = found("direct-route-available", { townshipYears: "25" });
  expect(direct).toEqual(["veteran"]);
  expect(at).toEqual(columns("townshipYears"));
});

test("where something else is written there, that is pointed to as well", () => {
  const { at, columns } = found("direct-route-available", { townshipYears: "25", route: "正常" });
  expect(at).toEqual([...columns("townshipYears"), ...columns("route")]);
});

test("a route that is claimed and holds is not offered once more", () => {
  const { direct, at } = found("direct-route-available", { townshipYears: "25", route: "直评" });
  expect([direct, at]).toEqual([["veteran"], undefined]);
});
