/** Filling a column, freezing results and putting formulas back, through the real office.js. */
import { fillColumn } from "../../src/checking/fill-column";
import { formulaInRow, sameInRow } from "../../src/checking/formula-rows";
import { freeze, refill } from "../../src/checking/freeze";
import { verdict } from "../../src/functions/verdict/definition";
import { formulaFor } from "../../src/functions/shared/example";
import { readStoredState, writeStoredState } from "../../src/workbook/stored-state";
import { closeWorkbooks } from "office-host/testing";
import { rect } from "../support/sheet";
import { openAddin, type Addin } from "../support/addin";

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

const fill = (elsewhere = false) =>
  fillColumn(
    SHEET,
    { title: "结论", formulaFor: (rows) => formulaFor(verdict, rows, rows), numberFormat: null },
    elsewhere,
  );

describe("填入本列", () => {
  test("takes the column beside the table: a header of ours, one formula for all people", async () => {
    const addin = await opened();
    expect(await fill()).toEqual({ ok: true, value: { kind: "filled", cell: "E3", rows: 3 } });
    expect(shown(addin, "E1:E6")).toEqual([null, "结论", "=JC.VERDICT(A3:D5)", null, null, null]);
  });

  test.each([
    ["a header without anything below is taken", { E2: "备考" }, "F3"],
    ["a value beside the first person is data", { E3: "看过" }, "F3"],
    ["a formula that shows nothing is something too", { E3: '=""' }, "F3"],
  ])("%s", async (_what, beside, cell) => {
    const addin = await opened(beside);
    expect(await fill()).toMatchObject({ value: { kind: "filled", cell } });
    expect(shown(addin, Object.keys(beside)[0] ?? "")).toEqual(Object.values(beside));
  });

  test("asks when the spill would meet something, and takes a free column when told to", async () => {
    const addin = await opened({ E5: "旁注" });
    expect(await fill()).toEqual({ ok: true, value: { kind: "blocked", column: "E", cell: "E5", free: "F" } });
    expect(shown(addin, "E2:F5")).toEqual([null, null, null, null, null, null, "旁注", null]);
    expect(await fill(true)).toMatchObject({ value: { kind: "filled", cell: "F3" } });
    expect(shown(addin, "E2:E5")).toEqual([null, null, null, "旁注"]);
  });

  test("a column filled before is left out of the next formula, and not filled again", async () => {
    const addin = await opened();
    await fill();
    expect(await fill()).toMatchObject({ value: { kind: "filled", cell: "F3" } });
    expect(shown(addin, "F3:F3")).toEqual(["=JC.VERDICT(A3:D5)"]);
  });

  test("a protected sheet is said, and nothing is written", async () => {
    const addin = await opened();
    addin.workbook.setProtected(addin.sheetId, true);
    expect(await fill()).toEqual({ ok: false, trouble: { kind: "locked" } });
    expect(shown(addin, "E2:E3")).toEqual([null, null]);
  });

  test("a sheet without a roster is said", async () => {
    await openAddin([{ name: SHEET, merges: [], values: [["随便写点什么"]] }]);
    expect(await fill()).toEqual({ ok: true, value: { kind: "no-roster" } });
  });
});

/** A spilled verdict in E, single formulas in F, and a formula of the user's own in G. */
async function withFormulas(): Promise<Addin> {
  const addin = await opened();
  await fill();
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
      ["E3:E5", "=JC.VERDICT(A3:D5)", false],
      ["F3:F5", "=JC.WHY($A3:D3, A$2:D$2)", true],
    ]);
  });

  test("the formulas are put back as they were", async () => {
    const addin = await withFormulas();
    const before = shown(addin, "F3:F5");
    await freeze(SHEET);
    expect(await refill(SHEET)).toEqual({ ok: true, value: { cells: 6, changed: 0 } });
    expect(shown(addin, "E3:E5")).toEqual(["=JC.VERDICT(A3:D5)", null, null]);
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

  test.each(["#N/A", "#VALUE!"])("%s is an answer: it is put there as it is", async (error) => {
    const addin = await withFormulas();
    shows(addin, 4, error);
    expect(await freeze(SHEET, 0)).toMatchObject({ value: { kind: "frozen", cells: 6 } });
    expect(shown(addin, "F4:F4")).toEqual([{ error }]);
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
    await writeStoredState({ ...state, frozen: { [SHEET]: kept } });
    expect(await refill(SHEET)).toEqual({ ok: true, value: { cells: 6, changed: 0 } });
    expect(shown(addin, "E3:E3")).toEqual(["=JC.VERDICT(A3:D5)"]);
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
