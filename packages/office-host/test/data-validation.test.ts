/** Lists to choose from: asked for through the client, kept by the workbook, moving along with their cells. */
import { rect } from "../src/rect";
import { closeWorkbooks, errorOf, openWorkbook } from "../src/testing";

afterEach(() => closeWorkbooks());

test("a list stands over its cells, says what becomes of something else, moves along and goes again", async () => {
  const { run, workbook, sheetId } = await openWorkbook();
  const told = await run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("B2:B9");
    dataValidation.rule = { list: { inCellDropDown: true, source: "男,女" } };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
    const inside = context.workbook.worksheets.getItem("Sheet1").getRange("B5").dataValidation.load("type,rule");
    const outside = context.workbook.worksheets.getItem("Sheet1").getRange("B1").dataValidation.load("type");
    await context.sync();
    return [inside.type, inside.rule.list?.source, outside.type];
  });
  expect(told).toEqual(["List", "男,女", "None"]);
  workbook.insert(sheetId, rect(0, 0, 1, 16_384), "down");
  const list = { area: rect(2, 1, 8, 1), source: "男,女", style: "Warning" };
  expect(workbook.extras.extras(sheetId).lists).toEqual([list]);
  await run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:C20").dataValidation.clear();
    await context.sync();
  });
  expect(workbook.extras.extras(sheetId).lists).toEqual([]);
});

test("what would not be held is refused", async () => {
  const { run } = await openWorkbook();
  const setting = run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
    await context.sync();
  });
  expect((await errorOf(setting)).code).toBe("InvalidArgument");
});
