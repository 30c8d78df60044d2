/** Calling the add-in's custom functions, and what their results come to. */
import type { FunctionMetadata } from "../src/function-values";
import { closeWorkbooks, openWorkbook, type Opened } from "../src/testing";

afterEach(() => closeWorkbooks());

const RANGE = { name: "range", dimensionality: "matrix" };
const FUNCTIONS: readonly FunctionMetadata[] = [
  { id: "ECHO", parameters: [RANGE, { name: "option", optional: true }] },
  { id: "SPILL", parameters: [] },
  { id: "FAILS", parameters: [{ name: "how" }] },
  { id: "ADD", parameters: [{ name: "a" }, { name: "b" }] },
  { id: "ERRORS", parameters: [RANGE], allowErrorForDataTypeAny: true },
  { id: "FOREVER", parameters: [], options: { cancelable: true } },
  { id: "READS", parameters: [] },
];

interface Invocation {
  readonly address?: string;
  readonly parameterAddresses?: string[];
  readonly functionName?: string;
  onCanceled?: () => void;
}

const openWithFunctions = (): Promise<Opened> => openWorkbook({ functions: FUNCTIONS });

test("a range arrives as a matrix, a missing option as null, and then the place of the call", async () => {
  const { host, page } = await openWithFunctions();
  let got: unknown[] = [];
  page.CustomFunctions.associate("ECHO", (...args: unknown[]) => {
    got = args;
    return "done";
  });
  const place = { address: "Sheet1!A1", parameterAddresses: ["Sheet1!D1:E2"] };
  const result = await host.invokeFunction(
    "ECHO",
    [
      [
        ["d", 1],
        [2, true],
      ],
    ],
    place,
  );
  const invocation = got.pop() as Invocation;
  expect(result).toEqual({ ok: true, value: "done" });
  expect(got).toEqual([
    [
      ["d", 1],
      [2, true],
    ],
    null,
  ]);
  expect(invocation.address).toBe("Sheet1!A1");
  expect(invocation.parameterAddresses).toEqual(["Sheet1!D1:E2", ""]);
  expect(invocation.functionName).toBe("ECHO");
});

test("a single cell for a matrix parameter arrives as a matrix", async () => {
  const { host, page } = await openWithFunctions();
  const got: unknown[] = [];
  page.CustomFunctions.associate("ECHO", (range: unknown) => void got.push(range));
  await host.invokeFunction("echo", [7]);
  await host.invokeFunction("Echo", [[["x"]]]);
  expect(got).toEqual([[[7]], [["x"]]]);
});

test("a range of several cells for a scalar parameter is #VALUE!, one cell of it is its value", async () => {
  const { host, page } = await openWithFunctions();
  page.CustomFunctions.associate("ADD", (a: number, b: number) => a + b);
  expect(await host.invokeFunction("ADD", [[[2]], 3])).toEqual({ ok: true, value: 5 });
  expect(await host.invokeFunction("ADD", [[[2], [3]], 3])).toMatchObject({ ok: false, error: "#VALUE!" });
});

test("a matrix result comes back as a matrix, a promise as its value", async () => {
  const { host, page } = await openWithFunctions();
  page.CustomFunctions.associate("SPILL", () =>
    Promise.resolve([
      [1, "x"],
      [true, null],
    ]),
  );
  expect(await host.invokeFunction("SPILL", [])).toEqual({
    ok: true,
    value: [
      [1, "x"],
      [true, null],
    ],
  });
});

test.each([
  [
    "#N/A with a message",
    (page: Opened["page"]) => new page.CustomFunctionsError("#N/A", "no data"),
    "#N/A",
    "no data",
  ],
  [
    "#VALUE! with a message",
    (page: Opened["page"]) => new page.CustomFunctionsError("#VALUE!", "bad"),
    "#VALUE!",
    "bad",
  ],
  ["#DIV/0!", (page: Opened["page"]) => new page.CustomFunctionsError("#DIV/0!"), "#DIV/0!", ""],
  ["#NUM!", (page: Opened["page"]) => new page.CustomFunctionsError("#NUM!"), "#NUM!", ""],
  ["#NULL!", (page: Opened["page"]) => new page.CustomFunctionsError("#NULL!"), "#NULL!", ""],
  ["a plain error, whose text is dropped", () => new Error("secret"), "#VALUE!", ""],
])("a function that throws %s", async (_, make, error, message) => {
  const { host, page } = await openWithFunctions();
  page.CustomFunctions.associate("FAILS", () => {
    throw make(page);
  });
  expect(await host.invokeFunction("FAILS", [1])).toEqual({ ok: false, error, message });
});

