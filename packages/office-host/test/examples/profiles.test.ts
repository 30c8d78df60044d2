import { PROFILE_NAMES } from "office-host";
import { closeWorkbooks, openWorkbook, reopenWorkbook, type Opened } from "office-host/testing";

afterEach(() => closeWorkbooks());

const FUNCTIONS = [{ id: "HOURS", parameters: [{ name: "hours", dimensionality: "matrix" }] }];
const CELLS = { row: 0, column: 0, rows: 1, columns: 3 };

/** Your add-in, as its page loads it. On a desktop a blank cell comes as 0, on the web as null. */
const load = ({ page }: Opened): void =>
  page.CustomFunctions.associate("HOURS", ([[hours]]: [[unknown]]) => (hours || "blank") as string);

test.each(PROFILE_NAMES)("in Excel as %s is, a formula comes to the same", async (profile) => {
  const saved = await openWorkbook({ functions: FUNCTIONS, namespace: "TIME" });
  load(saved);
  const formulas = [{ formula: "=TIME.HOURS(A1)" }, { formula: "=TIME.HOURS(D1)" }];
  saved.workbook.writeCells(saved.sheetId, CELLS, [[90, ...formulas]]);
  await saved.formulas?.settled();

  const { workbook, sheetId, host, ...opened } = await reopenWorkbook(saved, profile);
  load({ workbook, sheetId, host, ...opened });
  opened.formulas?.open();
  await opened.formulas?.settled();

  const shown = workbook.readValues(sheetId, CELLS);
  if (profile === "foreign") expect(shown[0]?.[1]).toEqual({ error: "#NAME?" });
  else expect(shown).toEqual([[90, 90, "blank"]]);
  expect(host.counts).toMatchObject({ fullCalculations: 0, undoCleared: [] });
});
