/** Formulas of cells that share another's. */
import type { ICellData } from "@univerjs/core";
import { sharedTexts } from "./shared-formulas";

const moved = (formula: string, rows: number): string => `${formula} +${rows}`;
const searched = (row: number, column: number): string => `searched ${row},${column}`;

test.each<[string, Record<number, ICellData>, number, string | null]>([
  ["a formula of its own is itself", { 0: { f: "=A1" } }, 0, "=A1"],
  ["the first of a run is itself", { 0: { f: "=A1", si: "x" }, 1: { si: "x" } }, 0, "=A1"],
  ["the next is moved by a row", { 0: { f: "=A1", si: "x" }, 1: { f: null, si: "x" } }, 1, "=A1 +1"],
  ["others between are passed over", { 0: { f: "=A1", si: "x" }, 1: { v: 3 }, 4: { si: "x" } }, 4, "=A1 +4"],
  [
    "another run's first cell is not taken",
    { 0: { f: "=A1", si: "x" }, 1: { f: "=B1", si: "y" }, 2: { si: "x" } },
    2,
    "=A1 +2",
  ],
  ["a cell whose run begins elsewhere is searched for", { 3: { si: "x" } }, 3, "searched 3,5"],
  ["a value has none", { 3: { v: 1 } }, 3, null],
])("%s", (_what, column, row, text) => {
  const cells = Object.fromEntries(Object.entries(column).map(([at, cell]) => [at, { 5: cell }]));
  expect(sharedTexts(cells, moved, searched)(column[row] ?? {}, row, 5)).toBe(text);
});

test("a long run is looked through once", () => {
  let looked = 0;
  const cells = new Proxy<Record<number, Record<number, ICellData>>>(
    { 0: { 0: { f: "=A1", si: "x" } } },
    { get: (rows, row) => ((looked += 1), rows[Number(row)] ?? { 0: { si: "x" } }) },
  );
  const textOf = sharedTexts(cells, moved, searched);
  expect(Array.from({ length: 1000 }, (_, i) => textOf({ si: "x" }, i + 1, 0)).at(-1)).toBe("=A1 +1000");
  expect(looked).toBe(1);
});
