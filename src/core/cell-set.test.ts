import fc from "fast-check";
import { CellSet } from "./cell-set";
import { placeKey } from "./positions";

test("a cell is new once, wherever it stands and whatever came before", () => {
  const cell = fc.record({ row: fc.nat(3_000), column: fc.nat(40) });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 200 }), (cells) => {
      const [ours, plain] = [new CellSet(), new Set<number>()];
      for (const one of cells) {
        expect(ours.add(one)).toBe(!plain.has(placeKey(one)));
        plain.add(placeKey(one));
      }
    }),
  );
});

test("the last row of a sheet has a place", () => {
  const cells = new CellSet();
  expect(cells.add({ row: 1_048_575, column: 16_383 })).toBe(true);
  expect(cells.add({ row: 1_048_575, column: 16_383 })).toBe(false);
  expect(cells.add({ row: 0, column: 16_383 })).toBe(true);
});
