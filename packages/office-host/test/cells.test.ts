/** Values, formulas, text and formats of cells, and the sizes Excel allows. */
import { closeWorkbooks, errorOf, openWorkbook, type Opened } from "../src/testing";

afterEach(() => closeWorkbooks());

type Loaded = Pick<Excel.Range, "values" | "formulas" | "text" | "numberFormat" | "valueTypes">;

const load = ({ run }: Opened, address: string): Promise<Loaded> =>
  run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values,formulas,text,numberFormat,valueTypes");
    await context.sync();
    const { values, formulas, text, numberFormat, valueTypes } = range;
    return { values, formulas, text, numberFormat, valueTypes };
  });

const write = ({ run }: Opened, address: string, values: unknown[][], format?: string): Promise<void> =>
  run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = values;
    await context.sync();
  });

test.each([
  ["a number", 7, "General", 7, "Double", "7"],
  ["text", "王", "General", "王", "String", "王"],
  ["true", true, "General", true, "Boolean", "TRUE"],
  ["empty text", "", "General", "", "Empty", ""],
  ["text that looks like a number", "12.5", "General", 12.5, "Double", "12.5"],
  ["text that looks like a number, in a text cell", "012", "@", "012", "String", "012"],
  [
    "an identity number, which loses its last digits",
    "371502198001011234",
    "General",
    371502198001011000,
    "Double",
    "371502198001011000",
  ],
  [
    "an identity number in a text cell",
    "371502198001011234",
    "@",
    "371502198001011234",
    "String",
    "371502198001011234",
  ],
  [
    "an identity number after an apostrophe",
    "'371502198001011234",
    "General",
    "371502198001011234",
    "String",
    "371502198001011234",
  ],
  ["a date", "2020-12-31", "General", 44196, "Double", "2020/12/31"],
  ["a date in a cell formatted as a date", "2020/12/31", "yyyy-mm-dd", 44196, "Double", "2020-12-31"],
  ["a date in Chinese", "2020年12月31日", "General", 44196, "Double", "2020年12月31日"],
  ["a month in Chinese", "2020年12月", "General", 44166, "Double", "2020年12月"],
  ["a date that does not exist", "2021-02-29", "General", "2021-02-29", "String", "2021-02-29"],
  ["the name of an error", "#N/A", "General", "#N/A", "Error", "#N/A"],
])("%s is stored as Excel stores it", async (_, given, format, value, type, text) => {
  const opened = await openWorkbook();
  await write(opened, "B2", [[given]], format);
  const { values, valueTypes, text: shown } = await load(opened, "B2");
  expect([values[0]?.[0], valueTypes[0]?.[0], shown[0]?.[0]]).toEqual([value, type, text]);
});

test("null in an array leaves its cell alone", async () => {
  const opened = await openWorkbook();
  await write(opened, "A1:B1", [[1, 2]]);
  await write(opened, "A1:B1", [[null, 3]]);
  expect((await load(opened, "A1:B1")).values).toEqual([[1, 3]]);
});

test("one value fills every cell of the range", async () => {
  const opened = await openWorkbook();
  await opened.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = "x" as unknown as string[][];
    await context.sync();
  });
  expect((await load(opened, "A1:B2")).values).toEqual([
    ["x", "x"],
    ["x", "x"],
  ]);
});

test("a formula keeps its text and shows the value it came to", async () => {
  const opened = await openWorkbook();
  await write(opened, "A1:A2", [["=1+1"], [5]]);
  opened.workbook.setCalculated(opened.sheetId, 0, 0, 2);
  expect(await load(opened, "A1:A2")).toMatchObject({ values: [[2], [5]], formulas: [["=1+1"], [5]] });
});

test("overwriting a formula with a value ends the formula", async () => {
  const opened = await openWorkbook();
  await write(opened, "A1", [["=1+1"]]);
  await write(opened, "A1", [[3]]);
  expect((await load(opened, "A1")).formulas).toEqual([[3]]);
});

test.each([
  ["too few rows", "A1:A2", [[1]]],
  [
    "too many columns",
    "A1:A2",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ["rows of different lengths", "A1:B2", [[1, 2], [3]]],
])("an array with %s is InvalidArgument", async (_, address, values) => {
  const opened = await openWorkbook();
  const error = await errorOf(write(opened, address, values));
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("Range.values");
});

test("a large array is sent in slices and arrives whole", async () => {
  const opened = await openWorkbook();
  const values = Array.from({ length: 2000 }, (_, i) => [i, `row ${i}`, i % 2 === 0, i / 3]);
  await write(opened, "C5:F2004", values);
  expect((await load(opened, "C5:F2004")).values).toEqual(values);
});

test("large arrays of formulas and of number formats are sliced too", async () => {
  const { run, workbook, sheetId } = await openWorkbook();
  const formulas = Array.from({ length: 1600 }, (_, i) => [`=ROW()+${i}`]);
  const formats = Array.from({ length: 1600 }, (_, i) => [i % 2 === 0 ? "@" : "0.0"]);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A1600").formulas = formulas;
    sheet.getRange("B1:B1600").numberFormat = formats;
    await context.sync();
  });
  const cells = { row: 0, column: 0, rows: 1600, columns: 1 };
  expect(workbook.readFormulas(sheetId, cells)).toEqual(formulas);
  expect(workbook.readNumberFormats(sheetId, { ...cells, column: 1 })).toEqual(formats);
});

