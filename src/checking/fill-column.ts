/**
 * 填入本列 — one formula for all rows of a roster, in the first free column beside it, under a header of ours.
 *
 * Nothing is ever written over: a column counts as free from the header down to the last person. Where the first cells
 * beside the table are free and something stands further down, the user is asked before another column is taken.
 */
import { isEmpty, type SheetCells } from "../core/cells";
import { columnName, type Rect } from "../core/positions";
import { headsOf } from "../roster/heads";
import { readOptions } from "../roster/read-options";
import type { RosterHead } from "../roster/roster-head";
import { peopleAmong } from "../roster/table";
import { withExcel, type Attempt } from "../workbook/excel";
import { readFormulas, writeContents } from "../workbook/formulas";
import { readSheet } from "../workbook/read-sheet";
import { readWorkbookFacts } from "./workbook-facts";

/** What is to be filled in. */
export interface Filling {
  /** Over the column. */
  readonly title: string;
  /** The formula for these rows of the roster. */
  readonly formulaFor: (rows: Rect) => string;
  readonly numberFormat: string | null;
}

export type Filled =
  | { readonly kind: "no-roster" }
  | { readonly kind: "filled"; readonly cell: string; readonly rows: number }
  /** The spill would meet something at `cell`; `free` is the first column where it would not. */
  | { readonly kind: "blocked"; readonly column: string; readonly cell: string; readonly free: string };

/** Columns beside the table that are looked at. */
const COLUMNS_TRIED = 50;

/** @param elsewhere take the first column that is free all the way down, whatever stands beside the table */
export async function fillColumn(
  sheet: string,
  { title, formulaFor, numberFormat }: Filling,
  elsewhere: boolean,
): Promise<Attempt<Filled>> {
  const read = await rosterOn(sheet);
  if (!read.ok) return read;
  if (read.value === null) return { ok: true, value: { kind: "no-roster" } };
  const { cells, head, rows } = read.value;
  const { header } = head;
  const last = Math.max(...header.headers.map(({ index }) => index));
  const beside = { top: header.top, bottom: rows.bottom, left: last + 1, right: last + COLUMNS_TRIED };
  const place = await placeBeside(sheet, cells, beside, rows.top);
  if (!place.ok) return place;
  const { first, free } = place.value;
  if (first.taken !== null && !elsewhere)
    return {
      ok: true,
      value: { kind: "blocked", column: columnName(first.column), cell: first.taken, free: columnName(free) },
    };
  const at = (top: number, bottom: number): Rect => ({ top, bottom, left: free, right: free });
  const written = await writeContents(sheet, [
    { rect: at(header.bottom, header.bottom), cells: [[title]] },
    {
      rect: at(rows.top, rows.bottom),
      // The rest is blank already: what the formula fills gets the format too.
      cells: Array.from({ length: rows.bottom - rows.top + 1 }, (_, i) => [i === 0 ? formulaFor(rows) : ""]),
      ...(numberFormat === null ? {} : { numberFormat }),
    },
  ]);
  if (!written.ok) return written;
  const filled = rows.bottom - rows.top + 1;
  return { ok: true, value: { kind: "filled", cell: `${columnName(free)}${rows.top + 1}`, rows: filled } };
}

/**
 * The rows of people over the columns that were understood: a column of ours is none of them.
 *
 * @param top the row (0-based) of the first person @param bottom that of the last
 */
export function peopleRows({ header }: RosterHead, top: number, bottom: number): Rect {
  const columns = header.matched.map(({ index }) => index);
  return { top, bottom, left: Math.min(...columns), right: Math.max(...columns) };
}

interface PlacedPeople {
  readonly cells: SheetCells;
  readonly head: RosterHead;
  readonly rows: Rect;
}

/** The first roster of the sheet that has people; null where there is none. */
async function rosterOn(sheet: string): Promise<Attempt<PlacedPeople | null>> {
  const facts = await readWorkbookFacts();
  if (!facts.ok) return facts;
  const extent = facts.value.extents.find(({ name }) => name === sheet);
  if (extent === undefined) return { ok: false, trouble: { kind: "gone" } };
  const read = await withExcel((context) => readSheet(context, extent));
  if (!read.ok) return read;
  const cells = read.value;
  const options = readOptions(facts.value, sheet, new Date().getFullYear());
  for (const head of headsOf(cells, options)) {
    const { bottom, end } = head.header;
    const below = Array.from({ length: end - bottom }, (_, i) => bottom + 1 + i);
    const { people, last } = peopleAmong(cells, head.header, below);
    const [first] = people;
    if (first !== undefined) return { ok: true, value: { cells, head, rows: peopleRows(head, first.row, last) } };
  }
  return { ok: true, value: null };
}

interface Place {
  /** The first column in which title and formula have room, and the first cell further down that is taken. */
  readonly first: { readonly column: number; readonly taken: string | null };
  /** The first column in which everything has room. */
  readonly free: number;
}

/** @param formulaRow the row in which the formula would stand */
async function placeBeside(
  sheet: string,
  { values }: SheetCells,
  beside: Rect,
  formulaRow: number,
): Promise<Attempt<Place>> {
  let first: Place["first"] | null = null;
  for (let column = beside.left; column <= beside.right; column++) {
    const shown = (row: number): boolean => !isEmpty(values[row]?.[column]);
    let taken = rowsOf(beside).find(shown);
    if (taken === undefined) {
      // A formula that shows nothing is something too.
      const formulas = await readFormulas(sheet, { ...beside, left: column, right: column });
      if (!formulas.ok) return formulas;
      const found = formulas.value.findIndex(([cell]) => !isEmpty(cell));
      taken = found < 0 ? undefined : beside.top + found;
    }
    if (taken === undefined) return { ok: true, value: { first: first ?? { column, taken: null }, free: column } };
    if (taken > formulaRow) first ??= { column, taken: `${columnName(column)}${taken + 1}` };
  }
  const free = beside.right + 1;
  return { ok: true, value: { first: first ?? { column: free, taken: null }, free } };
}

const rowsOf = ({ top, bottom }: Rect): readonly number[] =>
  Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
