/** The ribbon's commands through the real office.js: what they do, and that each ends, also where it fails. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { associateCommands } from "../../src/commands/commands";
import { closeWorkbooks } from "office-host/testing";
import { openSession, SHEET, type Pane } from "../support/session";

afterEach(() => {
  jest.restoreAllMocks();
  closeWorkbooks();
});

interface Ribbon extends Pane {
  /** How the pane was shown and hidden. */
  readonly pane: readonly string[];
}

/** The pane is closed, as when the ribbon's button is pressed first. */
async function opened(): Promise<Ribbon> {
  const opened = await openSession([SHEET]);
  Object.assign(globalThis, { Office: opened.page.Office });
  const pane: string[] = [];
  await Office.addin.hide();
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void pane.push(visibilityMode));
  associateCommands(opened.session);
  return { ...opened, pane };
}

const marked = async ({ session }: Pane): Promise<void> => {
  await session.check();
  await session.mark();
};

/** What a command may have changed. */
const seen = ({ pane, session, formats }: Ribbon): unknown => ({
  pane,
  people: session.current().result?.people.length ?? null,
  marks: formats().length,
  said: session.current().trouble,
});

const NOTHING = { pane: [], people: null, marks: 0, said: null };
const SHOWN = { ...NOTHING, pane: ["Taskpane"] };
const MARKED = { ...NOTHING, people: 3, marks: 2 };

test.each<[string, string, ((on: Ribbon) => unknown) | null, object]>([
  ["openPane", "shows the pane, and nothing else", null, SHOWN],
  ["checkSheet", "shows the pane and checks the sheet", null, { ...SHOWN, people: 3 }],
  ["clearMarks", "removes the marks with the pane closed", marked, { ...MARKED, marks: 0 }],
])("%s %s", async (id, _does, before, expected) => {
  const ribbon = await opened();
  await before?.(ribbon);
  expect(seen(ribbon)).not.toEqual(expected);
  await ribbon.host.runCommand(id);
  await ribbon.host.idle();
  expect(seen(ribbon)).toEqual(expected);
});

test("a mark that Excel does not let go of is said in the pane", async () => {
  const ribbon = await opened();
  await marked(ribbon);
  ribbon.workbook.deleteConditionalFormat = () => {
    throw new Error("cannot be deleted");
  };
  await ribbon.host.runCommand("clearMarks");
  await ribbon.host.idle();
  expect(seen(ribbon)).toEqual({ ...MARKED, pane: ["Taskpane"] });
  expect(ribbon.session.current().stuckFormats).toEqual({ left: 2, unreadable: 0 });
});

test("clearMarks leaves a sheet without marks as it is", async () => {
  const ribbon = await opened();
  await ribbon.host.runCommand("clearMarks");
  expect(seen(ribbon)).toEqual(NOTHING);
});

const locked = { kind: "locked" };
const mistake = { kind: "failed", code: "RangeError" };

function broken(): never {
  throw new RangeError("mistake");
}

test.each<[string, string, (on: Ribbon) => unknown, object]>([
  [
    "openPane",
    "a pane that cannot be shown",
    () =>
      jest.spyOn(Office.addin, "showAsTaskpane").mockImplementation(() => Promise.reject(new RangeError("mistake"))),
    { ...NOTHING, said: mistake },
  ],
  [
    "checkSheet",
    "a pane that cannot be shown",
    () =>
      jest.spyOn(Office.addin, "showAsTaskpane").mockImplementation(() => Promise.reject(new RangeError("mistake"))),
    { ...NOTHING, said: mistake },
  ],
  [
    "checkSheet",
    "a sheet that is gone",
    ({ heads }) =>
      jest
        .spyOn(heads, "workbookFacts")
        .mockImplementation(() => Promise.resolve({ ok: false, trouble: { kind: "gone" } })),
    { ...SHOWN, said: { kind: "gone" } },
  ],
  [
    "checkSheet",
    "a mistake of ours",
    ({ heads }) => jest.spyOn(heads, "workbookFacts").mockImplementation(broken),
    { ...SHOWN, said: mistake },
  ],
  [
    "clearMarks",
    "a protected sheet",
    async (ribbon) => {
      await marked(ribbon);
      ribbon.workbook.setProtected(ribbon.sheetId, true);
    },
    { ...MARKED, pane: ["Taskpane"], said: locked },
  ],
  [
    "clearMarks",
    "a read-only workbook",
    async (ribbon) => {
      await marked(ribbon);
      ribbon.host.faults.readOnly(true);
    },
    { ...MARKED, pane: ["Taskpane"], said: locked },
  ],
])("%s ends, and says so, at %s", async (id, _trouble, before, expected) => {
  const ribbon = await opened();
  await before(ribbon);
  await ribbon.host.runCommand(id);
  await ribbon.host.idle();
  expect(seen(ribbon)).toEqual(expected);
});

test.each(["openPane", "checkSheet", "clearMarks"])("whichever request of %s fails, it ends", async (id) => {
  let said = 0;
  for (let k = 1, reached = true; reached; k++) {
    const ribbon = await opened();
    await marked(ribbon);
    ribbon.session.person.show(4);
    await ribbon.host.idle();
    const answered = ribbon.host.requestCount();
    ribbon.host.faults.failRequest(k, "GeneralException");
    await ribbon.host.runCommand(id);
    await ribbon.host.idle();
    reached = ribbon.host.requestCount() - answered >= k;
    const { trouble, result } = ribbon.session.current();
    if (trouble !== null) said++;
    expect([k, trouble?.kind ?? "failed", result?.people.length]).toEqual([k, "failed", 3]);
  }
  expect(said).toBeGreaterThan(0);
});

test("a shortcut, which has no event to complete, does the same", async () => {
  const ribbon = await opened();
  ribbon.host.runShortcut("checkSheet");
  await ribbon.host.idle();
  await ribbon.session.idle();
  expect(seen(ribbon)).toEqual({ ...SHOWN, people: 3 });
});

test("every function that the manifest's buttons name is there", async () => {
  const { host } = await opened();
  const manifest = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>([^<]*)<\/FunctionName>/gu)].map(([, name = ""]) => name);
  expect(named).toEqual(["checkSheet", "clearMarks"]);
  for (const name of named) await host.runCommand(name);
});
