/** 实时检查 through the real office.js: what was judged again is what a check of the whole sheet would give. */
import type { CheckResult } from "../../../src/checking/check";
import { addressOn } from "../../../src/core/positions";
import { rect } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { checkedAnew, HEADERS, openSession, told, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const ROWS = [
  ["王小明", "某镇中学", "乡镇", "一级教师", "2018.11", "基层一级教师", "是"],
  ["李小红", "某镇中学", "乡镇", "一级教师", "2018.11", "基层一级教师", ""],
  ["张小强", "某镇中学", "乡镇", "一级教师", "2012.11", "基层高级教师", "是"],
  ["赵小刚", "某县一中", "县级", "一级教师", "2012.11", "基层高级教师", "否"],
];
const NAMES = "甲乙丙丁戊己庚辛壬癸";
const rowAt = (i: number): string[] => [`王${NAMES[i % 10] ?? ""}`, ...(ROWS[i % 4]?.slice(1) ?? [])];
const people = (n: number): string[][] => Array.from({ length: n }, (_, i) => rowAt(i));

interface LivePane extends Pane {
  /** Whole checks so far. */
  readonly checks: () => number;
  /** The result once everything that happened in the workbook is heard, and judged. */
  readonly judged: () => Promise<CheckResult>;
}

async function opened(
  count = 30,
  merges: readonly { top: number; left: number; bottom: number; right: number }[] = [],
): Promise<LivePane> {
  const values = [["2020年度教师职称申报花名册"], HEADERS, ...people(count)];
  const pane = await openSession([{ name: "花名册", merges, values }], true);
  const { session } = pane;
  let checks = 0;
  session.subscribe(() => {
    const { phase } = session.current();
    if (phase.kind === "checking" && phase.progress.total === 0) checks++;
  });
  await session.check();
  session.setLive(true);
  return {
    ...pane,
    checks: () => checks,
    async judged() {
      await pane.settled();
      const { result } = session.current();
      if (result === null) throw new Error("nothing was checked");
      return result;
    },
  };
}

const wholeRows = (row: number, rows: number) => rect(row, 0, rows, 16_384);

test.each<[string, (pane: LivePane) => void]>([
  ["a cell edited", (pane) => pane.edit(5, 6, [["否"]])],
  [
    "a block pasted",
    (pane) =>
      pane.edit(8, 3, [
        ["一级教师", "2012.01"],
        ["二级教师", "2019.01"],
      ]),
  ],
  ["a person emptied", (pane) => pane.edit(6, 0, [["", "", "", "", "", "", ""]])],
  ["a person typed below the table", (pane) => pane.edit(32, 0, [["孙小丽", ...rowAt(3).slice(1)]])],
  [
    "rows inserted, and filled",
    (pane) => {
      pane.workbook.insert(pane.sheetId, wholeRows(7, 2), "down");
      pane.edit(8, 0, [rowAt(2)]);
    },
  ],
  ["rows deleted", (pane) => pane.workbook.remove(pane.sheetId, wholeRows(7, 3), "up")],
  ["the table sorted", (pane) => pane.workbook.sort(pane.sheetId, rect(2, 0, 30, 7), [{ key: 6, ascending: true }])],
  [
    "several things one after another",
    (pane) => {
      pane.edit(20, 6, [["否"]]);
      pane.workbook.remove(pane.sheetId, wholeRows(4, 1), "up");
      pane.workbook.insert(pane.sheetId, wholeRows(10, 1), "down");
      pane.edit(10, 0, [["孙小丽", ...rowAt(3).slice(1)]]);
      pane.workbook.remove(pane.sheetId, wholeRows(25, 2), "up");
    },
  ],
])("%s: the same as a new check, without one", async (_what, change) => {
  const pane = await opened();
  const before = pane.checks();
  change(pane);
  const result = told(await pane.judged());
  expect(pane.checks()).toBe(before);
  expect(result).toEqual(await checkedAnew(pane));
});

test.each<[string, (pane: LivePane) => void]>([
  ["the title's year", (pane) => pane.edit(0, 0, [["2022年度教师职称申报花名册"]])],
  ["a header", (pane) => pane.edit(1, 6, [["备注"]])],
  ["a column deleted", (pane) => pane.workbook.remove(pane.sheetId, rect(0, 6, 1_048_576, 1), "left")],
  ["a row inserted above the header", (pane) => pane.workbook.insert(pane.sheetId, wholeRows(0, 1), "down")],
  ["another header pasted below", (pane) => pane.edit(20, 0, [HEADERS])],
])("%s concerns every row: the whole sheet is checked", async (_what, change) => {
  const pane = await opened();
  const before = pane.checks();
  change(pane);
  const result = told(await pane.judged());
  expect(pane.checks()).toBeGreaterThan(before);
  expect(result).toEqual(await checkedAnew(pane));
});

test("a unit merged down is read for everybody beside it", async () => {
  const merges = [{ top: 4, left: 2, bottom: 7, right: 2 }];
  const pane = await opened(30, merges);
  pane.edit(4, 2, [["县级"]]);
  const result = told(await pane.judged());
  expect(result).toEqual(await checkedAnew(pane));
});

test("random bursts end where a new check does", async () => {
  const pane = await opened(40);
  let seed = 7;
  const random = (n: number): number => (seed = (seed * 48_271) % 2_147_483_647) % n;
  for (let round = 0; round < 12; round++) {
    for (let i = 0; i <= random(4); i++) {
      const row = 2 + random(38);
      switch (random(5)) {
        case 0:
          pane.edit(row, random(7), [["否"]]);
          break;
        case 1:
          pane.edit(row, 0, [rowAt(random(40))]);
          break;
        case 2:
          pane.workbook.insert(pane.sheetId, wholeRows(row, 1 + random(3)), "down");
          break;
        case 3:
          pane.workbook.remove(pane.sheetId, wholeRows(row, 1 + random(2)), "up");
          break;
        default:
          pane.workbook.sort(pane.sheetId, rect(row, 0, 10, 7), [{ key: random(7), ascending: true }]);
      }
    }
    const result = told(await pane.judged());
    expect([round, result]).toEqual([round, await checkedAnew(pane)]);
  }
});

test("a burst is judged together, and in few requests however long the sheet", async () => {
  const pane = await opened(5_000);
  const before = pane.host.requestCount();
  for (let row = 10; row < 60; row++) pane.edit(row, 6, [["否"]]);
  await pane.judged();
  expect(pane.host.requestCount() - before).toBeLessThanOrEqual(3);
});

test("what this add-in writes is not judged again", async () => {
  const pane = await opened();
  const before = pane.session.current().result;
  await pane.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("G4").values = [["否"]];
    await context.sync();
  });
  await pane.judged();
  expect(pane.session.current().result).toBe(before);
});

