/** What is kept for sheets follows them through new names, copies and deletions. */
import { followSheets, newNames, type NamedSheet } from "./followed-sheets";
import { EMPTY_STATE, type WorkbookState } from "./workbook-state";

const sheets = (names: Readonly<Record<string, string>>): readonly NamedSheet[] =>
  Object.entries(names).map(([id, name]) => ({ id, name }));

const answered = (answers: Readonly<Record<string, string>>): WorkbookState => ({
  ...EMPTY_STATE,
  answers: Object.fromEntries(Object.entries(answers).map(([sheet, unitLevel]) => [sheet, { unitLevel }])),
});

test.each([
  ["a sheet is renamed", { a: "甲" }, { a: "乙" }, { 甲: "乡镇" }, { 乙: "乡镇" }],
  ["two sheets change their names", { a: "甲", b: "乙" }, { a: "乙", b: "甲" }, { 甲: "乡镇" }, { 乙: "乡镇" }],
  ["a sheet is deleted", { a: "甲", b: "乙" }, { b: "乙" }, { 甲: "乡镇", 乙: "县直" }, { 乙: "县直" }],
  ["a new sheet takes the name of a deleted one", { a: "甲" }, { b: "甲" }, { 甲: "乡镇" }, {}],
  ["a new sheet takes the old name of another", { a: "甲" }, { a: "乙", b: "甲" }, { 甲: "乡镇" }, { 乙: "乡镇" }],
  [
    "a sheet is copied in Excel",
    { a: "甲" },
    { a: "甲", b: "甲 (2)" },
    { 甲: "乡镇" },
    { 甲: "乡镇", "甲 (2)": "乡镇" },
  ],
  [
    "a sheet is copied in the browser edition",
    { a: "甲" },
    { a: "甲", b: "甲（副本1）" },
    { 甲: "乡镇" },
    { 甲: "乡镇", "甲（副本1）": "乡镇" },
  ],
  ["a sheet is added that is named like a copy of none", { a: "甲" }, { a: "甲", b: "丙 (2)" }, {}, {}],
  [
    "a sheet that has always been called so",
    { a: "甲 (2)", b: "甲" },
    { a: "甲 (2)", b: "甲" },
    { 甲: "乡镇" },
    { 甲: "乡镇" },
  ],
  ["what is kept of a sheet that nobody has seen stays", { a: "甲" }, { a: "乙" }, { 丁: "乡镇" }, { 丁: "乡镇" }],
] as const)("%s", (_what, before, now, kept, after) => {
  expect(followSheets(answered(kept), sheets(before), sheets(now)).answers).toEqual(answered(after).answers);
});

test("corrections of columns, formulas put away and merged areas go along with the answers", () => {
  const frozen = [{ area: "L3:L5", formula: "=JC.VERDICT(A3:K3)", each: true, digest: "d" }];
  const state: WorkbookState = { ...EMPTY_STATE, mappings: { 甲: [] }, frozen: { 甲: frozen }, merges: { 甲: ["A1"] } };
  expect(followSheets(state, sheets({ a: "甲" }), sheets({ a: "乙" }))).toEqual({
    ...EMPTY_STATE,
    mappings: { 乙: [] },
    frozen: { 乙: frozen },
    merges: { 乙: ["A1"] },
  });
});

test("where nothing changes the state is the same one", () => {
  const state = answered({ 甲: "乡镇" });
  expect(followSheets(state, sheets({ a: "甲" }), sheets({ a: "甲", b: "乙" }))).toBe(state);
});

test("new names are those of sheets that went by others; a sheet that is gone has none", () =>
  expect([...newNames(sheets({ a: "甲", b: "乙", c: "丙" }), sheets({ a: "丁", b: "乙", d: "甲" }))]).toEqual([
    ["甲", "丁"],
    ["丙", null],
  ]));
