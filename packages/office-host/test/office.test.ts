/** Office.*: what the client learns at boot, ribbon commands, the pane, and what LTSC 2021 lacks. */
import { createHost } from "../src/host";
import { createMemoryWorkbook } from "../src/memory-workbook";
import { openOfficePage } from "../src/testing";
import { closeWorkbooks, errorOf, openWorkbook } from "../src/testing";

let unknown: string[] = [];
beforeEach(() => {
  unknown = [];
});
afterEach(() => closeWorkbooks(unknown));

test.each([
  ["ExcelApi", "1.14", true],
  ["ExcelApi", "1.15", false],
  ["CustomFunctionsRuntime", "1.3", true],
  ["CustomFunctionsRuntime", "1.4", false],
  ["SharedRuntime", "1.1", true],
  ["RibbonApi", "1.2", true],
  ["DelayForCellEdit", "1.1", true],
  ["RichApiRuntime", "1.1", false],
  ["NoSuchSet", "1.1", false],
])("requirement set %s %s: %s", async (name, version, supported) => {
  const { page } = await openWorkbook();
  expect(page.Office.context.requirements.isSetSupported(name, version)).toBe(supported);
});

test("the client itself refuses what LTSC 2021 lacks", async () => {
  const { run, page } = await openWorkbook();
  const error = await errorOf(
    run(async (context) => {
      void context.workbook.worksheets.getActiveWorksheet().getRange("A1").getDependents();
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain("ExcelApi 1.15");
  expect(page.OfficeExtension.CommonUtility._doApiNotSupportedCheck).toBe(true);
});

test("with the client's check off, the host refuses it", async () => {
  unknown = ["Range.ValuesAsJson", "Range.GetDependents"];
  const { run, page } = await openWorkbook();
  page.OfficeExtension.CommonUtility._doApiNotSupportedCheck = false;
  const read = run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("valuesAsJson");
    await context.sync();
  });
  expect((await errorOf(read)).code).toBe("ApiNotFound");
  const call = run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").getDependents().load("address");
    await context.sync();
  });
  expect((await errorOf(call)).code).toBe("ApiNotFound");
});

test("booting asks for no script beyond the host's own and the strings", async () => {
  const { page } = await openWorkbook();
  expect(page.scripts).toEqual(expect.arrayContaining(["excel-win32-16.01.js", "zh-cn/office_strings.js"]));
  expect(page.scripts).toHaveLength(2);
});

test("locale, theme and document address are those of the host", async () => {
  const host = createHost({
    workbook: createMemoryWorkbook(),
    locale: "en-US",
    documentUrl: "https://preview/名册.xlsx",
    theme: () => ({
      bodyBackgroundColor: "#1f1f1f",
      bodyForegroundColor: "#ffffff",
      controlBackgroundColor: "#000010",
      controlForegroundColor: "#0000ff",
    }),
  });
  const page = await openOfficePage((scope) => host.connect(scope));
  const { displayLanguage, contentLanguage, document, officeTheme } = page.Office.context;
  expect([displayLanguage, contentLanguage, document.url]).toEqual(["en-US", "en-US", "https://preview/名册.xlsx"]);
  expect(officeTheme).toMatchObject({ bodyBackgroundColor: "#1f1f1f", controlBackgroundColor: "#000010" });
  page.close();
  host.dispose();
});

test("the add-in is told that it runs in a task pane", async () => {
  const { page } = await openWorkbook();
  const info = await page.Office.onReady();
  expect(info).toMatchObject({ host: "Excel", platform: "PC", addin: { visibilityMode: "Taskpane" } });
});

test("custom functions become ready after the editing of a cell that was going on at boot", async () => {
  const host = createHost({ workbook: createMemoryWorkbook() });
  host.faults.cellEdit(true);
  const opening = openOfficePage((scope) => host.connect(scope));
  let ready = false;
  void host.ready().then(() => (ready = true));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(ready).toBe(false);
  host.faults.cellEdit(false);
  const page = await opening;
  await host.ready();
  page.close();
  host.dispose();
});

test("a ribbon command runs its function, and is done when that says it is complete", async () => {
  const { host, page } = await openWorkbook();
  const order: string[] = [];
  page.Office.actions.associate("checkSheet", (event: Office.AddinCommands.Event) => {
    order.push(event.source.id);
    setTimeout(() => {
      order.push("completed");
      event.completed();
    }, 5);
  });
  await host.runCommand("checkSheet", "CheckButton");
  expect(order).toEqual(["CheckButton", "completed"]);
  await host.idle();
});

test("a ribbon command without a function is rejected", async () => {
  const { host } = await openWorkbook();
  await expect(host.runCommand("nosuch")).rejects.toThrow("11101");
  await host.idle();
});

