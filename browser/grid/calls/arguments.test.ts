/** How formulas call the add-in's functions. */
import { rect } from "office-host";
import { CallKeys, callsOf, isPending, withoutRing, type PlacedArgument } from "./arguments";
import { functionsOf, type GridFunction } from "./metadata";

const metadata: GridFunction = {
  id: "EXAMPLE",
  name: "EXAMPLE",
  parameters: [{ name: "行", dimensionality: "matrix" }, { name: "日期" }, { name: "岗位", optional: true }],
};
const range = (value: PlacedArgument["value"], address = "申报人员!A4:AC4"): PlacedArgument => ({ value, address });

test("a range stays a range where the function wants one", () => {
  const args = [range([["a", "b"]]), range(44_196, "")];
  expect(callsOf(args, metadata)).toEqual([[args]]);
});

test("cells where one is wanted make a call each, in their shape", () => {
  const calls = callsOf([range([["a"]]), range([[1], [2], [3]])], metadata);
  expect(calls.map((row) => row.map((call) => call.map(({ value }) => value)))).toEqual([
    [[[["a"]], 1]],
    [[[["a"]], 2]],
    [[[["a"]], 3]],
  ]);
});

test("a column and a row of cells make a rectangle of calls", () => {
  const calls = callsOf([range([["a"]]), range([[1], [2]]), range([["甲", "乙", "丙"]])], metadata);
  expect(calls.map((row) => row.map((call) => [call[1]?.value, call[2]?.value]))).toEqual([
    [
      [1, "甲"],
      [1, "乙"],
      [1, "丙"],
    ],
    [
      [2, "甲"],
      [2, "乙"],
      [2, "丙"],
    ],
  ]);
});

test("calls are told apart by values and by where these come from", () => {
  const keys = new CallKeys();
  const key = (value: PlacedArgument["value"], address?: string): string => keys.of("F", [range(value, address)], "");
  expect(key([["a"]])).toBe(key([["a"]]));
  expect(key([["a"]])).not.toBe(key([["b"]]));
  expect(key([["a"]])).not.toBe(key([["a"]], "申报人员!A5:AC5"));
  expect(key(1)).not.toBe(key("1"));
});

test("the key of a large range is short, and changes with any cell", () => {
  const rows = (last: string): string[][] => [...Array.from({ length: 500 }, () => ["甲", "乙"]), [last, ""]];
  const keys = new CallKeys();
  const [a, b] = ["丙", "丁"].map((last) => keys.of("F", [range(rows(last))], ""));
  expect(a?.length).toBeLessThan(100);
  expect(a).not.toBe(b);
});

test("an argument with a cell that waits for a function waits too", () => {
  expect(isPending(range([["a", { error: "#BUSY!" }]]))).toBe(true);
  expect(isPending(range([["a", { error: "#N/A" }]]))).toBe(false);
});

test.each([undefined, null, {}, { functions: 1 }, { functions: [{ id: 1 }] }])("no functions in %j", (json) =>
  expect(functionsOf(json)).toEqual([]),
);

test("that functions take errors is said once for a whole file", () => {
  const functions = [metadata];
  expect(functionsOf({ functions }).map((one) => one.allowErrorForDataTypeAny)).toEqual([false]);
  expect(functionsOf({ allowErrorForDataTypeAny: true, functions }).map((one) => one.allowErrorForDataTypeAny)).toEqual(
    [true],
  );
});

describe("a formula among what it is given", () => {
  const busy = { error: "#BUSY!" };
  const ring = [
    { sheetName: "申报人员", cells: rect(4, 2, 1, 1) },
    { sheetName: "申报人员", cells: rect(5, 0, 2, 1) },
  ];
  const kept = (value: PlacedArgument["value"], address: string): PlacedArgument["value"] =>
    withoutRing(range(value, address), ring).value;

  test.each<[what: string, value: PlacedArgument["value"], address: string, expected: PlacedArgument["value"]]>([
    ["what it fills says nothing", [["甲", "乙", "符合"]], "申报人员!A5:C5", [["甲", "乙", null]]],
    ["nor is it waited for", [["甲", "乙", busy]], "申报人员!A5:C5", [["甲", "乙", null]]],
    [
      "cells of the others in its ring neither, the rest is taken",
      [
        ["甲", "乙", busy],
        [busy, "丁", busy],
        ["戊", "己", "符合"],
      ],
      "申报人员!A5:C7",
      [
        ["甲", "乙", null],
        [null, "丁", busy],
        [null, "己", "符合"],
      ],
    ],
    ["what waits and is in no ring is waited for", [[busy, "乙", busy]], "申报人员!A5:C5", [[busy, "乙", null]]],
    ["another row is taken as it is", [["甲", "乙", busy]], "申报人员!A8:C8", [["甲", "乙", busy]]],
    ["another sheet too", [["甲", "乙", busy]], "名册!A5:C5", [["甲", "乙", busy]]],
    ["whole columns end where their values do", [["甲"], ["乙"]], "申报人员!A:A", [["甲"], ["乙"]]],
  ])("%s", (_what, value, address, expected) => expect(kept(value, address)).toEqual(expected));
});
