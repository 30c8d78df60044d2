/** What was read of a cell is shown in the clerk's words, never in ours. */
import { day } from "../../core/calendar";
import { known, type Reading } from "../../core/reading";
import type { ColumnField } from "../../fields";
import { factValue, readingWords } from "./values";

test.each<readonly [ColumnField, Reading<unknown>, string]>([
  ["pledge", known("yes"), "是"],
  ["unitLevel", known("other"), "非乡镇"],
  ["applyLevel", known("associate-senior"), "副高级"],
  ["applySeries", known("political-work"), "政工"],
  ["heldType", known("grassroots"), "基层"],
  // Who holds no title holds none of any kind or series either.
  ["heldLevel", known("none"), "无"],
  ["heldType", known("none"), "无"],
  ["heldSeries", known("none"), "无"],
  ["otherType", known("none"), "无"],
  ["sex", known("female"), "女"],
  ["postKind", known("worker"), "工勤"],
  ["education", known("secondary"), "中专（中师、中技）"],
  ["degree", known("none"), "无"],
  ["gpTraining", known("registered-only"), "只有注册"],
  ["appraisals", known("not-appraised"), "未参加"],
  ["unit", known("河东镇中学"), "河东镇中学"],
  ["heldYears", known(64), "5年4个月"],
  ["townshipYears", known(5), "5个月"],
  ["trainingHours", known(90), "90"],
  ["heldDate", known({ year: 2016, month: 9, day: null }), "2016-09"],
  ["applyDate", known(day(2020, 12, 31)), "2020-12-31"],
  ["route", known({ route: "veteran", years: 20, word: "直评20年" }), "直评（10/20/30年）"],
  ["postGrade", known({ kind: "professional", grade: 7, word: "七级" }), "专业技术7级"],
  ["postGrade", known({ kind: "other", word: "管理七级" }), "管理七级"],
  ["fraud", known({ kind: "none", word: "是" }), "无"],
  ["fraud", known({ kind: "none", word: "未发现造假" }), "未发现造假"],
  ["fraud", known({ kind: "found", word: "否" }), "有"],
  ["discipline", known({ kind: "described", word: "2019年记过" }), "2019年记过"],
  ["status", known({ kind: "left", word: "调离" }), "调离"],
  ["workHistory", known([]), ""],
  [
    "workHistory",
    known([
      { from: { year: 2005, month: 7, day: null }, until: { year: 2010, month: 12, day: null }, unit: "县医院" },
      { from: { year: 2011, month: 1, day: null }, until: null, unit: "某镇卫生院 医师" },
    ]),
    "2005-07至2010-12 县医院、2011-01至今 某镇卫生院 医师",
  ],
  [
    "examScores",
    known([
      { subject: "基础", points: 55 },
      { subject: null, points: 58.5 },
    ]),
    "基础55、58.5",
  ],
  ["pledge", { state: "blank" }, ""],
  ["pledge", { state: "absent" }, ""],
  ["pledge", { state: "unreadable", raw: "待定" }, "待定"],
  ["heldDate", { state: "ambiguous", raw: "2011.1", values: [] }, "2011.1"],
])("%s %j is shown as %s", (field, reading, words) => expect(readingWords(field, reading)).toBe(words));

test.each<readonly [ColumnField, Reading<unknown>, string | number | null]>([
  ["applyYear", known(2020), 2020],
  ["heldYears", known(64), 64],
  ["unitLevel", known("township"), "乡镇"],
  ["unitLevel", { state: "unreadable", raw: "？" }, null],
])("what holds for a whole sheet: %s %j is %p", (field, reading, value) =>
  expect(factValue(field, reading)).toBe(value),
);
