/** Sheets, tables, settings, custom XML parts and names. */
import { closeWorkbooks, errorOf, openWorkbook } from "../src/testing";

afterEach(() => closeWorkbooks());

test("sheets are added, renamed, moved, hidden and deleted", async () => {
  const { run, workbook } = await openWorkbook();
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("审核");
    added.name = "审核记录";
    added.position = 0;
    added.visibility = "Hidden";
    worksheets.add();
    await context.sync();
    worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  expect(workbook.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
    ["审核记录", "Hidden"],
    ["Sheet3", "Visible"],
  ]);
});

test.each([
  ["a name that is taken, in another case", "SHEET1", "ItemAlreadyExists"],
  ["a name with a slash", "a/b", "InvalidArgument"],
  ["a name of 32 characters", "x".repeat(32), "InvalidArgument"],
])("a sheet cannot be given %s", async (_, name, code) => {
  const { run } = await openWorkbook();
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
  expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.add");
});

test("the only visible sheet cannot be deleted", async () => {
  const { run } = await openWorkbook();
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().delete();
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidOperation");
});

test("first, last, next and previous skip hidden sheets when asked to", async () => {
  const { run, workbook } = await openWorkbook({ sheets: ["a", "b", "c"] });
  workbook.setVisibility(workbook.sheets()[1]?.id ?? "", "Hidden");
  const names = await run(async (context) => {
    const { worksheets } = context.workbook;
    const found = [
      worksheets.getFirst(),
      worksheets.getLast(true),
      worksheets.getItem("a").getNext(true),
      worksheets.getItem("a").getNext(),
      worksheets.getItem("c").getPrevious(true),
    ].map((sheet) => sheet.load("name"));
    const none = worksheets.getItem("c").getNextOrNullObject();
    const count = worksheets.getCount(true);
    await context.sync();
    return [found.map(({ name }) => name), none.isNullObject, count.value];
  });
  expect(names).toEqual([["a", "c", "c", "b", "a"], true, 2]);
});

test("a hidden sheet cannot be activated, a visible one can", async () => {
  const { run, workbook } = await openWorkbook({ sheets: ["a", "b"] });
  const activate = (): Promise<void> =>
    run(async (context) => {
      context.workbook.worksheets.getItem("b").activate();
      await context.sync();
    });
  const second = workbook.sheets()[1]?.id ?? "";
  workbook.setVisibility(second, "Hidden");
  expect((await errorOf(activate())).code).toBe("InvalidOperation");
  workbook.setVisibility(second, "Visible");
  await activate();
  expect(workbook.activeSheet()).toBe(second);
});

test("frozen rows are a range, none is a null object", async () => {
  const { run } = await openWorkbook();
  const answer = await run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    freezePanes.freezeRows(4);
    const rows = freezePanes.getLocation().load("address");
    await context.sync();
    return [none.isNullObject, rows.address];
  });
  expect(answer).toEqual([true, "Sheet1!1:4"]);
});

test("a table gives its header, body and columns", async () => {
  const { run } = await openWorkbook();
  const answer = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:C4").values = [
      ["姓名", "年龄"],
      ["王", 30],
      ["李", 40],
    ];
    const table = sheet.tables.add("B2:C4", true);
    table.name = "名册";
    await context.sync();
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("年龄").getDataBodyRange(),
    ].map((range) => range.load("address"));
    table.columns.load("items/name,items/index");
    await context.sync();
    return [parts.map(({ address }) => address), table.columns.items.map(({ name, index }) => [index, name])];
  });
  expect(answer).toEqual([
    ["Sheet1!B2:C4", "Sheet1!B2:C2", "Sheet1!B3:C4", "Sheet1!C3:C4"],
    [
      [0, "姓名"],
      [1, "年龄"],
    ],
  ]);
});

test("tables are found by name on their sheet and by the ranges they touch", async () => {
  const { run } = await openWorkbook({ sheets: ["a", "b"] });
  const answer = await run(async (context) => {
    const [a, b] = [context.workbook.worksheets.getItem("a"), context.workbook.worksheets.getItem("b")];
    a.tables.add("A1:B3", true).name = "T";
    await context.sync();
    const found = [a.tables, b.tables, context.workbook.tables].map((tables) => tables.getItemOrNullObject("t"));
    const touched = a.getRange("B3:Z9").getTables().getCount();
    const contained = a.getRange("B3:Z9").getTables(true).getCount();
    await context.sync();
    return [found.map(({ isNullObject }) => isNullObject), touched.value, contained.value];
  });
  expect(answer).toEqual([[false, true, false], 1, 0]);
});

test("a table cannot overlap another, and one that became a plain range is gone", async () => {
  const { run, workbook } = await openWorkbook();
  const add = (): Promise<void> =>
    run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add("A1:B3", true);
      await context.sync();
    });
  await add();
  expect((await errorOf(add())).code).toBe("InvalidArgument");
  await run(async (context) => {
    context.workbook.tables.getItem("Table1").convertToRange();
    await context.sync();
  });
  expect(workbook.tables()).toEqual([]);
});

