/** The workbook in memory, held against the plainest possible model. */
import fc from "fast-check";
import { Layer } from "../src/memory/layer";
import { createMemoryWorkbook } from "../src/memory-workbook";
import { rect, type Rect } from "../src/rect";
import { shiftRect } from "../src/shift";
import type { Shift } from "../src/workbook-port";

const SIZE = 8;
const smallRect = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .map(([row, column, rows, columns]) => rect(row, column, rows, columns));

type Edit =
  | { readonly kind: "fill"; readonly r: Rect; readonly value: number }
  | { readonly kind: "shift"; readonly r: Rect; readonly shift: Shift };
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant("fill" as const), r: smallRect, value: fc.nat(99) }),
  fc.record({
    kind: fc.constant("shift" as const),
    r: smallRect,
    shift: fc.constantFrom<Shift>("down", "right", "up", "left"),
  }),
);

/** Where a cell goes when cells are inserted or removed; undefined when it is removed itself. */
function moved(row: number, column: number, r: Rect, shift: Shift): readonly [number, number] | undefined {
  const inColumns = column >= r.column && column < r.column + r.columns;
  const inRows = row >= r.row && row < r.row + r.rows;
  switch (shift) {
    case "down":
      return inColumns && row >= r.row ? [row + r.rows, column] : [row, column];
    case "right":
      return inRows && column >= r.column ? [row, column + r.columns] : [row, column];
    case "up":
      if (inColumns && inRows) return undefined;
      return inColumns && row >= r.row ? [row - r.rows, column] : [row, column];
    case "left":
      if (inColumns && inRows) return undefined;
      return inRows && column >= r.column ? [row, column - r.columns] : [row, column];
  }
}

test("whatever is filled, inserted and removed, every cell is where the model has it", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const layer = new Layer<number>();
      let model = new Map<string, number>();
      for (const step of edits) {
        if (step.kind === "fill") {
          layer.fill(step.r, step.value);
          for (let i = 0; i < step.r.rows; i++) {
            for (let j = 0; j < step.r.columns; j++) model.set(`${step.r.row + i},${step.r.column + j}`, step.value);
          }
          continue;
        }
        if (step.shift === "down" || step.shift === "right") layer.insert(step.r, step.shift);
        else layer.remove(step.r, step.shift);
        const after = new Map<string, number>();
        for (const [key, value] of model) {
          const [row = 0, column = 0] = key.split(",").map(Number);
          const to = moved(row, column, step.r, step.shift);
          if (to !== undefined) after.set(to.join(","), value);
        }
        model = after;
      }
      const found = new Map<string, number>();
      layer.read(rect(0, 0, 60, 60), -1).forEach((row, i) =>
        row.forEach((value, j) => {
          if (value >= 0) found.set(`${i},${j}`, value);
        }),
      );
      expect(found).toEqual(model);
      const keys = [...model.keys()].map((key) => key.split(",").map(Number));
      const [rows, columns] = [keys.map(([row = 0]) => row), keys.map(([, column = 0]) => column)];
      const extent = layer.extent();
      expect(extent && [extent.row, extent.column]).toEqual(
        keys.length === 0 ? undefined : [Math.min(...rows), Math.min(...columns)],
      );
    }),
    { numRuns: 200 },
  );
});

test("a rectangle moves as its cells do, when all of it is moved", () => {
  const shift = fc.constantFrom<Shift>("down", "right", "up", "left");
  fc.assert(
    fc.property(smallRect, smallRect, shift, (r, change, way) => {
      const whole =
        way === "down" || way === "up"
          ? { ...change, column: 0, columns: 16384 }
          : { ...change, row: 0, rows: 1048576 };
      const cells: (readonly [number, number])[] = [];
      for (let i = 0; i < r.rows; i++) {
        for (let j = 0; j < r.columns; j++) {
          const to = moved(r.row + i, r.column + j, whole, way);
          if (to !== undefined) cells.push(to);
        }
      }
      const after = shiftRect(r, whole, way);
      if (after === undefined) {
        expect(cells).toEqual([]);
        return;
      }
      const [rows, columns] = [cells.map(([row]) => row), cells.map(([, column]) => column)];
      expect([after.row, after.column]).toEqual([Math.min(...rows), Math.min(...columns)]);
      expect([after.row + after.rows - 1, after.column + after.columns - 1]).toEqual([
        Math.max(...rows),
        Math.max(...columns),
      ]);
    }),
  );
});

test("sorting is stable and puts blanks last in both directions", () => {
  const workbook = createMemoryWorkbook();
  const id = workbook.activeSheet();
  const sorted = (ascending: boolean): unknown => {
    workbook.writeCells(id, rect(0, 0, 5, 2), [
      [2, "first 2"],
      [null, "blank"],
      ["text", "text"],
      [1, "1"],
      [2, "second 2"],
    ]);
    workbook.sort(id, rect(0, 0, 5, 2), [{ key: 0, ascending }]);
    return workbook.readValues(id, rect(0, 1, 5, 1)).flat();
  };
  expect(sorted(true)).toEqual(["1", "first 2", "second 2", "text", "blank"]);
  expect(sorted(false)).toEqual(["text", "first 2", "second 2", "1", "blank"]);
});

test("a listener hears of changes until it stops listening", () => {
  const workbook = createMemoryWorkbook();
  const kinds: string[] = [];
  const stop = workbook.subscribe(({ kind }) => kinds.push(kind));
  workbook.writeCells(workbook.activeSheet(), rect(0, 0, 1, 1), [[1]]);
  stop();
  workbook.writeCells(workbook.activeSheet(), rect(0, 0, 1, 1), [[2]]);
  expect(kinds).toEqual(["cells"]);
});
