import { MergedDown } from "./merged-down";

const merged = new MergedDown([
  { top: 8, bottom: 9, left: 0, right: 0 },
  { top: 2, bottom: 4, left: 0, right: 1 },
  { top: 0, bottom: 0, left: 0, right: 5 },
]);

test.each([
  [1, 0, null],
  [2, 0, 2],
  [4, 0, 2],
  [4, 1, 2],
  [4, 2, null],
  [5, 0, null],
  [8, 0, 8],
  [9, 0, 8],
  [9, 1, null],
  [10, 0, null],
  [0, 0, null],
])("row %i of column %i is covered by the cell merged down from %s", (row, column, top) => {
  expect(merged.at(row, column)?.top ?? null).toBe(top);
});
