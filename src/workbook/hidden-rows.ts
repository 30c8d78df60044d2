/**
 * Which rows of a sheet are hidden, by hand or by a filter. One request as a rule: a range says of all its rows whether
 * they are alike, and only where they are not each is asked about, in blocks. (RangeView and the addresses of visible
 * cells fail where there are many of them, office-js#4263.)
 */
import type { RowSpan } from "../core/positions";
import { withExcel, type Attempt } from "./excel";

/** Some twenty bytes a row: well below 5 MB a response. */
const ROWS_PER_BLOCK = 50_000;

/**
 * @param rows so many from the top
 * @returns the hidden ones (0-based), joined where they stand together, from the top
 */
export function readHiddenRows(sheet: string, rows: number): Promise<Attempt<readonly RowSpan[]>> {
  if (rows === 0) return Promise.resolve({ ok: true, value: [] });
  return withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const whole = worksheet.getRange(`A1:A${rows}`).load("rowHidden");
    await context.sync();
    // Null where some are hidden and others are not, which the types do not know.
    const alike: boolean | null = whole.rowHidden;
    if (alike !== null) return alike ? [{ top: 0, bottom: rows - 1 }] : [];
    const hidden: { top: number; bottom: number }[] = [];
    for (let top = 0; top < rows; top += ROWS_PER_BLOCK)
      for (const row of await hiddenBetween(worksheet, top, Math.min(rows, top + ROWS_PER_BLOCK))) {
        const last = hidden.at(-1);
        if (last !== undefined && last.bottom === row - 1) last.bottom = row;
        else hidden.push({ top: row, bottom: row });
      }
    return hidden;
  });
}

/** The hidden rows of one block, `end` not included. */
async function hiddenBetween(worksheet: Excel.Worksheet, top: number, end: number): Promise<readonly number[]> {
  const each = worksheet.getRange(`A${top + 1}:A${end}`).getRowProperties({ rowHidden: true });
  await worksheet.context.sync();
  return each.value.flatMap(({ rowHidden }, i) => (rowHidden === true ? [top + i] : []));
}
