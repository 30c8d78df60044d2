/** The marks of a copy that `check --out` wrote are the add-in's own: its 清除标记 takes them off, and them alone. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROFILE_NAMES, rect, type Rect } from "office-host";
import { patchWorkbook } from "xlsx-package";
import { readShown, type ShownSheet } from "../../xlsx/read-shown";
import { openAddin } from "../support/addin";
import { runCheck } from "../support/run-check";
import { SHEET, startSession, type Pane } from "../support/session";
import { workbookBytes } from "../support/workbooks";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "jc-marks-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const THEIRS = "$A1=1";

/** A roster with a format of somebody else's, marked by the command line. */
async function markedCopy(): Promise<ShownSheet> {
  const plain = await workbookBytes({ [SHEET.name]: SHEET.values });
  const area = { top: 2, left: 0, bottom: 4, right: 0 };
  const theirs = patchWorkbook(plain, {
    sheets: [{ sheet: SHEET.name, formats: { add: [{ areas: [area], formula: THEIRS, look: { fill: "#00ff00" } }] } }],
  });
  if (!theirs.ok) throw new Error(theirs.trouble.code);
  writeFileSync(join(folder, "名.xlsx"), theirs.bytes);
  await runCheck(folder, ["名.xlsx", "--out", "out"]);
  const shown = await readShown(readFileSync(join(folder, "out", "名.xlsx")));
  const sheet = shown.ok ? shown.workbook.sheets[0] : undefined;
  if (sheet === undefined) throw new Error("no copy");
  return sheet;
}

const rectOf = ({ top, left, bottom, right }: ShownSheet["merges"][number]): Rect =>
  rect(top, left, bottom - top + 1, right - left + 1);

/** The copy in an Excel, and the add-in beside it. */
async function opened(sheet: ShownSheet, profile: (typeof PROFILE_NAMES)[number]): Promise<Pane> {
  const addin = await openAddin([SHEET], { profile });
  for (const format of [...sheet.formats].reverse())
    addin.workbook.addConditionalFormat(addin.sheetId, { ...format, ranges: format.ranges.map(rectOf) });
  return startSession(addin, false);
}

test.each(PROFILE_NAMES)("in Excel as %s is, exactly our marks go", async (profile) => {
  const sheet = await markedCopy();
  expect(sheet.formats.length).toBeGreaterThan(2);
  const pane = await opened(sheet, profile);
  const formulas = (): readonly string[] => pane.formats().map(({ formula }) => formula);
  expect(formulas().filter((formula) => formula.startsWith('=N("JC:')).length).toBe(sheet.formats.length - 1);
  await pane.session.clear();
  expect(formulas().filter((formula) => formula !== "")).toEqual([`=${THEIRS}`]);
});

test("the command line marks the cells that the pane marks, in the same colours", async () => {
  const sheet = await markedCopy();
  const pane = await opened({ ...sheet, formats: [] }, "desktop");
  await pane.session.check();
  await pane.session.mark();
  const cells = (formats: readonly { fill: string | null; formula: string; ranges: readonly Rect[] }[]): unknown =>
    formats
      .flatMap(({ fill, formula, ranges }) => ranges.map((r) => [formula, fill?.toLowerCase(), r]))
      .map((one) => JSON.stringify(one))
      .sort();
  const written = sheet.formats.filter(({ formula }) => formula !== `=${THEIRS}`);
  expect(cells(written.map((format) => ({ ...format, ranges: format.ranges.map(rectOf) })))).toEqual(
    cells(pane.formats()),
  );
});
