/** What the add-in may have calculated anew: everything (`calculate("Full")`), or ranges it has set dirty. */
import { closeWorkbooks, openWorkbook, type Opened } from "../src/testing";

afterEach(() => closeWorkbooks());

/** Does this to the sheet, and says what was calculated anew. */
async function calculated(work: (sheet: Excel.Worksheet, application: Excel.Application) => void): Promise<Opened> {
  const opened = await openWorkbook();
  opened.workbook.writeCells(opened.sheetId, { row: 0, column: 0, rows: 1, columns: 2 }, [[1, { formula: "=A1" }]]);
  await opened.run(async ({ workbook, sync }) => {
    work(workbook.worksheets.getActiveWorksheet(), workbook.application);
    await sync();
  });
  return opened;
}

test.each<[string, (sheet: Excel.Worksheet, application: Excel.Application) => void, readonly string[]]>([
  ["a full calculation marks every cell", (_, application) => application.calculate("Full"), ["everything"]],
  ["a rebuild does too", (_, application) => application.calculate("FullRebuild"), ["everything"]],
  [
    "a plain one has nothing to do where nothing is dirty",
    (_, application) => application.calculate("Recalculate"),
    [],
  ],
  ["a dirty range alone is not calculated yet", (sheet) => sheet.getRange("B1").setDirty(), []],
  [
    "dirty ranges are calculated with the next calculation, all together",
    (sheet, application) => {
      sheet.getRange("B1:B3").setDirty();
      sheet.getRanges("D1,F2:F9").setDirty();
      application.calculate("Recalculate");
    },
    ["Sheet1!B1:B3,Sheet1!D1,Sheet1!F2:F9"],
  ],
  [
    "an edit calculates them too, and once",
    (sheet, application) => {
      sheet.getRange("B1").setDirty();
      sheet.getRange("A1").values = [[2]];
      application.calculate("Recalculate");
    },
    ["Sheet1!B1"],
  ],
  ["a range can be calculated at once", (sheet) => sheet.getRange("B1").calculate(), ["Sheet1!B1"]],
  ["a sheet with all cells marked is its used range", (sheet) => sheet.calculate(true), ["Sheet1!A1:B1"]],
  ["a sheet of which nothing is marked has nothing to do", (sheet) => sheet.calculate(false), []],
])("%s", async (_sentence, work, expected) => {
  const opened = await calculated(work);
  expect(opened.calculated).toEqual(expected);
  expect(opened.host.counts.fullCalculations).toBe(expected.filter((one) => one === "everything").length);
});
