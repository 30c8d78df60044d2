/** Addresses, and how ranges lead to other ranges. */
import fc from "fast-check";
import { formatAddress, formatRect, parseAreas, parseRect } from "../src/addresses";
import { MAX_COLUMNS, MAX_ROWS, rect } from "../src/rect";
import { closeWorkbooks, errorOf, openWorkbook } from "../src/testing";

afterEach(() => closeWorkbooks());

const anyRect = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(MAX_COLUMNS - 1))
  .map(([r1, r2, c1, c2]) => rect(Math.min(r1, r2), Math.min(c1, c2), Math.abs(r1 - r2) + 1, Math.abs(c1 - c2) + 1));

test("every rectangle is read back from the address it is written as", () => {
  fc.assert(fc.property(anyRect, (r) => expect(parseRect(formatRect(r))).toEqual(r)));
});

test("every sheet name is read back from the address it is written in", () => {
  const sheetName = fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[:\\/?*[\]\n]|^'|'$/.test(name));
  fc.assert(
    fc.property(sheetName, anyRect, (name, r) =>
      expect(parseAreas(formatAddress(name, r))).toEqual([{ sheet: name, rect: r }]),
    ),
  );
});

test.each([
  ["a plain word", "花名册", "花名册!A1"],
  ["a name with a space", "Sheet 1", "'Sheet 1'!A1"],
  ["a name with a quote", "it's", "'it''s'!A1"],
  ["a name like a cell", "AB12", "'AB12'!A1"],
  ["a name that begins with a digit", "2020", "'2020'!A1"],
  ["a name with a comma", "a,b", "'a,b'!A1"],
])("an address with %s is written as Excel writes it", async (_, name, address) => {
  const { run } = await openWorkbook({ sheets: [name] });
  const written = await run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange("A1").load("address");
    await context.sync();
    const again = context.workbook.worksheets.getItem(name).getRanges(range.address).load("address");
    await context.sync();
    return [range.address, again.address];
  });
  expect(written).toEqual([address, address]);
});

test.each(["", "A", "5", "A0", "A1048577", "XFE1", "A1:B", "A1:B2:C3", "名", "A1;B2", "#REF!"])(
  "%p is no address",
  async (address) => {
    const { run } = await openWorkbook();
    const error = await errorOf(
      run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRanges(address).load("address");
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toBe("Worksheet.getRanges");
  },
);

test("an address of 8,192 characters is taken, one more is InvalidArgument", async () => {
  const { run } = await openWorkbook();
  const longest = `${"A10,".repeat(2047)}A100`;
  const count = (address: string): Promise<number> =>
    run(async (context) => {
      const areas = context.workbook.worksheets.getActiveWorksheet().getRanges(address).load("areaCount");
      await context.sync();
      return areas.areaCount;
    });
  expect(longest).toHaveLength(8192);
  expect(await count(longest)).toBe(2048);
  expect((await errorOf(count(`${longest}0`))).code).toBe("InvalidArgument");
});

const MOVES: readonly (readonly [string, (range: Excel.Range) => Excel.Range, string])[] = [
  ["getCell", (range) => range.getCell(1, 2), "D4"],
  ["getRow", (range) => range.getRow(1), "B4:C4"],
  ["getColumn", (range) => range.getColumn(0), "B3:B5"],
  ["getLastRow", (range) => range.getLastRow(), "B5:C5"],
  ["getLastColumn", (range) => range.getLastColumn(), "C3:C5"],
  ["getLastCell", (range) => range.getLastCell(), "C5"],
  ["getEntireRow", (range) => range.getEntireRow(), "3:5"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "B:C"],
  ["getOffsetRange", (range) => range.getOffsetRange(-1, 1), "C2:D4"],
  ["getResizedRange", (range) => range.getResizedRange(1, -1), "B3:B6"],
  ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 4), "B3:E3"],
  ["getRowsAbove", (range) => range.getRowsAbove(2), "B1:C2"],
  ["getRowsBelow", (range) => range.getRowsBelow(), "B6:C6"],
  ["getColumnsBefore", (range) => range.getColumnsBefore(), "A3:A5"],
  ["getColumnsAfter, backwards", (range) => range.getColumnsAfter(-1), "A3:A5"],
  ["getBoundingRect", (range) => range.getBoundingRect("E9"), "B3:E9"],
  ["getIntersection", (range) => range.getIntersection("C1:D4"), "C3:C4"],
];

test.each(MOVES)("%s", async (_, move, expected) => {
  const { run } = await openWorkbook();
  const address = await run(async (context) => {
    const to = move(context.workbook.worksheets.getActiveWorksheet().getRange("B3:C5")).load("address");
    await context.sync();
    return to.address;
  });
  expect(address).toBe(`Sheet1!${expected}`);
});

