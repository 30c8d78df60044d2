/** A workbook opened in the page of one before finds the client as a fresh boot leaves it, or a fresh one. */
import { PROFILE_NAMES } from "../src";
import { closeWorkbooks, openWorkbook, STANDING_PAGE, type Opened, type OpenOptions } from "../src/testing";

// Pages of these tests alone: the first workbook here is one of a fresh boot.
beforeAll(() => void Reflect.deleteProperty(globalThis, STANDING_PAGE));
afterEach(() => closeWorkbooks());

const FUNCTIONS = [
  { id: "ONE", parameters: [] },
  { id: "SLOW", parameters: [], options: { cancelable: true } },
];
const OPTIONS: OpenOptions = { sheets: ["甲", "乙"], functions: FUNCTIONS };

const CELL = { row: 0, column: 0, rows: 1, columns: 1 };

/** Everything that scripts can reach from the page's window, by the way there. */
function reachable({ page }: Opened): ReadonlyMap<string, string> {
  const window = (
    Reflect.construct(page.Date.constructor as new (code: string) => () => object, ["return this"]) as () => object
  )();
  const ways = new Map<object, string>([[window, ""]]);
  const found = new Map<string, string>();
  for (const [object, way] of ways) {
    const look = (name: string, value: unknown): void => {
      const here = `${way}.${name}`;
      if ((typeof value !== "object" || value === null) && typeof value !== "function") {
        found.set(here, String(value));
        return;
      }
      if (!ways.has(value)) ways.set(value, here);
      found.set(here, ways.get(value) ?? "");
    };
    look("[[prototype]]", Object.getPrototypeOf(object));
    for (const key of Reflect.ownKeys(object)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key) ?? {};
      for (const [kind, one] of Object.entries({ value: value as unknown, get, set }))
        if (one !== undefined) look(kind === "value" ? String(key) : `${String(key)} ${kind}`, one);
    }
  }
  return found;
}

/** What an add-in does with a page: events, functions, commands, settings, an error, ranges that it keeps. */
async function use({ page, run, host, workbook, sheetId }: Opened): Promise<readonly string[]> {
  const heard: string[] = [];
  const hear = (what: string) => async (): Promise<void> => void heard.push(what);
  page.CustomFunctions.associate("ONE", () => 1);
  page.Office.actions.associate("check", (event: Office.AddinCommands.Event) => event.completed());
  const { settings } = page.Office.context.document;
  settings.set("key", 1);
  await new Promise((resolve) => settings.saveAsync(resolve));
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add(hear("changed"));
    context.workbook.worksheets.getItem("甲").onSelectionChanged.add(hear("selected"));
    context.workbook.settings.onSettingsChanged.add(hear("settings"));
    context.trackedObjects.add(context.workbook.worksheets.getItem("甲").getRange("A1"));
    await context.sync();
  });
  await expect(
    run((context) => context.workbook.worksheets.getItem("丙").getRange().load() && context.sync()),
  ).rejects.toThrow();
  expect(await host.invokeFunction("ONE", [])).toEqual({ ok: true, value: 1 });
  await host.runCommand("check");
  workbook.writeCells(sheetId, CELL, [["x"]]);
  host.fire.settingsChanged();
  await host.idle();
  return heard;
}

/** The number of the next request; what telemetry would have sent; how the page's scripts want commands, once asked. */
const HARMLESS =
  /^\.OfficeExtension\.HostBridge\.s_nextId$|^\.Office\.telemetrySink\.promises\.|\._useAssociatedActionsOnly$/u;

test("of all that scripts can reach, nothing that matters differs from a fresh boot", async () => {
  const first = await openWorkbook(OPTIONS);
  const fresh = reachable(first);
  expect(await use(first)).toEqual(["settings", "changed"]);
  expect(reachable(first)).not.toEqual(fresh);
  closeWorkbooks();
  const second = await openWorkbook({ ...OPTIONS, profile: "web" });
  expect(second.page.Excel).toBe(first.page.Excel);
  const now = reachable(second);
  const ways = [...new Set([...fresh.keys(), ...now.keys()])];
  const differing = ways.filter((way) => fresh.get(way) !== now.get(way));
  expect(differing.filter((way) => !HARMLESS.test(way))).toEqual([]);
});

