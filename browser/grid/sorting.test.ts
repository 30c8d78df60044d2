/** The order that rows are sorted in: that of Excel in a Chinese system. */
import type { CellValue } from "office-host";
import { compareValues, sortOrder } from "./sorting";

const sorted = (values: readonly CellValue[], ascending = true): readonly CellValue[] =>
  sortOrder(
    values.map((value) => [value]),
    [{ key: 0, ascending }],
  ).map((place) => values[place] ?? null);

test.each<readonly [string, readonly CellValue[], readonly CellValue[]]>([
  ["names by their sound", ["张三", "李四", "王平", "冯磊", "安宁"], ["安宁", "冯磊", "李四", "王平", "张三"]],
  ["one surname by what follows", ["王伟", "王芳", "王平"], ["王芳", "王平", "王伟"]],
  ["a shorter name before a longer one", ["王平安", "王平"], ["王平", "王平安"]],
  ["letters before Chinese", ["甲组", "Z组", "a组"], ["a组", "Z组", "甲组"]],
  ["the same within a name", ["王平", "王A", "王1"], ["王1", "王A", "王平"]],
  ["digits of a text before both", ["甲", "A", "1组"], ["1组", "A", "甲"]],
  ["numbers before texts that look like them", ["007", 10, 9], [9, 10, "007"]],
  [
    "yes and no and errors last, then blanks",
    [null, { error: "#N/A" }, true, "甲", 3],
    [3, "甲", true, { error: "#N/A" }, null],
  ],
  ["capitals are no difference: they stay in order", ["b", "B", "a", "A"], ["a", "A", "b", "B"]],
  ["nor are full-width letters", ["Ｂ", "b", "Ａ"], ["Ａ", "Ｂ", "b"]],
  ["a hyphen does not count", ["王-平", "王芳"], ["王芳", "王-平"]],
])("%s", (_what, values, expected) => expect(sorted(values)).toEqual(expected));

test("downwards all is the other way round, and blanks are last again", () =>
  expect(sorted([null, "王平", 3, "安宁"], false)).toEqual(["王平", "安宁", 3, null]));

test("texts that differ in a hyphen alone are told apart", () =>
  expect(compareValues("王平", "王-平", true)).not.toBe(0));
