/** 试一试 as it is drawn. */
import { closeWorkbooks } from "office-host/testing";
import { personRows } from "../../src/checking/person-rows";
import { sampleSheets } from "../../src/teaching/sample/sheets";
import { emptyTrial } from "../../src/teaching/trial/empty-trial";
import { columnsOf, differing, tried } from "../../src/teaching/trial/trial";
import { earliestWords } from "../../src/taskpane/policy/words";
import { Outcome } from "../../src/taskpane/policy/trial/Outcome";
import { cellsOf } from "../../src/roster/plain-sheet";
import { openSession } from "../support/session";
import { drawn, textOf } from "../support/drawn";

afterEach(() => closeWorkbooks());

test("of somebody who stands on no sheet no cells are named, and each sentence is told once", async () => {
  const { session } = await openSession(sampleSheets().map(cellsOf), true);
  const trial = emptyTrial({ year: 2026, month: 11, day: 27 });
  const before = tried(trial, new Map());
  if (before === null) throw new Error("nobody");
  const said = (isOnNoSheet: boolean): string =>
    drawn(session, <Outcome trial={trial} before={before} after={before} isOnNoSheet={isOnNoSheet} />);
  const cells = /（[A-Z]+\d+/u;
  expect(textOf(said(false))).toMatch(cells);
  expect(textOf(said(true))).not.toMatch(cells);
  const lines = said(true).split("<li").slice(1).map(textOf);
  expect(lines).toEqual([...new Set(lines)]);
});

test.each([
  ["a space behind what stands there", " ", false],
  ["something else", "2", true],
])("%s: is it changed?", (_what, behind, isChanged) => {
  const trial = emptyTrial({ year: 2026, month: 11, day: 27 });
  const columns = columnsOf(trial);
  const [unit] = columns.filter(({ text }) => text !== "");
  if (unit === undefined) throw new Error("nothing is filled in");
  const changes = new Map([[unit.index, `${unit.text}${behind}`]]);
  expect([...differing(changes, columns).keys()]).toEqual(isChanged ? [unit.index] : []);
});

test.each([
  ["whoever may today waits for no day", "eligible", 2020, "现在就可报"],
  ["who has to wait: until when", "ineligible", 2023, "2023-11-01"],
  ["who may once a blank is filled, and not before", "undetermined", 2023, "2023-11-01"],
  ["whom time does not help", "ineligible", null, "等时间解决不了"],
  ["of whom something is not known", "undetermined", null, "待核，补齐后才知道"],
  ["who does not apply", "not-applying", null, null],
] as const)("from when: %s", (_who, verdict, year, said) =>
  expect(earliestWords({ verdict, earliest: year === null ? null : { year, month: 11, day: 1 } })).toBe(said),
);

test("a day that is past is no day to wait for: it is now, and until when it was stands beside it", async () => {
  const { session } = await openSession(sampleSheets().map(cellsOf), true);
  await session.check();
  const { result } = session.current();
  const person = result?.people.find(({ name }) => name === "王小明");
  if (result === null || person === undefined) throw new Error("nobody is called 王小明");
  const read = await personRows(result, person);
  if (!read.ok) throw new Error("nothing was read");
  const { judging, row, name } = person;
  const { timing, others } = result;
  const trial = { name, row: row - 1, ...judging, timing, posts: others.posts, ...read.value };
  const obtained = columnsOf(trial).find(({ header }) => header === "取得时间")?.index ?? -1;
  const [before, after] = [tried(trial, new Map()), tried(trial, new Map([[obtained, "2014.12"]]))];
  if (before === null) throw new Error("nobody");
  const said = drawn(session, <Outcome trial={trial} before={before} after={after} isOnNoSheet={false} />);
  expect(textOf(said)).toContain("最早可报：2023-11-01 → 现在就可报");
});
