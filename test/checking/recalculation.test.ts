/**
 * Which formulas are calculated anew when something they rest on changes: ours and no others, also in a workbook that
 * was saved and opened again, where none of them has run (office-js issue 1567; Excel-Custom-Functions issue 368).
 */
import { Recalculation } from "../../src/checking/recalculation";
import { restsOnHeads } from "../../src/functions";
import { rect, type CellValue } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { openAddin } from "../support/addin";
import { SHEET, startSession, WITHOUT_LEVEL, type Pane } from "../support/session";

afterEach(() => closeWorkbooks());

const OTHER = { name: "汇总", merges: [], values: [["人数", "3"]] };

interface Reopened extends Pane {
  readonly recalculation: Recalculation;
}

type Formulas = Readonly<Record<string, readonly [string, CellValue]>>;

/** As saved: formulas (by row, column and sheet) with what they showed, none of which has run; the pane looks at it. */
async function reopened(
  sheets: readonly (typeof SHEET)[] = [SHEET, OTHER],
  formulas: Formulas = OURS,
): Promise<Reopened> {
  const addin = await openAddin(sheets);
  const { workbook, heads } = addin;
  for (const [place, [formula, shown]] of Object.entries(formulas)) {
    const [row, column, ...name] = place.split(" ");
    const id = workbook.sheets().find((one) => one.name === name.join(" "))?.id ?? "";
    workbook.writeCells(id, rect(Number(row), Number(column), 1, 1), [[{ formula }]]);
    workbook.setCalculated(id, Number(row), Number(column), shown);
  }
  const recalculation = new Recalculation(heads, restsOnHeads);
  heads.onForgotten = recalculation.request;
  const session = await startSession(addin);
  return { ...session, recalculation };
}

const OURS: Formulas = {
  [`2 8 ${SHEET.name}`]: ["=JC.VERDICT(A3:G3)", "不符合"],
  [`3 8 ${SHEET.name}`]: ["=JC.VERDICT(A4:G4)", "不符合"],
  [`2 9 ${SHEET.name}`]: ["=LEN(A3)", 3],
  ["0 3 汇总"]: ["=COUNTIF('it''s 花名册'!I3:I5,\"符合\")+N(JC.VERDICT('it''s 花名册'!A5:G5)=\"符合\")", 1],
};

const OURS_CALCULATED = ["'it''s 花名册'!I3:I4,汇总!D1"];

const done = async (pane: Reopened): Promise<void> => {
  await pane.settled();
  await pane.recalculation.idle();
  await pane.settled();
  await pane.recalculation.idle();
};

test.each<[what: string, change: (pane: Reopened) => unknown]>([
  ["the year in the title", ({ edit }) => edit(0, 0, [["2021年度教师职称申报花名册"]])],
  ["a header", ({ edit }) => edit(1, 4, [["聘任时间"]])],
  [
    "what a column holds, in the pane",
    ({ session }) => {
      const [roster] = session.current().understood ?? [];
      const column = roster?.columns.find(({ field }) => field === "heldDate");
      return session.answers.correct(roster?.header.headers ?? [], column?.column ?? "", null);
    },
  ],
])("reopened, nothing has run: %s changes, and our formulas are calculated, no others", async (_what, change) => {
  const pane = await reopened();
  expect(pane.calculated).toEqual([]);
  await change(pane);
  await done(pane);
  expect(pane.calculated).toEqual(OURS_CALCULATED);
  expect(pane.host.counts.fullCalculations).toBe(0);
});

test("reopened: an answer in the pane", async () => {
  const pane = await reopened([{ ...WITHOUT_LEVEL, name: SHEET.name }, OTHER]);
  await pane.session.answers.answer("unitLevel", "乡镇");
  await done(pane);
  expect(pane.calculated).toEqual(OURS_CALCULATED);
});

