/**
 * Formulas of an add-in in the workbook in memory, calculated as Excel does: what makes them stale, what they show
 * meanwhile (#4152, #6930), where results go, and who hears of them (#3899).
 */
import { rect, type Rect } from "../src/rect";
import { parseRect } from "../src/addresses";
import { wireValue } from "../src/cell-values";
import { closeWorkbooks, openWorkbook, reopenWorkbook, type Opened } from "../src/testing";

afterEach(() => closeWorkbooks());

const RANGE = { name: "range", dimensionality: "matrix" };
const FUNCTIONS = [
  { id: "SUM", parameters: [RANGE, { name: "more", dimensionality: "matrix", optional: true }] },
  { id: "ROWS", parameters: [RANGE] },
  { id: "NOW", parameters: [], options: { volatile: true } },
  { id: "ABDAY", name: "DAY", parameters: [] },
  { id: "PLACES", parameters: [RANGE, { ...RANGE, optional: true }], options: { requiresParameterAddresses: true } },
];

type Matrix = readonly (readonly unknown[])[];

const sum = (range: Matrix): number => range.flat().reduce<number>((all, one) => all + Number(one), 0);

function associate({ page }: Opened): void {
  page.CustomFunctions.associate("SUM", (range: Matrix, more: Matrix | null) => sum(range) + sum(more ?? []));
  page.CustomFunctions.associate("ROWS", (range: Matrix) => range.map((row) => [sum([row])]));
  page.CustomFunctions.associate("NOW", () => "now");
  page.CustomFunctions.associate("ABDAY", () => "day");
  page.CustomFunctions.associate("PLACES", (...all: unknown[]) => {
    const { parameterAddresses } = all.at(-1) as { parameterAddresses: string[] };
    return parameterAddresses.join(" ");
  });
}

async function opened(): Promise<Opened> {
  const one = await openWorkbook({
    ...{ sheets: ["Sheet1", "it's"], functions: FUNCTIONS, namespace: "AB", profile: "desktop" },
  });
  associate(one);
  put(one, "A1:B3", [
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  return one;
}

const at = (address: string): Rect => parseRect(address) ?? rect(0, 0, 1, 1);

function put({ workbook, sheetId }: Opened, address: string, values: Matrix): void {
  workbook.writeCells(
    sheetId,
    at(address),
    values.map((row) =>
      row.map((value) => (String(value).startsWith("=") ? { formula: String(value) } : value)),
    ) as never,
  );
}

const shown = ({ workbook, sheetId }: Opened, address: string): unknown[] =>
  workbook.readValues(sheetId, at(address)).flat().map(wireValue);

const settled = async ({ formulas }: Opened): Promise<void> => formulas?.settled();

const callsIn = ({ formulas }: Opened): string[] => formulas?.calls.splice(0) ?? [];

test("a formula that is entered is #BUSY! until its function has answered", async () => {
  const one = await opened();
  put(one, "D1", [["=AB.SUM(A1:B3)"]]);
  expect(shown(one, "D1")).toEqual(["#BUSY!"]);
  await settled(one);
  expect(shown(one, "D1")).toEqual([21]);
});

test("a function is called in formulas by its name, and known to the add-in by its id", async () => {
  const one = await opened();
  put(one, "D1:D2", [["=AB.DAY()"], ["=AB.ABDAY()"]]);
  await settled(one);
  expect(shown(one, "D1:D2")).toEqual(["day", "#NAME?"]);
});

test("a formula that is calculated anew shows its old value meanwhile", async () => {
  const one = await opened();
  put(one, "D1", [["=AB.SUM(A1:B3)"]]);
  await settled(one);
  put(one, "A1", [[10]]);
  expect(shown(one, "D1")).toEqual([21]);
  await settled(one);
  expect(shown(one, "D1")).toEqual([30]);
});

test("only formulas that refer to an edited cell are calculated, and volatile ones", async () => {
  const one = await opened();
  put(one, "D1:D3", [["=AB.SUM(A1:B1)"], ["=AB.SUM(A2:B2, $A$3)"], ["=AB.NOW()"]]);
  await settled(one);
  callsIn(one);
  put(one, "A3", [[7]]);
  expect(callsIn(one)).toEqual(["Sheet1!D2", "Sheet1!D3"]);
  await settled(one);
  expect(shown(one, "D1:D3")).toEqual([3, 14, "now"]);
});

test("a formula over the result of another is calculated after it", async () => {
  const one = await opened();
  put(one, "D1:D2", [["=AB.SUM(A1:B3)"], ["=AB.SUM(D1)"]]);
  await settled(one);
  expect(shown(one, "D1:D2")).toEqual([21, 21]);
});

test("a changed result is no change of a cell: onCalculated alone tells of it", async () => {
  const one = await opened();
  put(one, "D1", [["=AB.SUM(A1:B3)"]]);
  await settled(one);
  const heard: string[] = [];
  await one.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(`changed ${address}`)));
    context.workbook.worksheets.onCalculated.add(({ address, worksheetId }) =>
      Promise.resolve(void heard.push(`calculated ${address} ${worksheetId === one.sheetId}`)),
    );
    await context.sync();
  });
  put(one, "A1", [[10]]);
  await settled(one);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(heard).toEqual(["changed A1", "calculated D1 true"]);
});