test.each([
  ["text of 32,768 characters", "x".repeat(32_768), "InvalidArgument"],
  ["a formula of 8,193 characters", `=${"1".repeat(8192)}`, "FormulaLengthExceedsLimit"],
  ["an object", { a: 1 }, "InvalidArgument"],
])("%s does not fit into a cell", async (_, value, code) => {
  const opened = await openWorkbook();
  expect((await errorOf(write(opened, "A1", [[value]]))).code).toBe(code);
});

test("a large array of the wrong size is refused before any slice of it is written", async () => {
  const opened = await openWorkbook();
  const values = Array.from({ length: 2000 }, () => [1, 2, 3]);
  const error = await errorOf(write(opened, "A1:C1999", values));
  expect(error.code).toBe("InvalidArgument");
  expect(opened.workbook.usedRange(opened.sheetId, true)).toBeUndefined();
});

test("100,000 x 30 cells are read in blocks, every cell right", async () => {
  const { run, workbook, sheetId } = await openWorkbook({ profile: "desktop" });
  const rows = Array.from({ length: 100_000 }, (_, r) => Array.from({ length: 30 }, (__, c) => r * 30 + c));
  workbook.writeCells(sheetId, { row: 0, column: 0, rows: 100_000, columns: 30 }, rows);
  const sum = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const blocks = Array.from({ length: 20 }, (_, i) => sheet.getRangeByIndexes(i * 5000, 0, 5000, 30).load("values"));
    let total = 0;
    await context.sync();
    for (const block of blocks) for (const row of block.values) for (const value of row) total += value as number;
    return total;
  });
  expect(sum).toBe((3_000_000 * 2_999_999) / 2);
});

test("more than 5,000,000 cells cannot be read at once", async () => {
  const opened = await openWorkbook();
  expect((await errorOf(load(opened, "A1:Z192308"))).code).toBe("RangeExceedsLimit");
});

test("whole columns and rows have no values to read, and cannot be written", async () => {
  const opened = await openWorkbook();
  const values = await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const [column, row] = [sheet.getRange("A:B").load("values,address"), sheet.getRange("3:3").load("values")];
    await context.sync();
    return [column.values, row.values, column.address];
  });
  expect(values).toEqual([null, null, "Sheet1!A:B"]);
  expect((await errorOf(write(opened, "A:A", "x" as unknown as unknown[][]))).code).toBe("InvalidArgument");
});

test("a number format can be given to a whole column, and text written there stays text", async () => {
  const opened = await openWorkbook();
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("C:C").numberFormat = "@" as unknown as string[][];
    sheet.getRange("C2").values = [["0012"]];
    await context.sync();
  });
  expect((await load(opened, "C2")).values).toEqual([["0012"]]);
});

test("a property that was set can be read back without loading it", async () => {
  const { run } = await openWorkbook();
  const values = await run((context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.values = [[5]];
    return Promise.resolve(range.values);
  });
  expect(values).toEqual([[5]]);
});

test("reading a property that was not loaded is PropertyNotLoaded", async () => {
  const { run } = await openWorkbook();
  const error = await errorOf(
    run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();

      return range.text;
    }),
  );
  expect(error.code).toBe("PropertyNotLoaded");
});

test.each([
  ["nothing", [], false, "Sheet1!A1", null],
  [
    "values",
    [
      ["B2", 1],
      ["D9", 2],
    ],
    false,
    "Sheet1!B2:D9",
    "Sheet1!B2:D9",
  ],
  ["a fill beyond the values", [["B2", 1]], true, "Sheet1!B2", "Sheet1!B2"],
] as const)("the used range of values on a sheet with %s", async (_, cells, filled, plain, orNull) => {
  const { run } = await openWorkbook();
  const answer = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [address, value] of cells) sheet.getRange(address).values = [[value]];
    if (filled) sheet.getRange("H20").format.fill.color = "#FF0000";
    await context.sync();
    const used = sheet.getUsedRange(true).load("address");
    const maybe = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    return [used.address, maybe.isNullObject ? null : maybe.address];
  });
  expect(answer).toEqual([plain, orNull]);
});

test("the used range with formats reaches as far as a fill does", async () => {
  const { run } = await openWorkbook();
  const address = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("H20").format.fill.color = "#FF0000";
    const used = sheet.getUsedRange().load("address");
    await context.sync();
    return used.address;
  });
  expect(address).toBe("Sheet1!B2:H20");
});
