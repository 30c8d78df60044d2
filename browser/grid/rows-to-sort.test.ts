/** Which rows are sorted of those that stand together. */
import { rect } from "office-host";
import { rowsToSort } from "./rows-to-sort";

const HEADER = ["序号", "单位", "姓名", "身份证号", "现任专业技术职务", "取得时间", "拟申报职称"];
const person = (name: string): readonly unknown[] => [1, "胡屯镇中学", name, null, "一级教师", "2018.11", "高级教师"];
const TOTAL = ["合计", null, null, null, null, null, null];

/** 0-based: title, header, people from the third row on. */
const ROSTER = [["2020年基层职称申报花名册"], HEADER, person("王平"), person("冯磊"), person("李红"), TOTAL];
const TWO = [
  ...ROSTER.slice(0, 4),
  ["小计", 2, null, null, null, null, null],
  ...[person("赵敏"), person("孙强")],
  ["小计", 2, null, null, null, null, null],
];
const LIST = [["品名", "数量"], ["笔", 3], ["纸", 5], ["合计", 8]]; // prettier-ignore
const WIDTH = HEADER.length;

test.each<
  readonly [
    string,
    readonly (readonly unknown[])[],
    readonly [number, number],
    number,
    readonly [number, number] | null,
  ]
>([
  ["somebody stands in a person", ROSTER, [0, 6], 3, [2, 3]],
  ["in the title", ROSTER, [0, 6], 0, [2, 3]],
  ["in the header", ROSTER, [1, 5], 1, [2, 3]],
  ["in the total", ROSTER, [0, 6], 5, [2, 3]],
  ["people alone were chosen", ROSTER, [2, 2], 2, [2, 2]],
  ["one of two units: only its people, the totals between them stay", TWO, [0, 8], 6, [5, 2]],
  ["the other one", TWO, [0, 8], 2, [2, 2]],
  ["no roster is known there", LIST, [0, 4], 1, null],
  ["only the title was chosen", ROSTER, [0, 1], 0, null],
])("in a roster: %s", (_, values, [row, rows], active, expected) => {
  const cells = { name: "花名册", values, merges: [] };
  const sorted = rowsToSort(cells, [], rect(row, 0, rows, WIDTH), active)?.area;
  expect(sorted === undefined ? null : [sorted.row, sorted.rows]).toEqual(expected);
  if (sorted !== undefined) expect([sorted.column, sorted.columns]).toEqual([0, WIDTH]);
});

test.each([
  ["a roster", ROSTER, [], 3, ["序号", "单位", "姓名"]],
  ["a table", LIST, [{ rect: rect(0, 0, 4, 2), showHeaders: true, showTotals: false }], 2, ["品名", "数量", ""]],
  [
    "a table without headers",
    LIST,
    [{ rect: rect(0, 0, 4, 2), showHeaders: false, showTotals: false }],
    2,
    ["", "", ""],
  ],
])("what the header says of the columns of %s", (_, values, tables, active, expected) => {
  const sorted = rowsToSort({ name: "表", values, merges: [] }, tables, rect(0, 0, values.length, 3), active);
  expect([0, 1, 2].map((column) => sorted?.headerOf(column))).toEqual(expected);
});

test("the header reaches over columns behind an empty one", () => {
  const values = ROSTER.map((row) => (row.length === 1 ? row : [...row, null, row === HEADER ? "备注" : null]));
  const sorted = rowsToSort({ name: "表", values, merges: [] }, [], rect(0, 0, 6, WIDTH), 3);
  expect([sorted?.area.columns, sorted?.columns]).toEqual([WIDTH, { left: 0, right: WIDTH + 1 }]);
});

test("of a group its name is said, too", () => {
  const groups = ["序号", "单位", "姓名", "身份证号", "现任专业技术职务", "年度考核", null, "拟申报职称"];
  const years = [null, null, null, null, null, "2018", "2019", null];
  const people = [person("王平"), person("冯磊")].map((cells) => [...cells.slice(0, 5), "合格", "合格", "高级教师"]);
  const merges = [0, 1, 2, 3, 4, 7].map((column) => ({ top: 0, bottom: 1, left: column, right: column }));
  const cells = {
    name: "表",
    values: [groups, years, ...people],
    merges: [...merges, { top: 0, bottom: 0, left: 5, right: 6 }],
  };
  expect(rowsToSort(cells, [], rect(0, 0, 4, 8), 2)?.headerOf(6)).toBe("年度考核 2019");
});

test.each([
  ["its header and its total stay", true, true, [1, 2]],
  ["it has no total", true, false, [1, 3]],
  ["it has no header", false, false, [0, 4]],
])("in a table of any kind: %s", (_, showHeaders, showTotals, expected) => {
  const table = { rect: rect(0, 0, 4, 2), showHeaders, showTotals };
  const sorted = rowsToSort({ name: "表", values: LIST, merges: [] }, [table], rect(0, 0, 4, 2), 2)?.area;
  expect(sorted && [sorted.row, sorted.rows]).toEqual(expected);
});
