/** The order Excel sorts rows in. */
import { type CellValue, isCellError, type SortField } from "office-host";

/** Numbers before text before booleans before errors. */
function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

/** Chinese text is sorted by its sound, as Excel does in a Chinese system. */
const collator = new Intl.Collator("zh-CN-u-co-pinyin", { numeric: false });

function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  // Blanks come last in both directions.
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const sign = ascending ? 1 : -1;
  if (rank(a) !== rank(b)) return sign * (rank(a) - rank(b));
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return isCellError(a) || isCellError(b) ? 0 : sign * collator.compare(String(a), String(b));
}

/** For each place, which row comes there. Equal rows keep their order. */
export function sortOrder(values: readonly (readonly CellValue[])[], fields: readonly SortField[]): number[] {
  return values
    .map((_, i) => i)
    .sort((a, b) => {
      for (const { key, ascending } of fields) {
        const way = compare(values[a]?.[key] ?? null, values[b]?.[key] ?? null, ascending);
        if (way !== 0) return way;
      }
      return a - b;
    });
}
