/** How the client names objects, and what it needs back to go on naming them. */
import { closeWorkbooks, errorOf, openWorkbook } from "../src/testing";

afterEach(() => closeWorkbooks());

test("an object made by add is made once, however often its request uses it", async () => {
  const { run, workbook } = await openWorkbook();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("new");
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("new");
  });
  expect(workbook.sheets().map(({ name }) => name)).toEqual(["Sheet1", "new"]);
});

test("objects made by add stay usable after the sync, by their ids", async () => {
  const { run, workbook } = await openWorkbook();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("new");
    await context.sync();
    sheet.getRange("A1").values = [["later"]];
    await context.sync();
  });
  const added = workbook.sheets()[1]?.id ?? "";
  expect(workbook.readValues(added, { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["later"]]);
});

test("a sheet that is not there is a null object, and so is all below it", async () => {
  const { run } = await openWorkbook();
  const nulls = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("missing");
    const range = sheet.getRange("A1").load("values");
    const count = sheet.tables.getCount();
    await context.sync();
    return [sheet.isNullObject, range.isNullObject, count.value];
  });
  expect(nulls).toEqual([true, true, null]);
});

test("writing to a null object is an error", async () => {
  const { run } = await openWorkbook();
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("missing").getRange("A1").values = [[1]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

test("items of a loaded collection can be used after the sync", async () => {
  const { run, workbook } = await openWorkbook({ sheets: ["a", "b"] });
  await run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    for (const sheet of sheets.items) sheet.getRange("A1").values = [[sheet.name]];
    await context.sync();
  });
  for (const { id, name } of workbook.sheets()) {
    expect(workbook.readValues(id, { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[name]]);
  }
});

test("sheets are found by name in any case and by id", async () => {
  const { run, workbook } = await openWorkbook({ sheets: ["花名册", "Other"] });
  const names = await run(async (context) => {
    const byName = context.workbook.worksheets.getItem("OTHER").load("name");
    const byId = context.workbook.worksheets.getItem(workbook.sheets()[0]?.id ?? "").load("name");
    await context.sync();
    return [byName.name, byId.name];
  });
  expect(names).toEqual(["Other", "花名册"]);
});

test("items without an id are named by their place in the collection", async () => {
  const { run } = await openWorkbook();
  const addresses = await run(async (context) => {
    const { areas } = context.workbook.worksheets.getActiveWorksheet().getRanges("A1,C3:C4");
    areas.load("items/rowCount");
    await context.sync();
    const rows = areas.items.map((range) => range.getLastRow().load("address"));
    await context.sync();
    return rows.map(({ address }) => address);
  });
  expect(addresses).toEqual(["Sheet1!A1", "Sheet1!C4"]);
});

test("columns of a table that were loaded can be used after the sync", async () => {
  const { run } = await openWorkbook();
  const addresses = await run(async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add("B2:C4", true);
    const columns = table.columns.load("items/name");
    await context.sync();
    const bodies = columns.items.map((column) => column.getDataBodyRange().load("address"));
    await context.sync();
    return bodies.map(({ address }) => address);
  });
  expect(addresses).toEqual(["Sheet1!B3:B4", "Sheet1!C3:C4"]);
});

test("a range stays usable over several syncs, and its reference is given back at the end", async () => {
  const { run, host } = await openWorkbook();
  await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
    await context.sync();
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    range.load("values,address");
    await context.sync();
    expect(range.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(host.referenceCount()).toBeGreaterThan(0);
  });
  await host.idle();
  expect(host.referenceCount()).toBe(0);
});

test("RangeAreas too stay usable over several syncs", async () => {
  const { run, host } = await openWorkbook();
  await run(async (context) => {
    const areas = context.workbook.worksheets.getActiveWorksheet().getRanges("A1:A2,C3");
    await context.sync();
    areas.load("address,areaCount,cellCount");
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1:A2,Sheet1!C3", 2, 3]);
  });
  await host.idle();
  expect(host.referenceCount()).toBe(0);
});

test("a range that is kept works in a later run, until it is let go", async () => {
  const { page, host } = await openWorkbook();
  const kept = await page.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("D4");
    context.trackedObjects.add(range);
    await context.sync();
    return range;
  });
  const address = await page.Excel.run(kept, async (context) => {
    kept.load("address");
    await context.sync();
    context.trackedObjects.remove(kept);
    return kept.address;
  });
  expect(address).toBe("Sheet1!D4");
  await host.idle();
  expect(host.referenceCount()).toBe(0);
});

test("objects as arguments arrive as objects", async () => {
  const { run } = await openWorkbook();
  const address = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const around = sheet.getRange("A1").getBoundingRect(sheet.getRange("C9")).load("address");
    await context.sync();
    return around.address;
  });
  expect(address).toBe("Sheet1!A1:C9");
});

test("a range and another sheet's range have no bounding rectangle", async () => {
  const { run } = await openWorkbook({ sheets: ["a", "b"] });
  const error = await errorOf(
    run(async (context) => {
      const [a, b] = ["a", "b"].map((name) => context.workbook.worksheets.getItem(name).getRange("A1"));
      if (a !== undefined && b !== undefined) a.getBoundingRect(b).load("address");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("Range.getBoundingRect");
});

test.each([
  ["rows inserted above", "1:2", "insert", "B5", "Sheet1!B7"],
  ["rows inserted inside", "6:6", "insert", "B5:B8", "Sheet1!B5:B9"],
  ["rows inserted below", "9:9", "insert", "B5:B8", "Sheet1!B5:B8"],
  ["rows deleted above", "1:2", "delete", "B5", "Sheet1!B3"],
  ["part of its rows deleted", "6:7", "delete", "B5:B8", "Sheet1!B5:B6"],
  ["columns inserted before", "A:A", "insert", "B5", "Sheet1!C5"],
  ["cells inserted in its column", "B2:B3", "insert", "B5", "Sheet1!B7"],
  ["cells inserted in another column", "C2:C3", "insert", "B5", "Sheet1!B5"],
] as const)("a range follows %s", async (_, changed, how, address, expected) => {
  const { run, workbook, sheetId } = await openWorkbook();
  const after = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange(address);
    await context.sync();
    if (how === "insert") sheet.getRange(changed).insert(changed === "A:A" ? "Right" : "Down");
    else sheet.getRange(changed).delete("Up");
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(after).toBe(expected);
  expect(workbook.usedRange(sheetId, true)).toBeUndefined();
});

test("a range whose cells were all deleted is an InvalidReference", async () => {
  const { run } = await openWorkbook();
  const error = await errorOf(
    run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("B5");
      await context.sync();
      sheet.getRange("5:5").delete("Up");
      range.load("address");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidReference");
});