describe("results that spill", () => {
  test("fill the cells below", async () => {
    const one = await opened();
    put(one, "D1", [["=AB.ROWS(A1:B3)"]]);
    await settled(one);
    expect(shown(one, "D1:D4")).toEqual([3, 7, 11, ""]);
  });

  test("are taken back where there are fewer of them", async () => {
    const one = await opened();
    put(one, "D1", [["=AB.ROWS(A1:B3)"]]);
    await settled(one);
    put(one, "D1", [["=AB.ROWS(A1:B2)"]]);
    await settled(one);
    expect(shown(one, "D1:D3")).toEqual([3, 7, ""]);
  });

  test("are #SPILL! where something is in the way, and come when it is gone", async () => {
    const one = await opened();
    put(one, "D3", [["x"]]);
    put(one, "D1", [["=AB.ROWS(A1:B3)"]]);
    await settled(one);
    expect(shown(one, "D1:D3")).toEqual(["#SPILL!", "", "x"]);
    put(one, "D3", [[null]]);
    put(one, "A1", [[2]]);
    await settled(one);
    expect(shown(one, "D1:D3")).toEqual([4, 7, 11]);
  });

  test("give way to what is typed among them", async () => {
    const one = await opened();
    put(one, "D1", [["=AB.ROWS(A1:B3)"]]);
    await settled(one);
    put(one, "D2", [["typed"]]);
    await settled(one);
    expect(shown(one, "D1:D3")).toEqual(["#SPILL!", "typed", ""]);
  });

  test("go when their formula is written over", async () => {
    const one = await opened();
    put(one, "D1", [["=AB.ROWS(A1:B3)"]]);
    await settled(one);
    put(one, "D1", [["typed"]]);
    expect(shown(one, "D1:D3")).toEqual(["typed", "", ""]);
  });

  test("are #SPILL! in a table and across merged cells", async () => {
    const one = await opened();
    one.workbook.addTable(one.sheetId, at("D1:D3"), "T");
    one.workbook.merge(one.sheetId, at("F2:G2"));
    put(one, "D2", [["=AB.ROWS(A1:B3)"]]);
    put(one, "F1", [["=AB.ROWS(A1:B3)"]]);
    await settled(one);
    expect([...shown(one, "D2"), ...shown(one, "F1")]).toEqual(["#SPILL!", "#SPILL!"]);
  });
});

test.each([
  ["=AB.PLACES(A1:B3)", "Sheet1!A1:B3 "],
  ["=ab.places( $A$1:B3 , 'it''s'!C4)", "Sheet1!A1:B3 'it''s'!C4"],
  ["=AB.PLACES(A:B)", "Sheet1!A:B "],
  ['=AB.PLACES("A1, (not")', " "],
  ["=AB.PLACES(T[#Headers])", "Sheet1!A8:C8 "],
  ["=AB.PLACES(T[@[姓名]:[单位]])", "Sheet1!A9:B9 "],
  ["=AB.PLACES(T[@[姓名]:[单位]], T[[#Headers],[姓名]:[单位]])", "Sheet1!A9:B9 Sheet1!A8:B8"],
  ["=AB.PLACES([@单位])", "Sheet1!B9 "],
  ["=AB.PLACES(T[[#This Row],[单位]])", "Sheet1!B9 "],
  ["=AB.PLACES(T[单位])", "Sheet1!B9:B10 "],
])("the places in %s", async (formula, places) => {
  const one = await opened();
  put(one, "A8:C10", [
    ["姓名", "单位", "结果"],
    ["甲", "一", null],
    ["乙", "二", null],
  ]);
  one.workbook.addTable(one.sheetId, at("A8:C10"), "T");
  put(one, "C9", [[formula]]);
  await settled(one);
  expect(shown(one, "C9")).toEqual([places]);
});

