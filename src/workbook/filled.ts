/**
 * What stands in cells beside a roster by itself: formulas, and what they show.
 */
import type { Rect } from "../core/positions";
import { parseAddress, rangeAddress } from "./addresses";
import { withExcel, type Attempt } from "./excel";

export interface Corner {
  /** Of each cell, from the left. */
  readonly formulas: readonly unknown[];
  readonly shown: readonly unknown[];
  readonly numberFormats: readonly unknown[];
  /** The last row (0-based) of the sheet that holds anything. */
  readonly lastRow: number;
}

/** One row of cells, and how far down the sheet goes. */
export function readCorner(sheet: string, rect: Rect): Promise<Attempt<Corner>> {
  return withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const cells = worksheet.getRange(rangeAddress(rect)).load("formulas,values,numberFormat");
    const used = worksheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    const end = used.isNullObject ? rect.top : (parseAddress(used.address)?.rect.bottom ?? rect.top);
    return {
      formulas: cells.formulas[0] ?? [],
      shown: cells.values[0] ?? [],
      numberFormats: cells.numberFormat[0] ?? [],
      lastRow: end,
    };
  });
}

/** What the cells of a column hold of their own: what a formula above fills into them is not theirs. */
export function readColumn(sheet: string, rect: Rect): Promise<Attempt<readonly unknown[]>> {
  return withExcel(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(rect)).load("formulas");
    await context.sync();
    return cells.formulas.map(([own]: readonly unknown[]) => own);
  });
}