test("errors that are returned, alone or in an array, keep their name and message", async () => {
  const { host, page } = await openWithFunctions();
  page.CustomFunctions.associate("FAILS", () => new page.CustomFunctionsError("#N/A", "alone"));
  page.CustomFunctions.associate("SPILL", () => [[1, new page.CustomFunctionsError("#VALUE!", "in an array")]]);
  expect(await host.invokeFunction("FAILS", [1])).toEqual({ ok: false, error: "#N/A", message: "alone" });
  const spilled = await host.invokeFunction("SPILL", []);
  expect(spilled).toEqual({ ok: true, value: [[1, { error: "#VALUE!", message: "in an array" }]] });
});

test("results are sent again when their request failed", async () => {
  const { host, page } = await openWithFunctions();
  page.CustomFunctions.associate("SPILL", () => 1);
  host.faults.failRequest(1);
  expect(await host.invokeFunction("SPILL", [])).toEqual({ ok: true, value: 1 });
});

test("errors in the arguments give #VALUE! without a call, unless the function takes them", async () => {
  const { host, page } = await openWithFunctions();
  let calls = 0;
  page.CustomFunctions.associate("ECHO", () => (calls += 1));
  page.CustomFunctions.associate("ERRORS", ([[cell]]: [[{ code: string }]]) => cell.code);
  const argument = [[{ error: "#N/A" }]];
  expect(await host.invokeFunction("ECHO", [argument])).toMatchObject({ ok: false, error: "#VALUE!" });
  expect(await host.invokeFunction("ERRORS", [argument])).toEqual({ ok: true, value: "#N/A" });
  expect(calls).toBe(0);
});

test("a function not in the metadata is #NAME?, one that was never associated fails", async () => {
  const { host } = await openWithFunctions();
  expect(await host.invokeFunction("NOSUCH", [])).toMatchObject({ ok: false, error: "#NAME?" });
  expect(await host.invokeFunction("SPILL", [])).toMatchObject({ ok: false });
});

test("too many arguments are #VALUE!", async () => {
  const { host } = await openWithFunctions();
  expect(await host.invokeFunction("ADD", [1, 2, 3])).toMatchObject({ ok: false, error: "#VALUE!" });
});

test("a thousand calls made together are each answered with their own result", async () => {
  const { host, page } = await openWithFunctions();
  page.CustomFunctions.associate("ADD", (a: number, b: number) => a + b);
  const results = await Promise.all(Array.from({ length: 1000 }, (_, i) => host.invokeFunction("ADD", [i, 1])));
  expect(results).toEqual(Array.from({ length: 1000 }, (_, i) => ({ ok: true, value: i + 1 })));
});

test("a function may read the workbook while it runs", async () => {
  const { host, page, workbook, sheetId } = await openWithFunctions();
  workbook.writeCells(sheetId, { row: 0, column: 0, rows: 1, columns: 1 }, [["read"]]);
  page.CustomFunctions.associate("READS", () =>
    page.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      return range.values;
    }),
  );
  expect(await host.invokeFunction("READS", [])).toEqual({ ok: true, value: [["read"]] });
});

test("a cancelled call is #BUSY!, and a cancelable function hears of it", async () => {
  const { host, page } = await openWithFunctions();
  let cancelled = false;
  const started = new Promise<void>((resolve) => {
    page.CustomFunctions.associate("FOREVER", (invocation: Invocation) => {
      invocation.onCanceled = () => (cancelled = true);
      resolve();
      return new Promise(() => undefined);
    });
  });
  const abort = new AbortController();
  const result = host.invokeFunction("FOREVER", [], { signal: abort.signal });
  await started;
  abort.abort();
  expect(await result).toMatchObject({ ok: false, error: "#BUSY!" });
  expect(cancelled).toBe(true);
  await host.idle();
});

test("calls still running when their page goes away end as #BUSY!", async () => {
  const { host, page } = await openWithFunctions();
  const started = new Promise<void>((resolve) => {
    page.CustomFunctions.associate("FOREVER", () => {
      resolve();
      return new Promise(() => undefined);
    });
  });
  const result = host.invokeFunction("FOREVER", []);
  await started;
  page.close();
  expect(await result).toMatchObject({ ok: false, error: "#BUSY!" });
});

test("a running function is something under way", async () => {
  const { host, page } = await openWithFunctions();
  let finish: (value: number) => void = () => undefined;
  const value = new Promise<number>((resolve) => (finish = resolve));
  page.CustomFunctions.associate("SPILL", () => value);
  const result = host.invokeFunction("SPILL", []);
  let idle = false;
  const quiet = host.idle().then(() => (idle = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(idle).toBe(false);
  finish(3);
  expect(await result).toEqual({ ok: true, value: 3 });
  await quiet;
});
