import * as fc from "fast-check";
import { daysInMonth, isoOf, partialDate, serialOf, day, type PartialDate } from "./calendar";
import { sayDate } from "../../test/support/say";
import { readDate, readStart } from "./date-grammar";

describe("text", () => {
  test.each([
    ["year and month with a point", "2009.07", "2009-07"],
    ["year and month with a point and one digit", "2009.7", "2009-07"],
    ["October in full", "2011.10", "2011-10"],
    ["text keeps the zero that a number loses: 2011.1 is January", "2011.1", "2011-01"],
    ["year and month glued", "200907", "2009-07"],
    ["year, month and day glued", "20090701", "2009-07-01"],
    ["year and month with a stroke", "2009-07", "2009-07"],
    ["year and month with a slash", "2009/7", "2009-07"],
    ["year and month in characters", "2009年7月", "2009-07"],
    ["year, month and day in characters", "2009年07月1日", "2009-07-01"],
    ["year, month and day with points", "2009.7.1", "2009-07-01"],
    ["year, month and day with strokes", "2009-07-01", "2009-07-01"],
    ["year, month and day with slashes", "2009/7/1", "2009-07-01"],
    ["the day left out of a printed form", "2020年6月 日", "2020-06"],
    ["the month and the day left out", "2020年 月 日", "2020"],
    ["year of two digits in characters", "07年7月", "2007-07 ?two-digit-year"],
    ["year of two digits, glued", "6405", "1964-05 ?two-digit-year"],
    ["year of two digits with a point", "65.09", "1965-09 ?two-digit-year"],
    ["the last year of two digits of our century", "40.01", "2040-01 ?two-digit-year"],
    ["the first year of two digits of the last century", "41.01", "1941-01 ?two-digit-year"],
    ["a day whose zero is lost", "2012.111", "unreadable"],
    ["a vague date", "约2012年", "unreadable"],
    ["a vague month", "2012年10月左右", "unreadable"],
    ["a date that is doubted", "2012.10？", "unreadable"],
    ["a date yet to be made sure of", "2012.10（待核实）", "unreadable"],
    ["characters that nobody sees within", "2012\u200b.10", "2012-10"],
    ["a year with its character", "1995年", "1995"],
    ["a year with 年度", "2020年度", "2020"],
    ["a year alone", "1995", "1995"],
    ["a date and the years since", "1998.10/5", "1998-10"],
    ["a date in characters and the years since", "1998年10月/5年", "1998-10"],
    ["spaces and line breaks within", " 2009 年\n7 月 ", "2009-07"],
    ["full-width digits", "２００９．０７", "2009-07"],
    ["a day and a time, as exported", "2009-07-01 00:00:00", "2009-07-01"],
    ["a day and an hour of one digit", "2009/7/1 8:30", "2009-07-01"],
    ["a day and a time in ISO form", "2009-07-01T00:00:00.000Z", "2009-07-01"],
    ["29 February in a leap year", "2020.2.29", "2020-02-29"],
    ["29 February in a common year", "2019.2.29", "unreadable"],
    ["29 February in a century year that is common", "1900-02-29", "unreadable"],
    ["characters for digits", "二〇一五年十月", "2015-10"],
    ["characters for digits, to the day", "二○一五年十二月二十三日", "2015-12-23"],
    ["characters for the year alone", "一九九八年", "1998"],
    ["characters for the month alone", "2015年十月", "2015-10"],
    ["characters for month and day", "2015年十月八日", "2015-10-08"],
    ["the first month by its name", "2014年元月", "2014-01"],
    ["the first month by its name, to the day", "2014年元月5日", "2014-01-05"],
    ["the first month by its name, with spaces", "2014 年 元 月", "2014-01"],
    ["the first month by its name, characters for the year", "二〇一四年元月", "2014-01"],
    ["the first month by its name, year of two digits", "14年元月", "2014-01 ?two-digit-year"],
    ["New Year's Day is no date", "2014年元旦", "unreadable"],
    ["the first month without a year", "元月", "unreadable"],
    ["a middle dot", "2015·10", "2015-10"],
    ["another middle dot", "2015・10・8", "2015-10-08"],
    ["a full stop", "2015。10", "2015-10"],
    ["a month with 份", "2015年10月份", "2015-10"],
    ["a day with 号", "2015年10月8号", "2015-10-08"],
    ["a thirteenth month", "2009.13", "unreadable"],
    ["a month zero", "2009.00", "unreadable"],
    ["a thirty-second day", "2009.7.32", "unreadable"],
    ["a year with a point and nothing after it", "2009.", "unreadable"],
    ["a span is not one date", "2010.3—2015.8", "unreadable"],
    ["a span until now is not one date", "2010.03-至今", "unreadable"],
    ["a span of months, glued, is not one date", "201003~201508", "unreadable"],
    ["words", "待定", "unreadable"],
    ["an error cell", "#N/A", "unreadable"],
    ["another error cell", "#REF!", "unreadable"],
  ])("%s: %s → %s", (_, text, expected) => {
    expect(sayDate(readDate(text))).toBe(expected);
  });
});