test("leaving the sheet is InvalidArgument", async () => {
  const { run } = await openWorkbook();
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("an empty intersection is a null object, or ItemNotFound", async () => {
  const { run } = await openWorkbook();
  const isNull = await run(async (context) => {
    const both = context.workbook.worksheets.getActiveWorksheet().getRange("A1").getIntersectionOrNullObject("C3");
    await context.sync();
    return both.isNullObject;
  });
  expect(isNull).toBe(true);
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getIntersection("C3").load("address");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

test("the areas of RangeAreas are ranges of their own", async () => {
  const { run } = await openWorkbook();
  const addresses = await run(async (context) => {
    const areas = context.workbook.worksheets.getActiveWorksheet().getRanges("A1:A2,C3,E:E");
    areas.areas.load("items/address");
    await context.sync();
    return areas.areas.items.map(({ address }) => address);
  });
  expect(addresses).toEqual(["Sheet1!A1:A2", "Sheet1!C3", "Sheet1!E:E"]);
});

test("areas lead to other areas, or to none", async () => {
  const { run } = await openWorkbook();
  const answer = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:D4").values = 1 as unknown as number[][];
    const areas = sheet.getRanges("B2:C3,D9:E10");
    const others = [
      areas.getEntireRow(),
      areas.getEntireColumn(),
      areas.getOffsetRangeAreas(1, -1),
      areas.getIntersectionOrNullObject("C1:D20"),
      areas.getUsedRangeAreasOrNullObject(true),
    ].map((other) => other.load("address"));
    const none = areas.getIntersectionOrNullObject("Z1");
    await context.sync();
    return [others.map(({ address }) => address.replaceAll("Sheet1!", "")), none.isNullObject];
  });
  expect(answer).toEqual([["2:3,9:10", "B:C,D:E", "A3:B4,C10:D11", "C2:C3,D9:D10", "B2:C3"], true]);
});

test("merged areas are found by their top left cell", async () => {
  const { run } = await openWorkbook();
  const found = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A3:B4").merge(true);
    await context.sync();
    const [all, inside] = ["A1:C9", "B1:C2"].map((address) =>
      sheet.getRange(address).getMergedAreasOrNullObject().load("address"),
    );
    await context.sync();
    return [all?.address, inside?.isNullObject];
  });
  expect(found).toEqual(["Sheet1!A1:C1,Sheet1!A3:B3,Sheet1!A4:B4", true]);
});

test("hidden rows and columns are told for each, and for the range when all are alike", async () => {
  const { run } = await openWorkbook();
  const answer = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("C:C").columnHidden = true;
    await context.sync();
    const [mixed, hidden] = [sheet.getRange("A1:D4").load("rowHidden"), sheet.getRange("A2:A3").load("rowHidden")];
    const rows = sheet.getRange("A1:A4").getRowProperties({ rowHidden: true });
    const columns = sheet.getRange("A1:D1").getColumnProperties({ columnHidden: true });
    await context.sync();
    return [
      mixed.rowHidden,
      hidden.rowHidden,
      rows.value.map(({ rowHidden }) => rowHidden),
      columns.value.map(({ columnHidden }) => columnHidden),
    ];
  });
  expect(answer).toEqual([null, true, [false, true, true, false], [false, false, true, false]]);
});

test("the selection is read and set, also when it has several areas", async () => {
  const { run, workbook, sheetId } = await openWorkbook();
  await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("C4:D5").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["Sheet1!C4:D5", "Sheet1!C4"]);
  });
  workbook.select(sheetId, [rect(0, 0, 1, 1), rect(2, 2, 1, 1)]);
  await run(async (context) => {
    const selected = context.workbook.getSelectedRanges().load("address");
    await context.sync();
    expect(selected.address).toBe("Sheet1!A1,Sheet1!C3");
  });
  const error = await errorOf(
    run(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidSelection");
});

test("sorting moves whole rows of the range, and leaves the header and what is beside it", async () => {
  const { run } = await openWorkbook();
  const values = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C4").values = [
      ["n", "word", "aside"],
      [3, "c", 1],
      [1, "a", 2],
      [2, "b", 3],
    ];
    sheet.getRange("A1:B4").sort.apply([{ key: 0, ascending: true }], false, true);
    const all = sheet.getRange("A1:C4").load("values");
    await context.sync();
    return all.values;
  });
  expect(values).toEqual([
    ["n", "word", "aside"],
    [1, "a", 1],
    [2, "b", 2],
    [3, "c", 3],
  ]);
});

test("a spilled array is found from the cell with its formula, and its parent from any of its cells", async () => {
  const { run, workbook, sheetId } = await openWorkbook();
  workbook.setSpill(sheetId, rect(1, 1, 4, 1));
  const found = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const whole = sheet.getRange("B2").getSpillingToRangeOrNullObject().load("address");
    const notHere = sheet.getRange("B3").getSpillingToRangeOrNullObject();
    const parent = sheet.getRange("B4").getSpillParentOrNullObject().load("address");
    const none = sheet.getRange("C4").getSpillParentOrNullObject();
    await context.sync();
    return [whole.address, notHere.isNullObject, parent.address, none.isNullObject];
  });
  expect(found).toEqual(["Sheet1!B2:B5", true, "Sheet1!B2", true]);
});
