/** Filling a column, freezing results and putting formulas back, through the real office.js. */
import { SheetHeads } from "../../src/checking/sheet-heads";
import { fillColumn, type Where } from "../../src/checking/fill-column";
import { formulaInRow, sameInRow } from "../../src/checking/formula-rows";
import { freeze as freezeAll, refill } from "../../src/checking/freeze";
import { verdict } from "../../src/functions/verdict/definition";
import { filledFormula } from "../../src/functions/shared/example";
import { changeStoredState, readStoredState } from "../../src/workbook/stored-state";
import { closeWorkbooks } from "office-host/testing";
import { rect } from "../support/sheet";
import { rowReference } from "../../src/checking/table-column";
import { openAddin, type Addin } from "../support/addin";

/** What is open is said in one way here; the pane has its own words. */
const freeze = (sheet: string, patienceMs?: number): ReturnType<typeof freezeAll> =>
  freezeAll(new SheetHeads(() => 2026), sheet, ({ toFill }) => `待核：填 ${toFill.join("、")}`, patienceMs);

afterEach(() => closeWorkbooks());

const SHEET = "花名册";
const ROWS = [
  ["2020年度教师职称申报花名册", "", "", ""],
  ["姓名", "单位", "现职称", "申报职称"],
  ["王小明", "某镇中学", "二级教师", "一级教师"],
  ["李小红", "某镇中学", "二级教师", "一级教师"],
  ["张小强", "某镇中学", "二级教师", "一级教师"],
  ["合计", "3人", "", ""],
];

/** @param beside what stands in the columns to the right of the roster, by address */
async function opened(beside: Readonly<Record<string, string>> = {}): Promise<Addin> {
  const addin = await openAddin([{ name: SHEET, merges: [], values: ROWS }]);
  for (const [address, value] of Object.entries(beside)) put(addin, address, value);
  return addin;
}

const area = (address: string): { row: number; column: number; rows: number; columns: number } => {
  const { top, left, bottom, right } = rect(address);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
};

function put({ workbook, sheetId }: Addin, address: string, value: string | number): void {
  const isFormula = typeof value === "string" && value.startsWith("=");
  workbook.writeCells(sheetId, area(address), [[isFormula ? { formula: value } : value]]);
}

/** Formulas as such, else values; blanks as null. */
const shown = ({ workbook, sheetId }: Addin, address: string): unknown[] => {
  const values = workbook.readValues(sheetId, area(address));
  return workbook
    .readFormulas(sheetId, area(address))
    .flatMap((row, r) => row.map((formula, c) => formula ?? values[r]?.[c] ?? null));
};

const fill = (addin: Addin, where: Where = "beside") =>
  fillColumn(
    addin.heads,
    SHEET,
    {
      title: "结论",
      formulaFor: (rows, roster, header) => filledFormula(verdict, rows, roster, header),
      isForEachRow: true,
      numberFormat: null,
    },
    where,
  );