test.each([
  ["2015年10月-至今", "2015-10"],
  ["2010.03-至今", "2010-03"],
  ["2010.03至今", "2010-03"],
  ["2010.3—2015.8", "2010-03"],
  ["201003~201508", "2010-03"],
  ["2010年3月起至2015年8月", "2010-03"],
  ["2010-03-2015-08", "2010-03"],
  ["二〇一〇年三月至今", "2010-03"],
  ["2010.03", "2010-03"],
  ["2010.13-至今", "unreadable"],
  ["2010.03-待定", "unreadable"],
  ["2010.03-2015.13", "unreadable"],
  ["", "blank"],
])("from which day: %s → %s", (text, expected) => {
  expect(sayDate(readStart(text))).toBe(expected);
});

describe("numbers", () => {
  test.each([
    ["a serial", serialOf(day(2009, 7, 1)), "2009-07-01"],
    ["a serial with a time of day", serialOf(day(2009, 7, 1)) + 0.75, "2009-07-01"],
    ["the first serial that a roster can mean", serialOf(day(1940, 1, 1)), "1940-01-01"],
    ["the day before it", serialOf(day(1940, 1, 1)) - 1, "unreadable"],
    ["the last serial that a roster can mean", serialOf(day(2099, 12, 31)), "2099-12-31"],
    ["the day after it", serialOf(day(2100, 1, 1)), "unreadable"],
    ["2011.1 may be January or October", 2011.1, "2011-01 or 2011-10"],
    ["a year of two digits with .1 is as open", 65.1, "1965-01 or 1965-10"],
    ["2011.2 can only be February", 2011.2, "2011-02"],
    ["2011.05 is May, not a serial", 2011.05, "2011-05"],
    ["2011.11 is November", 2011.11, "2011-11"],
    ["2011.12 is December", 2011.12, "2011-12"],
    ["2011.13 is nothing", 2011.13, "unreadable"],
    ["a date as a number of eight digits", 20090701, "2009-07-01"],
    ["a month as a number of six digits", 200907, "2009-07"],
    ["6405 is May 1964", 6405, "1964-05 ?two-digit-year"],
    ["65.09 is September 1965", 65.09, "1965-09 ?two-digit-year"],
    ["a year", 1995, "1995"],
    ["a negative number", -5, "unreadable"],
    ["a number that is none", Number.NaN, "unreadable"],
  ])("%s: %s", (_, value, expected) => {
    expect(sayDate(readDate(value))).toBe(expected);
  });
});

test.each([
  ["an empty cell", ""],
  ["null", null],
  ["undefined", undefined],
  ["spaces", "   "],
  ["a full-width space", "　"],
  ["the number 0", 0],
  ["the text 0", "0"],
  ["无", "无"],
  ["a slash", "/"],
  ["a dash", "—"],
  ["two dashes", "——"],
  ["a backslash", "\\"],
  ["a hyphen", "-"],
])("%s is blank", (_, value) => {
  expect(readDate(value)).toEqual({ state: "blank" });
});

const pad = (n: number): string => String(n).padStart(2, "0");

