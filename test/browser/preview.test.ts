/** The browser edition: the real add-in against a real grid. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VERDICT_LABELS } from "../../src/rules/engine/labels";
import type { Verdict } from "../../src/rules/ids";
import { violationsAround } from "./support/pane";
import { usePreviews, type OpenPreview } from "./support/preview";

const TEST = join(__dirname, "..");

const previews = usePreviews();

interface GoldenRow {
  readonly row: number;
  readonly rowVerdict: Verdict;
}

/** What the command line says of every row of a roster. */
function golden(name: string): { readonly sheet: string; readonly rows: readonly GoldenRow[]; readonly last: string } {
  const { files } = JSON.parse(readFileSync(join(TEST, "golden", `${name}.json`), "utf8")) as {
    files: { sheets: { sheet: string; table: string; rows: GoldenRow[] }[] }[];
  };
  const [sheet] = files[0]?.sheets ?? [];
  if (sheet === undefined) throw new Error(`no sheet in ${name}`);
  return { sheet: sheet.sheet, rows: sheet.rows, last: /:([A-Z]+)/.exec(sheet.table)?.[1] ?? "" };
}

const SHEET = "申报人员";

async function formulas(preview: OpenPreview, entries: Readonly<Record<string, string>>): Promise<void> {
  for (const [cell, formula] of Object.entries(entries)) await preview.call("formula", SHEET, cell, formula);
  await preview.call("settle");
}

const read = async (preview: OpenPreview, address: string): Promise<unknown> =>
  (await preview.call<unknown[][]>("read", SHEET, address))[0]?.[0];

test("a roster is open, formulas answer, an edit recalculates, and nothing goes wrong on the way", async () => {
  const preview = await previews.open();
  expect(await preview.call("sheets")).toEqual([SHEET]);
  expect(await read(preview, "E4")).toBe("371500196904100100");
  await formulas(preview, {
    AE4: "=JC.ELIGIBLE(A4:AC4)",
    AF4: "=JC.DIRECTAPPOINT(A4:AC4)",
    AG4: "=JC.WHY(A4:AC4)",
    AE5: "=JC.ELIGIBLE(A5:AC5)",
    AE6: "=JC.ELIGIBLE(A6:AC6)",
    AE11: "=JC.ELIGIBLE(A11:AC11)",
  });
  expect(await read(preview, "AE4")).toBe(false);
  expect(await read(preview, "AE6")).toBe(true);
  expect(await read(preview, "AG4")).toBe("三（五）第1段：2019年继续教育82学时（W4），不足90学时，还差8学时");
  expect([await read(preview, "AE5"), await read(preview, "AF4")]).toEqual([false, false]);
  expect(await read(preview, "AE11")).toBe("#N/A");
  expect(await preview.call("errorText", SHEET, "AE11")).toMatch(/继续教育学时.*W11/);
  await preview.call("write", SHEET, "W4", [[95]]);
  await preview.call("settle");
  expect([await read(preview, "AE4"), await read(preview, "AG4")]).toEqual([true, ""]);
  expect(preview.troubles).toEqual([]);
});

test("a spilled verdict stands beside every row, and says #SPILL! where it has no room", async () => {
  const preview = await previews.open();
  const { rows } = golden("schools-2020");
  await formulas(preview, { AE4: "=JC.VERDICT(A4:AC51)" });
  const spilled = await preview.call<unknown[][]>("read", SHEET, "AE4:AE51");
  expect(spilled.map(([cell]) => cell)).toEqual(rows.map(({ rowVerdict }) => VERDICT_LABELS[rowVerdict]));
  await preview.call("write", SHEET, "AF10", [["占位"]]);
  await formulas(preview, { AF4: "=JC.VERDICT(A4:AC51)" });
  expect(await read(preview, "AF4")).toBe("#SPILL!");
});

test.each(["schools-2020", "hospitals-2021", "agriculture-2022"])(
  "%s: every row answers as the command line does",
  async (name) => {
    const workbook = readFileSync(join(TEST, "fixtures", "rosters", `${name}.xlsx`));
    const preview = await previews.open({ workbook });
    const { sheet, rows, last } = golden(name);
    for (const { row } of rows) await preview.call("formula", sheet, `AZ${row}`, `=JC.VERDICT(A${row}:${last}${row})`);
    await preview.call("settle");
    const answers = [];
    for (const { row } of rows) answers.push((await preview.call<unknown[][]>("read", sheet, `AZ${row}`))[0]?.[0]);
    expect(answers).toEqual(rows.map(({ rowVerdict }) => VERDICT_LABELS[rowVerdict]));
    expect(preview.troubles).toEqual([]);
  },
);

test("a file that cannot be read is said, and the open workbook stays", async () => {
  const preview = await previews.open();
  await preview.openFile(Buffer.from("%PDF-1.7\n"), "名单.xlsx").catch(() => undefined);
  await preview.page.getByText("这是 PDF").waitFor();
  expect(await preview.call("sheets")).toEqual([SHEET]);
});

test.each(["light", "dark"] as const)("%s: nothing for axe to say of the page around the grid", async (colorScheme) => {
  const preview = await previews.open({ colorScheme });
  await preview.openFile(Buffer.from("%PDF-1.7\n"), "名单.xlsx").catch(() => undefined);
  await preview.page.getByText("这是 PDF").waitFor();
  expect(await violationsAround(preview)).toEqual([]);
});
