/** What `load` asks for, and the shape the answer must have for the client to take it. */
import { closeWorkbooks, errorOf, openWorkbook } from "../src/testing";

afterEach(() => closeWorkbooks());

test("properties of items, named in either way, are loaded", async () => {
  const { run } = await openWorkbook({ sheets: ["a", "b", "c"] });
  const names = await run(async (context) => {
    const [one, two] = [context.workbook.worksheets, context.workbook.worksheets];
    one.load("items/name,items/visibility");
    await context.sync();
    const first = one.items.map(({ name, visibility }) => `${name} ${visibility}`);
    two.load({ name: true, position: true });
    await context.sync();
    return [first, two.items.map(({ name, position }) => `${position} ${name}`)];
  });
  expect(names).toEqual([
    ["a Visible", "b Visible", "c Visible"],
    ["0 a", "1 b", "2 c"],
  ]);
});

test("items without more loads all their scalars", async () => {
  const { run } = await openWorkbook({ sheets: ["a", "b"] });
  const loaded = await run(async (context) => {
    const sheets = context.workbook.worksheets.load("items");
    await context.sync();
    return sheets.items.map(({ name, position, id }) => [name, position, id !== ""]);
  });
  expect(loaded).toEqual([
    ["a", 0, true],
    ["b", 1, true],
  ]);
});

test("load without an argument loads all scalars", async () => {
  const { run } = await openWorkbook();
  const loaded = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load();
    await context.sync();
    return [sheet.name, sheet.visibility];
  });
  expect(loaded).toEqual(["Sheet1", "Visible"]);
});

test("properties of objects below are loaded along a path", async () => {
  const { run } = await openWorkbook();
  const loaded = await run(async (context) => {
    const sheets = context.workbook.worksheets;
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.load("format/fill/color,worksheet/name");
    context.workbook.worksheets.getActiveWorksheet().tables.add("B2:C4", true);
    await context.sync();
    sheets.load("items/tables/items/name,items/protection/protected");
    await context.sync();
    return [
      sheets.items[0]?.protection.protected,
      sheets.items[0]?.tables.items.map(({ name }) => name),
      range.format.fill.color,
      range.worksheet.name,
    ];
  });
  expect(loaded).toEqual([false, ["Table1"], "#FFFFFF", "Sheet1"]);
});

test("$top and $skip cut the items", async () => {
  const { run } = await openWorkbook({ sheets: ["a", "b", "c", "d"] });
  const names = await run(async (context) => {
    const sheets = context.workbook.worksheets.load({ $top: 2, $skip: 1, name: true });
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(["b", "c"]);
});

test("items that were not loaded are PropertyNotLoaded", async () => {
  const { run } = await openWorkbook();
  const error = await errorOf(
    run(async (context) => {
      await context.sync();
      return context.workbook.worksheets.items;
    }),
  );
  expect(error.code).toBe("PropertyNotLoaded");
});

test("the result of a method is there after the sync", async () => {
  const { run } = await openWorkbook({ sheets: ["a", "b"] });
  const count = await run(async (context) => {
    const result = context.workbook.worksheets.getCount();
    await context.sync();
    return result.value;
  });
  expect(count).toBe(2);
});