type Spelling = (year: number, month: number, dayOfMonth: number) => string;
const TO_THE_DAY: readonly Spelling[] = [
  (y, m, d) => `${y}${pad(m)}${pad(d)}`,
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y}年${pad(m)}月${d}日`,
  ...["-", "/", "."].flatMap((s): Spelling[] => [
    (y, m, d) => [y, m, d].join(s),
    (y, m, d) => [y, pad(m), pad(d)].join(s),
  ]),
];
const CHARACTERS = "〇一二三四五六七八九";
const inCharacters = (n: number): string => {
  const tens = Math.floor(n / 10);
  const units = n % 10 === 0 ? "" : (CHARACTERS[n % 10] ?? "");
  return tens === 0 ? units : `${tens === 1 ? "" : (CHARACTERS[tens] ?? "")}十${units}`;
};
const yearInCharacters = (y: number): string => [...String(y)].map((digit) => CHARACTERS[Number(digit)]).join("");

const TO_THE_MONTH: readonly Spelling[] = [
  (y, m) => `${yearInCharacters(y)}年${inCharacters(m)}月`,
  (y, m) => `${y}·${m}`,
  (y, m) => `${y}年${m}月份`,
  (y, m) => `${y}${pad(m)}`,
  (y, m) => `${y}年${m}月`,
  (y, m) => `${y}年${pad(m)}月 日`,
  (y, m) => `${y}.${pad(m)}/5`,
  ...["-", "/", "."].flatMap((s): Spelling[] => [(y, m) => [y, m].join(s), (y, m) => [y, pad(m)].join(s)]),
];
const TO_THE_YEAR: readonly Spelling[] = [(y) => `${y}`, (y) => `${y}年`, (y) => `${y}年度`];
const TWO_DIGITS: readonly Spelling[] = [
  (y, m) => `${pad(y % 100)}年${m}月`,
  (y, m) => `${pad(y % 100)}.${pad(m)}`,
  (y, m) => `${pad(y % 100)}${pad(m)}`,
];

const anyDay = fc
  .tuple(fc.integer({ min: 1941, max: 2040 }), fc.integer({ min: 1, max: 12 }))
  .chain(([y, m]) => fc.tuple(fc.constant(y), fc.constant(m), fc.integer({ min: 1, max: daysInMonth(y, m) })));

describe("whatever is printed reads back", () => {
  const printed = (date: PartialDate | null): string => (date === null ? "no such date" : isoOf(date));

  test.each([
    ["day", TO_THE_DAY, (y: number, m: number, d: number) => partialDate(y, m, d)],
    ["month", TO_THE_MONTH, (y: number, m: number) => partialDate(y, m)],
    ["year", TO_THE_YEAR, (y: number) => partialDate(y)],
  ] as const)("to the %s", (_, spellings, meant) => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...spellings), ([y, m, d], spell) => {
        expect(sayDate(readDate(spell(y, m, d)))).toBe(printed(meant(y, m, d)));
      }),
    );
  });

  test("with a year of two digits, in doubt", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...TWO_DIGITS), ([y, m, d], spell) => {
        const text = spell(y, m, d);
        // 1941 … 2040 printed as 1995 or 2012 would be a year: only what is no year of four digits is a short date.
        fc.pre(!/^(?:19|20)(?:\d{2})$/u.test(text));
        expect(sayDate(readDate(text))).toBe(`${printed(partialDate(y, m))} ?two-digit-year`);
      }),
    );
  });

  test("as a serial", () => {
    fc.assert(
      fc.property(anyDay, ([y, m, d]) => {
        expect(sayDate(readDate(serialOf(day(y, m, d))))).toBe(printed(partialDate(y, m, d)));
      }),
    );
  });

  test("as a number year.month, October among the readings of .1", () => {
    fc.assert(
      fc.property(anyDay, ([y, m]) => {
        const said = sayDate(readDate(Number(`${y}.${pad(m)}`)));
        expect(m === 10 ? said.split(" or ") : [said]).toContain(printed(partialDate(y, m)));
      }),
    );
  });
});
