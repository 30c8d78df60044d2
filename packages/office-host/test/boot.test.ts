import { closeWorkbooks, openWorkbook } from "../src/testing";

afterEach(() => closeWorkbooks());

test("office.js boots with this host, and takes its platform and languages from it", async () => {
  const { page } = await openWorkbook();
  expect(page.Office.context.platform).toBe("PC");
  expect(page.Office.context.host).toBe("Excel");
  expect(page.Office.context.displayLanguage).toBe("zh-CN");
});

test("a value written is read back through the real client", async () => {
  const { run } = await openWorkbook();
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      [1, "x"],
      [true, ""],
    ];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    [1, "x"],
    [true, ""],
  ]);
});
