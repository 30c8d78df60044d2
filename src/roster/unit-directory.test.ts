import { isoOf, type PartialDate } from "../core/calendar";
import { BLANK, valueOf, type Reading } from "../core/reading";
import { cell } from "../../test/support/sheet";
import { addressOn, cellAddress } from "../core/positions";
import { directoryEntries, directoryOf } from "./unit-directory";

const dateText = (date: Reading<PartialDate>): string => {
  const value = valueOf(date);
  return value === null ? date.state : isoOf(value);
};

const entries = (name: string, ...values: readonly (readonly unknown[])[]): readonly string[] | null =>
  directoryEntries({ name, values, merges: [] })?.map(
    ({ unit, from, until, cell }) => `${unit} ${dateText(from)} to ${dateText(until)} ${addressOn("", cell)}`,
  ) ?? null;

test("units with the dates from which and until which they belong to it", () => {
  expect(
    entries(
      "基层单位目录",
      ["某县基层单位目录"],
      ["序号", "单位名称", "纳入时间", "调出时间"],
      [1, "柳河镇中心小学", "2018.01", ""],
      [2, "杨集乡卫生院", "2018年1月1日", "2021年6月"],
      [],
      [3, "南关小学", "", "/"],
      [4, "郭屯小学", "不详", ""],
      ["", "合计：4个单位", "", ""],
      ["注：按乡镇排列"],
    ),
  ).toEqual([
    "柳河镇中心小学 2018-01 to blank 基层单位目录!B3",
    "杨集乡卫生院 2018-01-01 to 2021-06 基层单位目录!B4",
    "南关小学 blank to blank 基层单位目录!B6",
    "郭屯小学 unreadable to blank 基层单位目录!B7",
  ]);
});

test.each([
  ["by its name, without dates", "基层单位目录", ["序号", "单位名称"], true],
  ["by its dates, whatever its name", "Sheet2", ["单位名称", "纳入日期"], true],
  ["by the date of leaving alone", "Sheet2", ["单位名称", "退出时间"], true],
  ["headers with spaces and asterisks", "Sheet2", ["单 位 名 称*", "纳入目录时间："], true],
  ["a list of units without dates or name", "Sheet2", ["单位名称", "电话"], false],
  ["a roster has names", "基层单位目录", ["姓名", "单位名称", "纳入时间"], false],
  ["a roster has ID numbers", "基层单位目录", ["身份证号", "单位名称", "纳入时间"], false],
  ["no units", "基层单位目录", ["序号", "备注"], false],
])("recognised %s: %s", (_, name, headers, expected) => {
  const row = headers.map((header) => (header.includes("位") ? "柳河镇中心小学" : ""));
  expect(entries(name, headers, row) !== null).toBe(expected);
});

test.each([
  [10, true],
  [11, false],
])("a header in row %s is found: %s", (row, expected) => {
  const above = Array.from({ length: row - 1 }, () => ["说明"]);
  expect(entries("基层单位目录", ...above, ["单位名称"], ["柳河镇中心小学"]) !== null).toBe(expected);
});

