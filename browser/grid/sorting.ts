/** The order Excel sorts rows in. */
import { type CellValue, isCellError, type SortField } from "office-host";

/** Numbers before text before booleans before errors. */
function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

/** By the sound of Chinese text, as Excel in a Chinese system does; capitals and full-width letters do not differ. */
const collator = new Intl.Collator("zh-CN-u-co-pinyin", { sensitivity: "accent" });

/** Hyphens and apostrophes do not count, unless nothing else differs. */
const UNCOUNTED = /[-'’]/gu;
const HAN = /\p{Script=Han}/u;
const isLetter = (sign: string): boolean => /\p{L}/u.test(sign) && !HAN.test(sign);

/** Letters come before Chinese characters; the browser's order has them behind. */
function compareTexts(a: string, b: string): number {
  const [one, other] = [a.replace(UNCOUNTED, ""), b.replace(UNCOUNTED, "")];
  if (one === other) return collator.compare(a, b);
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [from, to] = [one[at] ?? "", other[at] ?? ""];
  if (isLetter(from) && HAN.test(to)) return -1;
  if (HAN.test(from) && isLetter(to)) return 1;
  return collator.compare(one, other);
}

/** Less than 0 where the first comes first. */
export function compareValues(a: CellValue, b: CellValue, ascending: boolean): number {
  // Blanks come last in both directions.
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const sign = ascending ? 1 : -1;
  if (rank(a) !== rank(b)) return sign * (rank(a) - rank(b));
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return isCellError(a) || isCellError(b) ? 0 : sign * compareTexts(String(a), String(b));
}

/** For each place, which row comes there. Equal rows keep their order. */
export function sortOrder(values: readonly (readonly CellValue[])[], fields: readonly SortField[]): number[] {
  return values
    .map((_, i) => i)
    .sort((a, b) => {
      for (const { key, ascending } of fields) {
        const way = compareValues(values[a]?.[key] ?? null, values[b]?.[key] ?? null, ascending);
        if (way !== 0) return way;
      }
      return a - b;
    });
}