describe("填到表右侧", () => {
  test("takes the column beside the table: a header of ours, one formula for all people", async () => {
    const addin = await opened();
    expect(await fill(addin)).toMatchObject({
      ok: true,
      value: { kind: "filled", cell: "E3", rows: 3, isAgain: false },
    });
    expect(shown(addin, "E1:E6")).toEqual([null, "结论", "=JC.VERDICT(A3:D5, $A$2:$D$2)", null, null, null]);
  });

  test.each([
    ["a header without anything below is taken", { E2: "备考" }, "F3"],
    ["a value beside the first person is data", { E3: "看过" }, "F3"],
    ["a formula that shows nothing is something too", { E3: '=""' }, "F3"],
  ])("%s", async (_what, beside, cell) => {
    const addin = await opened(beside);
    expect(await fill(addin)).toMatchObject({ value: { kind: "filled", cell } });
    expect(shown(addin, Object.keys(beside)[0] ?? "")).toEqual(Object.values(beside));
  });

  test("asks when the spill would meet something, and takes a free column when told to", async () => {
    const addin = await opened({ E5: "旁注" });
    expect(await fill(addin)).toEqual({ ok: true, value: { kind: "blocked", column: "E", cell: "E5", free: "F" } });
    expect(shown(addin, "E2:F5")).toEqual([null, null, null, null, null, null, "旁注", null]);
    expect(await fill(addin, "first-free")).toMatchObject({ value: { kind: "filled", cell: "F3" } });
    expect(shown(addin, "E2:E5")).toEqual([null, null, null, "旁注"]);
  });

  test.each([
    ["beside the roster", {}, "E", "F"],
    ["behind a column of the user's", { E3: "看过" }, "F", "G"],
  ])("a column of the same function %s is written anew, no second one added", async (_where, beside, own, next) => {
    const addin = await opened(beside);
    await fill(addin);
    expect(await fill(addin)).toMatchObject({ value: { kind: "filled", cell: `${own}3`, isAgain: true } });
    expect(shown(addin, `${own}2:${next}3`)).toEqual(["结论", null, "=JC.VERDICT(A3:D5, $A$2:$D$2)", null]);
  });

  test("a protected sheet is said, and nothing is written", async () => {
    const addin = await opened();
    addin.workbook.setProtected(addin.sheetId, true);
    expect(await fill(addin)).toEqual({ ok: false, trouble: { kind: "locked" } });
    expect(shown(addin, "E2:E3")).toEqual([null, null]);
  });

  test("a sheet without a roster is said", async () => {
    const addin = await openAddin([{ name: SHEET, merges: [], values: [["随便写点什么"]] }]);
    expect(await fill(addin)).toEqual({ ok: true, value: { kind: "no-roster" } });
  });
});

/** The roster as a table of Excel's, from its header to the last person. */
async function asTable(beside: Readonly<Record<string, string>> = {}, totals = false): Promise<Addin> {
  const addin = await opened(beside);
  const id = addin.workbook.addTable(addin.sheetId, area(totals ? "A2:D6" : "A2:D5"), "表1");
  addin.workbook.updateTable(id, { showTotals: totals });
  return addin;
}

const EACH_ROW = "=JC.VERDICT(表1[@[姓名]:[申报职称]], $A$2:$D$2)";

describe("填到表右侧 where the roster is a table", () => {
  test("asks first: no result spills within a table, nor right beside one", async () => {
    const addin = await asTable();
    expect(await fill(addin)).toEqual({ ok: true, value: { kind: "table", table: "表1", fits: true, free: "F" } });
    expect(shown(addin, "E2:F5")).toEqual(Array.from({ length: 8 }, () => null));
  });

  test("makes a column of the table when told to: a formula in each row", async () => {
    const addin = await asTable();
    expect(await fill(addin, "in-table")).toMatchObject({ value: { kind: "filled", cell: "E3", rows: 3 } });
    expect(shown(addin, "E1:E6")).toEqual([null, "结论", EACH_ROW, EACH_ROW, EACH_ROW, null]);
    expect(addin.workbook.tables()[0]?.rect).toEqual(area("A2:E5"));
  });

  test("leaves a row of totals alone", async () => {
    const addin = await asTable({}, true);
    await fill(addin, "in-table");
    expect(shown(addin, "E2:E6")).toEqual(["结论", EACH_ROW, EACH_ROW, EACH_ROW, null]);
  });

  test("a second column of the same has a name of its own", async () => {
    const addin = await asTable();
    await fill(addin, "in-table");
    await fill(addin, "in-table");
    expect(shown(addin, "E2:F3")).toEqual(["结论", "结论2", EACH_ROW, EACH_ROW]);
  });

  test("leaves a column between when told to, and the table as it is", async () => {
    const addin = await asTable();
    expect(await fill(addin, "first-free")).toMatchObject({ value: { kind: "filled", cell: "F3" } });
    expect(shown(addin, "E2:F3")).toEqual([null, "结论", null, "=JC.VERDICT(A3:D5, $A$2:$D$2)"]);
    expect(addin.workbook.tables()[0]?.rect).toEqual(area("A2:D5"));
  });

  test.each([
    ["something beside its last row", { E5: "旁注" }],
    ["something beside its first row", { E3: "旁注" }],
  ])("does not push %s away: it is not offered as a column of the table", async (_what, beside) => {
    const addin = await asTable(beside);
    expect(await fill(addin)).toMatchObject({ value: { kind: "table", fits: false, free: "F" } });
    expect(await fill(addin, "in-table")).toMatchObject({ value: { kind: "table", fits: false } });
    expect(shown(addin, Object.keys(beside)[0] ?? "")).toEqual(Object.values(beside));
  });

  test("another table beside the roster keeps its neighbours too", async () => {
    const addin = await opened({ F4: "序号" });
    addin.workbook.addTable(addin.sheetId, area("F4:F5"), "别表");
    expect(await fill(addin, "first-free")).toMatchObject({ value: { kind: "filled", cell: "E3" } });
    expect(await fill(addin, "first-free")).toMatchObject({ value: { kind: "filled", cell: "H3" } });
  });
});

