/**
 * Tables that stand beside each other on one sheet, each with columns of its own: what stands in the others is nothing
 * to it.
 *
 * Two headers stand side by side where names are asked for twice in one row, and either a blank column stands between
 * them or the second begins as the first did; or where a header begins in a row of people, beside their columns.
 */
import { isEmpty, textOf, type SheetCells } from "../core/cells";
import { ALL_COLUMNS, columnsMeet, type ColumnSpan } from "../core/positions";
import { matchHeader } from "./columns";
import { foldHeader } from "./fold";

/** The cells of a row in these columns, each in its place; the row itself where it has no others. */
export function cellsWithin(cells: readonly unknown[], { left, right }: ColumnSpan): readonly unknown[] {
  if (left === 0 && right >= cells.length - 1) return cells;
  return cells.slice(0, right + 1).fill(null, 0, Math.min(left, cells.length));
}

/** Some rows of a sheet (the second one excluded), in these columns alone. */
export function rowsWithin(sheet: SheetCells, columns: ColumnSpan, from: number, until: number): SheetCells {
  if (columns === ALL_COLUMNS) return sheet;
  const values = new Array<readonly unknown[]>(sheet.values.length).fill([]);
  for (let row = Math.max(0, from); row < Math.min(until, values.length); row++)
    values[row] = cellsWithin(sheet.values[row] ?? [], columns);
  return { ...sheet, values, merges: sheet.merges.filter((merge) => columnsMeet(merge, columns)) };
}

interface HeaderColumns {
  readonly headers: readonly { readonly index: number }[];
}

/** From the first header to the last. */
export const headed = ({ headers }: HeaderColumns): ColumnSpan => ({
  left: headers[0]?.index ?? 0,
  right: headers.at(-1)?.index ?? 0,
});

const ROWS_OF_A_HEADER = 3;
/** The second of two tables that nothing separates begins as the first did, and so goes on. */
const HEADERS_IN_COMMON = 3;

/** The columns of tables side by side whose headers stand in a row; all columns where there is one table. */
export function columnsOfTables(sheet: SheetCells, row: number): readonly ColumnSpan[] {
  const cells = sheet.values[row] ?? [];
  const ofField = (wanted: "name" | "idNumber"): readonly number[] =>
    cells.flatMap((value, column) =>
      typeof value === "string" && matchHeader({ text: value, group: null })?.field === wanted ? [column] : [],
    );
  const names = ofField("name");
  const identities = names.length > 0 ? names : ofField("idNumber");
  const starts = [0];
  for (const [i, identity] of identities.slice(1).entries()) {
    const before = identities[i] ?? 0;
    const start =
      afterBlankColumn(sheet, row, before, identity) ?? asBefore(sheet, row, starts.at(-1) ?? 0, before, identity);
    if (start === null) return [ALL_COLUMNS];
    starts.push(start);
  }
  return starts.map((left, i) => ({ left, right: (starts[i + 1] ?? ALL_COLUMNS.right + 1) - 1 }));
}

/** The column behind the last blank one between two. */
function afterBlankColumn({ values, merges }: SheetCells, row: number, from: number, to: number): number | null {
  for (let column = to - 1; column > from; column--) {
    const rows = values.slice(row, row + ROWS_OF_A_HEADER);
    const isSpanned = merges.some((m) => m.top <= row && m.bottom >= row && m.left <= column && m.right >= column);
    if (!isSpanned && rows.every((cells) => isEmpty(cells[column]))) return column + 1;
  }
  return null;
}

/** The column in which the same headers begin once more, with nobody else's group above them. */
function asBefore({ values }: SheetCells, row: number, start: number, from: number, to: number): number | null {
  const texts = (values[row] ?? []).map((value) => foldHeader(textOf(value)));
  const first = texts.findIndex((text, column) => column >= start && text !== "");
  const again = texts.findIndex((text, column) => column > from && column <= to && text === texts[first]);
  if (again < 0) return null;
  const ofFirst = new Set(texts.slice(first, again));
  const common = texts.slice(again).filter((text) => text !== "" && ofFirst.has(text));
  const isGrouped = !isEmpty(values[row - 1]?.[again]) && isEmpty(values[row - 1]?.[first]);
  return common.length >= HEADERS_IN_COMMON && !isGrouped ? again : null;
}
