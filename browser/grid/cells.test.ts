/** Cells of the grid and values of the port. */
import type { ICellData } from "@univerjs/core";
import { cellOf, contentOf, PENDING, valueOf } from "./cells";
import { runsOf } from "./runs";
import { fingerprint, shareFormulas } from "./shared-formulas";
import { sortOrder } from "./sorting";
import { rect } from "office-host";

test.each([[null], ["371500196904100100"], [""], ["#N/B"], [12.5], [0], [true], [false], [{ error: "#N/A" }]])(
  "%j comes back as it was written",
  (value) => expect(valueOf(contentOf(value))).toEqual(value === "" ? null : value),
);

test("a function under way reads as #BUSY!", () => expect(valueOf({ v: PENDING })).toEqual({ error: "#BUSY!" }));

test("rich text reads as its text", () =>
  expect(valueOf({ p: { id: "p", body: { dataStream: "基层高级教师\r\n" }, documentStyle: {} } })).toBe(
    "基层高级教师",
  ));

test("a formula takes the place of what was there", () =>
  expect(cellOf({ formula: "=A1" })).toMatchObject({ f: "=A1", v: null, si: null, custom: null }));

test("formulas filled down look the same, others do not", () => {
  expect(fingerprint("=JC.ELIGIBLE(A4:$AC4,$A$3:$AC$3)", 4)).toBe(fingerprint("=JC.ELIGIBLE(A5:$AC5,$A$3:$AC$3)", 5));
  expect(fingerprint("=A4", 4)).not.toBe(fingerprint("=A4", 5));
  expect(fingerprint("=名册!A4", 4)).toBe(fingerprint("=名册!A5", 5));
});

test("long runs of filled formulas are shared, short ones are not", () => {
  const cells: Record<number, Record<number, ICellData>> = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [
      i,
      { 0: { f: `=B${i + 1}` }, 1: { f: i < 5 ? `=C${i + 1}` : `=C${i * 2}` } },
    ]),
  );
  shareFormulas(cells, [0, 1], () => "shared");
  expect(cells[0]?.[0]).toMatchObject({ f: "=B1", si: "shared" });
  expect(cells[39]?.[0]).toEqual({ f: null, si: "shared" });
  expect(cells[4]?.[1]).toEqual({ f: "=C5" });
});

test("blanks sort last both ways, equal rows keep their order", () => {
  const values = [
    [2, "b"],
    [null, "x"],
    [1, "a"],
    [2, "a"],
  ];
  expect(sortOrder(values, [{ key: 0, ascending: true }])).toEqual([2, 0, 3, 1]);
  expect(sortOrder(values, [{ key: 0, ascending: false }])).toEqual([0, 3, 2, 1]);
});

test("neighbouring cells of a column become one rectangle", () => {
  const cells = [3, 1, 2, 7].map((row) => ({ sheetId: "s", row, column: 4 }));
  expect(runsOf(cells)).toEqual([
    { sheetId: "s", rect: rect(1, 4, 3, 1) },
    { sheetId: "s", rect: rect(7, 4, 1, 1) },
  ]);
});