describe("填到表右侧 beside merged cells and a filter", () => {
  test.each<[string, string, object]>([
    [
      "merged cells beside the people let nothing spill into them: asks",
      "E4:F5",
      { kind: "blocked", cell: "E4", free: "G" },
    ],
    ["merged cells beside the first person are no room for the formula", "E3:E4", { kind: "filled", cell: "F3" }],
    ["merged cells beside the header are no room for ours", "E2:F2", { kind: "filled", cell: "G3" }],
    ["a title merged above the header is nothing in the way", "A1:F1", { kind: "filled", cell: "E3" }],
    ["cells merged below the last person are nothing in the way", "E6:F7", { kind: "filled", cell: "E3" }],
  ])("%s", async (_what, merge, expected) => {
    const addin = await opened();
    addin.workbook.merge(addin.sheetId, area(merge));
    expect(await fill(addin)).toMatchObject({ ok: true, value: expected });
  });

  test("rows that a filter hides are filled as the others are", async () => {
    const addin = await opened();
    addin.workbook.setRowsHidden(addin.sheetId, area("A4:D4"), true);
    expect(await fill(addin)).toMatchObject({ value: { kind: "filled", cell: "E3", rows: 3 } });
    expect(shown(addin, "E3:E3")).toEqual(["=JC.VERDICT(A3:D5, $A$2:$D$2)"]);
  });
});

test.each([
  ["结论", "表1[@[姓名]:[结论]]"],
  ["a[b]#c'@d", "表1[@[姓名]:[a'[b']'#c'''@d]]"],
])("a table's column %s is referred to as Excel writes it", (name, expected) => {
  const table = { name: "表1", rect: rect("A2:B5"), columns: ["姓名", name], hasTotals: false };
  expect(rowReference(table, rect("A3:B5"))).toBe(expected);
  expect(rowReference(table, rect("A3:C5"))).toBeNull();
});

/** A spilled verdict in E, single formulas in F, and a formula of the user's own in G. */
async function withFormulas(): Promise<Addin> {
  const addin = await opened();
  await fill(addin);
  const { workbook, sheetId } = addin;
  workbook.setSpill(sheetId, area("E3:E5"));
  ["符合", "待核", "不符合"].forEach((verdict, i) => workbook.setCalculated(sheetId, 2 + i, 4, verdict));
  for (const row of [3, 4, 5]) {
    put(addin, `F${row}`, `=JC.WHY($A${row}:D${row}, A$2:D$2)`);
    workbook.setCalculated(sheetId, row - 1, 5, `问题${row}`);
    put(addin, `G${row}`, `=LEN(A${row})`);
    workbook.setCalculated(sheetId, row - 1, 6, 3);
  }
  return addin;
}

