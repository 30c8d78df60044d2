import fc from "fast-check";
import {
  addDays,
  addMonths,
  anniversary,
  compareDays,
  day,
  dayOfSerial,
  daysInMonth,
  fullYearsBetween,
  fullYearsFrom,
  fullYearsReached,
  isoOf,
  latestKnown,
  latestOfAll,
  parseIso,
  partialDate,
  reached,
  serialOf,
  timeLeft,
  type Day,
  type PartialDate,
} from "./calendar";

const date = (iso: string): PartialDate => {
  const parsed = parseIso(iso);
  if (parsed === null) throw new Error(`no date: ${iso}`);
  return parsed;
};
const onDay = (iso: string): Day => date(iso) as Day;

const anyDay = fc
  .tuple(fc.integer({ min: 1940, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, dayOfMonth]) => day(year, month, Math.min(dayOfMonth, daysInMonth(year, month))));

describe("full years", () => {
  test.each([
    ["the day before the anniversary", "2010-07-01", 10, "2020-06-30", "not-met"],
    ["the anniversary itself", "2010-07-01", 10, "2020-07-01", "met"],
    ["29 February, 27 February of a common year", "2016-02-29", 5, "2021-02-27", "not-met"],
    ["29 February, 28 February of a common year", "2016-02-29", 5, "2021-02-28", "met"],
    ["29 February, 28 February of a leap year", "2016-02-29", 4, "2020-02-28", "not-met"],
    ["29 February, 29 February of a leap year", "2016-02-29", 4, "2020-02-29", "met"],
    ["month precision, the month before", "2010-07", 10, "2020-06-30", "not-met"],
    ["month precision, the first of the month", "2010-07", 10, "2020-07-01", "met"],
    ["a day against a month counts months", "2010-07-20", 10, "2020-07", "met"],
    ["a day against the month before", "2010-07-20", 10, "2020-06", "not-met"],
    ["year precision, the year before", "2010", 10, "2019-12-31", "not-met"],
    ["year precision, in January any later month could be meant", "2010", 10, "2020-01-01", "cannot-tell"],
    ["year precision, in November still December could be meant", "2010", 10, "2020-11-30", "cannot-tell"],
    ["year precision, in December every month is reached", "2010", 10, "2020-12-01", "met"],
    ["two years, a year apart too little", "2010", 10, "2020", "cannot-tell"],
    ["two years, a year more", "2010", 10, "2021", "met"],
    ["two years, a year less", "2010", 10, "2019", "not-met"],
  ])("%s", (_title, from, years, on, outcome) => expect(fullYearsReached(date(from), years, date(on))).toBe(outcome));

  test.each([
    ["2010-07-01", 10, "2020-07-01"],
    ["2016-02-29", 5, "2021-02-28"],
    ["2016-02-29", 4, "2020-02-29"],
    ["2010-07", 10, "2020-07-01"],
    ["2010", 10, "2020-12-01"],
  ])("%s: %i years are certain from %s", (from, years, on) => expect(isoOf(fullYearsFrom(date(from), years))).toBe(on));

  test("the certain day is the first certain one, at every precision", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom("day", "month", "year"),
        (from, years, precision) => {
          const known =
            precision === "day"
              ? from
              : (partialDate(from.year, precision === "month" ? from.month : null) as PartialDate);
          const on = fullYearsFrom(known, years);
          expect(fullYearsReached(known, years, on)).toBe("met");
          expect(fullYearsReached(known, years, addDays(on, -1))).not.toBe("met");
        },
      ),
    );
  });

  test("more precision never turns a decided answer round", () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 0, max: 40 }), (from, on, years) => {
        const month = fullYearsReached(partialDate(from.year, from.month) as PartialDate, years, on);
        const year = fullYearsReached(partialDate(from.year) as PartialDate, years, on);
        if (year !== "cannot-tell") expect(month).toBe(year);
      }),
    );
  });

  test("full years between two days agree with the anniversary", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, on) => {
        const years = fullYearsBetween(from, on);
        expect(compareDays(anniversary(from, years), on)).toBeLessThanOrEqual(0);
        expect(compareDays(anniversary(from, years + 1), on)).toBeGreaterThan(0);
      }),
    );
  });
});

