/** Formulas over all sheets from one to another: calculated here, and in the file as they were. */
import ExcelJS from "exceljs";
import { usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

/** The total stands on the first sheet; its formulas look through the three others. */
async function workbook(): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  const total = made.addWorksheet("合计");
  total.getCell("A1").value = { formula: "SUM(甲:丙!B2)", result: 6 };
  total.getCell("A2").value = { formula: "MAX('甲:丙'!B2)*2", result: 6 };
  total.getCell("A3").value = { formula: "LARGE(甲:丙!B2,2)", result: 2 };
  ["甲", "乙", "丙"].forEach((name, i) => (made.addWorksheet(name).getCell("B2").value = i + 1));
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const inSheet = (
  { pane, call }: OpenPreview,
  name: string,
  what: "rename" | "insert" | "delete" | "move",
): Promise<unknown> =>
  pane
    .evaluate(
      ([sheetName, how]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(sheetName);
          if (how === "rename") sheet.name = "乡 镇";
          else if (how === "insert") sheet.getRange("1:1").insert("Down");
          else if (how === "delete") sheet.delete();
          else sheet.position = 0;
          await context.sync();
        }),
      [name, what] as const,
    )
    .then(() => call("settle"));

const totals = ({ call }: OpenPreview, sheet = "合计"): Promise<unknown> => call("read", sheet, "A1:A3");

/** As another program reads the saved file. */
async function formulas({ page }: OpenPreview): Promise<readonly (string | undefined)[]> {
  const bytes = await page.evaluate(async () => [...((await window.preview?.save()) ?? [])]);
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(Uint8Array.from(bytes).buffer);
  return ["A1", "A2", "A3"].map((at) => read.getWorksheet("合计")?.getCell(at).formula);
}

test("a value that changes changes them; a sheet's new name goes into them; the file has them as they were", async () => {
  const preview = await previews.open({ workbook: await workbook() });
  const { call } = preview;
  expect(await totals(preview)).toEqual([[6], [6], [2]]);
  await call("write", "乙", "B2:B2", [[20]]);
  await call("settle");
  expect(await totals(preview)).toEqual([[24], [40], [3]]);
  expect(await formulas(preview)).toEqual(["SUM(甲:丙!B2)", "MAX('甲:丙'!B2)*2", "LARGE(甲:丙!B2,2)"]);

  await inSheet(preview, "甲", "rename");
  expect(await totals(preview)).toEqual([[24], [40], [3]]);
  expect(await formulas(preview)).toEqual(["SUM('乡 镇:丙'!B2)", "MAX('乡 镇:丙'!B2)*2", "LARGE('乡 镇:丙'!B2,2)"]);
  expect(preview.troubles).toEqual([]);
});

test("sheets between the two that go, or are moved out, count no more; cells of one that move change nothing", async () => {
  const preview = await previews.open({ workbook: await workbook() });
  await inSheet(preview, "乙", "move");
  expect(await totals(preview)).toEqual([[4], [6], [1]]);
  // B2 of 丙 is empty now: the formula goes on naming B2 of each, as in Excel.
  await inSheet(preview, "丙", "insert");
  expect(await totals(preview)).toEqual([[1], [2], ["#NUM!"]]);
  expect(await formulas(preview)).toEqual(["SUM(甲:丙!B2)", "MAX('甲:丙'!B2)*2", "LARGE(甲:丙!B2,2)"]);
  expect(preview.troubles).toEqual([]);
});

