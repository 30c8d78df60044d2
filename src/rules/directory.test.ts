/** From when and until when a unit belongs to the list, however exactly its dates are written. */
import { parseIso, type PartialDate } from "../core/calendar";
import { readDate } from "../core/date-grammar";
import { ABSENT, type Reading } from "../core/reading";
import { cell } from "../../test/support/sheet";
import { listedOn } from "./directory";

const NO_COLUMN = "无此列";

const read = (text: string): Reading<PartialDate> => (text === NO_COLUMN ? ABSENT : readDate(text));

test.each<[what: string, from: string, until: string, on: string, expected: string]>([
  ["without dates it always belongs", "", "", "2020-12-31", "met"],
  ["so it does where the list has no such columns", NO_COLUMN, NO_COLUMN, "2020-12-31", "met"],
  ["from the day of entering on", "2015-01-01", "", "2015-01-01", "met"],
  ["not on the day before", "2015-01-01", "", "2014-12-31", "not-met"],
  ["in the year of entering it cannot be told", "2015", "", "2015-06-30", "cannot-tell"],
  ["in the year after it can", "2015", "", "2016-01-01", "met"],
  ["till the day before that of leaving", "", "2020-12-31", "2020-12-30", "met"],
  ["the day of leaving is the first outside", "", "2020-12-31", "2020-12-31", "not-met"],
  ["a month of leaving is outside from its first day on", "", "2020.06", "2020-06-15", "not-met"],
  ["a date of entering that cannot be read leaves it open", "某年", "", "2020-12-31", "cannot-tell"],
  ["so does one of leaving", "", "某年", "2020-12-31", "cannot-tell"],
  ["who has left by then is outside, whenever the unit came in", "某年", "2019-01-01", "2020-12-31", "not-met"],
  ["who has not come yet too, whenever the unit leaves", "2021-01-01", "某年", "2020-12-31", "not-met"],
  ["entering is open though leaving is not", "2020", "2022-01-01", "2020-06-30", "cannot-tell"],
])("%s", (_what, from, until, on, expected) => {
  const at = cell("基层单位目录!A2");
  const entry = { unit: "某镇中学", cell: at, fromCell: at, untilCell: at };
  expect(listedOn({ ...entry, from: read(from), until: read(until) }, parseIso(on) as PartialDate)).toBe(expected);
});

test.each<[what: string, on: string, expected: string]>([
  ["both readings have passed", "2011-12-01", "met"],
  ["one has", "2011-05-01", "cannot-tell"],
  ["neither has", "2010-12-01", "not-met"],
])("a date of entering that may be January or October: %s", (_what, on, expected) => {
  const at = cell("基层单位目录!A2");
  const from = readDate(2011.1);
  expect(from.state).toBe("ambiguous");
  const entry = { unit: "某镇中学", cell: at, fromCell: at, untilCell: at, from, until: ABSENT };
  expect(listedOn(entry, parseIso(on) as PartialDate)).toBe(expected);
});
