/** The cells of a range that matter, as what is to be read for them: of each column from its first to its last. */
import type { Rect } from "../../core/positions";

/**
 * @param at where the values stand
 * @param matters told the column on the sheet
 * @returns none where no cell does
 */
export function around(
  values: readonly (readonly unknown[])[],
  { top, left }: Rect,
  matters: (value: unknown, column: number) => boolean,
): readonly Rect[] {
  const columns = new Map<number, Rect & { bottom: number }>();
  for (const [r, row] of values.entries())
    for (let c = 0; c < row.length; c++) {
      if (!matters(row[c], left + c)) continue;
      const before = columns.get(c);
      if (before !== undefined) before.bottom = top + r;
      else columns.set(c, { top: top + r, bottom: top + r, left: left + c, right: left + c });
    }
  return [...columns.values()];
}
