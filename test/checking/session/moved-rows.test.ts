/** Rows moved after a check that nobody repeats: what was found is not shown as that of who stands there now. */
import { closeWorkbooks } from "office-host/testing";
import { HEADERS, openSession, SHEET, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const [TITLE = [], , ...PEOPLE] = SHEET.values;
const withIds = (...ids: readonly string[]): typeof SHEET => ({
  ...SHEET,
  values: [TITLE, [...HEADERS, "身份证号"], ...PEOPLE.map((row, i) => [...row, ids[i] ?? ""])],
});
const [FIRST_ID, SECOND_ID] = ["371500198905020339", "37150019920827037X"];

/** Checked; then the two first rows are written anew, and the first one is looked at. */
async function lookedAt(sheet: typeof SHEET, first: readonly string[], second: readonly string[]): Promise<Pane> {
  const pane = await openSession([sheet], true);
  await pane.session.check();
  pane.edit(2, 0, [first, second]);
  await pane.settled();
  pane.session.person.show(3);
  await pane.settled();
  return pane;
}

const [WANG = [], LI = []] = PEOPLE;
const [WANG_ID, LI_ID] = [
  [...WANG, FIRST_ID],
  [...LI, SECOND_ID],
];
const BLANK = HEADERS.map(() => "");

test.each<[what: string, sheet: typeof SHEET, first: readonly string[], second: readonly string[], now: string | null]>(
  [
    ["two change places", SHEET, LI, WANG, "李小红"],
    ["so they do with ID numbers", withIds(FIRST_ID, SECOND_ID), LI_ID, WANG_ID, "李小红"],
    ["a cell is corrected", SHEET, [...WANG.slice(0, 6), "否"], LI, null],
    ["the unit is corrected", SHEET, [WANG[0] ?? "", "乙镇中学", ...WANG.slice(2)], LI, null],
    [
      "the name is corrected, the number is the same",
      withIds(FIRST_ID, SECOND_ID),
      ["王晓明", ...WANG_ID.slice(1)],
      LI_ID,
      null,
    ],
    ["the row is emptied", SHEET, BLANK, LI, ""],
  ],
)("%s", async (_what, sheet, first, second, now) => {
  const { session, settled } = await lookedAt(sheet, first, second);
  expect(session.current().outdated).toBe(true);
  expect(session.current().inRowNow).toBe(now);
  expect(session.current().written === null).toBe(now !== null);
  await session.checkAgain();
  await settled();
  expect(session.current().inRowNow).toBeNull();
});

test("who is shown after a check that holds is not asked for again", async () => {
  const { session, settled } = await openSession([SHEET], true);
  await session.check();
  session.person.show(3);
  await settled();
  expect(session.current()).toMatchObject({ inRowNow: null, outdated: false });
  expect(session.current().written?.[0]).toBe("王小明");
});

describe("whoever wants to go to a cell of somebody", () => {
  const selected = ({ workbook }: Pane): number | undefined => workbook.selection().areas[0]?.row;
  const pledgeOf = (row: number) => ({ sheet: SHEET.name, row: row - 1, column: 6 });

  async function changedPlaces(): Promise<Pane> {
    const pane = await openSession([SHEET], true);
    await pane.session.check();
    pane.session.person.show(4);
    await pane.settled();
    pane.edit(2, 0, [LI, WANG]);
    await pane.settled();
    return pane;
  }

  test("is not led to the row in which somebody else stands by now: who does is said", async () => {
    const pane = await changedPlaces();
    const { session } = pane;
    const person = session.current().result?.people[1] ?? null;
    await session.person.goTo(pledgeOf(4), person);
    expect(selected(pane)).not.toBe(3);
    expect(session.current()).toMatchObject({ shownRow: 4, written: null, inRowNow: "王小明", trouble: null });
    await session.checkAgain();
    await pane.settled();
    expect(session.current()).toMatchObject({ shownRow: 3, inRowNow: null });
    await session.person.goTo(pledgeOf(3), session.current().result?.people[0] ?? null);
    expect(selected(pane)).toBe(2);
  });

  test("nor is it so from the list of all sheets", async () => {
    const pane = await changedPlaces();
    await pane.session.workbook.open(SHEET.name, pane.session.current().result?.people[1] ?? null);
    await pane.settled();
    expect(selected(pane)).not.toBe(3);
  });

  test("gets there while the same person stands there, and to cells that are nobody's", async () => {
    const pane = await changedPlaces();
    const { session } = pane;
    const third = session.current().result?.people[2] ?? null;
    await session.person.goTo(pledgeOf(5), third);
    expect(selected(pane)).toBe(4);
    await session.person.goTo(pledgeOf(4));
    expect(selected(pane)).toBe(3);
  });
});

describe("a row is written only where its person still stands in it", () => {
  const checked = async (): Promise<Pane> => {
    const pane = await openSession([SHEET], true);
    await pane.session.check();
    return pane;
  };

  test.each<[what: string, isLive: boolean, first: readonly string[], second: readonly string[], expected: boolean]>([
    ["nothing was moved", false, WANG, LI, true],
    ["two changed places", false, LI, WANG, false],
    ["two changed places and everybody was checked since", true, LI, WANG, false],
    ["a cell was corrected", false, [...WANG.slice(0, 6), "否"], LI, true],
    ["a cell was corrected and the person checked since", true, [...WANG.slice(0, 6), "否"], LI, true],
    ["the row was emptied", false, BLANK, LI, false],
    ["the row was emptied, which was seen", true, BLANK, LI, false],
  ])("%s", async (_what, isLive, first, second, expected) => {
    const pane = await checked();
    const { session } = pane;
    const person = session.current().result?.people[0];
    if (person === undefined) throw new Error("nobody was found");
    if (isLive) session.setLive(true);
    pane.edit(2, 0, [first, second]);
    await pane.settled();
    expect(await session.person.isStillThere(SHEET.name, person)).toEqual({ ok: true, value: expected });
  });
});
