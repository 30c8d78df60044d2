/**
 * Single cells get another text, and only those that say what they said when they were read: whoever has changed one
 * meanwhile keeps it. A cell that says what is wanted already is done: a second try completes what a first one began.
 */
import { cellAddress, type CellPlace } from "../core/positions";
import { withExcel, type Attempt } from "./excel";
import { readRects } from "./read-sheet";

export interface CellToWrite {
  readonly place: CellPlace;
  /** As it was read. */
  readonly before: string;
  readonly wanted: string;
}

/** @returns the cells that say something else by now and were left alone */
export function writeBack(
  sheet: string,
  cells: readonly CellToWrite[],
  is1904: boolean,
): Promise<Attempt<readonly CellPlace[]>> {
  return withExcel(async (context) => {
    const asked = cells.map(({ place: { row, column } }) => ({
      name: sheet,
      rect: { top: row, bottom: row, left: column, right: column },
    }));
    const read = await readRects(context, asked, is1904);
    const now = read.map((rows) => String(rows[0]?.[0] ?? "").trim());
    const others = cells.filter(({ before, wanted }, i) => now[i] !== before && now[i] !== wanted);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const { place, before, wanted } of cells.filter((one) => !others.includes(one))) {
      const cell = worksheet.getRange(cellAddress(place));
      const isNumber = isPlainNumber(wanted) && isPlainNumber(before);
      // As text 2013.10 keeps its last digit, and =1 is no formula.
      if (!isNumber) cell.numberFormat = [["@"]];
      cell.values = [[isNumber ? Number(wanted) : wanted]];
    }
    await context.sync();
    return others.map(({ place }) => place);
  });
}

/** 96, and not 2013.10 or 0101. */
const isPlainNumber = (text: string): boolean =>
  /^(?:0|[1-9]\d{0,5})(?:\.\d*[1-9])?$/u.test(text) && !/^\d{4}\./u.test(text);