test("off, an edit only says that the result may be out of date; on again, the sheet is checked first", async () => {
  const pane = await opened();
  pane.session.setLive(false);
  pane.edit(5, 6, [["否"]]);
  await pane.judged();
  expect(pane.session.current().outdated).toBe(true);
  pane.session.setLive(true);
  expect(told(await pane.judged())).toEqual(await checkedAnew(pane));
  expect(pane.session.current().outdated).toBe(false);
});

test("the person shown stays shown when rows move, and makes way when deleted", async () => {
  const pane = await opened();
  pane.session.person.show(9);
  pane.workbook.insert(pane.sheetId, wholeRows(4, 2), "down");
  await pane.judged();
  expect(pane.session.current().shownRow).toBe(11);
  pane.workbook.remove(pane.sheetId, wholeRows(10, 1), "up");
  await pane.judged();
  expect(pane.session.current().shownRow).toBeNull();
});

test("whichever request fails, the result is the one before or the new one, and it is said", async () => {
  const pane = await opened();
  let failures = 0;
  for (let k = 1, reached = true; reached; k++) {
    pane.session.dismissTrouble();
    const before = told(await pane.judged());
    const asked = pane.host.requestCount();
    pane.host.faults.failRequest(k, "GeneralException");
    pane.edit(4 + k, 6, [["否"]]);
    const after = told(await pane.judged());
    reached = pane.host.requestCount() - asked >= k;
    const { trouble, outdated } = pane.session.current();
    const complete = await checkedAnew(pane);
    if (trouble !== null) failures++;
    expect([k, after, outdated]).toEqual(trouble === null ? [k, complete, false] : [k, before, true]);
    await pane.session.check();
  }
  expect(failures).toBeGreaterThan(0);
});

test("a mistake in a handler surfaces", async () => {
  const pane = await opened();
  jest.spyOn(pane.heads, "changed").mockImplementation(() => {
    throw new RangeError("mistake");
  });
  pane.edit(4, 6, [["否"]]);
  await pane.judged();
  expect(pane.session.current().trouble).toEqual({ kind: "failed", code: "RangeError" });
});

test("rows that move take their own cells along, and leave another sheet's where they are", async () => {
  const listed = [...NAMES].map((name) => [`${name}乡卫生院`, "2015.01"]);
  const pane = await openSession(
    [
      { name: "花名册", merges: [], values: [["2020年度教师职称申报花名册"], HEADERS, ...people(8)] },
      { name: "基层单位目录", merges: [], values: [["单位名称", "纳入时间"], ...listed, ["某镇中学", "2021.03"]] },
    ],
    true,
  );
  const { session } = pane;
  await session.check();
  session.setLive(true);
  pane.workbook.insert(pane.sheetId, wholeRows(3, 2), "down");
  await pane.settled();
  const { result } = session.current();
  const moved = result?.people.filter(({ row }) => row > 5) ?? [];
  const cells = moved.flatMap(({ row, assessment }) =>
    assessment.findings.flatMap((finding) =>
      finding.cells.map((cell) => (cell.row === row - 1 ? "its own" : addressOn("花名册", cell))),
    ),
  );
  expect(moved).toHaveLength(7);
  expect([...new Set(cells)].sort()).toEqual(["its own", "基层单位目录!B12"]);
  expect(result === null ? null : told(result)).toEqual(await checkedAnew(pane));
});