test.each<[what: string, change: (pane: Reopened) => unknown]>([
  ["a person's cell", ({ edit }) => edit(3, 6, [["是"]])],
  ["a check", ({ session }) => session.check()],
  ["a look", ({ session }) => session.look()],
  ["the header, to what it was", ({ edit }) => edit(1, 4, [["取得时间"]])],
  [
    "a sheet without a roster",
    ({ workbook }) => workbook.writeCells(workbook.sheets()[1]?.id ?? "", rect(0, 1, 1, 1), [[4]]),
  ],
])("reopened: %s calculates nothing", async (_what, change) => {
  const pane = await reopened();
  await change(pane);
  await done(pane);
  expect(pane.calculated).toEqual([]);
});

test("reopened: a roster's title on a sheet nobody has looked at", async () => {
  const pane = await reopened([OTHER, { ...SHEET, name: "第二批" }], { "2 8 第二批": ["=JC.VERDICT(A3:G3)", "符合"] });
  const id = pane.workbook.sheets()[1]?.id ?? "";
  pane.workbook.writeCells(id, rect(0, 0, 1, 1), [["2021年度教师职称申报花名册"]]);
  await done(pane);
  expect(pane.calculated).toEqual(["第二批!I3"]);
});

test("one change is one calculation: it is not owed twice", async () => {
  const pane = await reopened();
  pane.edit(0, 0, [["2021年度教师职称申报花名册"]]);
  await done(pane);
  pane.session.events.changed(pane.sheetId, { kind: "anything" } as never);
  await done(pane);
  expect(pane.calculated).toEqual(OURS_CALCULATED);
});

test("without a formula of ours nothing is calculated", async () => {
  const pane = await reopened([SHEET, OTHER], { [`2 9 ${SHEET.name}`]: ["=LEN(A3)", 3] });
  pane.edit(0, 0, [["2021年度教师职称申报花名册"]]);
  await done(pane);
  expect(pane.calculated).toEqual([]);
});

test("who calculates by hand has F9 calculate ours too", async () => {
  const pane = await reopened();
  await pane.run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    await context.sync();
  });
  pane.edit(0, 0, [["2021年度教师职称申报花名册"]]);
  await done(pane);
  expect(pane.calculated).toEqual([]);
  await pane.run(async (context) => {
    context.workbook.application.calculate("Recalculate");
    await context.sync();
  });
  expect(pane.calculated).toEqual(OURS_CALCULATED);
});

test("where Excel refuses, the next change calculates", async () => {
  const pane = await reopened();
  pane.edit(0, 0, [["2021年度教师职称申报花名册"]]);
  await pane.session.idle();
  await pane.heads.on(SHEET.name);
  pane.host.faults.failRequest(1, "GeneralException");
  await pane.recalculation.idle();
  pane.edit(0, 0, [["2022年度教师职称申报花名册"]]);
  await done(pane);
  expect(pane.calculated.at(-1)).toEqual(OURS_CALCULATED[0]);
});

test("what still shows an error and was not called is entered anew; what has answered, and others, are left alone", async () => {
  const pane = await reopened([SHEET, OTHER], {
    [`2 8 ${SHEET.name}`]: ["=JC.VERDICT(A3:G3)", { error: "#VALUE!" }],
    [`3 8 ${SHEET.name}`]: ["=JC.VERDICT(A4:G4)", { error: "#VALUE!" }],
    [`4 8 ${SHEET.name}`]: ["=_xldudf_JC_VERDICT(A5:G5)", { error: "#NAME?" }],
    [`2 9 ${SHEET.name}`]: ["=JC.DATE(E3)", { error: "#VALUE!" }],
    [`3 9 ${SHEET.name}`]: ["=NOTOURS(E3)", { error: "#NAME?" }],
  });
  const entered: string[] = [];
  pane.workbook.subscribe((notice) => {
    if (notice.kind === "cells" && notice.rect.row > 0) entered.push(`${notice.rect.row} ${notice.rect.column}`);
  });
  // Excel calls one of them.
  const { answers } = pane.heads;
  jest.spyOn(answers, "allAsked").mockImplementation(() => answers.given(SHEET.name, null, `3 8 ${SHEET.name}`));
  pane.edit(0, 0, [["2021年度教师职称申报花名册"]]);
  await done(pane);
  expect(entered).toEqual(["2 8", "4 8"]);
  expect(pane.workbook.readFormulas(pane.sheetId, rect(4, 8, 1, 1))).toEqual([["=JC.VERDICT(A5:G5)"]]);
});
