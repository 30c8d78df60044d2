/** The two dates that a row is judged on: the cut-off, and the day of applying. */
import { day, isoOf, parseIso, type Day } from "../../core/calendar";
import { readDate } from "../../core/date-grammar";
import { caseRow, cellsOnly } from "../../../test/support/case-sheet";
import { DEFAULT_SETTINGS } from "../settings/settings";
import { datesOf, datesWaiting } from "./dates";

const today = day(2026, 1, 15);
const { applicant } = caseRow(cellsOnly({ applyTitle: "一级教师", applyYear: "2020" }));

/** A row whose date of applying is this cell. */
const filed = (cell: string | number) => ({ ...applicant, facts: { ...applicant.facts, applyDate: readDate(cell) } });

test.each<[what: string, filedOn: string | number, asOf: string | null, expected: string]>([
  ["as recorded, with the year's end as the cut-off", "2020-09-20", null, "2020-12-31 2020-09-20"],
  ["not recorded: some day of the year", "", null, "2020-12-31 2020"],
  ["not recorded, whatever cut-off was set", "", "2020-06-30", "2020-06-30 2020"],
  ["as recorded, though the cut-off lies before it", "2020-09-20", "2020-06-30", "2020-06-30 2020-09-20"],
  ["as recorded on the year's last day", "2020-09-20", "2020-12-31", "2020-12-31 2020-09-20"],
  ["as recorded, though the cut-off lies in a later year", "2020-09-20", "2022-12-31", "2022-12-31 2020-09-20"],
  ["as recorded to the month", "2020.09", "2022-12-31", "2022-12-31 2020-09"],
  ["one that cannot be read is some day of the year", "秋天", null, "2020-12-31 2020"],
  ["so is one with two readings", 2020.1, null, "2020-12-31 2020"],
  ["until that year has passed", "秋天", "2021-01-01", "2021-01-01 2021-01-01"],
])("%s", (_what, filedOn, asOf, expected) => {
  const dates = datesOf(filed(filedOn), { asOf: asOf === null ? null : (parseIso(asOf) as Day), today });
  expect(`${isoOf(dates.asOf)} ${isoOf(dates.applyDate)}`).toBe(expected);
  expect(dates.applyYear).toBe(2020);
});

test.each<[what: string, filedOn: string, asOf: string, expected: string]>([
  ["within its year an application is that of its own day", "2020-09-20", "2020-12-31", "2020-12-31 2020-09-20"],
  ["once that has ended it is made anew", "2020-09-20", "2021-01-01", "2021-01-01 2021-01-01"],
  ["never on a day before its own", "2021-05-01", "2021-03-01", "2021-03-01 2021-05-01"],
  ["a month that has begun stays as it is", "2021.03", "2021-03-01", "2021-03-01 2021-03"],
  ["a month that has passed does not", "2021.02", "2021-03-01", "2021-03-01 2021-03-01"],
  ["no day of its own, within the year", "", "2020-12-31", "2020-12-31 2020"],
  ["no day of its own, after it", "", "2021-01-01", "2021-01-01 2021-01-01"],
])("who waits: %s", (_what, filedOn, asOf, expected) => {
  const dates = datesWaiting(filed(filedOn), 2020, parseIso(asOf) as Day);
  expect(`${isoOf(dates.asOf)} ${isoOf(dates.applyDate)}`).toBe(expected);
});

test.each<[what: string, cutOff: { month: number; day: number }, year: string, expected: string]>([
  ["the bureau's own cut-off", { month: 8, day: 31 }, "2020", "2020-08-31"],
  ["29 February is the 28th where the year has none", { month: 2, day: 29 }, "2021", "2021-02-28"],
  ["and the 29th where it has", { month: 2, day: 29 }, "2020", "2020-02-29"],
])("%s", (_what, cutOff, year, expected) => {
  const row = caseRow(cellsOnly({ applyTitle: "一级教师", applyYear: year })).applicant;
  const sheet = { ...row.sheet, settings: { ...DEFAULT_SETTINGS, cutOff } };
  expect(isoOf(datesOf({ ...row, sheet }, { asOf: null, today }).asOf)).toBe(expected);
});

test.each<[what: string, kept: string | null, asOf: string | null, expected: string]>([
  ["a day that the sheet keeps comes before the year's end", "2021-06-30", null, "2021-06-30"],
  ["the user's day for everything comes before that", "2021-06-30", "2020-06-30", "2020-06-30"],
  ["a sheet that keeps none", null, null, "2020-12-31"],
])("%s", (_what, kept, asOf, expected) => {
  const dayOf = (text: string | null): Day | null => (text === null ? null : (parseIso(text) as Day));
  const row = { ...applicant, sheet: { ...applicant.sheet, asOf: dayOf(kept) } };
  expect(isoOf(datesOf(row, { asOf: dayOf(asOf), today }).asOf)).toBe(expected);
});

test("without an application year it is this year", () => {
  const row = { ...applicant, facts: { ...applicant.facts, applyYear: { state: "blank" } as const } };
  expect(isoOf(datesOf(row, { asOf: null, today }).asOf)).toBe("2026-12-31");
});
