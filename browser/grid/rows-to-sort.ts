/** Which rows of a range are sorted: the people of a roster, the body of a table; titles, headers and totals stay. */
import { contains, rect, type Rect } from "office-host";
import { textOf, type SheetCells } from "../../src/core/cells";
import { columnsMeet, type ColumnSpan } from "../../src/core/positions";
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
  /** All columns that the header stands over, also behind ones that are empty. */
  readonly columns: ColumnSpan;
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
  const { row, rows, ...header } = table === undefined ? peopleAround(cells, range, active) : bodyOf(cells, table);
  const [top, bottom] = [Math.max(range.row, row), Math.min(range.row + range.rows, row + rows)];
  return top < bottom ? { area: rect(top, range.column, bottom - top, range.columns), ...header } : undefined;
}

interface Span extends Pick<Rect, "row" | "rows">, Omit<DataRows, "area"> {}

function bodyOf({ values }: SheetCells, { rect: area, showHeaders, showTotals }: SortedTable): Span {
  const { row, rows } = area;
  const top = row + (showHeaders ? 1 : 0);
  return {
    ...{ row: top, rows: row + rows - (showTotals ? 1 : 0) - top },
    columns: columnsOf(area),
    headerOf: (column) => (showHeaders ? textOf(values[row]?.[column]) : ""),
  };
}

/** Rows of people one below the other, without a header or a total in between. */
function peopleAround(cells: SheetCells, range: Rect, active: number): Span {
  const columns = columnsOf(range);
  const merged = new MergedDown(cells.merges);
  const last = Math.min(range.row + range.rows, cells.values.length);
  const people = new Set<number>();
  const headers = findHeaders(cells).filter((header) => columnsMeet(header.columns, columns));
  for (const header of headers) {
    const rows = spanOf(header.bottom + 1, Math.min(last, header.end + 1));
    for (const { row, more } of peopleAmong(cells, header, rows, merged).people)
      for (const one of [row, ...more]) if (one >= range.row) people.add(one);
  }
  const sorted = [...people].sort((a, b) => a - b);
  // In a header, those below it are meant; in a total, those above.
  const start = people.has(active) ? active : (sorted.find((row) => row > active) ?? sorted.at(-1));
  if (start === undefined) return { row: 0, rows: 0, columns, headerOf: () => "" };
  let [top, bottom] = [start, start];
  while (people.has(top - 1)) top--;
  while (people.has(bottom + 1)) bottom++;
  const header = headers.filter(({ bottom }) => bottom < top).at(-1);
  const above = (header?.headers ?? []).filter(({ index }) => header !== undefined && within(header.columns, index));
  const headerOf = (column: number): string => {
    const { group = null, text = "" } = above.find(({ index }) => index === column) ?? {};
    return group === null || group === text ? text : `${group} ${text}`;
  };
  const places = above.flatMap(({ index, text }) => (text === "" ? [] : index));
  const known = { left: Math.min(columns.left, ...places), right: Math.max(columns.right, ...places) };
  return { row: top, rows: bottom - top + 1, columns: known, headerOf };
}

const within = ({ left, right }: ColumnSpan, column: number): boolean => column >= left && column <= right;

const columnsOf = ({ column, columns }: Rect): ColumnSpan => ({ left: column, right: column + columns - 1 });

function* spanOf(from: number, until: number): Iterable<number> {
  for (let row = from; row < until; row++) yield row;
}
