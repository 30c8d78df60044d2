/** Formulas that come to something else: Excel tells of no edit, and a result must not stand that no longer holds. */
import { parseRect, type CellInput } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { rect } from "../../support/sheet";
import { openAddin } from "../../support/addin";
import { checkedAnew, openSession, SHEET, startSession, told, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

/** A roster that was checked; its pledges are formulas. */
async function checked(live = false): Promise<Pane> {
  const pane = await openSession([SHEET, { ...SHEET, name: "乙" }], true);
  await pane.session.check();
  if (live) pane.session.setLive(true);
  await pane.settled();
  return pane;
}

/** Excel calculates cells: one of them, G3 or another, comes to a value. It tells by its own event. */
async function calculated(
  pane: Pane,
  cell: string,
  value: string,
  address = cell,
  sheetId = pane.sheetId,
): Promise<void> {
  const { top, left } = rect(cell);
  const where = parseRect(address);
  if (where === undefined) throw new Error(address);
  pane.workbook.setCalculated(sheetId, top, left, value);
  pane.workbook.tell({ kind: "calculated", sheetId, rect: where });
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

describe.each([
  ["judged at once where that is on", true],
  ["out of date", false],
])("dates that are formulas over cells of another sheet: when those change, the result is %s", (_what, live) => {
  /** The third person's date is a formula over a cell of a sheet without a roster. */
  async function withFormula(): Promise<Pane> {
    const addin = await openAddin([SHEET, { name: "取得", merges: [], values: [["2012.11"]] }], { calculates: true });
    const put = (index: number, address: string, value: CellInput): void => {
      const { top, left } = rect(address);
      const cell = { row: top, column: left, rows: 1, columns: 1 };
      addin.workbook.writeCells(addin.workbook.sheets()[index]?.id ?? "", cell, [[value]]);
    };
    put(0, "E5", { formula: "=JC.DATE(取得!A1)" });
    await addin.formulas?.settled();
    const pane = await startSession(addin);
    await pane.session.check();
    pane.session.setLive(live);
    await pane.settled();
    return { ...pane, edit: (_row, _column, [[value = ""] = []]) => put(1, "A1", value) };
  }

  test("to another day", async () => {
    const pane = await withFormula();
    const held = (): unknown => pane.session.current().result?.people[2]?.applicant.facts.heldDate;
    expect(held()).toMatchObject({ value: { year: 2012, month: 11, day: 1 } });
    pane.edit(0, 0, [["2018-06-01"]]);
    await pane.formulas?.settled();
    await pane.settled();
    expect(pane.session.current()).toMatchObject({ outdated: !live, trouble: null });
    expect(held()).toMatchObject({ value: { year: live ? 2018 : 2012 } });
    const { result } = pane.session.current();
    if (live) expect(result && told(result)).toEqual(await checkedAnew(pane));
  });

  test("to the same day, written otherwise: it stands", async () => {
    const pane = await withFormula();
    pane.edit(0, 0, [["2012-11-01"]]);
    await pane.formulas?.settled();
    await pane.settled();
    expect(pane.session.current()).toMatchObject({ outdated: false, trouble: null });
  });
});
