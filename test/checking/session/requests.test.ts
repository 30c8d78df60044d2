/** What the pane asks of Excel while the user works: seldom, little, and never what takes away what could be undone. */
import { Recalculation } from "../../../src/checking/recalculation";
import { restsOnHeads } from "../../../src/functions";
import { PROFILE_NAMES, type Profile } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { openAddin } from "../../support/addin";
import { openSession, SHEET, startSession, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const NOTES = { name: "说明", merges: [], values: [["填表说明"], ["一、姓名按身份证填写"]] };
const others = Array.from({ length: 10 }, (_, i) => ({ ...SHEET, name: `镇${i + 1}` }));
const MERGED = { ...SHEET, merges: [{ top: 0, left: 0, bottom: 0, right: 6 }] };

/** A sheet without a roster in front of ten with one, and a listening session. */
const opened = (): Promise<Pane> => openSession([NOTES, MERGED, ...others], true);

/** The add-in as its page starts it, in a workbook of twelve sheets; formulas are calculated. */
async function listening(profile: Profile): Promise<Pane & { readonly recalculation: Recalculation }> {
  const addin = await openAddin([MERGED, NOTES, ...others], { profile, calculates: true });
  const recalculation = new Recalculation(addin.heads, restsOnHeads);
  addin.heads.onForgotten = recalculation.request;
  return { ...(await startSession(addin)), recalculation };
}

/** A formula of ours beside the roster. */
const enter = ({ workbook, sheetId }: Pane): void =>
  workbook.writeCells(sheetId, { row: 2, column: 8, rows: 1, columns: 1 }, [
    [{ formula: "=JC.VERDICT(A3:G5, $A$2:$G$2)" }],
  ]);

/** Requests for the workbook that something leads to. */
async function requestsOf(pane: Pane, act: () => unknown): Promise<number> {
  await pane.settled();
  const before = pane.host.counts.requests;
  await act();
  await pane.settled();
  return pane.host.counts.requests - before;
}

describe("on a sheet without a roster, in a workbook of twelve sheets", () => {
  test.each<[string, (pane: Pane) => void]>([
    ["a key pressed", (pane) => pane.edit(1, 0, [["二、单位写全称"]])],
    ["a key pressed far below", (pane) => pane.edit(500, 3, [["完"]])],
    [
      "three keys pressed one after the other",
      (pane) => ["一", "二", "三"].forEach((text, row) => pane.edit(row, 1, [[text]])),
    ],
    [
      "a block pasted",
      (pane) =>
        pane.edit(
          3,
          0,
          Array.from({ length: 40 }, () => ["甲", "乙", "丙"]),
        ),
    ],
  ])("%s costs one request at the most", async (_what, act) => {
    const pane = await opened();
    expect(await requestsOf(pane, () => act(pane))).toBeLessThanOrEqual(1);
  });

  test("a roster typed there is noticed all the same", async () => {
    const pane = await opened();
    pane.edit(3, 0, SHEET.values.slice(1));
    await pane.settled();
    expect(pane.session.current().understood?.map(({ table, people }) => [table, people])).toEqual([["A4:G7", 3]]);
  });

  test("a directory of units typed there is noticed by the sheets that are judged by it", async () => {
    const pane = await opened();
    pane.edit(3, 0, [
      ["单位名称", "纳入目录时间"],
      ["某镇中学", "2015.1"],
    ]);
    await pane.settled();
    const facts = await pane.heads.workbookFacts();
    expect(facts.ok && facts.value.sharedSheets).toEqual(["说明"]);
  });

  test("a sheet emptied again is an empty one", async () => {
    const pane = await openSession([{ name: "空", merges: [], values: [] }], true);
    pane.edit(0, 0, [["甲"]]);
    await pane.settled();
    expect(pane.session.current().usedRows).toBe(1);
    pane.edit(0, 0, [[""]]);
    await pane.settled();
    expect(pane.session.current().usedRows).toBe(0);
  });
});

test("moving the cursor asks nothing of Excel", async () => {
  const pane = await opened();
  const move = (row: number): void => pane.workbook.select(pane.sheetId, [{ row, column: 0, rows: 1, columns: 1 }]);
  expect(await requestsOf(pane, () => [1, 2, 3, 4].forEach(move))).toBe(0);
});

test("an edited header is understood anew without a look at the other sheets", async () => {
  const pane = await openSession([SHEET, ...others], true);
  expect(await requestsOf(pane, () => pane.edit(1, 1, [["毫不相干"]]))).toBeLessThanOrEqual(1);
  expect(pane.session.current().understood?.[0]?.unmatched.map(({ column }) => column)).toEqual(["B"]);
});

describe.each(PROFILE_NAMES)("what could be undone, in Excel as %s", (profile) => {
  test.each<[string, (pane: Pane) => unknown]>([
    ["the pane opened", () => undefined],
    ["a cell typed", (pane) => pane.edit(2, 1, [["某镇小学"]])],
    ["a header typed", (pane) => pane.edit(1, 1, [["单位名称"]])],
    [
      "a row inserted",
      (pane) => pane.workbook.insert(pane.sheetId, { row: 2, column: 0, rows: 1, columns: 16_384 }, "down"),
    ],
    ["a row selected", (pane) => pane.workbook.select(pane.sheetId, [{ row: 3, column: 0, rows: 1, columns: 1 }])],
    ["a sheet selected", (pane) => pane.workbook.activateSheet(pane.workbook.sheets()[1]?.id ?? "")],
    ["a function calculated", (pane) => pane.call("VERDICT", MERGED.name, "A3:G3")],
    ["a formula entered", (pane) => enter(pane)],
    ["a formula that is there while a title is typed", (pane) => (enter(pane), pane.edit(0, 0, [["2022年度花名册"]]))],
    ["a question answered", ({ session }) => session.answers.answer("unitLevel", "乡镇")],
  ])("stays when %s", async (_what, act) => {
    const pane = await listening(profile);
    await act(pane);
    for (let quiet = 0; quiet < 2; quiet++) {
      await pane.settled();
      await pane.recalculation.idle();
      await pane.formulas?.settled();
    }
    expect(pane.session.current().trouble).toBeNull();
    expect(pane.host.counts).toMatchObject({ undoClearing: 0, fullCalculations: 0 });
  });

  test("goes once when the user asks for a check, and no more when edits are judged after it", async () => {
    const pane = await listening(profile);
    await pane.session.check();
    // Excel on the web clears nothing when merged areas are read.
    const once = profile === "web" ? 0 : 1;
    expect(pane.host.counts.undoClearing).toBe(once);
    pane.session.setLive(true);
    pane.edit(0, 0, [["2022年度教师职称申报花名册"]]);
    await pane.settled();
    await pane.session.mark();
    expect(pane.session.current()).toMatchObject({ outdated: false, trouble: null });
    expect(pane.host.counts.undoClearing).toBe(once);
  });
});

test("cells merged down count while edits are judged, wherever they are by then", async () => {
  const values = SHEET.values.map((row, i) => (i === 3 ? row.map((cell, c) => (c === 2 ? "" : cell)) : row));
  const pane = await openSession([{ ...SHEET, merges: [{ top: 2, bottom: 3, left: 2, right: 2 }], values }], true);
  const levels = (): unknown =>
    pane.session.current().result?.people.map(({ applicant }) => applicant.facts.unitLevel.state);
  await pane.session.check();
  expect(levels()).toEqual(["known", "known", "known"]);
  pane.workbook.insert(pane.sheetId, { row: 0, column: 0, rows: 1, columns: 16_384 }, "down");
  await pane.settled();
  pane.session.setLive(true);
  await pane.settled();
  pane.edit(1, 0, [["2021年度教师职称申报花名册"]]);
  await pane.settled();
  expect(levels()).toEqual(["known", "known", "known"]);
});
