import { keptRows } from "./kept-rows";

test.each<[string, unknown, readonly string[]]>([
  [
    "a row of cells becomes a line of cases, blank cells left out",
    [{ heldTitle: "一级教师", heldDate: "", applyTitle: "高级教师" }, "heldDate", 3],
    ["情形 | heldTitle | applyTitle | on | outcome | reason | at", "？ | 一级教师 | 高级教师 | 2020-12-31 | ? | ? | ?"],
  ],
  [
    "a sheet is its lines",
    [
      {
        name: "花名册",
        merges: [],
        values: [
          ["姓名", "学时"],
          ["周安", 96],
        ],
      },
      true,
    ],
    ["姓名 | 学时", "周安 | 96"],
  ],
  ["a matrix too", [[["姓名"], [null]]], ["姓名", "null"]],
  ["a text has no row", ["2011.1"], []],
])("%s", (_what, given, lines) => {
  expect(keptRows(given)).toEqual(lines);
});