test("the next workbook is opened in the page of the one before", async () => {
  const first = await openWorkbook(OPTIONS);
  closeWorkbooks();
  const second = await openWorkbook(OPTIONS);
  expect(second.page.Excel).toBe(first.page.Excel);
});

test("two that are open at the same time have a page each", async () => {
  const [first, second] = [await openWorkbook(OPTIONS), await openWorkbook(OPTIONS)];
  expect(second.page.Excel).not.toBe(first.page.Excel);
});

test("events, functions, commands and settings of the workbook before are gone", async () => {
  const first = await openWorkbook(OPTIONS);
  const heard: string[] = [];
  await first.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => void heard.push("changed"));
    await context.sync();
  });
  await use(first);
  closeWorkbooks();
  const before = heard.length;
  const second = await openWorkbook(OPTIONS);
  second.workbook.writeCells(second.sheetId, CELL, [["x"]]);
  await second.host.idle();
  expect(heard).toHaveLength(before);
  expect(second.page.Office.context.document.settings.get("key")).toBeNull();
  expect(await second.host.invokeFunction("ONE", [])).toMatchObject({ ok: false });
  await expect(second.host.runCommand("check")).rejects.toThrow("11101");
});

test("a host hears of a page that serves again what it hears of a fresh one", async () => {
  const told = ({ host }: Opened): unknown => [host.requestCount(), host.referenceCount(), { ...host.counts }];
  const first = await openWorkbook(OPTIONS);
  const fresh = told(first);
  await use(first);
  closeWorkbooks();
  const second = await openWorkbook(OPTIONS);
  expect(told(second)).toEqual(fresh);
  await second.host.ready();
});

test.each(PROFILE_NAMES)("in a page that served another Excel, %s is used as in a fresh one", async (profile) => {
  await use(await openWorkbook(OPTIONS));
  closeWorkbooks();
  expect(await use(await openWorkbook({ ...OPTIONS, profile }))).toEqual(["settings", "changed"]);
});

test.each<[string, (opened: Opened) => unknown]>([
  [
    "a function still runs",
    ({ page, host }) => {
      page.CustomFunctions.associate("SLOW", () => new Promise<number>(() => undefined));
      void host.invokeFunction("SLOW", []);
      return new Promise((resolve) => setTimeout(resolve, 5));
    },
  ],
  [
    "a call was given up, whose function may still run",
    async ({ page, host }) => {
      const controller = new AbortController();
      page.CustomFunctions.associate("SLOW", () => new Promise<number>(() => undefined));
      const call = host.invokeFunction("SLOW", [], { signal: controller.signal });
      await new Promise((resolve) => setTimeout(resolve, 5));
      controller.abort();
      expect(await call).toEqual({ ok: false, error: "#BUSY!", message: "" });
    },
  ],
  [
    "a command still runs",
    ({ page, host }) => {
      page.Office.actions.associate("check", () => undefined);
      void host.runCommand("check").catch(() => undefined);
    },
  ],
  ["a batch is between two requests", ({ run }) => void run(() => new Promise(() => undefined))],
  [
    "the add-in hears of its pane, which the client does not forget",
    ({ page }) => page.Office.addin.onVisibilityModeChanged(() => undefined),
  ],
])("where %s, the next workbook has a fresh page", async (_what, work) => {
  const first = await openWorkbook(OPTIONS);
  await work(first);
  closeWorkbooks();
  const second = await openWorkbook(OPTIONS);
  expect(second.page.Excel).not.toBe(first.page.Excel);
  expect(await use(second)).toEqual(["settings", "changed"]);
});

test("a page that asks for something after the end serves nobody else", async () => {
  const first = await openWorkbook(OPTIONS);
  closeWorkbooks();
  const late = new first.page.Excel.RequestContext();
  late.workbook.load("name");
  void late.sync();
  await new Promise((resolve) => setTimeout(resolve, 5));
  const second = await openWorkbook(OPTIONS);
  expect(second.page.Excel).not.toBe(first.page.Excel);
});
