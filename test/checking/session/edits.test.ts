/**
 * Edits that nobody has judged make the result out of date, whatever happened meanwhile; the rest leave it as it is.
 */
import { SheetJudge } from "../../../src/checking/judge-sheet";
import { Session } from "../../../src/checking/session";
import type { CellsChange } from "../../../src/workbook/changes";
import { closeWorkbooks } from "office-host/testing";
import { checkedAnew, openSession, SHEET, told, WITHOUT_LEVEL, type Pane } from "../../support/session";

afterEach(() => {
  jest.restoreAllMocks();
  closeWorkbooks();
});

const PLEDGE: CellsChange = { kind: "edited", rect: { top: 4, left: 6, bottom: 4, right: 6 } };
const OTHERS = { ...SHEET, name: "乙" };
const NOTES = { name: "说明", merges: [], values: [["请于九月底前报送"]] };

/** The id of a sheet, as Excel names it in events. */
const idOf = ({ workbook }: Pane, name: string): string =>
  workbook.sheets().find((sheet) => sheet.name === name)?.id ?? "";

/** Something happens once rows were read in the check under way. */
function whileChecking(session: Session, happens: () => void): void {
  const stop = session.subscribe(() => {
    const { phase } = session.current();
    if (phase.kind !== "checking" || phase.progress.rows === 0) return;
    stop();
    happens();
  });
}

test.each([
  ["on the sheet itself", SHEET.name, true],
  ["on a sheet whose people count too", "乙", true],
  ["on a sheet without people", "说明", false],
])("an edit during a check, %s", async (_where, sheet, isOutdated) => {
  const pane = await openSession([SHEET, OTHERS, NOTES]);
  const { session } = pane;
  let heard = 0;
  whileChecking(session, () => {
    heard++;
    session.events.changed(idOf(pane, sheet), PLEDGE);
  });
  await session.check();
  expect([heard, session.current().result?.people.length, session.current().outdated]).toEqual([1, 3, isOutdated]);
  await session.check();
  expect(session.current().outdated).toBe(false);
});

test("an edit during a check is judged after it where 实时检查 is on", async () => {
  const pane = await openSession([SHEET]);
  const { session } = pane;
  session.setLive(true);
  await session.idle();
  whileChecking(session, () => {
    pane.edit(4, 6, [["否"]]);
    session.events.changed(pane.sheetId, PLEDGE);
  });
  await session.check();
  await session.idle();
  const { result, outdated } = session.current();
  expect([result === null ? null : told(result), outdated]).toEqual([await checkedAnew(pane), false]);
  expect(result?.people.at(-1)?.assessment.findings.map(({ rule }) => rule)).toContain("pledge");
});

describe("where edits wait to be judged,", () => {
  const waiting = async (): Promise<Pane> => {
    const pane = await openSession([SHEET, OTHERS]);
    await pane.session.check();
    pane.session.setLive(true);
    pane.session.events.changed(pane.sheetId, PLEDGE);
    return pane;
  };

  test("a check that is cancelled leaves the result, which is out of date", async () => {
    const { session } = await waiting();
    const before = session.current().result;
    const checking = session.check();
    session.cancel();
    await checking;
    expect(session.current().result === before).toBe(true);
    expect(session.current()).toMatchObject({ outdated: true, trouble: null });
  });

  test("the sheet is checked anew when the user comes back to it, and no other is", async () => {
    const pane = await waiting();
    const { session } = pane;
    const before = session.current().result;
    for (const name of ["乙", SHEET.name]) {
      pane.workbook.activateSheet(idOf(pane, name));
      await session.look();
      expect(session.current()).toMatchObject({ sheet: name, outdated: false });
      if (name === "乙") expect(session.current().result).toBeNull();
    }
    expect(session.current().result?.people).toHaveLength(3);
    expect(session.current().result === before).toBe(false);
  });

  test("and is out of date where 实时检查 was switched off meanwhile", async () => {
    const pane = await waiting();
    const { session } = pane;
    pane.workbook.activateSheet(idOf(pane, "乙"));
    await session.look();
    session.setLive(false);
    pane.workbook.activateSheet(pane.sheetId);
    await session.look();
    expect(session.current()).toMatchObject({ sheet: SHEET.name, outdated: true });
  });

  test("a mistake in judging them leaves the result, which is out of date, and is said", async () => {
    const { session } = await waiting();
    const { result } = session.current();
    const [roster] = result?.rosters ?? [];
    if (roster === undefined) throw new Error("nothing was checked");
    jest.spyOn(roster, "readPeople").mockImplementation(() => {
      throw new RangeError("mistake");
    });
    await session.idle();
    expect(session.current().result === result).toBe(true);
    expect(session.current()).toMatchObject({ outdated: true, trouble: { kind: "failed", code: "RangeError" } });
  });

  test("one that concerns every row leaves the result where the check is called off, and it is out of date", async () => {
    const pane = await openSession([SHEET]);
    const { session } = pane;
    await session.check();
    session.setLive(true);
    const before = session.current().result;
    whileChecking(session, session.cancel);
    session.events.changed(pane.sheetId, { kind: "anything" });
    await session.idle();
    expect(session.current().result === before).toBe(true);
    expect(session.current()).toMatchObject({ outdated: true, phase: { kind: "ready" } });
  });
});

