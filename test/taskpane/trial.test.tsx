/** 试一试 as it is drawn. */
import { closeWorkbooks } from "office-host/testing";
import { sampleSheets } from "../../src/teaching/sample/sheets";
import { emptyTrial } from "../../src/teaching/trial/empty-trial";
import { tried } from "../../src/teaching/trial/trial";
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
