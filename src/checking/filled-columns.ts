/**
 * Columns of ours beside a roster, and whether they still cover everybody: who is added below the last row of a formula
 * has no result, and what stands in the way of a result keeps all of it from showing.
 */
import { isEmpty, type SheetCells } from "../core/cells";
import { columnIndex, columnName, type Rect } from "../core/positions";
import { peopleAmong } from "../roster/table";
import { withExcel, type Attempt } from "../workbook/excel";
import { writeContents } from "../workbook/formulas";
import { readCorner, readColumn } from "../workbook/filled";
import { readRows } from "../workbook/read-sheet";
import { formulaInRow } from "./formula-rows";
import type { Understood } from "./judge-sheet";

/** A column of results that does not show one for everybody. */
export interface UncoveredColumn {
  readonly column: string;
  /** Rows (1-based): of the first formula, up to where they go, and where the last person stands. */
  readonly from: number;
  readonly to: number;
  readonly last: number;
  /** As it stands in the first row. */
  readonly formula: string;
  readonly numberFormat: string;
  /** Every row has its own; else the first one fills all of them. */
  readonly each: boolean;
  /** How many people are below. */
  readonly missing: number;
  /** The first cell (A1) in the way of the result; null where nothing is. */
  readonly taken: string | null;
}

export interface FilledColumns {
  /** The row (1-based) from which on who is added may have no result; null without columns of ours. */
  readonly to: number | null;
  readonly uncovered: readonly UncoveredColumn[];
}

const NONE: FilledColumns = { to: null, uncovered: [] };

const COLUMNS_LOOKED_AT = 60;

/** A formula of ours over rows: up to its first range. */
const OVER_ROWS = /^=JC\.[A-Z]+\(\s*\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)/iu;

interface RowsOver {
  readonly top: number;
  readonly bottom: number;
}

function rowsOver(formula: unknown): RowsOver | null {
  const match = typeof formula === "string" ? OVER_ROWS.exec(formula) : null;
  return match === null ? null : { top: Number(match[1]), bottom: Number(match[2]) };
}

/** The columns of ours beside a roster, and who they leave out. */
export async function filledColumns(sheet: string, { header, firstRow }: Understood): Promise<Attempt<FilledColumns>> {
  if (firstRow === null) return { ok: true, value: NONE };
  const left = Math.min(...header.matched.map(({ index }) => index));
  const right = left + COLUMNS_LOOKED_AT + header.headers.length;
  const corner = await readCorner(sheet, { top: firstRow - 1, bottom: firstRow - 1, left, right });
  if (!corner.ok) return corner;
  const { formulas, shown, numberFormats, lastRow } = corner.value;
  const first = formulas.flatMap((formula, i) => {
    const over = rowsOver(formula);
    return over?.top === firstRow ? [{ i, formula: String(formula), over }] : [];
  });
  if (first.length === 0) return { ok: true, value: NONE };
  const people = await rowsOfPeople(sheet, header, firstRow, lastRow);
  if (!people.ok) return people;
  const lastPerson = people.value.at(-1) ?? firstRow;
  const uncovered: UncoveredColumn[] = [];
  let covered = Infinity;
  for (const { i, formula, over } of first) {
    const column = left + i;
    const own = await readColumn(sheet, { top: firstRow - 1, bottom: lastRow, left: column, right: column });
    if (!own.ok) return own;
    const each = over.bottom === firstRow;
    const to = each ? firstRow - 1 + inARow(own.value, firstRow) : over.bottom;
    const isBlocked = shown[i] === "#SPILL!";
    const last = Math.max(to, lastPerson);
    covered = Math.min(covered, to);
    const missing = people.value.filter((row) => row > to).length;
    if (missing === 0 && !isBlocked) continue;
    const below = isBlocked ? firstRow : to;
    const at = own.value.slice(below - firstRow + 1, last - firstRow + 1).findIndex((cell) => !isEmpty(cell));
    const taken = at < 0 ? null : `${columnName(column)}${below + 1 + at}`;
    const numberFormat = String(numberFormats[i] ?? "General");
    uncovered.push({
      column: columnName(column),
      from: firstRow,
      to,
      last,
      formula,
      numberFormat,
      each,
      missing,
      taken,
    });
  }
  return { ok: true, value: { to: covered, uncovered } };
}

/** How many cells from the first on hold a formula of ours over their own row. */
function inARow(own: readonly unknown[], firstRow: number): number {
  const end = own.findIndex((cell, i) => rowsOver(cell)?.top !== firstRow + i);
  return end < 0 ? own.length : end;
}

/** The rows (1-based) of all people, from the first on. */
async function rowsOfPeople(
  sheet: string,
  header: Understood["header"],
  firstRow: number,
  lastRow: number,
): Promise<Attempt<readonly number[]>> {
  const right = Math.max(...header.headers.map(({ index }) => index));
  const span = { top: firstRow - 1, bottom: Math.max(firstRow - 1, lastRow) };
  // Who is a person hangs on no date.
  const read = await withExcel((context) => readRows(context, sheet, [span], right, false));
  if (!read.ok) return read;
  const cells: SheetCells = { name: sheet, values: read.value, merges: [] };
  const rows = Array.from({ length: span.bottom - span.top + 1 }, (_, i) => span.top + i);
  return { ok: true, value: peopleAmong(cells, header, rows).people.map(({ row }) => row + 1) };
}

/** Has a column go down to the last person: its one formula over all of them, or one in each row. */
export function extendColumn(sheet: string, uncovered: UncoveredColumn): Promise<Attempt<void>> {
  const { column, from, to, last, formula, numberFormat, each } = uncovered;
  const index = columnIndex(column);
  const at = (top: number, bottom: number): Rect => ({ top: top - 1, bottom: bottom - 1, left: index, right: index });
  const added = Array.from({ length: last - to }, (_, i) => [each ? formulaInRow(formula, from, to + 1 + i) : ""]);
  return writeContents(sheet, [
    ...(added.length === 0 ? [] : [{ rect: at(to + 1, last), cells: added, numberFormat }]),
    ...(each ? [] : [{ rect: at(from, from), cells: [[longer(formula, from, to, last)]] }]),
  ]);
}

/** The formula with every range over exactly its rows going down to another row. */
export const longer = (formula: string, from: number, to: number, last: number): string =>
  formula.replace(
    new RegExp(`(\\$?[A-Z]{1,3}\\$?${from}:\\$?[A-Z]{1,3}\\$?)${to}(?!\\d)`, "giu"),
    (_, range: string) => `${range}${last}`,
  );
