/**
 * Columns as wide as what they say, and no wider than can be read beside others.
 */
import { columnName } from "../core/positions";
import { withExcel, type Attempt } from "./excel";

/** In points: some 30 Chinese characters. */
const WIDEST = 340;

export function fitColumn(sheet: string, column: number): Promise<Attempt<void>> {
  return withExcel(async (context) => {
    const name = columnName(column);
    const range = context.workbook.worksheets.getItem(sheet).getRange(`${name}:${name}`);
    range.format.autofitColumns();
    range.load("format/columnWidth");
    await context.sync();
    if (range.format.columnWidth <= WIDEST) return;
    range.format.columnWidth = WIDEST;
    await context.sync();
  });
}
