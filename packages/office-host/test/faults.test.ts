/** Trouble on demand: what the add-in meets in Excel, it can be made to meet here. */
import { closeWorkbooks, errorOf, openWorkbook, type Opened } from "../src/testing";

afterEach(() => closeWorkbooks());

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };

const readA1 = ({ run }: Opened): Promise<unknown> =>
  run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    return range.values;
  });

const writeA1 = ({ run }: Opened, value: unknown): Promise<void> =>
  run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
    await context.sync();
  });

test("the k-th request from now fails with the code asked for, the others do not", async () => {
  const opened = await openWorkbook();
  opened.host.faults.failRequest(1, "RequestPayloadSizeLimitExceeded");
  expect((await errorOf(writeA1(opened, 1))).code).toBe("RequestPayloadSizeLimitExceeded");
  expect(opened.workbook.readValues(opened.sheetId, A1)).toEqual([[null]]);
  await writeA1(opened, 2);
  expect(opened.workbook.readValues(opened.sheetId, A1)).toEqual([[2]]);
});

test("the code of a failed request is GeneralException unless one is given", async () => {
  const opened = await openWorkbook();
  opened.host.faults.failRequest(1);
  expect((await errorOf(readA1(opened))).code).toBe("GeneralException");
});

test("while a cell is edited, a request that does not wait fails with InvalidOperationInCellEditMode", async () => {
  const opened = await openWorkbook();
  opened.host.faults.cellEdit(true);
  expect((await errorOf(readA1(opened))).code).toBe("InvalidOperationInCellEditMode");
  opened.host.faults.cellEdit(false);
  expect(await readA1(opened)).toEqual([[""]]);
});

test("while a cell is edited, a request with delayForCellEdit is answered after editing ends", async () => {
  const { page, host } = await openWorkbook();
  host.faults.cellEdit(true);
  let done = false;
  const running = page.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toBe(false);
  host.faults.cellEdit(false);
  await running;
  expect(done).toBe(true);
});

test("a request that waits for the end of editing is under way until then", async () => {
  const { page, host } = await openWorkbook();
  host.faults.cellEdit(true);
  let idle = false;
  const running = page.Excel.run({ delayForCellEdit: true }, (context) => context.sync());
  void host.idle().then(() => (idle = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(idle).toBe(false);
  host.faults.cellEdit(false);
  await running;
  await host.idle();
});

const WRITES: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
  ["values", (sheet) => void (sheet.getRange("A1").values = [[1]])],
  ["one value for several cells", (sheet) => void (sheet.getRange("A1:B2").values = 1 as unknown as number[][])],
  ["formulas", (sheet) => void (sheet.getRange("A1").formulas = [["=1"]])],
  ["a number format", (sheet) => void (sheet.getRange("A1").numberFormat = [["@"]])],
  ["a fill", (sheet) => void (sheet.getRange("A1").format.fill.color = "#FF0000")],
  ["clearing the fill", (sheet) => sheet.getRange("A1").format.fill.clear()],
  ["a conditional format", (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom")],
  ["inserting rows", (sheet) => void sheet.getRange("1:1").insert("Down")],
  ["deleting rows", (sheet) => sheet.getRange("1:1").delete("Up")],
  ["merging", (sheet) => sheet.getRange("A1:B2").merge()],
  ["clearing", (sheet) => sheet.getRange("A1").clear()],
  ["sorting", (sheet) => sheet.getRange("A1:A3").sort.apply([{ key: 0 }])],
  ["hiding rows", (sheet) => void (sheet.getRange("1:1").rowHidden = true)],
  ["a table", (sheet) => void sheet.tables.add("A1:B2", true)],
];

test.each(WRITES)("on a protected sheet, %s is AccessDenied", async (_, write) => {
  const { run, workbook, sheetId } = await openWorkbook();
  workbook.setProtected(sheetId, true);
  const error = await errorOf(
    run(async (context) => {
      write(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    }),
  );
  expect(error.code).toBe("AccessDenied");
});

test.each(WRITES)("in a read-only workbook, %s is AccessDenied", async (_, write) => {
  const { run, host } = await openWorkbook();
  host.faults.readOnly(true);
  const error = await errorOf(
    run(async (context) => {
      write(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    }),
  );
  expect(error.code).toBe("AccessDenied");
});

test("a protected sheet can be read and says that it is protected", async () => {
  const { run, workbook, sheetId } = await openWorkbook();
  workbook.setProtected(sheetId, true);
  const answer = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1").load("values");
    sheet.protection.load("protected");
    await context.sync();
    return [range.values, sheet.protection.protected];
  });
  expect(answer).toEqual([[[""]], true]);
});

test("protection can be put on and taken off", async () => {
  const { run, workbook, sheetId } = await openWorkbook();
  await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  expect(workbook.isProtected(sheetId)).toBe(true);
  await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.unprotect();
    await context.sync();
  });
  expect(workbook.isProtected(sheetId)).toBe(false);
});

test("with the payload limit on, an answer over 5 MB is refused and a smaller one is not", async () => {
  const { run, workbook, sheetId, host } = await openWorkbook();
  const long = "汉".repeat(2000);
  const rows = Array.from({ length: 1000 }, () => [long]);
  workbook.writeCells(sheetId, { row: 0, column: 0, rows: 1000, columns: 1 }, rows);
  host.faults.payloadLimit(true);
  const read = (address: string): Promise<unknown> =>
    run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
      await context.sync();
      return range.values.length;
    });
  expect((await errorOf(read("A1:A1000"))).code).toBe("ResponsePayloadSizeLimitExceeded");
  expect(await read("A1:A500")).toBe(500);
  host.faults.payloadLimit(false);
  expect(await read("A1:A1000")).toBe(1000);
});

test("with the payload limit on, a request over 5 MB is refused", async () => {
  const opened = await openWorkbook();
  opened.host.faults.payloadLimit(true);
  expect((await errorOf(writeA1(opened, "x".repeat(6 * 1024 * 1024)))).code).toBe("RequestPayloadSizeLimitExceeded");
});
