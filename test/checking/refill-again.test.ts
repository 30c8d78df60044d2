/** 重新填入公式, undone: the results stand there again, and the formulas can be put back once more. */
import { closeWorkbooks } from "office-host/testing";
import { freeze as freezeAll, refill } from "../../src/checking/freeze";
import { SheetHeads } from "../../src/checking/sheet-heads";
import { openAddin, type Addin } from "../support/addin";

const SHEET = "花名册";
const RESULTS = { row: 2, column: 2, rows: 2, columns: 1 };
const FORMULAS = ["=JC.IDSEX(B3)", "=JC.IDSEX(B4)"];

const freeze = (): ReturnType<typeof freezeAll> => freezeAll(new SheetHeads(() => 2026), SHEET, () => "待核");

const formulasOf = ({ workbook, sheetId }: Addin): unknown[] => workbook.readFormulas(sheetId, RESULTS).flat();

/** As undo does: values in the place of formulas. */
const write = ({ workbook, sheetId }: Addin, values: readonly string[]): void =>
  workbook.writeCells(
    sheetId,
    RESULTS,
    values.map((value) => [value]),
  );

afterEach(() => closeWorkbooks());

async function frozen(): Promise<Addin> {
  const values = [["花名册"], ["姓名", "身份证号", "性别"], ["王小明", "371500"], ["李小红", "371500"]];
  const addin = await openAddin([{ name: SHEET, merges: [], values }]);
  const { workbook, sheetId } = addin;
  workbook.writeCells(
    sheetId,
    RESULTS,
    FORMULAS.map((formula) => [{ formula }]),
  );
  ["男", "女"].forEach((sex, i) => workbook.setCalculated(sheetId, 2 + i, 2, sex));
  expect(await freeze()).toEqual({ ok: true, value: { kind: "frozen", cells: 2 } });
  return addin;
}

test("undone, the formulas are put back again, as often as anybody likes", async () => {
  const addin = await frozen();
  for (let times = 0; times < 3; times++) {
    expect(await refill(SHEET)).toEqual({ ok: true, value: { cells: 2, changed: 0 } });
    expect(formulasOf(addin)).toEqual(FORMULAS);
    write(addin, ["男", "女"]);
  }
});

test("formulas that stand there are not put back again, whatever they answer", async () => {
  const addin = await frozen();
  await refill(SHEET);
  ["", "男"].forEach((sex, i) => addin.workbook.setCalculated(addin.sheetId, 2 + i, 2, sex));
  expect(await refill(SHEET)).toEqual({ ok: true, value: { cells: 0, changed: 0 } });
});

test("undone and corrected by hand, a result is left alone; nobody is told of what was put back long ago", async () => {
  const addin = await frozen();
  await refill(SHEET);
  write(addin, ["男", "男"]);
  expect(await refill(SHEET)).toEqual({ ok: true, value: { cells: 0, changed: 0 } });
  expect(addin.workbook.readValues(addin.sheetId, RESULTS).flat()).toEqual(["男", "男"]);
});

test("put away again with another row below, each cell is put back once", async () => {
  const addin = await frozen();
  await refill(SHEET);
  const { workbook, sheetId } = addin;
  workbook.writeCells(
    sheetId,
    { ...RESULTS, rows: 3 },
    [...FORMULAS, "=JC.IDSEX(B5)"].map((formula) => [{ formula }]),
  );
  ["男", "女", "男"].forEach((sex, i) => workbook.setCalculated(sheetId, 2 + i, 2, sex));
  await freeze();
  expect(await refill(SHEET)).toEqual({ ok: true, value: { cells: 3, changed: 0 } });
});
