/** Every request is answered, whatever happens. */
import { closeWorkbooks, errorOf, openWorkbook } from "../src/testing";
import { createHost } from "../src/host";
import { createMemoryWorkbook } from "../src/memory-workbook";
import type { AddinScope, NativeBridge } from "../src/connection";

let unknown: string[] = [];
beforeEach(() => {
  unknown = [];
});
afterEach(() => closeWorkbooks(unknown));

/** A bridge without a client, to send what no client would send. */
function rawBridge(): { ask: (text: string) => Promise<unknown>; end: () => void } {
  const host = createHost({ workbook: createMemoryWorkbook() });
  const scope: AddinScope = {};
  host.connect(scope);
  const bridge = scope._richApiNativeBridge as NativeBridge;
  return {
    ask: (text) =>
      new Promise((resolve) => {
        bridge.onMessageFromHost = (answer) => resolve(JSON.parse(answer));
        bridge.sendMessageToHost(text);
      }),
    end: () => host.dispose(),
  };
}

test.each([
  [
    "a body without object paths",
    { url: "ProcessQuery", body: { Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 9 }] } },
  ],
  [
    "an action of an unknown type",
    {
      url: "ProcessQuery",
      body: { Actions: [{ Id: 1, ActionType: 99, ObjectPathId: 1 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1 } } },
    },
  ],
  [
    "an object path of an unknown type",
    {
      url: "ProcessQuery",
      body: { Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 1 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 42 } } },
    },
  ],
  ["no body at all", { url: "ProcessQuery" }],
  ["another address than ProcessQuery", { url: "workbook/worksheets", body: { Actions: [], ObjectPaths: {} } }],
  ["no actions", { url: "ProcessQuery", body: { ObjectPaths: {} } }],
])("%s gets an answer with an error in it", async (_, message) => {
  const { ask, end } = rawBridge();
  const answer = await ask(JSON.stringify({ id: 7, type: 1, message }));
  expect(answer).toMatchObject({
    id: 7,
    type: 2,
    message: { statusCode: 200, body: { Error: { Code: expect.any(String) } } },
  });
  end();
});

test("text that is no message is dropped, and the next request is answered", async () => {
  const { ask, end } = rawBridge();
  void ask("not json");
  void ask('{"no":"id"}');
  const body = { Actions: [], ObjectPaths: {} };
  expect(await ask(JSON.stringify({ id: 8, type: 1, message: { url: "ProcessQuery", body } }))).toMatchObject({
    id: 8,
  });
  end();
});

test("answers keep the order of the requests, and many may be in flight", async () => {
  const { page } = await openWorkbook();
  const seen: number[] = [];
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      page.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(`A${i + 1}`);
        range.values = [[i]];
        range.load("values");
        await context.sync();
        seen.push(range.values[0]?.[0] as number);
      }),
    ),
  );
  expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
});

test("an error thrown by the workbook itself reaches the add-in as GeneralException", async () => {
  const { run, workbook } = await openWorkbook();
  workbook.readValues = () => {
    throw new Error("the grid broke");
  };
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: "GeneralException", message: "the grid broke" });
});

test("a value that cannot be sent reaches the add-in as an error", async () => {
  const { run, workbook } = await openWorkbook();
  workbook.readValues = () => [[10n as unknown as number]];
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
    }),
  );
  expect(error.code).toBe("GeneralException");
});

test("an unknown property is ApiNotFound, names class and member, and is recorded", async () => {
  unknown = ["Range.Nosuch"];
  const { run } = await openWorkbook();
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("nosuch");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
  expect(error.debugInfo.errorLocation).toBe("Range.nosuch");
});

test("an unknown method is ApiNotFound and is recorded", async () => {
  unknown = ["Range.FlashFill"];
  const { run } = await openWorkbook();
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").flashFill();
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
  expect(error.debugInfo.errorLocation).toBe("Range.flashFill");
});

test.each(["toString", "constructor"])("%s, which every object has, is not taken for a member", async (name) => {
  unknown = [`Range.${name.charAt(0).toUpperCase()}${name.slice(1)}`];
  const { run } = await openWorkbook();
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load(name);
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
});

test("an error carries code, message, location and the statement; what came before it is applied", async () => {
  const { run } = await openWorkbook();
  let count: OfficeExtension.ClientResult<number> | undefined;
  const error = await errorOf(
    run(async (context) => {
      count = context.workbook.worksheets.getCount();
      context.workbook.worksheets.getItem("missing").load("name");
      await context.sync();
    }),
  );
  expect(error.name).toBe("RichApi.Error");
  expect(error.code).toBe("ItemNotFound");
  expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
  expect(error.debugInfo).toHaveProperty("statement", expect.stringContaining("getItem"));
  expect(count?.value).toBe(1);
});

test("writes before the error stay written", async () => {
  const { run, workbook, sheetId } = await openWorkbook();
  await errorOf(
    run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("no address!").values = [["lost"]];
      await context.sync();
    }),
  );
  expect(workbook.readValues(sheetId, { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["kept"]]);
});
