/**
 * Who corrects cells while the result stands: marks that are on follow the people, and the pane stays with the person.
 */
import { rect, type ConditionalFormatInfo } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { openSession, SHEET, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const PLEDGE = 6;

const cells = ({ ranges }: ConditionalFormatInfo): readonly string[] =>
  ranges.flatMap(({ row, column, rows }) =>
    Array.from({ length: rows }, (_, i) => `${String.fromCharCode(65 + column)}${row + 1 + i}`),
  );

const marked = (pane: Pane): readonly string[] => pane.formats().flatMap(cells).sort();

async function checkedAndMarked(isLive: boolean): Promise<Pane> {
  const pane = await openSession([SHEET], true);
  await pane.session.check();
  await pane.session.mark();
  if (isLive) pane.session.setLive(true);
  await pane.settled();
  return pane;
}

const insertRow = ({ workbook, sheetId }: Pane, row: number): void =>
  workbook.insert(sheetId, rect(row, 0, 1, 16_384), "down");

describe("marks that are on", () => {
  test("stand at the cells at fault", async () => {
    expect(marked(await checkedAndMarked(true))).toEqual(["E3", "E4", "G4"]);
  });

  test.each<[string, (pane: Pane) => void, readonly string[]]>([
    ["a corrected cell loses its colour", (pane) => pane.edit(3, PLEDGE, [["是"]]), ["E3", "E4"]],
    ["a cell that is wrong now gets one", (pane) => pane.edit(4, PLEDGE, [["否"]]), ["E3", "E4", "G4", "G5"]],
    ["people further down keep theirs when a row is inserted", (pane) => insertRow(pane, 3), ["E3", "E5", "G5"]],
    [
      "a sort carries them",
      (pane) => pane.workbook.sort(pane.sheetId, rect(2, 0, 3, 7), [{ key: 0, ascending: true }]),
      ["E4", "E5"],
    ],
  ])("follow while 实时检查 is on: %s", async (_what, act, expected) => {
    const pane = await checkedAndMarked(true);
    act(pane);
    await pane.settled();
    expect(marked(pane)).toEqual(expect.arrayContaining([...expected]));
    expect(pane.session.current()).toMatchObject({ outdated: false, marksOutdated: false });
    const at = (address: string): boolean => expected.includes(address);
    expect(marked(pane).filter((address) => address.startsWith("E") && !at(address))).toEqual([]);
  });

  test("are out of date without it, and one button judges and marks anew", async () => {
    const pane = await checkedAndMarked(false);
    pane.edit(3, PLEDGE, [["是"]]);
    await pane.settled();
    expect(pane.session.current()).toMatchObject({ outdated: true, marked: 3 });
    await pane.session.mark();
    expect(pane.session.current()).toMatchObject({ outdated: false, marksOutdated: false, marked: 2 });
    expect(marked(pane)).toEqual(["E3", "E4"]);
  });

  test("follow a check that the user asks for", async () => {
    const pane = await checkedAndMarked(false);
    pane.edit(3, PLEDGE, [["是"]]);
    await pane.settled();
    await pane.session.check();
    expect(marked(pane)).toEqual(["E3", "E4"]);
  });

  test("stay as they are on a sheet that was protected since, and are out of date", async () => {
    const pane = await checkedAndMarked(true);
    pane.workbook.setProtected(pane.sheetId, true);
    await pane.settled();
    await pane.session.look();
    pane.edit(3, PLEDGE, [["是"]]);
    await pane.settled();
    expect(pane.session.current()).toMatchObject({ marksOutdated: true, trouble: null });
  });
});

describe("a correction confirmed with Enter", () => {
  async function shown(): Promise<Pane> {
    const pane = await checkedAndMarked(true);
    pane.session.person.show(4);
    await pane.settled();
    return pane;
  }
  const edited = (pane: Pane): void => pane.edit(3, PLEDGE, [["是"]]);
  const goneOn = (pane: Pane): void => pane.session.events.selected(pane.sheetId, 4, 0);

  test.each<[string, readonly ((pane: Pane) => void)[]]>([
    ["the edit is told first", [edited, goneOn]],
    ["the move is told first", [goneOn, edited]],
    ["the move is told twice", [edited, goneOn, goneOn]],
    ["and where it came first", [goneOn, edited, goneOn]],
  ])("stays with the person and says what came of it: %s", async (_order, acts) => {
    const pane = await shown();
    for (const act of acts) {
      act(pane);
      await pane.host.idle();
    }
    await pane.settled();
    expect(pane.session.current()).toMatchObject({
      shownRow: 4,
      change: { name: "李小红", from: "ineligible", to: "ineligible", problems: [2, 1] },
    });
  });

  test("a move without an edit shows the next person, and says nothing", async () => {
    const pane = await shown();
    goneOn(pane);
    await pane.settled();
    expect(pane.session.current()).toMatchObject({ shownRow: 5, change: null });
  });

  test("a move to elsewhere is meant, edit or not", async () => {
    const pane = await shown();
    pane.session.person.show(3);
    pane.edit(2, PLEDGE, [["否"]]);
    pane.session.events.selected(pane.sheetId, 4, 0);
    await pane.settled();
    expect(pane.session.current().shownRow).toBe(5);
  });

  test("without 实时检查 the check that follows says it", async () => {
    const pane = await shown();
    pane.session.setLive(false);
    pane.edit(3, 4, [["2012.11"]]);
    pane.edit(3, PLEDGE, [["是"]]);
    await pane.settled();
    await pane.session.checkAgain();
    expect(pane.session.current()).toMatchObject({ shownRow: 4, change: { from: "ineligible", to: "eligible" } });
  });

  const row = (name: string): readonly string[] => SHEET.values.find(([first]) => first === name) ?? [];
  const [ming, hong, qiang] = [row("王小明"), row("李小红"), row("张小强")];
  const from = (heldDate: string): readonly string[] => hong.map((cell, i) => (i === 4 ? heldDate : cell));
  test.each<[string, readonly (readonly string[])[], Readonly<Record<string, unknown>>]>([
    ["who stands in another row now is followed", [hong, qiang, ming], { shownRow: 3, change: null }],
    [
      "and what came of a correction is said of the same person",
      [from("2012.11"), qiang, ming],
      { shownRow: 3, change: { name: "李小红", from: "ineligible", to: "undetermined", problems: [2, 1] } },
    ],
    ["who is gone makes way for the list, not for the next one", [ming, qiang], { shownRow: null, change: null }],
    [
      "a corrected name is no other person's verdict",
      [ming, ["李晓红", ...from("2012.11").slice(1)], qiang],
      { shownRow: 4, change: null },
    ],
    ["of two alike nobody knows which", [hong, qiang, hong], { shownRow: null, change: null }],
  ])("after rows were sorted or replaced: %s", async (_what, rows, expected) => {
    for (const isLive of [true, false]) {
      const pane = await shown();
      pane.session.setLive(isLive);
      pane.edit(2, 0, [...rows, ...Array<readonly string[]>(3 - rows.length).fill(Array<string>(7).fill(""))]);
      await pane.settled();
      await pane.session.checkAgain();
      expect(pane.session.current()).toMatchObject(expected);
    }
  });
});

test("rows that are nobody's are told with the reason, and followed while 实时检查 is on", async () => {
  const footer = ["合计", "3人", "", "", "", "", ""];
  const pane = await openSession([{ ...SHEET, values: [...SHEET.values, footer] }], true);
  await pane.session.check();
  pane.session.setLive(true);
  await pane.settled();
  const skipped = (): unknown => pane.session.current().result?.rosters[0]?.skipped;
  expect(skipped()).toEqual([{ row: 6, why: "footer" }]);
  insertRow(pane, 3);
  await pane.settled();
  expect(skipped()).toContainEqual({ row: 7, why: "footer" });
  pane.edit(6, 0, [["", ""]]);
  await pane.settled();
  expect(skipped()).not.toContainEqual({ row: 7, why: "footer" });
});
