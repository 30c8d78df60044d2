import type { PackedRows } from "../grid/packed-rows";
import { atOnce, inSlices, taken } from "./taking";

const rowsFrom = (top: number): PackedRows => ({
  ...{ sheet: 0, top, width: 1 },
  values: [`row ${top}`],
  looks: Int32Array.of(-1),
  more: new Map(),
});

/** A workbook whose rows take a while each. @param onRow is told when one was taken */
function* slowWorkbook(count: number, onRow: (row: number) => void = () => undefined) {
  for (let row = 0; row < count; row++) {
    const until = performance.now() + 10;
    while (performance.now() < until);
    onRow(row);
    yield rowsFrom(row);
  }
  return "all else";
}

async function takenBy(rest: Parameters<typeof taken>[2], workbook = slowWorkbook(10)) {
  const given: number[][] = [];
  const rest_ = await taken(workbook, (rows) => given.push(rows.map(({ top }) => top)), rest);
  return { given, rest: rest_ };
}

test("at once: all rows together, before anything else can happen", async () => {
  let turns = 0;
  const taking = takenBy(atOnce);
  setTimeout(() => turns++);
  expect(await taking).toEqual({ given: [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]], rest: "all else" });
  expect(turns).toBe(0);
});

test("in slices: the same rows in the same order, and the page has its turns in between", async () => {
  let turns = 0;
  const counting = setInterval(() => turns++);
  const { given, rest } = await takenBy(inSlices(() => "now"));
  clearInterval(counting);
  expect(given.flat()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(given.length).toBeGreaterThan(3);
  expect(turns).toBeGreaterThan(0);
  expect(rest).toBe("all else");
});

test("in slices: what changes before all is taken ends it, for half of it would be of another moment", async () => {
  let moment = "before";
  const workbook = slowWorkbook(10, (row) => {
    if (row === 4) moment = "after";
  });
  const { given, rest } = await takenBy(
    inSlices(() => moment),
    workbook,
  );
  expect(rest).toBeNull();
  expect(given.flat().length).toBeLessThan(10);
});
