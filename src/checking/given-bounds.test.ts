/** Years and days given for a sheet: what may be given, what is refused. */
import { dayFault, yearFault } from "./given-bounds";

test.each([
  ["the year before the first", "1999", "year"],
  ["the first", "2000", null],
  ["the last", "2099", null],
  ["the one after it", "2100", "year"],
  ["two digits", "24", "year"],
  ["half a year", "2024.5", "year"],
  ["a word", "今年", "year"],
  ["nothing: what was given is taken back", "", null],
])("a year: %s", (_, text, fault) => expect(yearFault(text)).toBe(fault));

test.each([
  ["the day before the first", "1999-12-31", "day"],
  ["the first", "2000-01-01", null],
  ["the last", "2099-12-31", null],
  ["the one after it", "2100-01-01", "day"],
  ["no such day", "2023-02-29", "day"],
  ["a leap day", "2024-02-29", null],
  ["a year that is still being typed", "0202-12-31", "day"],
  ["nothing: what was given is taken back", "", null],
])("a day: %s", (_, text, fault) => expect(dayFault(text)).toBe(fault));
