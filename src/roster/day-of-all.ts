/**
 * The day of applying that the user gives for a whole sheet (申报日期是哪天？, --assume applyDate). A day lies in one year:
 * who applies in another has not applied on it.
 */
import type { PartialDate } from "../core/calendar";
import { BLANK, ABSENT, possibilities, valueOf, type Reading } from "../core/reading";
import type { SheetFact } from "./sheet-facts";

/** Null where the user has given none; what a line of the sheet says is the sheet's own affair. */
export function dayOfAll(facts: readonly SheetFact[]): PartialDate | null {
  const given = facts.find(({ field, from }) => field === "applyDate" && (from === "assume" || from === "user"));
  return given === undefined ? null : valueOf(given.reading as Reading<PartialDate>);
}

/** The day of a row's own cell, or of all: not that of all where the row applies in another year. */
export function unlessOfAnotherYear(
  date: Reading<unknown>,
  applyYear: Reading<unknown>,
  day: PartialDate,
  hasColumn: boolean,
): Reading<unknown> {
  if (valueOf(date) !== day) return date;
  const years = possibilities(applyYear as Reading<number>, [day.year]);
  return years.includes(day.year) ? date : hasColumn ? BLANK : ABSENT;
}
