/** Rows that a filter or the user hides: counted beside the result, which can be limited to the others. */
import { rect } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { readHiddenRows } from "../../../src/workbook/hidden-rows";
import { hiddenAmong } from "../../../src/checking/visible";
import { shownResult } from "../../../src/checking/session";
import { openSession, SHEET, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const WHOLE = 16_384;
const hide = ({ workbook, sheetId }: Pane, row: number, hidden = true, rows = 1): void =>
  workbook.setRowsHidden(sheetId, rect(row - 1, 0, rows, WHOLE), hidden);

const shown = ({ session }: Pane): readonly string[] =>
  (shownResult(session.current())?.people ?? []).map(({ name }) => name);
const counted = ({ session }: Pane): unknown => shownResult(session.current())?.counts;
const left = ({ session }: Pane): number => {
  const { result, hidden } = session.current();
  return result === null ? -1 : hiddenAmong(result, hidden);
};
const marked = ({ formats }: Pane): readonly number[] =>
  [
    ...new Set(
      formats().flatMap(({ ranges }) =>
        ranges.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, i) => row + 1 + i)),
      ),
    ),
  ].sort();

async function checked(...hidden: readonly number[]): Promise<Pane> {
  const pane = await openSession([SHEET], true);
  for (const row of hidden) hide(pane, row);
  await pane.session.check();
  await pane.settled();
  return pane;
}

test.each<[string, readonly number[], number]>([
  ["none", [], 0],
  ["one", [4], 1],
  ["all people", [3, 4, 5], 3],
  ["a row of the header is nobody's", [2], 0],
  ["one below all people is nobody's", [6], 0],
])("hidden rows are judged like all, and told: %s", async (_what, hidden, count) => {
  const pane = await checked(...hidden);
  expect([left(pane), shown(pane).length]).toEqual([count, 3]);
});

test("the result is limited to what is to be seen: list, numbers and marks", async () => {
  const pane = await checked(3);
  await pane.session.mark();
  expect(marked(pane)).toEqual([3, 4]);
  await pane.session.hidden.limit(true);
  expect(shown(pane)).toEqual(["李小红", "张小强"]);
  expect(counted(pane)).toMatchObject({ ineligible: 1, undetermined: 1 });
  expect(marked(pane)).toEqual([4]);
  await pane.session.hidden.limit(false);
  expect([shown(pane).length, marked(pane)]).toEqual([3, [3, 4]]);
});

test("what other rows mean is found over all of them", async () => {
  const id = "371500198905020339";
  const twice = SHEET.values.map((row, i) => [...row, i < 2 ? (i === 1 ? "身份证号" : "") : i < 4 ? id : ""]);
  const pane = await openSession([{ ...SHEET, values: twice }], true);
  hide(pane, 3);
  await pane.session.check();
  await pane.session.hidden.limit(true);
  const [person] = shownResult(pane.session.current())?.people ?? [];
  expect([person?.row, person?.assessment.findings.map(({ rule }) => rule)]).toEqual([
    4,
    expect.arrayContaining(["duplicate-row"]),
  ]);
});

test("rows hidden and shown after the check are followed", async () => {
  const pane = await checked();
  hide(pane, 5);
  await pane.settled();
  expect(left(pane)).toBe(1);
  await pane.session.hidden.limit(true);
  hide(pane, 5, false);
  await pane.settled();
  expect([left(pane), shown(pane).length]).toEqual([0, 3]);
});

test("where no event tells of a filter, whoever comes back to the pane finds it told", async () => {
  const pane = await openSession([SHEET]);
  await pane.session.check();
  hide(pane, 4);
  expect(left(pane)).toBe(0);
  pane.session.events.cameBack();
  await pane.session.idle();
  expect(left(pane)).toBe(1);
});

test("what is judged while the user types stays limited, and moves along with inserted rows", async () => {
  const pane = await checked(3);
  pane.session.setLive(true);
  await pane.session.hidden.limit(true);
  pane.workbook.insert(pane.sheetId, rect(2, 0, 1, WHOLE), "down");
  await pane.settled();
  expect(shown(pane)).toEqual(["李小红", "张小强"]);
  pane.edit(4, 6, [["是"]]);
  await pane.settled();
  expect([shown(pane), left(pane)]).toEqual([["李小红", "张小强"], 1]);
});

test.each<[string, number, readonly [number, number][], unknown, number]>([
  ["none: one request", 100, [], [], 1],
  ["all: one request", 3, [[1, 3]], [{ top: 0, bottom: 2 }], 1],
  [
    "stretches: two",
    100,
    [
      [3, 2],
      [9, 1],
    ],
    [
      { top: 2, bottom: 3 },
      { top: 8, bottom: 8 },
    ],
    2,
  ],
  ["across blocks, joined", 60_000, [[49_999, 4]], [{ top: 49_998, bottom: 50_001 }], 3],
  ["no rows: none", 0, [[1, 1]], [], 0],
])("%s", async (_what, rows, hidden, spans, requests) => {
  const pane = await openSession([SHEET]);
  for (const [row, count] of hidden) hide(pane, row, true, count);
  const before = pane.host.counts.requests;
  expect(await readHiddenRows(SHEET.name, rows)).toEqual({ ok: true, value: spans });
  expect(pane.host.counts.requests - before).toBe(requests);
});
