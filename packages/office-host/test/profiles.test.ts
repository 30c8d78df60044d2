/** What else the profiles differ in; blanks have a file of their own, and so have counts and formulas. */
import { PROFILE_NAMES, rect, type Profile } from "../src";
import { closeWorkbooks, errorOf, openWorkbook, reopenWorkbook, type Opened } from "../src/testing";

afterEach(() => closeWorkbooks());

const A1 = rect(0, 0, 1, 1);
const RANGE = { name: "range", dimensionality: "matrix" };
const FUNCTIONS = [{ id: "COUNT", parameters: [RANGE] }];

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

async function withFunction(profile: Profile): Promise<Opened> {
  const opened = await openWorkbook({ profile, functions: FUNCTIONS });
  opened.page.CustomFunctions.associate("COUNT", (range: unknown[][]) => range.length);
  return opened;
}

describe("5 MB (#4654)", () => {
  const large = Array.from({ length: 60 }, () => ["x".repeat(100_000)]);

  test("on the web, a request over 5 MB is refused", async () => {
    const { run } = await openWorkbook({ profile: "web" });
    const writing = run(async (context) => {
      for (const [i, row] of large.entries())
        sheetOf(context).getRange(`A${i + 1}`).values = [[row[0]?.slice(0, 32_000)]];
      for (let i = 0; i < 200; i++) sheetOf(context).getRange(`B${i + 1}`).values = [["x".repeat(32_000)]];
      await context.sync();
    });
    expect((await errorOf(writing)).code).toBe("RequestPayloadSizeLimitExceeded");
  });

  test("on the web, a function is not called with more than 5 MB: #CALC!", async () => {
    const { host } = await withFunction("web");
    expect(await host.invokeFunction("COUNT", [large])).toMatchObject({ ok: false, error: "#CALC!" });
    expect(await host.invokeFunction("COUNT", [large.slice(0, 40)])).toEqual({ ok: true, value: 40 });
  });

  test("on desktops it is", async () => {
    const { host } = await withFunction("desktop");
    expect(await host.invokeFunction("COUNT", [large])).toEqual({ ok: true, value: 60 });
  });
});

test.each<[Profile, string, unknown]>([
  ["web", "Sheet1!A:K", { ok: false, error: "#CALC!" }],
  ["web", "'it''s'!$A:$A", { ok: false, error: "#CALC!" }],
  ["web", "Sheet1!A1:K9", { ok: true, value: 1 }],
  ["desktop", "Sheet1!A:K", { ok: true, value: 1 }],
])("on %s, a function given %s (#4613)", async (profile, address, expected) => {
  const { host } = await withFunction(profile);
  expect(await host.invokeFunction("COUNT", [[[1]]], { parameterAddresses: [address] })).toMatchObject(
    expected as object,
  );
});

test.each<[Profile, number]>([
  ["desktop", 3],
  ["web", 2],
])("on %s, selecting what is selected already: of three selections %i are told (#4691)", async (profile, told) => {
  const { run, workbook, sheetId } = await openWorkbook({ profile });
  const heard: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(({ address, worksheetId }) =>
      Promise.resolve(void heard.push(`${worksheetId} ${address}`)),
    );
    await context.sync();
  });
  for (const column of [1, 1, 2]) workbook.select(sheetId, [rect(0, column, 1, 1)]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const [b1, c1] = [`${sheetId} B1`, `${sheetId} C1`];
  expect(heard).toEqual(told === 3 ? [b1, b1, c1] : [b1, c1]);
});

describe("a conditional format that is broken", () => {
  const withFormat = async (profile: Profile): Promise<Opened> => {
    const opened = await openWorkbook({ profile });
    opened.workbook.addConditionalFormat(opened.sheetId, {
      ...{ type: "Custom", ranges: [A1], formula: "=TRUE", fill: null, fontColor: null, stopIfTrue: false },
    });
    return opened;
  };
  const formatsOf = (context: Excel.RequestContext): Excel.ConditionalFormatCollection =>
    sheetOf(context).getRange().conditionalFormats;

  test("makes every load of the list fail (#6396, #6835, #6827)", async () => {
    const { run } = await withFormat("troubled");
    const reading = run(async (context) => {
      formatsOf(context).load("items/type");
      await context.sync();
    });
    expect((await errorOf(reading)).code).toBe("ItemNotFound");
  });

  test("is counted, and the others can be read one by one", async () => {
    const { run } = await withFormat("troubled");
    const [count, type] = await run(async (context) => {
      const number = formatsOf(context).getCount();
      const first = formatsOf(context).getItemAt(0).load("id,type");
      await context.sync();
      return [number.value, first.type];
    });
    expect([count, type]).toEqual([2, "Custom"]);
    const second = run(async (context) => {
      formatsOf(context).getItemAt(1).load("type");
      await context.sync();
    });
    expect((await errorOf(second)).code).toBe("ItemNotFound");
  });

  test.each([0, 1])("cannot be deleted by its place, nor can the first one (#5222): %i", async (place) => {
    const { run, workbook, sheetId } = await withFormat("troubled");
    const deleting = run(async (context) => {
      formatsOf(context).getItemAt(place).delete();
      await context.sync();
    });
    expect((await errorOf(deleting)).code).toBe("ItemNotFound");
    expect(workbook.conditionalFormats(sheetId)).toHaveLength(1);
  });

  test("leaves others to be deleted by their ids", async () => {
    const { run, workbook, sheetId } = await withFormat("troubled");
    await run(async (context) => {
      const first = formatsOf(context).getItemAt(0).load("id");
      await context.sync();
      formatsOf(context).getItem(first.id).delete();
      await context.sync();
    });
    expect(workbook.conditionalFormats(sheetId)).toEqual([]);
  });

  test.each(PROFILE_NAMES.filter((name) => name !== "troubled"))("is not there under %s", async (profile) => {
    const { run } = await withFormat(profile);
    const types = await run(async (context) => {
      const formats = formatsOf(context).load("items/type");
      await context.sync();
      return formats.items.map(({ type }) => type);
    });
    expect(types).toEqual(["Custom"]);
  });
});

