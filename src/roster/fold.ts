/**
 * Folding: what two headers, names or words have in common when only spelling differs. Full-width becomes half-width
 * (NFKC), spaces and line breaks go.
 */

import { arabicDates, UNTIL, YEAR } from "../core/date-grammar";

export const squeeze = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize("NFKC").replace(/[\s\u200b\ufeff]+/gu, "");

/** Nothing to fold, as most texts are. */
const PLAIN = /^[0-9A-Za-z.\u4e00-\u9fff]+$/u;

/** 出身 is a frequent slip for 出生. */
const TYPOS: readonly (readonly [RegExp, string])[] = [[/出身(?=年|日|时)/gu, "出生"]];

/** The month for which a column holds (2025年9月在岗状态), and the years it lists (考核结果 2018/2019/2020). */
const AS_OF = new RegExp(`^${YEAR}年\\d{1,2}月(?=[\\u4e00-\\u9fff])`, "u");
const YEARS_LISTED = new RegExp(
  `(?<=[\\u4e00-\\u9fff])(?:(?:${YEAR}年?度?[/、,~-]?){2,}|\\d{2}(?:年?[/、,]\\d{2})+年)$`,
  "u",
);
const SEVERAL_YEARS = new RegExp(`${YEAR}\\D+${YEAR}|近[二两三四五2-5]年`, "u");
const YEARS = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`, "gu");
const SPAN = new RegExp(`\\d{4}年?${UNTIL}${YEAR}`, "u");

/** A header with the characters of its years as digits. */
export const plainHeader = (header: string): string => arabicDates(squeeze(header));

/** Does a header speak of several years (学时 2018/2019/2020, 学时（近三年）)? */
export const ofSeveralYears = (header: string): boolean =>
  SEVERAL_YEARS.test(plainHeader(header)) || yearsListed(header).length > 1;

const LONGEST_RANGE = 10;

/** The years a header lists (考核结果 2018/2019/2020, 18、19、20年), or spans (2018-2020年); empty for fewer than two. */
export function yearsListed(header: string): readonly number[] {
  const text = plainHeader(header);
  const short = /(?<!\d)(\d{2}(?:年?[/、,]\d{2})+)年/u.exec(text)?.[1];
  const years =
    short === undefined
      ? Array.from(text.matchAll(YEARS), ([year]) => Number(year))
      : short.split(/\D+/u).map((year) => 2000 + Number(year));
  const [first = 0, last = 0] = years;
  const spans = years.length === 2 && SPAN.test(text) && last > first;
  if (spans && last - first < LONGEST_RANGE) return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return years.length > 1 && new Set(years).size === years.length ? years : [];
}

/** A header without units, notes, asterisks, colons and glued column numbers (姓名10, 年限（年）, 性别 1-男 0-女). */
export function foldHeader(header: string): string {
  let text = plainHeader(header)
    .replace(/[([{【〔〖].*?[)\]}】〕〗]/gu, "")
    .replace(/[*#:;,。、]+$/gu, "")
    .replace(/(?<!\d)\d[-:.=]?[男女是否有无].*$/u, "")
    .replace(AS_OF, "")
    .replace(YEARS_LISTED, "");
  if (!/^\d/u.test(text)) text = text.replace(/(?<=[\u4e00-\u9fff])\d{1,2}$/u, "");
  for (const [typo, right] of TYPOS) text = text.replace(typo, right);
  return text;
}
