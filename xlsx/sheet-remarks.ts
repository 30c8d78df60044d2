/** What is to be said of a sheet's structure, whatever its cells hold. */
import type { Sheet, Workbook } from "xlsx-package";
import type { ReadingRemark } from "./remarks";

/** @param rows so many rows from the top hold something */
export function sheetRemarks(
  { name, overlapping, outside, filter, hiddenRows }: Sheet,
  rows: number,
): readonly ReadingRemark[] {
  const hidden = hiddenRows.filter((row) => row < rows);
  const byFilter = filter !== null && hidden.every((row) => row > filter.top);
  return [
    ...(overlapping.length === 0 ? [] : [{ code: "overlapping-merges", sheet: name, areas: overlapping } as const]),
    ...(hidden.length === 0 ? [] : [{ code: "hidden-rows", sheet: name, rows: hidden, byFilter } as const]),
    ...(outside === 0 ? [] : [{ code: "outside", sheet: name, count: outside } as const]),
  ];
}

/** Sheets that the workbook names and whose cells are not in the file. */
export const missingSheets = ({ missingSheets: missing }: Workbook): readonly ReadingRemark[] =>
  missing.map((sheet) => ({ code: "passed-over", sheet }));