describe("固化结果 and 重新填入公式", () => {
  const RESULTS = ["符合", "问题3", "待核", "问题4", "不符合", "问题5"];

  test("results stand in the place of our formulas, the user's own stay", async () => {
    const addin = await withFormulas();
    expect(await freeze(SHEET)).toEqual({ ok: true, value: { kind: "frozen", cells: 6 } });
    expect(shown(addin, "E3:F5")).toEqual(RESULTS);
    expect(shown(addin, "G3:G5")).toEqual(["=LEN(A3)", "=LEN(A4)", "=LEN(A5)"]);
  });

  test("a column of single formulas is kept as one", async () => {
    await withFormulas();
    await freeze(SHEET);
    const stored = await readStoredState();
    const frozen = stored.ok && stored.value.kind === "state" ? stored.value.state.frozen[SHEET] : [];
    expect(frozen?.map(({ area: at, formula, each }) => [at, formula, each])).toEqual([
      ["E3:E5", "=JC.VERDICT(A3:D5, $A$2:$D$2)", false],
      ["F3:F5", "=JC.WHY($A3:D3, A$2:D$2)", true],
    ]);
  });

  test("the formulas are put back as they were", async () => {
    const addin = await withFormulas();
    const before = shown(addin, "F3:F5");
    await freeze(SHEET);
    expect(await refill(SHEET)).toEqual({ ok: true, value: { cells: 6, changed: 0 } });
    expect(shown(addin, "E3:E5")).toEqual(["=JC.VERDICT(A3:D5, $A$2:$D$2)", null, null]);
    expect(shown(addin, "F3:F5")).toEqual(before);
    expect(await refill(SHEET)).toEqual({ ok: true, value: { cells: 0, changed: 0 } });
  });

  test("a result corrected by hand is left alone", async () => {
    const addin = await withFormulas();
    await freeze(SHEET);
    put(addin, "E4", "符合");
    expect(await refill(SHEET)).toEqual({ ok: true, value: { cells: 3, changed: 3 } });
    expect(shown(addin, "E3:E5")).toEqual(["符合", "符合", "不符合"]);
  });

  test("rows inserted since: nothing is written over them", async () => {
    const addin = await withFormulas();
    await freeze(SHEET);
    addin.workbook.insert(addin.sheetId, { row: 2, column: 0, rows: 1, columns: 16_384 }, "down");
    expect(await refill(SHEET)).toEqual({ ok: true, value: { cells: 0, changed: 6 } });
    expect(shown(addin, "E4:F6")).toEqual(RESULTS);
  });

  test("answers kept in the workbook stay beside the formulas", async () => {
    const addin = await withFormulas();
    await freeze(SHEET);
    const stored = await readStoredState();
    expect(stored).toMatchObject({ ok: true, value: { kind: "state", state: { answers: {} } } });
    addin.workbook.setProtected(addin.sheetId, true);
    expect(await refill(SHEET)).toEqual({ ok: false, trouble: { kind: "locked" } });
    expect(await readStoredState()).toEqual(stored);
  });

  test("without formulas of ours nothing happens", async () => {
    const addin = await opened({ E3: "=LEN(A3)" });
    expect(await freeze(SHEET)).toEqual({ ok: true, value: { kind: "frozen", cells: 0 } });
    expect(shown(addin, "E3:E3")).toEqual(["=LEN(A3)"]);
  });
});

describe("results that are not there", () => {
  const shows = (addin: Addin, row: number, error: string): void =>
    addin.workbook.setCalculated(addin.sheetId, row - 1, 5, { error });

  test.each(["#BUSY!", "#SPILL!", "#CALC!"])("%s: nothing is replaced, the cell is named", async (error) => {
    const addin = await withFormulas();
    shows(addin, 4, error);
    const before = shown(addin, "E3:F5");
    expect(await freeze(SHEET, 0)).toEqual({
      ok: true,
      value: { kind: "unsettled", cells: [{ cell: "F4", shows: error }] },
    });
    expect(shown(addin, "E3:F5")).toEqual(before);
    expect(await readStoredState()).toMatchObject({ value: { state: { frozen: {} } } });
  });

  test("#NAME?: the formula is entered anew; where that brings nothing, nothing is replaced", async () => {
    const addin = await withFormulas();
    shows(addin, 4, "#NAME?");
    addin.workbook.subscribe((notice) => {
      if (notice.kind === "cells") shows(addin, 4, "#NAME?");
    });
    expect(await freeze(SHEET, 0)).toMatchObject({ value: { cells: [{ cell: "F4", shows: "#NAME?" }] } });
  });

  test.each([
    ["#VALUE! is an answer: it is put there as it is", "#VALUE!", { error: "#VALUE!" }],
    ["#N/A of a row that is open says so", "#N/A", "待核：填 "],
  ])("%s", async (_what, error, stands) => {
    const addin = await withFormulas();
    shows(addin, 4, error);
    expect(await freeze(SHEET, 0)).toMatchObject({ value: { kind: "frozen", cells: 6 } });
    expect(shown(addin, "F4:F4")).toEqual([stands]);
  });

  test("what is being calculated is waited for", async () => {
    const addin = await withFormulas();
    shows(addin, 4, "#BUSY!");
    setTimeout(() => addin.workbook.setCalculated(addin.sheetId, 3, 5, "问题4"), 30);
    expect(await freeze(SHEET, 60_000)).toMatchObject({ value: { kind: "frozen", cells: 6 } });
    expect(shown(addin, "F3:F5")).toEqual(["问题3", "问题4", "问题5"]);
  });

  test("another formula under way does not stand in the way", async () => {
    const addin = await withFormulas();
    addin.workbook.setCalculated(addin.sheetId, 2, 6, { error: "#BUSY!" });
    expect(await freeze(SHEET, 0)).toMatchObject({ value: { kind: "frozen", cells: 6 } });
  });
});

