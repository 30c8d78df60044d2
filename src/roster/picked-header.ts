/**
 * The header rows of a sheet as the user has picked them by hand, where they are not found or not rightly.
 */
import type { SheetCells } from "../core/cells";
import type { RowSpan } from "../core/positions";
import type { StoredMapping } from "./fingerprint";
import { headerOfRows, type PlacedHeader } from "./header-block";
import type { SheetAnswers } from "./workbook-state";

/** Under this key the answers of a sheet keep which rows are its header: `3:4`, 1-based. */
export const HEADER_ROWS_KEY = "headerRows";

export const headerRowsText = ({ top, bottom }: RowSpan): string => `${top + 1}:${bottom + 1}`;

/** The header rows (0-based) that the answers of a sheet name; null when they are to be found. */
export function pickedRows(answers: SheetAnswers = {}): RowSpan | null {
  const [, top, bottom] = /^(\d{1,7}):(\d{1,7})$/u.exec(answers[HEADER_ROWS_KEY] ?? "") ?? [];
  return top === undefined || bottom === undefined ? null : { top: Number(top) - 1, bottom: Number(bottom) - 1 };
}

/** The header made of those rows: everything above it speaks of its table. */
export const pickedHeader = (
  cells: SheetCells,
  { top, bottom }: RowSpan,
  mappings: readonly StoredMapping[] = [],
): PlacedHeader => ({ ...headerOfRows(cells, top, bottom, mappings), linesTop: 0 });
