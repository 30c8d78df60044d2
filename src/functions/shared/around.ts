/** The cells of a range that matter, as the one rectangle that is to be read for them. */
import type { Rect } from "../../core/positions";

/**
 * @param at where the values stand
 * @param matters told the column on the sheet
 * @returns null where none does
 */
export function around(
  values: readonly (readonly unknown[])[],
  { top, left }: Rect,
  matters: (value: unknown, column: number) => boolean,
): Rect | null {
  const rows: number[] = [];
  const columns = new Set<number>();
  for (const [r, row] of values.entries())
    for (const [c, value] of row.entries()) {
      if (!matters(value, left + c)) continue;
      if (rows.at(-1) !== top + r) rows.push(top + r);
      columns.add(left + c);
    }
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { top: first, bottom: last, left: Math.min(...columns), right: Math.max(...columns) };
}