test.each<[Profile, number, boolean]>([
  ["desktop", 1, false],
  ["troubled", 2, true],
])(
  "%s: of one custom XML part there are %i, and the only one of its namespace is null: %s",
  async (profile, parts, none) => {
    const first = await openWorkbook();
    await first.run(async (context) => {
      context.workbook.customXmlParts.add('<a xmlns="urn:a"/>');
      await context.sync();
    });
    const { run } = await reopenWorkbook(first, profile);
    const found = await run(async (context) => {
      const all = context.workbook.customXmlParts.getByNamespace("urn:a");
      const [count, only] = [all.getCount(), all.getOnlyItemOrNullObject().load("id")];
      await context.sync();
      return [count.value, only.isNullObject];
    });
    expect(found).toEqual([parts, none]);
  },
);

test("a workbook that counts days from 1904 shows it in nothing but the text of dates", async () => {
  const read = async (date1904: boolean): Promise<unknown> => {
    const { run, workbook, sheetId } = await openWorkbook({ date1904 });
    workbook.writeNumberFormats(sheetId, A1, "yyyy/m/d");
    workbook.writeCells(sheetId, A1, [[40_000]]);
    return run(async (context) => {
      const range = sheetOf(context).getRange("A1").load("values,text,numberFormat");
      await context.sync();
      return [range.values, range.text];
    });
  };
  expect(await read(false)).toEqual([[[40_000]], [["2009/7/6"]]]);
  expect(await read(true)).toEqual([[[40_000]], [["2013/7/7"]]]);
});

test("a cell of another workbook is named as such, and there is no such sheet here", async () => {
  const { host, page, run } = await openWorkbook({ functions: FUNCTIONS });
  let place = "";
  page.CustomFunctions.associate(
    "COUNT",
    (_range: unknown, { parameterAddresses }: { parameterAddresses: string[] }) => {
      place = parameterAddresses[0] ?? "";
      return 1;
    },
  );
  await host.invokeFunction("COUNT", [[[1]]], { parameterAddresses: ["[Book2]Sheet1!A4"] });
  expect(place).toBe("[Book2]Sheet1!A4");
  const sheet = run(async (context) => {
    context.workbook.worksheets.getItem("[Book2]Sheet1").load("name");
    await context.sync();
  });
  expect((await errorOf(sheet)).code).toBe("ItemNotFound");
});

test("Excel that has the functions' metadata of an older version calls with the arguments of that (#4722, CF#301)", async () => {
  const { host, page } = await openWorkbook({ functions: [{ id: "COUNT", parameters: [RANGE] }] });
  let given: unknown[] = [];
  page.CustomFunctions.associate("COUNT", (...all: unknown[]) => {
    given = all;
    return 1;
  });
  await host.invokeFunction("COUNT", [[[1]]], { address: "Sheet1!B1" });
  // The newer function takes an option: the invocation stands in its place.
  expect(given).toHaveLength(2);
  expect(given[1]).toHaveProperty("address", "Sheet1!B1");
});

describe("a table", () => {
  const withTable = async (): Promise<Opened> => {
    const opened = await openWorkbook();
    opened.workbook.writeCells(opened.sheetId, rect(0, 0, 3, 2), [
      ["a", "b"],
      [1, 2],
      [3, 4],
    ]);
    opened.workbook.addTable(opened.sheetId, rect(0, 0, 3, 2), "T");
    return opened;
  };
  test.each<[string, string, string, string]>([
    ["takes in a column whose header is written beside it", "C1", "A1:C3", "c"],
    ["takes in a column whose cell is written, and names it", "C2", "A1:C3", "列1"],
    ["takes in a row written below it", "A4", "A1:B4", ""],
    ["leaves alone what is written a column further", "D2", "A1:B3", ""],
    ["leaves alone what is written a row further", "A5", "A1:B3", ""],
  ])("%s", async (_what, cell, address, header) => {
    const opened = await withTable();
    const [table, named] = await opened.run(async (context) => {
      sheetOf(context).getRange(cell).values = [["c"]];
      const all = context.workbook.tables.getItem("T").getRange().load("address");
      const name = sheetOf(context).getRange("C1").load("values");
      await context.sync();
      return [all.address, name.values[0]?.[0] as unknown];
    });
    expect([table, named]).toEqual([`Sheet1!${address}`, header]);
  });

  test("takes in what the user writes too, and not a blank", async () => {
    const { workbook, sheetId } = await withTable();
    workbook.writeCells(sheetId, rect(1, 2, 1, 1), [[null]]);
    expect(workbook.tables()[0]?.rect.columns).toBe(2);
    workbook.writeCells(sheetId, rect(1, 2, 1, 1), [[5]]);
    expect(workbook.tables()[0]?.rect.columns).toBe(3);
  });
});
