/** A result belongs to its sheet, whatever the sheet is called: who renames a sheet keeps what was found on it. */
import { closeWorkbooks } from "office-host/testing";
import { marksOf } from "../../../src/rules/engine/marks";
import { checkedAnew, openSession, SHEET, told, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const NEW = "新表";
/** The same person applies on both sheets: each tells of the other. */
const OTHER = { ...SHEET, name: "乙" };

async function checked(): Promise<Pane> {
  const pane = await openSession([SHEET, OTHER], true);
  await pane.session.check();
  return pane;
}

const rename = ({ workbook, sheetId }: Pane, name = NEW): void => workbook.renameSheet(sheetId, name);

/** Everything that names a sheet names it as it is called now. */
async function expectFollowed(pane: Pane, name = NEW): Promise<void> {
  await pane.settled();
  const { sheet, result, trouble, outdated, namesOutdated } = pane.session.current();
  expect({ sheet, of: result?.sheet, trouble, outdated, namesOutdated }).toEqual({
    sheet: name,
    of: name,
    trouble: null,
    outdated: false,
    namesOutdated: false,
  });
  expect(result === null ? null : told(result)).toEqual(await checkedAnew(pane));
}

const selectedCell = ({ workbook }: Pane): unknown => {
  const { sheetId, areas } = workbook.selection();
  return [workbook.sheets().find(({ id }) => id === sheetId)?.name, areas[0]?.row, areas[0]?.column];
};

describe("a checked sheet is renamed, and the result goes by its new name once", () => {
  test.each<[string, (pane: Pane) => unknown]>([
    ["the user comes back to the pane", ({ session }) => session.events.cameBack()],
    ["the sheet comes to the front", ({ session }) => session.look()],
    ["somebody is shown", ({ session }) => session.person.show(4)],
    ["the user goes to somebody's cell", ({ session, sheetId }) => session.events.selected(sheetId, 3, 0)],
    ["a cell of it is to be shown", ({ session }) => session.person.goTo({ sheet: SHEET.name, row: 3, column: 6 })],
    ["its list is asked for", ({ session }) => session.workbook.open(SHEET.name)],
    ["it is marked", ({ session }) => session.mark()],
    ["it is checked again", ({ session }) => session.checkAgain()],
    ["all sheets are checked", ({ session }) => session.workbook.check()],
    [
      "a question is answered",
      ({ session }) => session.answers.answer("unitLevel", "乡镇").then(session.events.cameBack),
    ],
  ])("%s", async (_what, act) => {
    const pane = await checked();
    rename(pane);
    await pane.settled();
    await act(pane);
    await expectFollowed(pane);
  });

  test("a cell is edited while 实时检查 is on: the edit counts too", async () => {
    const pane = await checked();
    pane.session.setLive(true);
    rename(pane);
    pane.edit(3, 6, [["是"]]);
    await expectFollowed(pane);
  });

  test("the renaming is undone", async () => {
    const pane = await checked();
    rename(pane);
    pane.session.events.cameBack();
    await expectFollowed(pane);
    rename(pane, SHEET.name);
    pane.session.events.cameBack();
    await expectFollowed(pane, SHEET.name);
  });
});

test("who is shown stays shown, and nothing is said to have changed", async () => {
  const pane = await checked();
  pane.session.person.show(4);
  await pane.settled();
  const { written } = pane.session.current();
  rename(pane);
  pane.session.events.cameBack();
  await pane.settled();
  expect(pane.session.current()).toMatchObject({ shownRow: 4, change: null, written });
});

test("a cell pressed before the name was followed is shown on the sheet as it is called now", async () => {
  const pane = await checked();
  rename(pane);
  pane.session.events.cameBack();
  await pane.session.person.goTo({ sheet: SHEET.name, row: 3, column: 6 });
  await pane.settled();
  expect(selectedCell(pane)).toEqual([NEW, 3, 6]);
});

test("marks stand where they stood, and are not said to be of another result", async () => {
  const pane = await checked();
  await pane.session.mark();
  const before = [pane.formats(), pane.session.current().marked];
  rename(pane);
  pane.session.events.cameBack();
  await pane.settled();
  const { marked, marksOutdated, result } = pane.session.current();
  expect([[pane.formats(), marked], marksOutdated]).toEqual([before, false]);
  expect(result === null ? 0 : marksOf(result).violation.length).toBeGreaterThan(0);
});

test("two sheets that change their names keep each its own result", async () => {
  const later = SHEET.values.map((row, i) => (i === 0 ? ["2021年度教师职称申报花名册"] : row.slice(0, 6)));
  const pane = await openSession([SHEET, { ...OTHER, values: later }], true);
  await pane.session.workbook.check();
  const people = (name: string): unknown => pane.session.stateOf(name)?.result?.rosters[0]?.table;
  const before = [people(SHEET.name), people("乙")];
  expect(before[0]).not.toEqual(before[1]);
  const second = pane.workbook.sheets()[1]?.id ?? "";
  rename(pane, "暂");
  pane.workbook.renameSheet(second, SHEET.name);
  rename(pane, "乙");
  pane.workbook.activateSheet(second);
  await pane.settled();
  pane.session.events.cameBack();
  await pane.settled();
  expect([people("乙"), people(SHEET.name)]).toEqual(before);
});

describe("a sheet that is not in front is renamed", () => {
  test("its own result goes along, is said to be out of date until it is looked at, and is found anew then", async () => {
    const pane = await checked();
    const [first, second] = pane.workbook.sheets();
    pane.workbook.activateSheet(second?.id ?? "");
    await pane.settled();
    rename(pane);
    await pane.session.workbook.open(SHEET.name);
    await expectFollowed(pane);
    expect(pane.workbook.activeSheet()).toBe(first?.id);
  });

  test("a result that tells of its people names it as it is called now", async () => {
    const pane = await checked();
    const second = pane.workbook.sheets()[1]?.id ?? "";
    pane.workbook.renameSheet(second, "丙");
    await pane.session.person.goTo({ sheet: "乙", row: 2, column: 0 });
    await pane.settled();
    expect(pane.session.stateOf(SHEET.name)?.result?.others.sheets.map(({ sheet }) => sheet)).toEqual(["丙"]);
    expect(selectedCell(pane)).toEqual(["丙", 2, 0]);
  });
});

test("a sheet that is deleted takes its result along; that it is gone is said", async () => {
  const pane = await checked();
  const second = pane.workbook.sheets()[1]?.id ?? "";
  pane.workbook.deleteSheet(second);
  await pane.settled();
  await pane.session.workbook.open("乙");
  expect(pane.session.current()).toMatchObject({ sheet: SHEET.name, trouble: { kind: "gone" } });
});
