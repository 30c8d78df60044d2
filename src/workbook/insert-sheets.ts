/**
 * Sheets put into the workbook behind all others: all of them or none, and none in the place of another. Texts are
 * texts, whatever they look like.
 */
import type { PlainSheet } from "../roster/plain-sheet";
import { freeSheetName } from "../roster/our-sheets";
import { rangeAddress } from "./addresses";
import { withExcel, type Attempt } from "./excel";

/** A character of the standard font, and the margin of a cell, in points. */
const [POINTS_PER_CHARACTER, MARGIN_POINTS] = [5.25, 4];

const [HEADER_FILL, ASIDE] = ["#f2f2f2", "#616161"];

/** @returns the names under which they stand now; the first of them is in front */
export async function insertSheets(sheets: readonly PlainSheet[]): Promise<Attempt<readonly string[]>> {
  const before = await withExcel(namesIn);
  if (!before.ok) return before;
  const names = sheets.reduce<readonly string[]>(
    (taken, { name }) => [...taken, freeSheetName(name, [...before.value, ...taken])],
    [],
  );
  const written = await withExcel(async (context) => {
    const added = sheets.map((sheet, i) => {
      const worksheet = context.workbook.worksheets.add(names[i] ?? sheet.name);
      fill(worksheet, sheet);
      return worksheet;
    });
    await context.sync();
    added[0]?.activate();
    await context.sync();
    return names;
  });
  // Half of them would be judged as if that were all.
  if (!written.ok) await withExcel((context) => removeAll(context, names, before.value));
  return written;
}

async function namesIn(context: Excel.RequestContext): Promise<readonly string[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  return sheets.items.map(({ name }) => name);
}

async function removeAll(
  context: Excel.RequestContext,
  names: readonly string[],
  before: readonly string[],
): Promise<void> {
  const now = await namesIn(context);
  for (const name of names)
    if (now.includes(name) && !before.includes(name)) context.workbook.worksheets.getItem(name).delete();
  await context.sync();
}

function fill(worksheet: Excel.Worksheet, sheet: PlainSheet): void {
  const { values, header, explained, blankRows, widths } = sheet;
  const right = widths.length - 1;
  const rows = (top: number, bottom: number): Excel.Range =>
    worksheet.getRange(rangeAddress({ top, bottom, left: 0, right }));
  const whole = rows(0, values.length - 1);
  const cells = values.map((row) => widths.map((_, column) => row[column] ?? null));
  // As texts 2013.10 keeps its last digit, and an ID number its last three.
  whole.numberFormat = cells.map((row) => row.map((value) => (typeof value === "number" ? "General" : "@")));
  whole.values = cells.map((row) => row.map((value) => value ?? ""));
  if (blankRows > 0)
    rows(values.length, values.length + blankRows - 1).numberFormat = Array.from({ length: blankRows }, () =>
      widths.map(() => "@"),
    );
  if (header > 0) {
    const title = worksheet.getRange("A1");
    title.format.font.bold = true;
    title.format.font.size = 16;
  }
  const head = rows(header, header);
  head.format.font.bold = true;
  head.format.fill.color = HEADER_FILL;
  head.format.wrapText = true;
  if (explained > 0) {
    const explaining = rows(header + 1, header + explained);
    explaining.format.font.color = ASIDE;
    explaining.format.wrapText = true;
  }
  for (const [column, width] of widths.entries())
    worksheet.getRange(rangeAddress({ top: 0, bottom: 0, left: column, right: column })).format.columnWidth =
      width * POINTS_PER_CHARACTER + MARGIN_POINTS;
  worksheet.freezePanes.freezeRows(header + 1);
  choose(worksheet, sheet);
}

/** Lists to choose from; something else may still be written, and is then asked about. */
function choose(worksheet: Excel.Worksheet, { values, header, explained, blankRows, choices }: PlainSheet): void {
  for (const { column, of } of choices) {
    const [top, bottom] = [header + explained + 1, values.length + blankRows - 1];
    const { dataValidation } = worksheet.getRange(rangeAddress({ top, bottom, left: column, right: column }));
    dataValidation.rule = { list: { inCellDropDown: true, source: of.join(",") } };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
  }
}
