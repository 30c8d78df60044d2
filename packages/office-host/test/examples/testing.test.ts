import { closeWorkbooks, errorOf, openWorkbook } from "office-host/testing";

// Fails the test when the add-in asked for something the host does not know.
afterEach(() => closeWorkbooks());

const FUNCTIONS = [{ id: "DOUBLE", parameters: [{ name: "n" }] }];

test("an add-in writes, reads, serves a function and meets trouble", async () => {
  const { page, host, run, workbook, sheetId } = await openWorkbook({ sheets: ["Orders"], functions: FUNCTIONS });

  // What your add-in does goes through Microsoft's own client …
  const texts = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Orders").getRange("A1:B1");
    range.values = [["2024-05-01", 3]];
    range.load("values, text");
    await context.sync();
    return range.text;
  });
  expect(texts).toEqual([["2024/5/1", "3"]]);
  // … and arrives in the workbook, where your test can look.
  expect(workbook.readValues(sheetId, { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([[45413, 3]]);

  page.CustomFunctions.associate("DOUBLE", (n: number) => n * 2);
  expect(await host.invokeFunction("DOUBLE", [21])).toEqual({ ok: true, value: 42 });

  host.faults.failRequest(1, "RequestPayloadSizeLimitExceeded");
  const naming = run((context) => {
    context.workbook.load("name");
    return context.sync();
  });
  expect((await errorOf(naming)).code).toBe("RequestPayloadSizeLimitExceeded");
});
