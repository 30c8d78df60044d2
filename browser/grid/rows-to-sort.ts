/** Which rows of a range are sorted: the people of a roster, the body of a table; titles, headers and totals stay. */
import { contains, rect, type Rect } from "office-host";
import { textOf, type SheetCells } from "../../src/core/cells";
import { columnsMeet } from "../../src/core/positions";
import { findHeaders } from "../../src/roster/header-block";
import { MergedDown } from "../../src/roster/merged-down";
import { peopleAmong } from "../../src/roster/table";

/** A table of the workbook, as far as sorting goes by it. */
export interface SortedTable {
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

export interface DataRows {
  readonly area: Rect;
  /** What the header says of a column; "" where nothing. */
  readonly headerOf: (column: number) => string;
}

/**
 * @param range what was to be sorted
 * @param active the row in which somebody stands
 * @returns undefined where nobody knows which rows are data
 */
export function rowsToSort(
  cells: SheetCells,
  tables: readonly SortedTable[],
  range: Rect,
  active: number,
): DataRows | undefined {
  const table = tables.find(({ rect: area }) => contains(area, rect(active, range.column, 1, 1)));
  const { row, rows, headerOf } = table === undefined ? peopleAround(cells, range, active) : bodyOf(cells, table);
  const [top, bottom] = [Math.max(range.row, row), Math.min(range.row + range.rows, row + rows)];
  return top < bottom ? { area: rect(top, range.column, bottom - top, range.columns), headerOf } : undefined;
}

interface Span extends Pick<Rect, "row" | "rows">, Pick<DataRows, "headerOf"> {}

function bodyOf({ values }: SheetCells, { rect: { row, rows }, showHeaders, showTotals }: SortedTable): Span {
  const top = row + (showHeaders ? 1 : 0);
  return {
    ...{ row: top, rows: row + rows - (showTotals ? 1 : 0) - top },
    headerOf: (column) => (showHeaders ? textOf(values[row]?.[column]) : ""),
  };
}

/** Rows of people one below the other, without a header or a total in between. */
function peopleAround(cells: SheetCells, range: Rect, active: number): Span {
  const columns = { left: range.column, right: range.column + range.columns - 1 };
  const merged = new MergedDown(cells.merges);
  const last = Math.min(range.row + range.rows, cells.values.length);
  const people = new Set<number>();
  const headers = findHeaders(cells).filter((header) => columnsMeet(header.columns, columns));
  for (const header of headers) {
    const rows = spanOf(header.bottom + 1, Math.min(last, header.end + 1));
    for (const { row, more } of peopleAmong(cells, header, rows, merged).people)
      for (const one of [row, ...more]) if (one >= range.row) people.add(one);
  }
  const known = [...people].sort((a, b) => a - b);
  // In a header, those below it are meant; in a total, those above.
  const start = people.has(active) ? active : (known.find((row) => row > active) ?? known.at(-1));
  if (start === undefined) return { row: 0, rows: 0, headerOf: () => "" };
  let [top, bottom] = [start, start];
  while (people.has(top - 1)) top--;
  while (people.has(bottom + 1)) bottom++;
  const above = headers.filter((header) => header.bottom < top).at(-1)?.headers ?? [];
  const headerOf = (column: number): string => {
    const { group = null, text = "" } = above.find(({ index }) => index === column) ?? {};
    return group === null || group === text ? text : `${group} ${text}`;
  };
  return { row: top, rows: bottom - top + 1, headerOf };
}

function* spanOf(from: number, until: number): Iterable<number> {
  for (let row = from; row < until; row++) yield row;
}
