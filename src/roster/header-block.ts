/**
 * The headers on a sheet with the rows that belong to each: where a table begins and ends, and what its columns are.
 */
import { isEmpty, textOf, type SheetCells } from "../core/cells";
import { ALL_COLUMNS, columnsMeet, placeKey, type RowSpan } from "../core/positions";
import type { StoredMapping } from "./fingerprint";
import { foldHeader, squeeze } from "./fold";
import { recordHeader } from "./review-record";
import { isFooter } from "./footer";
import { headerBlocks, type HeaderBlock } from "./header-blocks";
import { headersOf } from "./header-text";
import { isPartLine } from "./part-lines";
import { settleColumns, type SettledColumns } from "./settle-columns";
import { factsAbove } from "./sheet-facts";
import { cellsWithin, headed, rowsWithin } from "./side-by-side";
import { isTitle } from "./title-facts";

/** A header block with the rows that belong to it, and what its columns are. */
export interface PlacedHeader extends HeaderBlock, SettledColumns {
  /** The first of the lines above the header that speak of this table. */
  readonly linesTop: number;
  /** The lines above the sheet's first table, which speak of this one too; null for that table itself. */
  readonly firstLines: RowSpan | null;
  /** The last row before the next table. */
  readonly end: number;
  /** The same headers again further down, as printed on every page. */
  readonly repeats: readonly HeaderBlock[];
}

/** Where a table begins: no two of a sheet begin in the same cell. */
export const tableKey = (header: HeaderBlock): number => placeKey({ row: header.top, column: headed(header).left });

/** Every header block on the sheet that heads a roster, from the top. */
export function findHeaders(sheet: SheetCells, mappings: readonly StoredMapping[] = []): readonly PlacedHeader[] {
  // The record of reviews names people, and is no roster.
  if (recordHeader(sheet) !== null) return [];
  const starts = headerBlocks(sheet);
  const distinct: HeaderBlock[] = [];
  let lines = 0;
  const takeParts = (end: number): void => {
    for (; lines < end; lines++) {
      const last = distinct.at(-1);
      // Of tables side by side nobody knows whose line it is.
      if (last === undefined || last.columns !== ALL_COLUMNS || lines <= last.bottom) continue;
      if (isPartLine(sheet, lines)) distinct.push({ ...last, top: lines, bottom: lines, partOf: last.partOf ?? last });
    }
  };
  for (const block of starts) {
    takeParts(titleTop(sheet, block));
    lines = Math.max(lines, block.bottom + 1);
    const last = distinct.filter(({ columns }) => columnsMeet(columns, block.columns)).at(-1);
    if (last === undefined || !sameHeaders(last, block) || titledAnew(sheet, last, block)) distinct.push(block);
  }
  takeParts(sheet.values.length);
  const [first] = distinct;
  const settled = new Map<HeaderBlock, SettledColumns>();
  return distinct.map((block) => {
    const { top, columns } = block;
    const isFirst = first === undefined || top === first.top;
    const end = endOf(block, () => true);
    return {
      ...block,
      ...settledOf(block),
      end,
      repeats: starts.filter(
        (other) =>
          other.top > top && other.top <= end && columnsMeet(other.columns, columns) && !distinct.includes(other),
      ),
      // Between two tables stand the footers of the first: what speaks of the second begins with its title.
      linesTop: isFirst ? 0 : linesTop(block),
      firstLines: isFirst ? null : { top: 0, bottom: first.top - 1 },
    };
  });

  /** The last row before the next of those that count, in the same columns. */
  function endOf({ top, columns }: HeaderBlock, counts: (other: HeaderBlock) => boolean): number {
    const next = distinct.find((other) => other.top > top && columnsMeet(other.columns, columns) && counts(other));
    return (next === undefined ? sheet.values.length : linesTop(next)) - 1;
  }

  /** A part goes by the columns of its header, which are known by the cells of all parts. */
  function settledOf(block: HeaderBlock): SettledColumns {
    if (block.partOf !== null) return { ...settledOf(block.partOf), lookedTo: block.bottom };
    const before = settled.get(block);
    if (before !== undefined) return before;
    const end = endOf(block, ({ partOf }) => partOf === null);
    const now = settleColumns(sheet, block.headers, block.bottom, end, mappings, block.columns);
    settled.set(block, now);
    return now;
  }

  /** Tables that begin side by side are spoken of by the same lines. */
  function linesTop({ top }: HeaderBlock): number {
    return Math.min(...distinct.filter((other) => other.top === top).map((other) => titleTop(sheet, other)));
  }
}

/** The header block made of exactly these rows. */
export function headerOfRows(
  sheet: SheetCells,
  top: number,
  bottom: number,
  mappings: readonly StoredMapping[] = [],
): PlacedHeader {
  const end = sheet.values.length - 1;
  const headers = headersOf(sheet, top, bottom);
  return {
    top,
    bottom,
    headers,
    columns: ALL_COLUMNS,
    partOf: null,
    ...settleColumns(sheet, headers, bottom, end, mappings),
    linesTop: top,
    firstLines: null,
    end,
    repeats: [],
  };
}

/** The row below the lines that speak of a table. */
export const headTop = ({ top, partOf }: HeaderBlock): number => (partOf === null ? top : top + 1);

/** The rows of its header, wherever it stands. */
export const headerOf = (block: HeaderBlock): HeaderBlock => block.partOf ?? block;

const sameHeaders = (a: HeaderBlock, b: HeaderBlock): boolean =>
  a.headers.length === b.headers.length &&
  a.headers.every((header, i) => {
    const other = b.headers[i];
    return other !== undefined && other.index === header.index && foldHeader(other.text) === foldHeader(header.text);
  });

const MAX_LINES_ABOVE = 4;

/**
 * The row of the title right above a header: the one thing written in its row; the header's own row without one.
 * Between them a unit line and blank rows may stand, but nobody's row.
 */
function titleTop(sheet: SheetCells, { top, columns, partOf }: HeaderBlock): number {
  if (partOf !== null) return top;
  for (let row = top - 1; row >= Math.max(0, top - MAX_LINES_ABOVE); row--) {
    const [first, ...others] = cellsWithin(sheet.values[row] ?? [], columns).filter((value) => !isEmpty(value));
    const text = squeeze(textOf(first));
    if (others.length === 0 && isTitle(text)) return row;
    if (others.length > 1 && !isFooter(text)) return top;
  }
  return top;
}

/** Does the title above the same headers state other facts (another level, another year)? Then it is another roster. */
function titledAnew(sheet: SheetCells, before: HeaderBlock, block: HeaderBlock): boolean {
  const stated = (one: HeaderBlock): string =>
    factsAbove(
      rowsWithin(sheet, one.columns, one.top - MAX_LINES_ABOVE, headTop(one)),
      headTop(one),
      titleTop(sheet, one) - 1,
    )
      .filter(({ from }) => from === "title")
      .map(({ field, reading }) => `${field} ${JSON.stringify(reading)}`)
      .join();
  return stated(block) !== "" && stated(block) !== stated(before);
}
