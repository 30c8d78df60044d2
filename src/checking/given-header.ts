/**
 * The header rows of a sheet as the user has picked them by hand, where they are not found or not rightly.
 */
import type { StoredMapping } from "../roster/fingerprint";
import type { SheetCells } from "../core/cells";
import { headerOfRows, type PlacedHeader } from "../roster/header-block";
import type { RowSpan } from "../workbook/read-sheet";
import type { WorkbookFacts } from "./workbook-facts";

/** Under this key the answers of a sheet keep which rows are its header: `3:4`, 1-based. */
export const HEADER_ROWS_KEY = "headerRows";
export const MOST_HEADER_ROWS = 3;

export const headerRowsText = ({ top, bottom }: RowSpan): string => `${top + 1}:${bottom + 1}`;

/** The header rows (0-based) the user has picked; null when they are to be found. */
export function givenHeaderRows({ state }: Pick<WorkbookFacts, "state">, sheet: string): RowSpan | null {
  const [, top, bottom] = /^(\d{1,7}):(\d{1,7})$/u.exec(state.answers[sheet]?.[HEADER_ROWS_KEY] ?? "") ?? [];
  return top === undefined || bottom === undefined ? null : { top: Number(top) - 1, bottom: Number(bottom) - 1 };
}

/** The header made of those rows: everything above it speaks of its table. */
export const givenHeader = (
  cells: SheetCells,
  { top, bottom }: RowSpan,
  mappings: readonly StoredMapping[] = [],
): PlacedHeader => ({
  ...headerOfRows(cells, top, bottom, mappings),
  linesTop: 0,
});
