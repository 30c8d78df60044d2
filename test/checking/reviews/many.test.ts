/** More decisions at once than go in one request. */
import { closeWorkbooks } from "office-host/testing";
import { ROWS_AT_ONCE } from "../../../src/workbook/record-rows";
import { openSession } from "../../support/session";
import { decided, recordIn, REVIEWED, REVIEWED_HEADERS, statesIn } from "../../support/reviewing";

afterEach(() => closeWorkbooks());

test.each([
  ["as many as go in one request", ROWS_AT_ONCE],
  ["one more", ROWS_AT_ONCE + 1],
  ["one more than go in two", 2 * ROWS_AT_ONCE + 1],
])("%s: each stands in the record once", async (_what, count) => {
  const names = Array.from({ length: count }, (_, i) => `王${String.fromCharCode(0x4e00 + i)}`);
  const people = names.map((name) => [name, "", "某镇中学", "乡镇", "一级教师", "2012.11", "基层高级教师", "是"]);
  const pane = await openSession([{ ...REVIEWED, values: [["花名册"], REVIEWED_HEADERS, ...people] }], true);
  await pane.session.check();
  const reviews = await pane.session.reviews();
  await reviews.load();
  await reviews.decide(pane.session.current().result?.people ?? [], decided("pass"));
  const recorded = recordIn(pane).slice(1);
  expect(recorded.map(([name]) => String(name)).sort()).toEqual([...names].sort());
  expect(new Set(statesIn(pane.session, reviews))).toEqual(new Set(["passed"]));
  await pane.session.idle();
});