test("an edit on another sheet outdates what was found there, and not what is found here", async () => {
  const pane = await openSession([SHEET, OTHERS, NOTES]);
  const { session } = pane;
  await session.check();
  pane.workbook.activateSheet(idOf(pane, "说明"));
  await session.look();
  session.events.changed(pane.sheetId, PLEDGE);
  await session.idle();
  pane.workbook.activateSheet(pane.sheetId);
  await session.look();
  expect(session.current()).toMatchObject({ sheet: SHEET.name, outdated: true });
});

test("a mistake in a check leaves what was found before, whole, and is said", async () => {
  // More than one block, so that something is found before the end.
  const long = Array.from({ length: 5_100 }, () => SHEET.values[2] ?? []);
  const { session } = await openSession([{ ...SHEET, values: [...SHEET.values, ...long] }]);
  await session.check();
  const before = session.current().result;
  const found: unknown[] = [];
  session.subscribe(() => found.push(session.current().result));
  jest.spyOn(SheetJudge.prototype, "finish").mockImplementation(() => Promise.reject(new RangeError("mistake")));
  await session.check();
  expect(new Set(found).size).toBeGreaterThan(1);
  expect(session.current().result === before).toBe(true);
  expect(session.current()).toMatchObject({
    phase: { kind: "ready" },
    outdated: false,
    trouble: { kind: "failed", code: "RangeError" },
  });
});

test("an answer is kept for the sheet it was given on, whichever comes to the front meanwhile", async () => {
  const pane = await openSession([WITHOUT_LEVEL, { ...WITHOUT_LEVEL, name: "乙" }]);
  const { session } = pane;
  pane.workbook.activateSheet(idOf(pane, "乙"));
  void session.look();
  await session.answers.answer("unitLevel", "乡镇");
  const asked = (): unknown => session.current().understood?.[0]?.questions.map(({ about }) => about);
  expect([session.current().sheet, asked()]).toEqual(["乙", ["unitLevel"]]);
  pane.workbook.activateSheet(pane.sheetId);
  await session.look();
  expect([session.current().sheet, asked()]).toEqual([SHEET.name, []]);
});

test("what the answer to a question decides is counted again once the user rests", async () => {
  const pane = await openSession([WITHOUT_LEVEL], true);
  const { session } = pane;
  await session.check();
  session.setLive(true);
  const worth = (of: Session): unknown =>
    of.current().result?.rosters.map(({ questions }) => questions.map(({ kind, settles }) => [kind, settles]));
  const before = worth(session);
  pane.edit(2, 3, [["2012.11"]]);
  await pane.settled();
  const live = worth(session);
  const anew = new Session(pane.heads);
  await anew.check();
  expect(live).toEqual(worth(anew));
  expect([before, live]).toEqual([[[["all-township", 0]]], [[["all-township", 1]]]]);
});
