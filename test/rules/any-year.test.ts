/** A roster that does not say for which year it is: what comes out alike in every year is found, the rest waits. */
import { parseIso, type Day } from "../../src/core/calendar";
import { assess, directAnswer } from "../../src/rules/engine/assess";
import { explain } from "../../src/rules/engine/explain";
import { planFor } from "../../src/rules/engine/plan";
import { cellsOnly, caseRow } from "../support/case-sheet";
import { ELIGIBLE, kinds } from "../support/judged";

const today = parseIso("2026-01-15") as Day;

type Cells = Readonly<Record<string, string>>;

/** The day of a case gives the year that is taken where none is said. */
const rowOf = (cells: Cells) => {
  const given = { ...ELIGIBLE, applyYear: "", ...cells };
  const filled = Object.entries(given).filter(([field, value]) => field !== "applyYear" || value !== "");
  return caseRow(cellsOnly(Object.fromEntries(filled), "2026-12-31"));
};

const judged = (cells: Cells, asOf: string | null = null) => {
  const { applicant } = rowOf(cells);
  const timing = { asOf: asOf === null ? null : (parseIso(asOf) as Day), today };
  return {
    applicant,
    timing,
    plan: planFor(applicant.sheet),
    found: assess(applicant, planFor(applicant.sheet), timing),
  };
};

const BASE = { pledge: "是" };
/** The other type's title of the same level, free again from 2023-11-01. */
const LOCKED = { ...BASE, heldDate: "2018.11", applyTitle: "基层一级教师" };
const IN_ANY_YEAR = { ...BASE, heldDate: "2025.11", applyTitle: "基层一级教师" };

test.each<[what: string, cells: Cells, asOf: string | null, verdict: string, says: readonly string[]]>([
  ["what is in order in every year is in order", BASE, null, "eligible", []],
  ["what only some years allow waits for the year", LOCKED, null, "undetermined", ["missing five-year-lock no-column"]],
  ["what no year allows is a violation", IN_ANY_YEAR, null, "ineligible", ["violation five-year-lock locked"]],
  [
    "a year that is said decides: too soon",
    { ...LOCKED, applyYear: "2020" },
    null,
    "ineligible",
    ["violation five-year-lock locked"],
  ],
  ["a year that is said decides: free", { ...LOCKED, applyYear: "2024" }, null, "eligible", []],
  [
    "the day to judge on says the year too: too soon",
    LOCKED,
    "2020-12-31",
    "ineligible",
    ["violation five-year-lock locked"],
  ],
  ["the day to judge on says the year too: free", LOCKED, "2024-12-31", "eligible", []],
  ["the day of applying says the year", { ...LOCKED, applyDate: "2024-05-01" }, null, "eligible", []],
  [
    "the day of applying and the year contradict each other: by one of them it is too soon",
    { ...LOCKED, applyYear: "2020", applyDate: "2024-05-01" },
    null,
    "undetermined",
    ["missing five-year-lock filed-in-other-year"],
  ],
  [
    "the same the other way round",
    { ...LOCKED, applyYear: "2024", applyDate: "2019-05-01" },
    null,
    "undetermined",
    ["missing five-year-lock filed-in-other-year"],
  ],
  [
    "whatever day is judged on",
    { ...LOCKED, applyYear: "2020", applyDate: "2024-05-01" },
    "2020-12-31",
    "undetermined",
    ["missing five-year-lock filed-in-other-year"],
  ],
  [
    "by both of them it is too soon",
    { ...LOCKED, applyYear: "2020", applyDate: "2021-05-01" },
    null,
    "ineligible",
    ["violation five-year-lock locked"],
  ],
  ["by none of them it is", { ...LOCKED, applyYear: "2024", applyDate: "2025-01-01" }, null, "eligible", []],
  [
    "a blank cell under 申报年度 is no year",
    { ...LOCKED, applyYear: " " },
    null,
    "undetermined",
    ["missing five-year-lock no-column"],
  ],
  [
    "nor is one that cannot be read",
    { ...LOCKED, applyYear: "去年" },
    null,
    "undetermined",
    ["missing five-year-lock unreadable"],
  ],
])("%s", (_what, cells, asOf, verdict, says) => {
  const { found } = judged(cells, asOf);
  const inTheWay = kinds(found).filter((line) => /^(?:violation|missing) /u.test(line));
  expect({ verdict: found.verdict, inTheWay: inTheWay.filter((line) => !line.includes("unreadable-cell")) }).toEqual({
    verdict,
    inTheWay: says,
  });
});

test("time does not cure that nobody says the year", () => expect(judged(LOCKED).found.earliest).toBeNull());

test("the explanation leaves open what the verdict leaves open", () => {
  const { applicant, plan, timing } = judged(LOCKED);
  const lock = explain(applicant, plan, timing).find(({ rule }) => rule === "five-year-lock");
  expect([lock?.outcome, lock?.findings.map(({ reason }) => reason.kind)]).toEqual(["cannot-tell", ["no-column"]]);
});

test("a direct route that only some years give waits for the year", () => {
  const { applicant, plan, timing } = judged({
    ...BASE,
    applyTitle: "高级教师",
    townshipStart: "2003.01",
    townshipYears: "",
  });
  const { holding, open } = directAnswer(applicant, plan, timing);
  expect([holding, open.map(({ route, issues }) => [route, issues.map(({ reason }) => reason.kind)])]).toEqual([
    [],
    [["veteran", ["no-column"]]],
  ]);
});

test("the sheet asks for the year, before anything else, and only where something is applied for", () => {
  const { roster } = rowOf(LOCKED);
  expect(roster.questions[0]).toEqual({
    about: "applyYear",
    kind: "no-year",
    years: [2026, 2025, 2024, 2023, 2022, 2021, 2020],
  });
  expect(rowOf({ ...LOCKED, applyYear: "2020" }).roster.questions.map(({ kind }) => kind)).not.toContain("no-year");
});

test.each<[what: string, applyYear: string, applyDate: string, isSaid: boolean]>([
  ["decides: the rule that it leaves open says it", "2020", "2024-05-01", false],
  ["decides nothing: the dates' own rule says it", "2024", "2025-01-01", true],
])("a day of applying in another year that %s", (_what, applyYear, applyDate, isSaid) => {
  const { found } = judged({ ...LOCKED, applyYear, applyDate });
  expect(kinds(found).includes("caution date-order filed-in-other-year")).toBe(isSaid);
});