test("a formula over its own cell is 0: in a table, its whole row is", async () => {
  const one = await opened();
  put(one, "D1", [["=AB.SUM(A1:D1)"]]);
  one.workbook.addTable(one.sheetId, at("A8:C10"), "T");
  put(one, "C9", [["=AB.SUM(T[@])"]]);
  await settled(one);
  expect([...shown(one, "D1"), ...shown(one, "C9"), callsIn(one)]).toEqual([0, 0, []]);
});

test("references follow inserted and deleted rows, dollar signs and all", async () => {
  const one = await opened();
  put(one, "D5", [["=AB.SUM(A1:B3, $B$3)"]]);
  one.workbook.insert(one.sheetId, at("2:3"), "down");
  const text = (address: string): string | null => one.workbook.readFormulas(one.sheetId, at(address))[0]?.[0] ?? null;
  expect(text("D7")).toBe("=AB.SUM(A1:B5, $B$5)");
  one.workbook.remove(one.sheetId, at("1:2"), "up");
  expect(text("D5")).toBe("=AB.SUM(A1:B3, $B$3)");
  await settled(one);
});

test("what the add-in sets dirty is calculated with the next calculation, and nothing else", async () => {
  const one = await opened();
  put(one, "D1:D2", [["=AB.SUM(A1:B1)"], ["=AB.SUM(A2:B2)"]]);
  await settled(one);
  callsIn(one);
  await one.run(async ({ workbook, sync }) => {
    workbook.worksheets.getActiveWorksheet().getRange("D2").setDirty();
    workbook.application.calculate("Recalculate");
    await sync();
  });
  expect(callsIn(one)).toEqual(["Sheet1!D2"]);
  await settled(one);
});

test("a full calculation calls every function again", async () => {
  const one = await opened();
  put(one, "D1:D2", [["=AB.SUM(A1:B1)"], ["=AB.SUM(A2:B2)"]]);
  await settled(one);
  callsIn(one);
  await one.run(async ({ workbook, sync }) => {
    workbook.application.calculate("Full");
    await sync();
  });
  expect(callsIn(one)).toEqual(["Sheet1!D1", "Sheet1!D2"]);
  await settled(one);
});

describe("a workbook that was saved and is opened again", () => {
  const saved = async (): Promise<Opened> => {
    const one = await opened();
    put(one, "D1:E1", [["=AB.ROWS(A1:B3)", "=AB.NOW()"]]);
    await settled(one);
    return one;
  };

  test("shows what it showed, and calls volatile functions alone (CF#368, #1567)", async () => {
    const one = await reopenWorkbook(await saved(), "reopened");
    associate(one);
    one.formulas?.open();
    expect(callsIn(one)).toEqual(["Sheet1!E1"]);
    await settled(one);
    expect(shown(one, "D1:D3")).toEqual([3, 7, 11]);
  });

  test("calculates what an edit makes stale", async () => {
    const one = await reopenWorkbook(await saved(), "reopened");
    associate(one);
    one.formulas?.open();
    put(one, "A1", [[10]]);
    await settled(one);
    expect(shown(one, "D1:D3")).toEqual([12, 7, 11]);
  });

  test("has #NAME? where the add-in was absent, until the formula is entered again (#6395, #4185, #6611)", async () => {
    const one = await reopenWorkbook(await saved(), "foreign");
    associate(one);
    one.formulas?.open();
    const formula = (): string | null => one.workbook.readFormulas(one.sheetId, at("D1"))[0]?.[0] ?? null;
    expect([formula(), ...shown(one, "D1:D3")]).toEqual(["=_xldudf_AB_ROWS(A1:B3)", "#NAME?", "", ""]);
    await one.run(async ({ workbook, sync }) => {
      workbook.application.calculate("Full");
      await sync();
    });
    put(one, "A1", [[10]]);
    await settled(one);
    expect(shown(one, "D1")).toEqual(["#NAME?"]);
    put(one, "D1", [["=_xldudf_AB_ROWS(A1:B3)"]]);
    expect(shown(one, "D1")).toEqual(["#NAME?"]);
    put(one, "D1", [["=AB.ROWS(A1:B3)"]]);
    await settled(one);
    expect(shown(one, "D1:D3")).toEqual([12, 7, 11]);
  });
});
