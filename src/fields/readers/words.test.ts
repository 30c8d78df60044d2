/** Words that look like an answer and are another: found on rosters, each held here. */
import { known } from "../../core/reading";
import { readMention, readMisconduct } from "./answers";
import { readDate } from "../../core/date-grammar";
import { readStatus } from "./standing";

const kind = (
  reading: ReturnType<typeof readStatus> | ReturnType<typeof readMention> | ReturnType<typeof readMisconduct>,
): string => (reading.state === "known" ? reading.value.kind : reading.state);

test.each([
  ["未受刑事处罚，2018年党内警告", "described"],
  ["无违纪；2019年诫勉谈话", "described"],
  ["没有违法，有一次警告处分", "described"],
  ["未受过处分，无违法违纪", "none"],
  ["无违法违纪行为", "none"],
])("违法违纪 %s: %s", (text, expected) => expect(kind(readMisconduct(text, "asks-bad"))).toBe(expected));

test.each([
  ["无培训经历", "none"],
  ["未参加过培训", "none"],
  ["没有参加培训", "none"],
  ["未培训过", "none"],
  ["无。", "none"],
  ["待参加", "unreadable"],
  ["计划2025年参加", "unreadable"],
  ["因病未参加", "unreadable"],
  ["未提交材料", "unreadable"],
  ["尚未安排", "unreadable"],
  ["未来教师研修班", "some"],
  ["需补充", "unreadable"],
  ["2018年参加，2019年没有参加", "unreadable"],
  ["暂无数据", "unreadable"],
  ["同上", "unreadable"],
  ["见附件", "unreadable"],
  ["NULL", "blank"],
  ["市级骨干教师研修", "some"],
  ["2019年省培训", "some"],
])("培训经历 %s: %s", (text, expected) => expect(kind(readMention(text))).toBe(expected));

test.each([
  ["未退休", "in-post"],
  ["在职（未退休）", "in-post"],
  ["未调离", "in-post"],
  ["拟退休", "away"],
  ["即将退休", "away"],
  ["拟调出", "away"],
  ["在岗，2023年退休", "away"],
  ["已退休", "left"],
  ["退休返聘", "extended"],
])("人员状态 %s: %s", (text, expected) => expect(kind(readStatus(text))).toBe(expected));

test("20151 as text may lack a digit, as a number it is Excel's day", () => {
  expect(readDate("20151").state).toBe("ambiguous");
  expect(readDate(20151)).toEqual(known({ year: 1955, month: 3, day: 3 }));
});