test("a ribbon command whose page goes away is rejected", async () => {
  const { host, page } = await openWorkbook();
  page.Office.actions.associate("forever", () => undefined);
  const running = host.runCommand("forever");
  page.close();
  await expect(running).rejects.toThrow("went away");
  await host.idle();
});

test("a page that is opened again finds events switched on and no ranges kept", async () => {
  const { host, page, run, workbook, sheetId } = await openWorkbook();
  await run(async (context) => {
    context.trackedObjects.add(context.workbook.worksheets.getActiveWorksheet().getRange("A1"));
    context.runtime.enableEvents = false;
    await context.sync();
  });
  page.close();
  const next = await openOfficePage((scope) => host.connect(scope));
  let heard = 0;
  await next.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
  });
  workbook.writeCells(sheetId, { row: 0, column: 0, rows: 1, columns: 1 }, [[1]]);
  await host.idle();
  await new Promise((resolve) => setTimeout(resolve, 5));
  next.close();
  expect([heard, host.referenceCount()]).toEqual([1, 0]);
});

test("without an add-in a ribbon command is rejected", async () => {
  const host = createHost({ workbook: createMemoryWorkbook() });
  await expect(host.runCommand("checkSheet")).rejects.toThrow("checkSheet");
  host.dispose();
});

test("a shortcut runs its action, and one without an action throws", async () => {
  const { host, page } = await openWorkbook();
  let ran = 0;
  page.Office.actions.associate("CHECK", () => {
    ran += 1;
  });
  host.runShortcut("CHECK");
  expect(ran).toBe(1);
  expect(() => host.runShortcut("NOSUCH")).toThrow();
});

test("the pane is shown and hidden by the add-in, which hears of it", async () => {
  const shown: boolean[] = [];
  const host = createHost({ workbook: createMemoryWorkbook(), onPane: (visible) => shown.push(visible) });
  const page = await openOfficePage((scope) => host.connect(scope));
  const heard: string[] = [];
  await page.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
  await page.Office.addin.hide();
  await page.Office.addin.showAsTaskpane();
  await host.idle();
  expect(shown).toEqual([false, true]);
  expect(heard).toEqual(["Hidden", "Taskpane"]);
  page.close();
  host.dispose();
});

test("startup behaviour is kept", async () => {
  const { page } = await openWorkbook();
  await page.Office.addin.setStartupBehavior("Load" as Office.StartupBehavior);
  expect(await page.Office.addin.getStartupBehavior()).toBe("Load");
});

test("ribbon controls are enabled and disabled", async () => {
  const { host, page } = await openWorkbook();
  await page.Office.ribbon.requestUpdate({
    tabs: [{ id: "Tab", groups: [{ id: "Group", controls: [{ id: "Check", enabled: false }] }] }],
  } as Office.RibbonUpdaterData);
  expect(host.enabledControls.get("Check")).toBe(false);
});

test("document settings of the old kind are saved and read again", async () => {
  const { page } = await openWorkbook();
  const { settings } = page.Office.context.document;
  settings.set("key", { a: 1 });
  await new Promise((resolve) => settings.saveAsync(resolve));
  await new Promise((resolve) => settings.refreshAsync(resolve));
  expect(settings.get("key")).toEqual({ a: 1 });
});

test("dialogs and the selected data of the old kind fail properly", async () => {
  const { page } = await openWorkbook();
  const dialog = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) =>
    page.Office.context.ui.displayDialogAsync("https://localhost/dialog.html", {}, resolve),
  );
  const data = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
    page.Office.context.document.getSelectedDataAsync("text" as Office.CoercionType, resolve),
  );
  expect([dialog.status, data.status]).toEqual(["failed", "failed"]);
});

test("two pages may use one host, each with a bridge of its own", async () => {
  const { host, page, run } = await openWorkbook();
  const other = await openOfficePage((scope) => host.connect(scope));
  await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["first"]];
    await context.sync();
  });
  const seen = await other.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(seen).toEqual([["first"]]);
  expect(other.Excel).not.toBe(page.Excel);
  other.close();
});

test("application members read and set as in Excel", async () => {
  const { run, calculations } = await openWorkbook();
  const read = await run(async (context) => {
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    application.calculationMode = "Manual";
    application.calculate("Recalculate");
    application.calculate("Full");
    application.load("calculationMode,calculationState,decimalSeparator");
    context.workbook.load("name,readOnly");
    await context.sync();
    const { calculationMode, calculationState, decimalSeparator } = application;
    return [calculationMode, calculationState, decimalSeparator, context.workbook.name, context.workbook.readOnly];
  });
  expect(read).toEqual(["Manual", "Done", ".", "book.xlsx", false]);
  // What was edited is calculated anyway; only the whole is asked of the workbook.
  expect(calculations()).toBe(1);
});
