/** What rules ask of a fact: does it satisfy a test, have years passed since; what is said where it does not answer. */
import { fullYearsReached, isoOf, parseIso, type PartialDate } from "../core/calendar";
import { readDate } from "../core/date-grammar";
import type { Judgement } from "../core/judgement";
import { ABSENT, BLANK, known, unreadable, type Reading } from "../core/reading";
import type { Facts } from "../fields";
import { rowOf } from "../../test/support/judged";
import type { Applicant } from "./applicant";
import type { Issue } from "./finding";
import { gaps, holds, yearsPassed } from "./questions";

const { applicant } = rowOf({
  heldTitle: "一级教师",
  heldDate: "2012.11",
  applyTitle: "一级教师",
  applyDate: "2020-09-20",
});

const withFacts = (facts: Partial<Facts>): Applicant => ({ ...applicant, facts: { ...applicant.facts, ...facts } });

const shown = ({ outcome, why }: Judgement<Issue>): string =>
  [
    outcome,
    ...why.map(({ reason, fields, metOn }) =>
      [reason.kind, ...fields, ...(metOn === null ? [] : [isoOf(metOn)])].join(" "),
    ),
  ].join(": ");

const either = (...values: readonly number[]): Reading<number> => ({ state: "ambiguous", values, raw: "两可" });

test.each<[what: string, years: Reading<number>, expected: string]>([
  ["enough", known(20), "met"],
  ["too few", known(19), "not-met"],
  ["two readings, both enough", either(20, 30), "met"],
  ["two readings, one enough", either(19, 20), "cannot-tell: ambiguous townshipYears"],
  ["two readings, neither enough", either(9, 19), "not-met"],
  ["blank", BLANK, "cannot-tell: blank townshipYears"],
  ["unreadable", unreadable("若干"), "cannot-tell: unreadable townshipYears"],
  ["no such column", ABSENT, "cannot-tell: no-column townshipYears"],
])("twenty years asked for, %s", (_what, townshipYears, expected) =>
  expect(shown(holds(withFacts({ townshipYears }), "townshipYears", townshipYears, (years) => years >= 20))).toBe(
    expected,
  ),
);

const since = (heldDate: Reading<PartialDate>, on: string, applyDate: Reading<PartialDate> = readDate(on)): string => {
  const row = withFacts({ heldDate, applyDate });
  return shown(yearsPassed(row, "heldDate", heldDate, 5, parseIso(on) as PartialDate, fullYearsReached));
};

test.each<[what: string, heldDate: string | number, on: string, expected: string]>([
  ["on the day", "2015-06-30", "2020-06-30", "met"],
  ["the day before", "2015-06-30", "2020-06-29", "not-met"],
  ["a bare year across the boundary", "2015", "2020-06-30", "cannot-tell: imprecise-date heldDate 2020-12-01"],
  ["a bare year, whatever the month", "2014", "2020-06-30", "met"],
  ["a bare year, in no month", "2016", "2020-06-30", "not-met"],
  ["two readings, both passed", 2014.1, "2020-06-30", "met"],
  ["two readings, one passed", 2015.1, "2020-06-30", "cannot-tell: ambiguous heldDate 2020-10-01"],
  ["two readings, neither passed", 2016.1, "2020-06-30", "not-met"],
  ["blank", "", "2020-06-30", "cannot-tell: blank heldDate"],
  ["unreadable", "早年", "2020-06-30", "cannot-tell: unreadable heldDate"],
  ["a day, the year of filing alone known", "2015-06-30", "2020", "cannot-tell: imprecise-date applyDate 2020-06-30"],
  ["a month, the year of filing alone known", "2015-06", "2020", "cannot-tell: imprecise-date applyDate 2020-06-01"],
])("five years, %s", (_what, heldDate, on, expected) => expect(since(readDate(heldDate), on)).toBe(expected));

test.each<[what: string, filed: Reading<PartialDate>, heldDate: string, expected: string]>([
  ["unreadable", unreadable("秋天"), "2015-06-30", "cannot-tell: unreadable applyDate 2020-06-30"],
  ["with two readings", readDate(2020.1), "2015-06-30", "cannot-tell: ambiguous applyDate 2020-06-30"],
  [
    "unreadable, but the year obtained is what is too coarse",
    unreadable("秋天"),
    "2015",
    "cannot-tell: imprecise-date heldDate 2020-12-01",
  ],
])("five years, filed on a day that is %s", (_what, filed, heldDate, expected) =>
  expect(since(readDate(heldDate), "2020", filed)).toBe(expected),
);

test("each column is asked for once, whatever is read from it", () => {
  const row = rowOf({ heldTitle: "", applyTitle: "一级教师", birthDate: "" }).applicant;
  const asked = gaps(row, ["heldType", "heldLevel", "birthDate"]);
  expect(asked.flatMap(({ fields }) => fields)).toEqual(["heldTitle", "birthDate"]);
});
