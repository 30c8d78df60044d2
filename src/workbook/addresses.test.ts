import { cell } from "../../test/support/sheet";
import { parseAddress, parseCells, parseElsewhere } from "./addresses";
import { packedAddresses } from "./placed-marks";

test.each([
  ["花名册!A4:AC4", "花名册", { top: 3, left: 0, bottom: 3, right: 28 }],
  ["'a b'!B2", "a b", { top: 1, left: 1, bottom: 1, right: 1 }],
  ["'it''s'!$C$3:$D$9", "it's", { top: 2, left: 2, bottom: 8, right: 3 }],
  ["表!A:B", "表", { top: 0, left: 0, bottom: 1_048_575, right: 1 }],
  ["表!3:9", "表", { top: 2, left: 0, bottom: 8, right: 16_383 }],
])("%s", (address, sheet, rect) => expect(parseAddress(address)).toEqual({ sheet, rect }));

test.each(["", "A1", "表!", "表!foo bar", "!A1"])("%p is no address on a sheet", (address) =>
  expect(parseAddress(address)).toBeNull(),
);

test.each([
  ["[Book2]表!A4", "[Book2]表"],
  ["'C:\\报表\\[Book 2.xlsx]表'!A4", "C:\\报表\\[Book 2.xlsx]表"],
])("%s is another workbook's, not ours", (address, sheet) => {
  expect(parseAddress(address)).toBeNull();
  expect(parseElsewhere(address)).toEqual({ sheet, rect: { top: 3, left: 0, bottom: 3, right: 0 } });
});

test("a cell of this workbook stands nowhere else", () => expect(parseElsewhere("'a b'!B2")).toBeNull());

test("a cell alone", () => expect(parseCells("AB12")).toEqual({ top: 11, left: 27, bottom: 11, right: 27 }));

describe("addresses for marks", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["one cell", ["H5"], ["H5"]],
    ["a vertical run is joined", ["H5", "H7", "H6"], ["H5:H7"]],
    ["columns stay apart, a gap parts a run", ["H5", "I5", "H8"], ["H5,H8,I5"]],
    ["a cell named twice is marked once", ["H5", "H5"], ["H5"]],
    ["nothing to mark", [], []],
  ])("%s", (_what, cells, lists) => expect(packedAddresses(cells.map(cell))).toEqual(lists));

  test("no list is longer than Excel takes, and no cell is lost", () => {
    const cells = Array.from({ length: 5_000 }, (_, i) => `B${i * 2 + 1}`);
    const lists = packedAddresses(cells.map(cell));
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8_000);
    expect(lists.flatMap((list) => list.split(","))).toEqual(cells);
  });
});
