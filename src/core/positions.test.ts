import { addressOn, cellAddress, columnIndex, columnName, distinctCells, placeKey, type Position } from "./positions";

const at = (sheet: string, row: number, column: number): Position => ({ sheet, row, column });

test.each([
  ["the first cell", 0, 0, "A1"],
  ["the last letter", 4, 25, "Z5"],
  ["two letters", 8, 26, "AA9"],
  ["the last cell of a sheet", 1_048_575, 16_383, "XFD1048576"],
])("%s", (_what, row, column, address) => {
  expect(cellAddress({ row, column })).toBe(address);
  expect(columnIndex(columnName(column))).toBe(column);
});

test.each([
  ["seen from its own sheet", "花名册", "H5"],
  ["seen from another", "乙", "花名册!H5"],
])("a cell is named as it is %s", (_what, sheet, address) =>
  expect(addressOn(sheet, at("花名册", 4, 7))).toBe(address),
);

test("cells are told apart by sheet, row and column, and stay in their order", () => {
  const cells = [at("花名册", 4, 7), at("乙", 4, 7), at("花名册", 7, 4), at("花名册", 4, 7), at("乙", 4, 7)];
  expect(distinctCells(cells)).toEqual(cells.slice(0, 3));
});

test("a last column and the first of the next row are two places", () =>
  expect(placeKey({ row: 0, column: 16_383 })).not.toBe(placeKey({ row: 1, column: 0 })));
