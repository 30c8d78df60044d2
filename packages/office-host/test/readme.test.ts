/** The README's examples are files of these tests, word for word, and they work. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createHost } from "office-host";
import { openOfficePage } from "office-host/testing";
import { openAddin } from "./examples/page";
import { portOf } from "./examples/grid";

const README = readFileSync(join(__dirname, "..", "README.md"), "utf8");
const shown = [...README.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);

test.each(["testing.test.ts", "profiles.test.ts", "grid.ts", "page.ts"])("the README shows %s as it stands", (file) =>
  expect(shown).toContain(readFileSync(join(__dirname, "examples", file), "utf8")),
);

test("every example of the README is one of these", () => expect(shown).toHaveLength(4));

test("the real client reads and writes the README's grid, and hears of what is typed there", async () => {
  const cells = [["name", "hours"]];
  const workbook = portOf(cells);
  const host = createHost({ workbook });
  const page = await openOfficePage((scope) => host.connect(scope));
  const heard: string[] = [];
  const values = await page.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async ({ address }) => void heard.push(address));
    sheet.getRange("A2:B2").values = [["Ann", 90]];
    const all = sheet.getRange("A1:B2").load("values");
    await context.sync();
    return all.values;
  });
  await host.idle();
  workbook.typed(4, 1, 12);
  await host.idle();
  page.close();
  host.dispose();
  expect(values).toEqual([
    ["name", "hours"],
    ["Ann", 90],
  ]);
  expect(cells[4]).toEqual([undefined, 12]);
  expect(heard).toEqual(["A2:B2", "B5"]);
  expect(host.unknownMembers).toEqual([]);
});

describe("the README's page", () => {
  const before = new Map(["window", "fetch"].map((name) => [name, Reflect.get(globalThis, name) as unknown]));
  afterEach(() => before.forEach((value, name) => Reflect.set(globalThis, name, value)));

  test("opens an add-in in its frame, and each load of the frame takes the place of the one before", async () => {
    const around: { connectTaskpane?: (scope: object) => void } = {};
    const metadata = { functions: [{ id: "ONE", parameters: [] }] };
    Object.assign(globalThis, { window: around, fetch: async () => ({ json: async () => metadata }) });
    const frame = { src: "", hidden: false };
    const opening = openAddin(portOf([]), frame as HTMLIFrameElement);
    await new Promise((resolve) => setImmediate(resolve));
    expect(frame.src).toBe("taskpane.html");
    const load = (answer: number): ReturnType<typeof openOfficePage> =>
      openOfficePage((scope) => {
        around.connectTaskpane?.(scope);
        return { disconnect: () => undefined };
      }).then((page) => {
        page.CustomFunctions.associate("ONE", () => answer);
        return page;
      });
    const first = await load(1);
    const host = await opening;
    expect(await host.invokeFunction("ONE", [])).toEqual({ ok: true, value: 1 });
    const second = await load(2);
    await host.idle();
    expect(await host.invokeFunction("ONE", [])).toEqual({ ok: true, value: 2 });
    first.close();
    second.close();
    host.dispose();
  });
});