describe("looking a unit up", () => {
  const saidOf =
    (...units: readonly string[]) =>
    (unit: string): string => {
      const directory = directoryOf(
        units.map((one, i) => ({
          unit: one,
          from: BLANK,
          until: BLANK,
          cell: cell(`基层单位目录!B${i + 3}`),
          fromCell: cell(`基层单位目录!C${i + 3}`),
          untilCell: cell(`基层单位目录!D${i + 3}`),
        })),
      );
      const match = directory.lookUp(unit);
      expect(directory.lookUp(unit)).toEqual(match);
      if (match.kind === "listed")
        return `listed at ${match.entries.map((entry) => cellAddress(entry.cell)).join(", ")}`;
      return match.kind === "near" ? `near ${match.name}` : "unlisted";
    };
  const said = saidOf(
    ...["柳河镇中心小学", "杨集乡卫生院", "杨集乡卫生院", "郭屯小学"],
    ...["甲镇中学", "赵家庄镇中学", "柳河乡中学"],
  );
  test.each([
    ["the same name", "柳河镇中心小学", "listed at B3"],
    ["the same name with spaces", " 柳河镇 中心小学 ", "listed at B3"],
    ["a unit that left and came back", "杨集乡卫生院", "listed at B4, B5"],
    ["the county in front", "某县柳河镇中心小学", "near 柳河镇中心小学"],
    ["one character left out", "柳河中心小学", "near 柳河镇中心小学"],
    ["one character replaced", "柳和镇中心小学", "near 柳河镇中心小学"],
    ["two characters replaced", "柳和镇中学小学", "unlisted"],
    ["another unit", "城关中学", "unlisted"],
    ["a township that the directory knows is no slip of the pen", "杨集乡中心小学", "unlisted"],
    ["of a township whose whole name differs", "孙镇中学", "unlisted"],
    ["of a township whose name may be a slip of the pen", "赵各庄镇中学", "near 赵家庄镇中学"],
    ["another kind of unit in the township", "甲镇小学", "near 甲镇中学"],
    ["the short name of a central school", "柳河镇中心校", "near 柳河镇中心小学"],
    ["of a central school elsewhere", "杨集乡中心校", "unlisted"],
    ["a name of four characters is long enough to be near", "郭屯小字", "near 郭屯小学"],
    ["a name of three is not", "郭屯小", "unlisted"],
  ])("%s: %s → %s", (_, unit, expected) => {
    expect(said(unit)).toBe(expected);
  });

  test.each<[what: string, listed: readonly string[], unit: string, expected: string]>([
    [
      "the same but for the county in front before any other",
      ["胡屯镇中心小学", "东阿县胡屯镇中学"],
      "胡屯镇中学",
      "near 东阿县胡屯镇中学",
    ],
    [
      "the county left out of the directory's names",
      ["胡屯镇中心小学", "胡屯镇中学"],
      "东阿县胡屯镇中学",
      "near 胡屯镇中学",
    ],
    ["the city before the county", ["东阿县胡屯镇中学"], "聊城市东阿县胡屯镇中学", "near 东阿县胡屯镇中学"],
    ["another county", ["茌平县胡屯镇中学"], "东阿县胡屯镇中学", "unlisted"],
    ["two counties that differ by one sign", ["东何县胡屯镇中学"], "东阿县胡屯镇中学", "near 东何县胡屯镇中学"],
    ["schools of two counties", ["茌平县中学"], "东阿县中学", "unlisted"],
    [
      "a unit of the same kind before another kind",
      ["胡屯镇中心小学", "胡屯镇初级中学"],
      "胡屯镇中学",
      "near 胡屯镇初级中学",
    ],
    ["another kind where there is no other", ["胡屯镇中心小学"], "胡屯镇中学", "near 胡屯镇中心小学"],
    ["the full name of the school without the county", ["东阿县胡屯镇中学"], "胡屯镇初级中学", "near 东阿县胡屯镇中学"],
    ["the full name of the school, no county at all", ["顾官屯镇中学"], "顾官屯镇初级中学", "near 顾官屯镇中学"],
    ["the second school is not the first", ["刘集镇第一小学"], "刘集镇第二小学", "unlisted"],
    ["nor the eleventh", ["刘集镇第一小学"], "刘集镇第十一小学", "unlisted"],
    ["nor in figures", ["刘集镇第1小学"], "刘集镇第2小学", "unlisted"],
    ["one number in figures and in words", ["刘集镇第二小学"], "刘集镇第2小学", "near 刘集镇第二小学"],
    ["a number left out", ["刘集镇第一小学"], "刘集镇小学", "near 刘集镇第一小学"],
    ["beside a place that has a number in its name", ["七级镇第一小学"], "七级镇小学", "near 七级镇第一小学"],
    ["another number in the place's name", ["三里庄小学"], "二里庄小学", "unlisted"],
    ["a slip of the pen for a number", ["王里庄小学"], "三里庄小学", "near 王里庄小学"],
    [
      "the second school where both are listed with the county",
      ["某县刘集镇第一小学", "某县刘集镇第二小学"],
      "刘集镇第二小学",
      "near 某县刘集镇第二小学",
    ],
  ])("%s: %j, %s → %s", (_, listed, unit, expected) => {
    expect(saidOf(...listed)(unit)).toBe(expected);
  });
});
