/** Formulas that come to something else: Excel tells of no edit, and a result must not stand that no longer holds. */
import { closeWorkbooks } from "office-host/testing";
import { rect } from "../../support/sheet";
import { openSession, SHEET, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

/** A roster that was checked; its pledges are formulas. */
async function checked(live = false): Promise<Pane> {
  const pane = await openSession([SHEET, { ...SHEET, name: "乙" }], true);
  await pane.session.check();
  if (live) pane.session.setLive(true);
  await pane.settled();
  return pane;
}

/** Excel calculates cells: one of them, G3 or another, comes to a value. */
async function calculated(
  pane: Pane,
  cell: string,
  value: string,
  address = cell,
  sheetId = pane.sheetId,
): Promise<void> {
  const { top, left } = rect(cell);
  pane.workbook.setCalculated(sheetId, top, left, value);
  pane.session.calculated(sheetId, [rect(address)]);
  await pane.settled();
}

const verdicts = ({ session }: Pane): readonly string[] =>
  (session.current().result?.people ?? []).map(({ verdict }) => verdict);

test.each<[string, string, string, string, boolean]>([
  ["a pledge that came to 否", "G5", "否", "G5", true],
  ["the same among all cells of the sheet", "G5", "否", "A1:Z400", true],
  ["a pledge that says what it said", "G5", "是", "G5", false],
  ["a cell beside the roster, as our own columns are", "J5", "符合", "J5", false],
  ["a cell below all people", "G40", "合计", "G40", false],
])("%s: the result is out of date or not", async (_what, cell, value, address, outdated) => {
  const pane = await checked();
  await calculated(pane, cell, value, address);
  expect(pane.session.current()).toMatchObject({ outdated, trouble: null });
});

test("while edits are judged at once, so is what was calculated", async () => {
  const pane = await checked(true);
  const before = verdicts(pane);
  await calculated(pane, "G5", "否");
  expect(pane.session.current().outdated).toBe(false);
  expect(verdicts(pane)).not.toEqual(before);
  expect(verdicts(pane)[2]).toBe("ineligible");
});

test("what is calculated on another sheet, or before a check, says nothing of this one", async () => {
  const pane = await checked();
  await calculated(pane, "G5", "否", "G5", pane.workbook.sheets()[1]?.id);
  expect(pane.session.current().outdated).toBe(false);
  const fresh = await openSession([SHEET], true);
  await calculated(fresh, "G5", "否");
  expect(fresh.session.current()).toMatchObject({ result: null, outdated: false });
});

test("nothing is asked of Excel for cells that are no person's", async () => {
  const pane = await checked();
  const before = pane.host.counts.requests;
  await calculated(pane, "J5", "符合", "H1:Z400");
  expect(pane.host.counts.requests).toBe(before);
});