describe("reached", () => {
  test.each([
    ["the day itself", "2018-01-05", "2018-01-05", "met"],
    ["the day before", "2018-01-05", "2018-01-04", "not-met"],
    ["the same month where only the month is known", "2018-01", "2018-01-01", "met"],
    ["some day of the year where only the year is known", "2018", "2018-06-30", "cannot-tell"],
  ])("%s", (_title, from, on, outcome) => expect(reached(date(from), date(on))).toBe(outcome));
});

describe("the latest of several days", () => {
  const iso = (one: Day | null): string | null => (one === null ? null : isoOf(one));
  const days = (written: readonly (string | null)[]): readonly (Day | null)[] =>
    written.map((one) => (one === null ? null : onDay(one)));
  test.each<[string, (string | null)[], ofAll: string | null, known: string | null]>([
    ["the later of two", ["2020-01-31", "2020-02-01"], "2020-02-01", "2020-02-01"],
    ["in any order", ["2020-12-31", "2019-12-31", "2020-01-01"], "2020-12-31", "2020-12-31"],
    ["one alone", ["2020-02-29"], "2020-02-29", "2020-02-29"],
    ["the first is not known", [null, "2020-01-01"], null, "2020-01-01"],
    ["the last is not known", ["2021-01-01", "2020-01-01", null], null, "2021-01-01"],
    ["none is known", [null, null], null, null],
    ["there are none", [], null, null],
  ])("%s", (_title, written, ofAll, known) => {
    expect(iso(latestOfAll(days(written)))).toBe(ofAll);
    expect(iso(latestKnown(days(written)))).toBe(known);
  });
  test("of two that are the same the first stands, so that its own reason can be found by it", () => {
    const [first, second] = [onDay("2020-01-01"), onDay("2020-01-01")];
    expect(latestOfAll([first, second])).toBe(first);
    expect(latestKnown([null, first, second])).toBe(first);
  });
});

describe("serials", () => {
  test.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [25_569, "1970-01-01"],
    [40_276, "2010-04-08"],
    [44_196.75, "2020-12-31"],
  ])("%d is %s", (serial, iso) => expect(isoOf(dayOfSerial(serial) as Day)).toBe(iso));
  test.each([0, -1, 60, NaN, Infinity, 1e9])("%d is no date", (serial) => expect(dayOfSerial(serial)).toBeNull());
  test("every day survives the way to a serial and back", () => {
    fc.assert(fc.property(anyDay, (one) => expect(dayOfSerial(serialOf(one))).toEqual(one)));
  });
});

describe("dates that do not exist", () => {
  test.each([
    [2021, 2, 29],
    [2021, 4, 31],
    [2021, 13, null],
    [2021, 0, null],
    [1899, 1, 1],
    [2021, null, 5],
    [2021.5, 1, 1],
  ])("%p-%p-%p", (year, month, dayOfMonth) => expect(partialDate(year, month, dayOfMonth)).toBeNull());
  test("a programmer's mistake throws and names it", () => expect(() => day(2021, 2, 30)).toThrow("2021-2-30"));
});

describe("ISO text", () => {
  test("reads back", () => fc.assert(fc.property(anyDay, (one) => expect(parseIso(isoOf(one))).toEqual(one))));
  test.each(["2020-1-1", "2020/01/01", "20200101", "", "2020-02-30"])("%p is none", (text) =>
    expect(parseIso(text)).toBeNull(),
  );
});

describe("time left", () => {
  test.each([
    ["2020-12-31", "2021-01-01", 0, 1],
    ["2020-12-31", "2021-02-28", 2, 0],
    ["2020-06-15", "2021-08-20", 14, 5],
  ])("from %s to %s: %i months and %i days", (on, until, months, days) =>
    expect(timeLeft(onDay(on), onDay(until))).toEqual({ months, days }),
  );
  test("none once the day has come", () => expect(timeLeft(onDay("2021-01-01"), onDay("2021-01-01"))).toBeNull());
  test("months and days lead to the day", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (on, until) => {
        const left = timeLeft(on, until);
        if (left !== null) expect(addDays(addMonths(on, left.months), left.days)).toEqual(until);
      }),
    );
  });
});

test("years reckoned beyond what a roster can mean are still days", () => {
  expect(fullYearsFrom({ year: 2199, month: 5, day: null }, 60)).toEqual({ year: 2259, month: 5, day: 1 });
  expect(anniversary(day(2199, 12, 31), 5)).toEqual({ year: 2204, month: 12, day: 31 });
});
