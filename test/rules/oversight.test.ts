/**
 * Oversight that looks at what else was found: the review's outcome, direct routes; and its place beside the verdict.
 */
import { assess } from "../../src/rules/engine/assess";
import { type Assessment } from "../../src/rules/engine/assessment";
import { parseIso, type Day } from "../../src/core/calendar";
import { MET, NOT_MET } from "../../src/core/judgement";
import { planFor } from "../../src/rules/engine/plan";
import { pledge } from "../../src/rules/requirements/pledge/rule";
import { routeNamed } from "../../src/rules/routes/claim";
import type { Route } from "../../src/rules/routes/route";
import type { RouteId } from "../../src/rules/ids";
import { RULEBOOK, type Rulebook } from "../../src/rules/rulebook";
import { sentenceOf } from "../../src/rules/words/sentences";
import { cell } from "../support/sheet";
import { caseRow, cellsOnly } from "../support/case-sheet";

type Cells = Readonly<Record<string, string>>;

const TOWNSHIP: Cells = { unitLevel: "乡镇", heldTitle: "一级教师", heldDate: "2012.11", applyTitle: "高级教师" };

/** The pledge is the only requirement: signed is 符合, not signed 不符合, blank 待核. */
const onlyPledge = (routes: readonly Route[] = []): Rulebook => ({
  ...RULEBOOK,
  requirements: [pledge],
  records: [],
  routes: [...RULEBOOK.routes.filter(({ id }) => !routes.some((own) => own.id === id)), ...routes],
});

const routeThat = (id: RouteId, holds: boolean): Route => ({
  ...routeNamed(RULEBOOK.routes, id),
  needs: [],
  evaluate: () => (holds ? MET : NOT_MET),
});

function judged(cells: Cells, routes: readonly Route[] = []): Assessment & { readonly said: readonly string[] } {
  const { applicant, roster } = caseRow(cellsOnly(cells));
  const today = parseIso("2020-12-31") as Day;
  const one = assess(applicant, planFor(applicant.sheet, onlyPledge(routes)), { asOf: null, today });
  return { ...one, said: one.findings.map((finding) => sentenceOf(finding, roster)) };
}

const of = (rule: string, { findings }: Assessment): readonly string[] =>
  findings.filter((one) => one.rule === rule).map(({ severity, reason }) => `${severity} ${reason.kind}`);

describe("review-conflict", () => {
  const caution = ["caution review-differs"];
  test.each([
    ["passed, and we say 不符合", "通过", "否", caution],
    ["passed, and we say 符合", "通过", "是", []],
    ["passed, and it is open", "通过", "", []],
    ["rejected, and we say 符合", "不通过", "是", caution],
    ["rejected, and we say 不符合", "不通过", "否", []],
    ["rejected, and it is open", "不通过", "", []],
    ["neither", "待复核", "否", []],
    ["blank", "", "否", []],
  ])("%s", (_title, outcome, signed, expected) =>
    expect(of("review-conflict", judged({ ...TOWNSHIP, pledge: signed, outcome }))).toEqual(expected),
  );
  test("a favour withdrawn leaves the application what it is, for the review too", () => {
    const one = judged({ ...TOWNSHIP, pledge: "是", preference: "是", outcome: "通过" });
    expect([one.verdict, of("review-conflict", one)]).toEqual(["eligible", []]);
    expect(of("preference-withdrawn", one)).toEqual(["violation preference-in-established-series"]);
  });
  test("it points to the cell of the review", () => {
    const one = judged({ ...TOWNSHIP, pledge: "否", outcome: "通过" });
    const finding = one.findings.find(({ rule }) => rule === "review-conflict");
    expect([finding?.fields, finding?.cells]).toEqual([["outcome"], [cell("I2")]]);
  });
  test("so does a blank favour", () =>
    expect(judged({ ...TOWNSHIP, pledge: "是", preference: "" }).verdict).toBe("eligible"));
});

describe("direct-route-available", () => {
  const benefit = ["benefit direct-routes-open"];
  const veteran = routeThat("veteran", true);
  const signed = { ...TOWNSHIP, pledge: "是" };
  test("nothing claimed, and a route would hold", () => {
    const one = judged(signed, [veteran, routeThat("doctor", true)]);
    expect(of("direct-route-available", one)).toEqual(benefit);
    expect(one.said).toContainEqual(expect.stringContaining("够直评（乡镇满20年）、博士直报正高的条件"));
  });
  test("no route holds", () =>
    expect(of("direct-route-available", judged(signed, [routeThat("veteran", false)]))).toEqual([]));
  test("the route claimed is one of those that hold", () =>
    expect(of("direct-route-available", judged({ ...signed, route: "直评" }, [veteran]))).toEqual([]));
  test("another route is claimed and fails", () =>
    expect(
      of("direct-route-available", judged({ ...signed, route: "博士" }, [veteran, routeThat("doctor", false)])),
    ).toEqual(benefit));
  test("rows that apply for nothing are told nothing", () => {
    const holding = { unitLevel: "乡镇", heldTitle: "一级教师", heldDate: "2012.11" };
    expect(of("direct-route-available", judged(holding, [veteran]))).toEqual([]);
  });
});

test("of a long list of commendations those that count are named, and none is cut off", () => {
  const commendations = [
    "2015年校级优秀教师；2016年县教育局先进个人；2017年胡屯镇党委优秀党员；2018年县优质课一等奖",
    "2019年中共某县委、某县人民政府记功；2020年市教育和体育局优秀班主任，实用新型专利2项",
  ].join("；");
  const one = judged({ ...TOWNSHIP, applyTitle: "基层高级教师", pledge: "是", commendations });
  const finding = one.findings.find(({ rule }) => rule === "reference-factors");
  expect(finding?.reason).toEqual({
    kind: "reference-factors",
    excellent: [],
    items: ["2019年中共某县委、某县人民政府记功", "2020年市教育和体育局优秀班主任", "实用新型专利2项"],
  });
});

test("a violation after the award leaves the verdict on the application alone", () => {
  const one = judged({ ...TOWNSHIP, unitLevel: "县直", pledge: "是", specialPost: "是" });
  expect([of("special-post-scope", one), one.verdict]).toEqual([
    ["violation special-post-outside-township"],
    "eligible",
  ]);
});

test("a row that applies for nothing is looked at all the same", () => {
  const one = judged({ unitLevel: "县直", heldTitle: "基层一级教师", heldDate: "2012.11", appointedDate: "2013.01" });
  expect([one.verdict, of("certificate-area", one)]).toEqual([
    "not-applying",
    ["violation certificate-outside-township"],
  ]);
});

test("a rule without its column is not judged, and the sheet says so once; entitlements never say so", () => {
  const { applicant } = caseRow(cellsOnly(TOWNSHIP));
  const notes = planFor(applicant.sheet, onlyPledge()).notes.flatMap((note) =>
    note.kind === "no-column" ? [`${note.rule}: ${note.fields.join(" ")}`] : [],
  );
  expect(notes).toEqual([
    "pledge: pledge",
    "special-post-scope: specialPost",
    "special-post-recovery: specialPost",
    "special-post-basis: specialPost",
    "service-period: obtainedBy",
    "mobility-period: obtainedBy",
    "preference-withdrawn: preference",
    "improper-rejection: rejectionReason",
    "review-conflict: outcome",
    "timely-appointment: appointedDate",
    "post-training: postTraining",
  ]);
});
