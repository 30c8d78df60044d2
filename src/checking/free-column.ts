/**
 * Where a column of ours has room beside a roster. Nothing is ever written over, nor made part of what it does not
 * belong to: a table takes in what is written right beside it, and merged cells and tables let nothing spill into them.
 */
import { isEmpty, type SheetCells } from "../core/cells";
import { columnName, type Rect } from "../core/positions";
import { readFormulas } from "../workbook/formulas";
import type { Attempt } from "../workbook/excel";
import type { TableOnSheet } from "../workbook/tables";

export interface Surroundings {
  /** With the merged areas of the sheet. */
  readonly cells: SheetCells;
  readonly tables: readonly TableOnSheet[];
}

export interface Place {
  /** The first column in which title and formula have room, and the first cell further down that is taken. */
  readonly first: { readonly column: number; readonly taken: string | null };
  /** The first column in which everything has room. */
  readonly free: number;
}

/**
 * @param beside the columns that are looked at, from the header down to the last person
 * @param formulaRow the row in which the formula would stand
 */
export async function placeBeside(
  sheet: string,
  { cells, tables }: Surroundings,
  beside: Rect,
  formulaRow: number,
): Promise<Attempt<Place>> {
  const { values, merges } = cells;
  let first: Place["first"] | null = null;
  for (let column = beside.left; column <= beside.right; column++) {
    const own = { ...beside, left: column, right: column };
    // A table takes in what stands right beside it or right below it.
    if (tables.some(({ rect }) => meets(own, { ...rect, right: rect.right + 1, bottom: rect.bottom + 1 }))) continue;
    const isMerged = (row: number): boolean => merges.some((merge) => meets({ ...own, top: row, bottom: row }, merge));
    let taken = rowsOf(beside).find((row) => !isEmpty(values[row]?.[column]) || isMerged(row));
    if (taken === undefined) {
      // A formula that shows nothing is something too.
      const formulas = await readFormulas(sheet, own);
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

/** Have two rectangles a cell in common? */
export const meets = (a: Rect, b: Rect): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

const rowsOf = ({ top, bottom }: Rect): readonly number[] =>
  Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