/** Of each sheet's B2:B4: what Excel makes of 1, 4, blank; 2, 文, TRUE; 3, 6, 4. */
const CELLS = [
  [1, 4, null],
  [2, "文", true],
  [3, 6, 4],
];
const RESULTS: readonly (readonly [formula: string, result: unknown])[] = [
  ["SUM(甲:丙!B2:B4)", 20],
  ["AVERAGE(甲:丙!B2:B4)", 20 / 6],
  ["AVERAGEA(甲:丙!B2:B4)", 21 / 8],
  ["COUNT(甲:丙!B2:B4)", 6],
  ["COUNTA(甲:丙!B2:B4)", 8],
  ["MAX(甲:丙!B2:B4)", 6],
  ["MAXA(甲:乙!B2:B4)", 4],
  ["MIN(甲:丙!B2:B4)", 1],
  ["MINA(甲:丙!B2:B4)", 0],
  ["PRODUCT(甲:丙!B2:B4)", 576],
  ["SUMSQ(甲:丙!B2:B4)", 82],
  ["STDEV(甲:丙!B2)", 1],
  ["STDEV.S(甲:丙!B2:B4)", Math.sqrt(46 / 15)],
  ["STDEV.P(甲:丙!B2:B4)", Math.sqrt(23 / 9)],
  ["STDEVP(甲:丙!B2)", Math.sqrt(2 / 3)],
  ["STDEVA(甲:丙!B2:B4)", Math.sqrt(223 / 56)],
  ["STDEVPA(甲:丙!B2:B4)", Math.sqrt(223 / 64)],
  ["VAR(甲:丙!B2)", 1],
  ["VAR.S(甲:丙!B2:B4)", 46 / 15],
  ["VAR.P(甲:丙!B2:B4)", 23 / 9],
  ["VARP(甲:丙!B2)", 2 / 3],
  ["VARA(甲:丙!B2:B4)", 223 / 56],
  ["VARPA(甲:丙!B2:B4)", 223 / 64],
  ["MEDIAN(甲:丙!B2:B4)", 3.5],
  ["AVEDEV(甲:丙!B2:B4)", 4 / 3],
  ["DEVSQ(甲:丙!B2:B4)", 46 / 3],
  ["GEOMEAN(甲:丙!B2)", Math.cbrt(6)],
  ["HARMEAN(甲:丙!B2)", 18 / 11],
  ["KURT(甲:丙!B2:B4)", -0.014177693761816101],
  ["SKEW(甲:丙!B2:B4)", 0.24827836553050425],
  ["LARGE(甲:丙!B2:B4,2)", 4],
  ["SMALL(甲:丙!B2:B4,3)", 3],
  ["TRIMMEAN(甲:丙!B2:B4,0.4)", 13 / 4],
  ["QUARTILE(甲:丙!B2:B4,1)", 2.25],
  ["QUARTILE.INC(甲:丙!B2:B4,3)", 4],
  ["QUARTILE.EXC(甲:丙!B2:B4,1)", 1.75],
  ["PERCENTILE(甲:丙!B2:B4,0.1)", 1.5],
  ["PERCENTILE.INC(甲:丙!B2:B4,0.9)", 5],
  ["PERCENTILE.EXC(甲:丙!B2:B4,0.5)", 3.5],
  ["PERCENTRANK(甲:丙!B2:B4,3)", 0.4],
  ["PERCENTRANK.INC(甲:丙!B2:B4,6)", 1],
  ["PERCENTRANK.EXC(甲:丙!B2:B4,2)", 0.285],
  ["RANK(4,甲:丙!B2:B4)", 2],
  ["RANK(甲!B2,甲:丙!B2:B4)", 6],
  ["RANK(甲!B2,甲:丙!B2:B4,1)", 1],
  ["RANK.EQ(6,甲:丙!B2:B4,0)", 1],
  ["RANK.AVG(4,甲:丙!B2:B4)", 2.5],
  ["RANK(5,甲:丙!B2:B4)", "#N/A"],
  ["RANK.EQ(3,乙:乙!B2:B4)", "#N/A"],
  ["AND(甲:丙!B2)", true],
  ["OR(甲:丙!B2)", true],
  ["XOR(甲:丙!B2)", true],
  ["CONCAT(甲:丙!B2)", "123"],
  ['TEXTJOIN("、",TRUE,甲:丙!B2:B3)', "1、4、2、文、3、6"],
  ["SUM(VSTACK(甲:丙!B2))", 6],
  ["COLUMNS(HSTACK(甲:丙!B2))", 3],
  ["ROWS(TOCOL(甲:丙!B2:B3))", 6],
  ["COLUMNS(TOROW(甲:丙!B2))", 3],
];

test("whatever function Excel lets look through sheets", async () => {
  const made = new ExcelJS.Workbook();
  const total = made.addWorksheet("合计");
  RESULTS.forEach(([formula], i) => (total.getCell(i + 1, 1).value = { formula, date1904: false }));
  ["甲", "乙", "丙"].forEach((name, i) => {
    const sheet = made.addWorksheet(name);
    CELLS[i]?.forEach((value, row) => (sheet.getCell(row + 2, 2).value = value));
  });
  const preview = await previews.open({ workbook: new Uint8Array(await made.xlsx.writeBuffer()) });
  await preview.call("settle");
  const read = await preview.call<unknown[][]>("read", "合计", `A1:A${RESULTS.length}`);
  const found = RESULTS.map(([formula], i) => [formula, rounded(read[i]?.[0])] as const);
  expect(found).toEqual(RESULTS.map(([formula, result]) => [formula, rounded(result)]));
  expect(preview.troubles).toEqual([]);
});

const rounded = (value: unknown): unknown => (typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value);
