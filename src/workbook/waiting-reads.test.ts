import { rect } from "../../test/support/sheet";
import { openAddin, type Addin } from "../../test/support/addin";
import { closeWorkbooks } from "office-host/testing";
import { WaitingReads } from "./waiting-reads";

afterEach(() => closeWorkbooks());

const opened = (rows: number, columns: number): Promise<Addin> =>
  openAddin([
    {
      name: "表",
      merges: [],
      values: Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => r * 100 + c)),
    },
  ]);

/** What was read of one rectangle, or of several, in rows. */
async function asking(reads: WaitingReads, addresses: string, sheet = "表"): Promise<unknown[][] | null> {
  const rects = addresses.split(" ").map(rect);
  const cells = await reads.readIn(sheet, rects);
  if (cells === null) return null;
  return rects.flatMap(({ top, bottom, left, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) => cells.at(top + r, left + c)),
    ),
  );
}

test("those who ask together get what is theirs, from one request", async () => {
  const { host } = await opened(300, 5);
  const reads = new WaitingReads("values");
  const before = host.requestCount();
  const answers = await Promise.all(["B2:C3", "A3:A3", "E250:E251", "C3:D4"].map((one) => asking(reads, one)));
  expect(answers).toEqual([
    [
      [101, 102],
      [201, 202],
    ],
    [[200]],
    [[24_904], [25_004]],
    [
      [202, 203],
      [302, 303],
    ],
  ]);
  expect(host.requestCount() - before).toBe(1);
});

test("who asks while a cell is being edited is answered when that is over", async () => {
  const { host } = await opened(3, 3);
  const reads = new WaitingReads("values");
  host.faults.cellEdit(true);
  const asked = ["A1:A1", "B1:B1"].map((one) => asking(reads, one));
  await new Promise((resolve) => setTimeout(resolve, 20));
  asked.push(asking(reads, "C1:C1"));
  host.faults.cellEdit(false);
  expect(await Promise.all(asked)).toEqual([[[0]], [[1]], [[2]]]);
});

test("more than one request can carry comes in several, whole", async () => {
  const { host } = await opened(700, 100);
  const before = host.requestCount();
  const read = await asking(new WaitingReads("values"), "A1:CV700");
  expect(read?.map((row) => [row.length, row[0]])).toEqual(Array.from({ length: 700 }, (_, r) => [100, r * 100]));
  expect(host.requestCount() - before).toBe(2);
});

test("a sheet that is gone leaves the others their answers", async () => {
  await opened(3, 3);
  const reads = new WaitingReads("values");
  expect(await Promise.all([asking(reads, "A1:A1", "没有"), asking(reads, "A1:A1")])).toEqual([null, [[0]]]);
});

test("of columns apart from each other those between are not read along", async () => {
  const { host } = await opened(40_000, 5);
  const before = host.requestCount();
  expect((await asking(new WaitingReads("values"), "A3:A40000 E1:E20000"))?.slice(-1)).toEqual([[1_999_904]]);
  expect(host.requestCount() - before).toBe(1);
});
