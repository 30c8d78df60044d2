/** Which row or column comes where when whole ones are dragged to another place. */
import { rect } from "office-host";

// The grid cannot be loaded here: of its commands only the ids count.
jest.mock("@univerjs/preset-sheets-core", () => new Proxy({}, { get: (_, name) => ({ id: String(name) }) }));

const rows = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 0, endColumn: 9 });

test.each([
  ["one row down over two", [3, 3], 6, 3, [1, 2, 0]],
  ["two rows up over one", [5, 6], 4, 4, [1, 2, 0]],
  ["to where it stands", [5, 5], 5, 5, [0]],
  ["right behind itself", [5, 5], 6, 5, [0]],
])("%s", async (_what, [first = 0, last = 0], to, top, order) => {
  const { rowsMoved } = await import("./structure");
  const moved = rowsMoved(rows(first, last), rows(to, to + last - first));
  expect([moved.area, moved.order]).toEqual([rect(top, 0, order.length, 16_384), order]);
});

test.each([
  ["a column to the right over three", [1, 1], 5, 1, [1, 2, 3, 0]],
  ["two columns to the left over one", [5, 6], 4, 4, [1, 2, 0]],
])("%s", async (_what, [first = 0, last = 0], to, left, order) => {
  const { columnsMoved } = await import("./structure");
  const columns = (startColumn: number, endColumn: number) => ({ startRow: 0, endRow: 9, startColumn, endColumn });
  const moved = columnsMoved(columns(first, last), columns(to, to + last - first));
  expect([moved.area, moved.order]).toEqual([rect(0, left, 1_048_576, order.length), order]);
});
