/** The pane in the preview: check, mark, clear, as a supervisor does it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startPreviews, type OpenPreview, type Previews } from "./support/preview";

const TEST = join(__dirname, "..");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const SHEET = "申报人员";

let previews: Previews;
beforeAll(async () => (previews = await startPreviews()));
afterAll(() => previews.close());

interface GoldenFinding {
  readonly severity: string;
  readonly cells: readonly string[];
}

/** The cells at fault by the command line's JSON, each under its gravest severity. */
function expectedMarks(): Readonly<Record<string, readonly string[]>> {
  const { files } = JSON.parse(readFileSync(join(TEST, "golden", "schools-2020.json"), "utf8")) as {
    files: { sheets: { rows: { findings: GoldenFinding[] }[] }[] }[];
  };
  const findings = files[0]?.sheets[0]?.rows.flatMap((row) => row.findings) ?? [];
  const seen = new Set<string>();
  const marks: Record<string, string[]> = {};
  for (const severity of ["violation", "missing", "caution"])
    for (const finding of findings.filter((one) => one.severity === severity))
      for (const cell of finding.cells) {
        if (seen.has(cell)) continue;
        seen.add(cell);
        (marks[severity] ??= []).push(cell);
      }
  return Object.fromEntries(Object.entries(marks).map(([severity, cells]) => [severity, cells.sort()]));
}

interface Mark {
  readonly address: string;
  readonly severity: string;
}

/** The marks on the sheet, cell by cell. */
async function shownMarks({ call }: OpenPreview): Promise<Readonly<Record<string, readonly string[]>>> {
  const marks: Record<string, string[]> = {};
  for (const { address, severity } of await call<Mark[]>("marks", SHEET)) {
    const [, column = "", top = "", , bottom = top] = /^([A-Z]+)(\d+)(:[A-Z]+(\d+))?$/.exec(address) ?? [];
    for (let row = Number(top); row <= Number(bottom); row++) (marks[severity] ??= []).push(`${column}${row}`);
  }
  return Object.fromEntries(Object.entries(marks).map(([severity, cells]) => [severity, cells.sort()]));
}

async function press(preview: OpenPreview, name: string | RegExp): Promise<void> {
  await preview.pane.getByRole("button", { name, exact: true }).first().click();
  await preview.call("settle");
}

/** Buttons fade from disabled to enabled: colours are judged when they stand. */
const FADED_MS = 400;

async function violations({ page, pane }: OpenPreview): Promise<readonly string[]> {
  await page.waitForTimeout(FADED_MS);
  await pane.evaluate(AXE);
  const found = await pane.evaluate(async () => {
    const axe = Reflect.get(window, "axe") as {
      run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
  return found;
}

const hasSidewaysScroll = ({ pane }: OpenPreview): Promise<boolean> =>
  pane.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test("first sight, check, person, mark, clear", async () => {
  const preview = await previews.open();
  const { pane, call } = preview;
  await pane.getByText("A3:AC51 · 48 人").waitFor();
  expect(await call("marks", SHEET)).toEqual([]);

  await press(preview, "检查");
  await pane.getByRole("img", { name: "符合 14，不符合 25，待核 9" }).waitFor();

  await press(preview, "标色");
  expect(await shownMarks(preview)).toEqual(expectedMarks());

  await pane.getByRole("button", { name: /何洋/ }).click();
  await call("settle");
  await pane.getByRole("heading", { name: /何洋.*第 9 行/ }).waitFor();
  await pane.getByText("2018年继续教育86学时（V9），不足90学时，还差4学时").waitFor();

  // A cell selected in the grid opens its person.
  await call("select", SHEET, "R17");
  await pane.getByRole("heading", { name: /胡敏.*第 17 行/ }).waitFor();

  await press(preview, "清除标记");
  expect(await call("marks", SHEET)).toEqual([]);
  expect(preview.troubles).toEqual([]);
});

test("the ribbon's commands do the same", async () => {
  const preview = await previews.open();
  const { page, pane, call } = preview;
  await page.getByRole("button", { name: "检查本表" }).click();
  await call("settle");
  await pane.getByRole("img", { name: /^符合 14/ }).waitFor();
  await press(preview, "标色");
  await page.getByRole("button", { name: "清除标记" }).click();
  await call("settle");
  expect(await call("marks", SHEET)).toEqual([]);
});

test("an edit after the check says that the result may be out of date", async () => {
  const preview = await previews.open();
  await press(preview, "检查");
  await preview.call("write", SHEET, "W4", [[95]]);
  await preview.call("settle");
  await preview.pane.getByText("检查后表格有改动，结果可能过期").waitFor();
  await press(preview, "重新检查");
  await preview.pane.getByRole("img", { name: /^符合 15/ }).waitFor();
});

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  test("nothing for axe to say, and nothing to scroll sideways, in any state", async () => {
    const preview = await previews.open({ colorScheme });
    expect(await violations(preview)).toEqual([]);
    await press(preview, "检查");
    expect(await violations(preview)).toEqual([]);
    expect(await hasSidewaysScroll(preview)).toBe(false);
    await press(preview, "标色");
    await preview.pane.getByRole("button", { name: /何洋/ }).click();
    await preview.call("settle");
    expect(await violations(preview)).toEqual([]);
    expect(await hasSidewaysScroll(preview)).toBe(false);
  });
});
