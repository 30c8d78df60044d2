import { isoOf } from "../../core/calendar";
import type { Series } from "../../rules/standards/levels";
import { say } from "../../../test/support/say";
import { readTitle } from "./title";

describe("a title's cell", () => {
  const said = (value: unknown): string =>
    say(readTitle(value), ({ name, none, title, date }) =>
      none ? "none held" : `${name}, ${title.levels.join(" or ") || "no level"}, ${say(date, isoOf)}`,
    );
  test.each([
    ["a name alone", "一级教师", "一级教师, intermediate, absent"],
    ["a date in brackets", "一级教师（2012.09）", "一级教师, intermediate, 2012-09"],
    ["a date after a slash", "工程师/2015.12", "工程师, intermediate, 2015-12"],
    ["a date after a space, and 取得", "主治医师 2016年5月取得", "主治医师, intermediate, 2016-05"],
    ["a date to the day", "高级教师2016年5月3日", "高级教师, associate-senior, 2016-05-03"],
    ["a date to the day with points", "高级教师（2016.5.13）", "高级教师, associate-senior, 2016-05-13"],
    ["the date first", "2016年5月取得主治医师", "主治医师, intermediate, 2016-05"],
    ["characters for digits", "一级教师（二〇一二年九月）", "一级教师, intermediate, 2012-09"],
    ["a year alone", "高级教师（2016年）", "高级教师, associate-senior, 2016"],
    [
      "a date and the kind, both in brackets",
      "高级教师（基层）（2016.05）",
      "高级教师(基层), associate-senior, 2016-05",
    ],
    ["a name that is not known", "某某师", "某某师, no level, absent"],
    ["无", "无", "none held"],
    ["未评", "未评", "none held"],
    ["无职称", "无职称", "none held"],
    ["nothing", "", "blank"],
    ["a stroke", "/", "blank"],
    ["an error cell", "#N/A", "unreadable"],
  ])("%s: %s → %s", (_, value, expected) => {
    expect(said(value)).toBe(expected);
  });
});

test.each([
  ["health", "assistant"],
  ["teaching", "no level"],
  [null, "no level"],
] as const)("技师 on a sheet of %s: %s", (context: Series | null, expected) => {
  expect(say(readTitle("技师", context), ({ title }) => title.levels.join(" or ") || "no level")).toBe(expected);
});
