/**
 * What costs the user something is counted: the undo stack above all. Reading merged areas clears it on desktops
 * (#5918), enabling a button does (#3788), before undo was supported every change did (#6170), and in early shared
 * runtimes every request (#2802).
 */
import { closeWorkbooks, openWorkbook, type Opened } from "../src/testing";
import type { Profile } from "../src";

afterEach(() => closeWorkbooks());

type Work = (context: Excel.RequestContext) => void;

async function after(work: Work, profile: Profile = "desktop"): Promise<Opened> {
  const opened = await openWorkbook({ sheets: ["Sheet1", "Sheet2"], profile });
  const before = opened.host.counts.requests;
  expect(before).toBe(0);
  await opened.run(async (context) => {
    work(context);
    await context.sync();
  });
  return opened;
}

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

test.each<[string, Work, readonly string[], readonly string[]]>([
  ["reading values", (context) => sheetOf(context).getRange("A1").load("values"), [], []],
  ["writing values", (context) => void (sheetOf(context).getRange("A1").values = [[1]]), [], []],
  ["a conditional format", (context) => sheetOf(context).getRange("A1").conditionalFormats.add("Custom"), [], []],
  [
    "merged areas",
    (context) => sheetOf(context).getRange("A1:B9").getMergedAreasOrNullObject().load("address"),
    ["Range.GetMergedAreasOrNullObject"],
    [],
  ],
  ["renaming a sheet", (context) => void (sheetOf(context).name = "x"), ["Worksheet.Name"], []],
  [
    "deleting a sheet",
    (context) => context.workbook.worksheets.getItem("Sheet2").delete(),
    ["Worksheet.Delete"],
    ["Worksheet.Delete"],
  ],
])("%s clears undo on desktops: %#", async (_what, work, onDesktop, onWeb) => {
  expect((await after(work)).host.counts.undoCleared).toEqual(onDesktop);
  expect((await after(work, "web")).host.counts.undoCleared).toEqual(onWeb);
});

test("a request that clears undo counts once, however many members do", async () => {
  const { host } = await after((context) => {
    for (const address of ["A1:B9", "C1:D9"])
      sheetOf(context).getRange(address).getMergedAreasOrNullObject().load("address");
  });
  expect(host.counts.undoCleared).toHaveLength(2);
  expect(host.counts.undoClearing).toBe(1);
});

test("a request counts once, and giving its ranges back does not count", async () => {
  const { host } = await after((context) => sheetOf(context).getRange("A1").load("values"));
  await host.idle();
  expect(host.counts).toMatchObject({ requests: 1, writes: 0 });
});

test("a request that changes something counts as a write, however much it changes", async () => {
  const { host } = await after((context) => {
    sheetOf(context).getRange("A1").values = [[1]];
    sheetOf(context).getRange("A2").values = [[2]];
  });
  expect(host.counts).toMatchObject({ requests: 1, writes: 1 });
});

test("results of functions are no requests", async () => {
  const { host, page } = await openWorkbook({ functions: [{ id: "ONE", parameters: [] }] });
  page.CustomFunctions.associate("ONE", () => 1);
  await host.invokeFunction("ONE", []);
  expect(host.counts.requests).toBe(0);
});

test("requests that wait while a cell is edited are counted as long as they wait", async () => {
  const { page, host } = await openWorkbook();
  host.faults.cellEdit(true);
  const running = page.Excel.run({ delayForCellEdit: true }, async (context) => {
    sheetOf(context).getRange("A1").values = [[1]];
    await context.sync();
  });
  while (host.counts.held === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(host.counts.held).toBe(1);
  host.faults.cellEdit(false);
  expect(host.counts.held).toBe(0);
  await running;
});
