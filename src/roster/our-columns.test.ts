/** Columns of ours are known by their titles, wherever they have moved; what is another's stays another's. */
import { followSheets } from "./followed-sheets";
import { ourColumnsOn, parseOurColumns, withOurColumn, withoutOurColumn, type OurColumn } from "./our-columns";
import { stateOfParts } from "./stored-parts";
import { EMPTY_STATE, stateOf, xmlOf } from "./workbook-state";

const KEPT: OurColumn = {
  ...{ use: "formulas", sheet: "甲", title: "结论", cell: "C2", area: "C3:C5", width: null, format: null },
};
const found = (values: readonly (readonly unknown[])[], kept: readonly OurColumn[] = [KEPT]): readonly string[] =>
  ourColumnsOn(kept, { name: "甲", values }).map(({ row, column }) => `${row} ${column}`);

test.each<readonly [string, readonly (readonly unknown[])[], readonly string[]]>([
  ["where it was written", [[], ["姓名", "", "结论"]], ["1 2"]],
  ["a row further down", [[], [], ["姓名", "", "结论"]], ["2 2"]],
  ["a column further right", [[], ["姓名", "", "", "结论"]], ["1 3"]],
  ["not where its title is another", [[], ["姓名", "", "我的结论"]], []],
  ["not where nothing stands", [[], ["姓名"]], []],
  ["not where it could be one of two", [[], ["姓名", "结论", "", "结论"]], []],
  ["where it was written, another of the name or not", [["结论"], ["姓名", "", "结论"]], ["1 2"]],
])("%s", (_, values, places) => expect(found(values)).toEqual(places));

test("of another sheet there is none here", () =>
  expect(found([[], ["", "", "结论"]], [{ ...KEPT, sheet: "乙" }])).toEqual([]));

test("one column takes the place of another in the same cell, and goes alone", () => {
  const other = { ...KEPT, cell: "D2", title: "问题" };
  const both = withOurColumn(withOurColumn([KEPT], other), { ...KEPT, title: "最早可报" });
  expect(both.map(({ title }) => title)).toEqual(["问题", "最早可报"]);
  expect(withoutOurColumn(both, other).map(({ title }) => title)).toEqual(["最早可报"]);
});

test("goes by the new name of its sheet, and with a sheet that is gone", () => {
  const state = { ...EMPTY_STATE, ourColumns: [KEPT, { ...KEPT, sheet: "乙" }] };
  const before = [
    { id: "1", name: "甲" },
    { id: "2", name: "乙" },
  ];
  const after = followSheets(state, before, [{ id: "1", name: "丙" }]);
  expect(after.ourColumns?.map(({ sheet }) => sheet)).toEqual(["丙"]);
  expect(followSheets(state, before, before)).toBe(state);
});

test("of two parts of a workbook what either knows is known, the newer one first", () => {
  const part = (revision: number, ...ourColumns: readonly OurColumn[]): string =>
    xmlOf({ ...EMPTY_STATE, revision, ourColumns });
  const other = { ...KEPT, cell: "D2" };
  const { stored } = stateOfParts([part(2, { ...KEPT, title: "新" }), part(1, KEPT, other)]);
  expect(stateOf(stored).ourColumns?.map(({ cell, title }) => [cell, title])).toEqual([
    ["D2", "结论"],
    ["C2", "新"],
  ]);
});

test.each([
  ["nothing", {}, {}],
  ["no list", { ourColumns: 1 }, {}],
  ["what is none", { ourColumns: [KEPT, null, { ...KEPT, width: "8" }, { use: "formulas" }] }, { ourColumns: [KEPT] }],
])("what is stored is read with care: %s", (_, stored, read) => expect(parseOurColumns(stored)).toEqual(read));
