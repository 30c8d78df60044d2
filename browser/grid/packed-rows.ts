/**
 * Cells on their way to a worker. An object for each of three million cells takes a page seconds to make and to send;
 * few long lists of the same take a fraction of that.
 */
import type { ShownCell } from "../../xlsx/read-shown";

type More = Pick<ShownCell, "formula" | "isFilled" | "fills">;

/** Some rows of a sheet, one below the other. */
export interface PackedRows {
  /** The sheet's place among the tabs. */
  readonly sheet: number;
  readonly top: number;
  readonly width: number;
  /** Row after row. */
  readonly values: readonly ShownCell["value"][];
  /** Of each value the place of its look, -1 where it has none. */
  readonly looks: Int32Array;
  /** What few cells have besides, by the place of their value. */
  readonly more: ReadonlyMap<number, More>;
}

export type Rows = (readonly (ShownCell | undefined)[] | undefined)[];

/** Puts rows where they stand on their sheet; a cell with nothing in it is none, nor is a row of those a row. */
export function unpackInto(rows: Rows, { top, width, values, looks, more }: PackedRows): void {
  for (let from = 0; from < values.length; from += width) {
    const cells: (ShownCell | undefined)[] = [];
    for (let column = 0; column < width; column++) {
      const at = from + column;
      const [value = null, look = -1, besides] = [values[at], looks[at], more.get(at)];
      if (value === null && look < 0 && besides === undefined) continue;
      cells[column] = { value, ...besides, ...(look < 0 ? {} : { look }) };
    }
    const row = top + from / width;
    while (rows.length < row) rows.push(undefined);
    rows[row] = cells.length === 0 ? undefined : cells;
  }
}
