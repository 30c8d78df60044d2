/** Links to cells of the workbook: those that a file brings, and where one leads to. */
import { parseRect, splitSheet, type Rect } from "office-host";
import type { ShownSheet } from "../../xlsx/read-shown";
import type { GridWorkbook } from "./grid-workbook";

/** So many cells one link of a file may stand on: a click asks for a cell. */
const MOST_CELLS = 1_000;

export interface Target {
  readonly sheetId: string;
  readonly area: Rect;
}

type Sheets = ReturnType<GridWorkbook["sheets"]>;

/**
 * Where a link leads to; undefined where that is gone, hidden, or no place of the workbook.
 * @param own the sheet that the link stands on
 */
export function targetOf(reference: string, own: string, sheets: Sheets): Target | undefined {
  const { sheet: name, cells } = splitSheet(reference);
  const sheet = sheets.find((one) =>
    name === undefined ? one.id === own : one.name.toLowerCase() === name.toLowerCase(),
  );
  const area = parseRect(cells);
  return sheet?.visibility === "Visible" && area !== undefined ? { sheetId: sheet.id, area } : undefined;
}

/** Those of a file, for each cell that they stand on. Saving leaves them in the file as they are. */
export function openLinks({ extras }: Pick<GridWorkbook, "extras">, sheetId: string, links: ShownSheet["links"]): void {
  for (const { area, location: reference, tip } of links) {
    const { top, left, bottom, right } = area;
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) continue;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) extras.setLink(sheetId, { row, column, reference, tip });
  }
}
