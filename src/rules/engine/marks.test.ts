/** Cells that are marked, as areas: each cell once, however often and in whatever order it is named. */
import { rectAddress } from "../../core/positions";
import { verticalRuns } from "./marks";

const at = (address: string): { row: number; column: number } => ({
  row: Number(address.slice(1)) - 1,
  column: address.charCodeAt(0) - 65,
});

test.each([
  ["nothing", "", ""],
  ["one cell", "H5", "H5"],
  ["cells below each other", "H5 H6 H7", "H5:H7"],
  ["a row between them", "H5 H7", "H5 H7"],
  ["two runs in a column", "H5 H6 H8 H9", "H5:H6 H8:H9"],
  ["in any order", "H7 H5 H10 H6", "H5:H7 H10"],
  ["named twice", "H5 H6 H5 H6 H6", "H5:H6"],
  ["the first row", "A1 A2", "A1:A2"],
  ["beside each other: a run for each column, from the left", "C4 B4 C5 B5", "B4:B5 C4:C5"],
])("%s", (_what, cells, areas) =>
  expect(verticalRuns(cells.split(" ").filter(Boolean).map(at)).map(rectAddress).join(" ")).toBe(areas),
);