describe("saved where the add-in was absent", () => {
  const FOREIGN = ["=_xldudf_JC_WHY(A3:D3)", "=_xldudf_JC_WHY(A4:D4)", "=JC.WHY(A5:D5)"];
  const HEALED = FOREIGN.map((formula) => formula.replace("_xldudf_JC_", "JC."));

  async function foreign(): Promise<Addin> {
    const addin = await opened(Object.fromEntries(FOREIGN.map((formula, i) => [`F${i + 3}`, formula])));
    for (const row of [2, 3, 4]) addin.workbook.setCalculated(addin.sheetId, row, 5, { error: "#NAME?" });
    put(addin, "G3", "=_xldudf_ABC_DEF(A3)");
    return addin;
  }

  test("重新填入公式 enters them as ours, and others' not", async () => {
    const addin = await foreign();
    expect(await refill(SHEET)).toEqual({ ok: true, value: { cells: 3, changed: 0 } });
    expect(shown(addin, "F3:G5")).toEqual([HEALED[0], "=_xldudf_ABC_DEF(A3)", HEALED[1], null, HEALED[2], null]);
  });

  test("固化结果 enters them first, and takes the results when they are there", async () => {
    const addin = await foreign();
    addin.workbook.subscribe((notice) => {
      if (notice.kind !== "cells" || notice.rect.column !== 5) return;
      for (const row of [2, 3, 4]) addin.workbook.setCalculated(addin.sheetId, row, 5, `问题${row}`);
    });
    expect(await freeze(SHEET, 0)).toMatchObject({ value: { kind: "frozen", cells: 3 } });
    expect(shown(addin, "F3:F5")).toEqual(["问题2", "问题3", "问题4"]);
  });

  test("one that was put away in that spelling is put back as ours", async () => {
    const addin = await withFormulas();
    await freeze(SHEET, 0);
    const stored = await readStoredState();
    if (!stored.ok || stored.value.kind !== "state") throw new Error("no state");
    const { state } = stored.value;
    const kept = (state.frozen[SHEET] ?? []).map((one) => ({
      ...one,
      formula: one.formula.replace("JC.", "_xldudf_JC_"),
    }));
    await changeStoredState(() => ({ ...state, frozen: { [SHEET]: kept } }));
    expect(await refill(SHEET)).toEqual({ ok: true, value: { cells: 6, changed: 0 } });
    expect(shown(addin, "E3:E3")).toEqual(["=JC.VERDICT(A3:D5, $A$2:$D$2)"]);
  });
});

test.each([
  ["=JC.WHY(A3:D3)", 2, 5, "=JC.WHY(A6:D6)"],
  ["=JC.WHY($A3:D3,A$2:D$2)", 2, 3, "=JC.WHY($A4:D4,A$2:D$2)"],
  ["=JC.WHY(花名册!A3:D3)&LOG10(3)", 2, 3, "=JC.WHY(花名册!A4:D4)&LOG10(3)"],
  ['=JC.WHY(A3:D3)&"见A3"', 2, 3, '=JC.WHY(A4:D4)&"见A3"'],
  ["=JC.WHY(花名册[@],花名册[[#标题],[A3]])", 2, 3, "=JC.WHY(花名册[@],花名册[[#标题],[A3]])"],
  ["=JC.WHY('A3'!A3:D3)+SUM(3:3)+SUM($3:3)", 2, 3, "=JC.WHY('A3'!A4:D4)+SUM(4:4)+SUM($3:4)"],
])("%s, written for row %i, in row %i", (formula, from, to, expected) => {
  expect(formulaInRow(formula, from, to)).toBe(expected);
  expect(sameInRow(formula, from, expected, to)).toBe(true);
});
