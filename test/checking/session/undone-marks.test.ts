/** Marks that the user has undone in the grid: nothing tells of it; who comes back to the pane is not told of them. */
import { closeWorkbooks } from "office-host/testing";
import { marksOf } from "../../../src/rules/engine/marks";
import { clearMarks, mark } from "../../../src/workbook/marks";
import { openSession, SHEET, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

async function backIn(pane: Pane): Promise<unknown> {
  await pane.settled();
  pane.session.events.cameBack();
  await pane.settled();
  return pane.session.current().marked;
}

async function marked(sheet = SHEET): Promise<Pane> {
  const pane = await openSession([sheet], true);
  await pane.session.check();
  await pane.session.mark();
  return pane;
}

test("marks that are there are told of", async () => {
  const pane = await marked();
  const { marked: cells } = pane.session.current();
  expect(cells).toBeGreaterThan(0);
  expect(await backIn(pane)).toBe(cells);
});

test("those that were undone are not, and do not come again with the next edit", async () => {
  const pane = await marked();
  pane.session.setLive(true);
  await clearMarks(SHEET.name);
  expect(await backIn(pane)).toBeNull();
  pane.edit(3, 6, [["是"]]);
  await pane.settled();
  expect(pane.formats()).toEqual([]);
});

test("whoever goes on in the grid, or points to the pane, is not told of them either", async () => {
  for (const goOn of [
    (pane: Pane) => pane.session.events.selected(pane.sheetId, 3, 0),
    (pane: Pane) => pane.session.events.glancedAt(),
  ]) {
    const pane = await marked();
    await clearMarks(SHEET.name);
    expect(pane.session.current().marked).not.toBeNull();
    goOn(pane);
    await pane.settled();
    expect(pane.session.current().marked).toBeNull();
  }
});

test("where the host tells that formats changed, nobody has to move; what is done again is told of as well", async () => {
  const pane = await marked();
  const { marked: cells } = pane.session.current();
  await clearMarks(SHEET.name);
  pane.session.events.formatsChanged("another sheet", null);
  await pane.settled();
  expect(pane.session.current().marked).toBe(cells);
  pane.session.events.formatsChanged(pane.sheetId, null);
  await pane.settled();
  expect(pane.session.current().marked).toBeNull();
  const { result } = pane.session.current();
  if (result === null) throw new Error("nothing was found");
  await mark(SHEET.name, marksOf(result));
  pane.session.events.formatsChanged(pane.sheetId, null);
  await pane.settled();
  expect(pane.session.current().marked).toBe(cells);
});

test("marks that were cleared and are there again are this check's; after another check they are those from before", async () => {
  for (const isCheckedAgain of [false, true]) {
    const pane = await marked();
    const { marked: cells, result } = pane.session.current();
    if (result === null) throw new Error("nothing was found");
    await pane.session.clear();
    expect(pane.session.current().marked).toBeNull();
    if (isCheckedAgain) await pane.session.check();
    await mark(SHEET.name, marksOf(result));
    pane.session.events.formatsChanged(pane.sheetId, null);
    await pane.settled();
    expect(pane.session.current().marked).toBe(isCheckedAgain ? "some" : cells);
  }
});

test("formats of a sheet that carries no marks of ours are nothing to tell of", async () => {
  const pane = await openSession([SHEET], true);
  await pane.session.check();
  pane.session.events.formatsChanged(pane.sheetId, null);
  await pane.settled();
  expect(pane.session.current().marked).toBeNull();
});
