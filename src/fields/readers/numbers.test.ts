import { chineseNumber } from "../../core/chinese-number";
import { readHours, readYear, readYearlyHours, readYears } from "./numbers";
import { say } from "../../../test/support/say";

test.each([
  [96, "96"],
  ["96", "96"],
  ["96学时", "96"],
  ["96 课时", "96"],
  ["９６", "96"],
  ["90.5", "90.5"],
  [0, "0"],
  ["0", "0"],
  ["无", "blank"],
  ["/", "blank"],
  ["", "blank"],
  [-1, "unreadable"],
  ["公需30专业60", "unreadable"],
  ["已完成", "unreadable"],
  ["#N/A", "unreadable"],
])("学时 %s → %s", (value, expected) => {
  expect(say(readHours(value))).toBe(expected);
});

test.each([
  ["12", 144],
  [12, 144],
  ["12年", 144],
  ["12周年", 144],
  ["12年6个月", 150],
  ["12年零6个月", 150],
  ["12年6月", 150],
  ["12.5", 150],
  [12.5, 150],
  ["12.5年", 150],
  ["十二年", 144],
  ["十年", 120],
  ["二十年", 240],
  ["三十五年", 420],
  ["两年", 24],
  ["十二年六个月", 150],
  ["6个月", 6],
  ["满10年", 120],
  [0, 0],
])("%s is %s months", (value, months) => {
  expect(readYears(value)).toEqual({ state: "known", value: months });
});

test.each([
  ["无", "blank"],
  ["—", "blank"],
  ["", "blank"],
  ["多年", "unreadable"],
  ["年", "unreadable"],
  [-2, "unreadable"],
  ["#N/A", "unreadable"],
])("年限 %s → %s", (value, expected) => {
  expect(say(readYears(value))).toBe(expected);
});

test.each([
  ["一", 1],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["九十九", 99],
  ["一二", null],
  ["百", null],
  ["", null],
])("%s is %s", (text, expected) => {
  expect(chineseNumber(text)).toBe(expected);
});

test.each([
  [2020, "2020"],
  ["2020", "2020"],
  ["2020年", "2020"],
  ["2020年度", "2020"],
  ["", "blank"],
  ["无", "blank"],
  ["20年", "unreadable"],
  [44000, "unreadable"],
  [2000, "2000"],
  ["2099年度", "2099"],
  [1999, "unreadable"],
  ["一九九九年", "unreadable"],
  [2100, "unreadable"],
])("申报年度 %s → %s", (value, expected) => {
  expect(say(readYear(value))).toBe(expected);
});

test.each([
  ["12年半", "150"],
  ["半年", "6"],
  ["十年零三个月", "123"],
  ["12个年", "144"],
  ["满20年", "240"],
  // Vague figures are none.
  ["约20年", "unreadable"],
  ["近20年", "unreadable"],
  ["20年左右", "unreadable"],
  ["20余年", "unreadable"],
  ["20多年", "unreadable"],
  ["20年以上", "unreadable"],
  ["大概20年", "unreadable"],
  // Years and months, or a decimal.
  ["9.11年", "119 or 109"],
  [9.08, "116 or 108"],
  ["9.25年", "111"],
  ["9.5", "114"],
  ["9.12年", "109"],
  [2005, "unreadable"],
  [200507, "unreadable"],
  ["2005.07", "unreadable"],
  ["2005年", "unreadable"],
])("no life is so long, and half years count: %s → %s months", (value, expected) => {
  expect(say(readYears(value))).toBe(expected);
});

test.each([
  ["二〇二〇年度", "2020"],
  ["2020年职称评审", "2020"],
  ["2020-2021年", "unreadable"],
])("申报年度 %s → %s", (value, expected) => {
  expect(say(readYear(value))).toBe(expected);
});

describe("hours of several years in one cell", () => {
  const said = (text: string, years: readonly number[] = []): string =>
    readYearlyHours(text, { year: null, years })
      .map(({ year, reading }) => `${year} ${say(reading)}`)
      .join(", ");
  test.each([
    ["2018年90、2019年96学时", [], "2018 90, 2019 96"],
    ["2018年90 2019年90", [], "2018 90, 2019 90"],
    ["2018 年 90 2019 年 88", [], "2018 90, 2019 88"],
    ["2018：90\n2019：96", [], "2018 90, 2019 96"],
    ["90/96/100", [2018, 2019, 2020], "2018 90, 2019 96, 2020 100"],
    ["90/96", [2018, 2019, 2020], "null unreadable"],
    ["286", [2018, 2019, 2020], "null 286"],
  ])("%s under %j → %s", (text, years, expected) => {
    expect(said(text, years)).toBe(expected);
  });
});