test("a table is resized, and one on a sheet that is not there is ItemNotFound", async () => {
  const { run, workbook } = await openWorkbook();
  await run(async (context) => {
    context.workbook.tables.add("sheet1!A1:B3", true).resize("A1:B9");
    await context.sync();
  });
  expect(workbook.tables()[0]?.rect).toEqual({ row: 0, column: 0, rows: 9, columns: 2 });
  const error = await errorOf(
    run(async (context) => {
      context.workbook.tables.add("missing!D1:E3", true);
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

test("settings keep JSON values, dates included, and are deleted", async () => {
  const { run, host, page } = await openWorkbook();
  const when = new page.Date(Date.UTC(2020, 11, 31));
  const answer = await run(async (context) => {
    const { settings } = context.workbook;
    settings.add("object", { a: [1, "x", null] });
    settings.add("when", when);
    settings.add("when twice", 1);
    settings.add("when twice", 2);
    await context.sync();
    const values = ["object", "when", "when twice"].map((key) => settings.getItem(key).load("value"));
    const none = settings.getItemOrNullObject("none");
    const count = settings.getCount();
    settings.load("items/key");
    await context.sync();
    const keys = settings.items.map(({ key }) => key);
    for (const setting of settings.items) setting.delete();
    await context.sync();
    return [values.map(({ value }): unknown => value), none.isNullObject, count.value, keys];
  });
  expect(answer[0]).toMatchObject([{ a: [1, "x", null] }, when, 2]);
  expect(answer.slice(1)).toEqual([true, 3, ["object", "when", "when twice"]]);
  expect(host.document.settings.size).toBe(0);
});

const STATE = '<?xml version="1.0"?><!-- state --><state xmlns="urn:jc:workbook:1">{"a":1}</state>';

test("a custom XML part is found by its namespace, read, replaced and deleted", async () => {
  const { run, host } = await openWorkbook();
  await run(async (context) => {
    context.workbook.customXmlParts.add('<p:other xmlns:p="urn:other" xmlns="urn:jc:workbook:1"/>');
    context.workbook.customXmlParts.add(STATE);
    await context.sync();
  });
  const xml = await run(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace("urn:jc:workbook:1").getOnlyItemOrNullObject();
    const before = part.getXml();
    part.load("id,namespaceUri");
    await context.sync();
    part.setXml(STATE.replace("1}", "2}"));
    const after = part.getXml();
    await context.sync();
    expect(part.namespaceUri).toBe("urn:jc:workbook:1");
    part.delete();
    await context.sync();
    return [before.value, after.value];
  });
  expect(xml).toEqual([STATE, STATE.replace("1}", "2}")]);
  expect(host.document.xmlParts.size).toBe(1);
});

test("no part of a namespace is a null object, and two are none that could be the only one", async () => {
  const { run } = await openWorkbook();
  const only = (): Promise<boolean> =>
    run(async (context) => {
      const part = context.workbook.customXmlParts.getByNamespace("urn:jc:workbook:1").getOnlyItemOrNullObject();
      await context.sync();
      return part.isNullObject;
    });
  expect(await only()).toBe(true);
  await run(async (context) => {
    context.workbook.customXmlParts.add(STATE);
    context.workbook.customXmlParts.add(STATE);
    await context.sync();
  });
  expect(await only()).toBe(true);
});

test("text that is no XML is not taken as a part", async () => {
  const { run, host } = await openWorkbook();
  const error = await errorOf(
    run(async (context) => {
      context.workbook.customXmlParts.add("plain text");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(host.document.xmlParts.size).toBe(0);
});

test("a name stands for its range, follows it, and works as an address", async () => {
  const { run } = await openWorkbook();
  const answer = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const name = context.workbook.names.add("单位", sheet.getRange("B2:B5"), "from the add-in");
    name.visible = false;
    context.workbook.names.add("rate", "=0.5");
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    name.load("name,type,formula,visible,comment");
    const range = sheet.getRange("单位").load("address");
    const rate = context.workbook.names.getItem("rate").load("type,value");
    await context.sync();
    return [name.name, name.type, name.formula, name.visible, name.comment, range.address, rate.type, rate.value];
  });
  expect(answer).toEqual(["单位", "Range", "=Sheet1!B3:B6", false, "from the add-in", "Sheet1!B3:B6", "String", "0.5"]);
});

test("a name that looks like a cell, or is taken, is refused", async () => {
  const { run } = await openWorkbook();
  const add = (name: string): Promise<void> =>
    run(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
  expect((await errorOf(add("AB12"))).code).toBe("InvalidArgument");
  await add("once");
  expect((await errorOf(add("ONCE"))).code).toBe("ItemAlreadyExists");
});
