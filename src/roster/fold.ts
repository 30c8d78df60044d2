/**
 * Folding: what two headers, names or words have in common when only spelling differs. Full-width becomes half-width
 * (NFKC), spaces and line breaks go.
 */

import { isPlain } from "../core/cell-text";
import { visible } from "../core/invisible";
import { matchesAfterNoDigit } from "../core/matches";
import { arabicDates, UNTIL, YEAR } from "../core/date-grammar";

export const squeeze = (text: string): string =>
  isPlain(text) ? text : visible(text.normalize("NFKC")).replace(/\s+/gu, "");

/** 出身 is a frequent slip for 出生; years are counted in digits or in characters. */
const TYPOS: readonly (readonly [RegExp, string])[] = [
  [/出身(?=年|日|时)/gu, "出生"],
  [/近1(?=年)/gu, "近一"],
  [/近2(?=年)/gu, "近二"],
  [/近3(?=年)/gu, "近三"],
  [/近4(?=年)/gu, "近四"],
  [/近5(?=年)/gu, "近五"],
];

/** The month for which a column holds (2025年9月在岗状态), and the years it lists (考核结果 2018/2019/2020). */
const AS_OF = new RegExp(`^${YEAR}年\\d{1,2}月(?=[\\u4e00-\\u9fff])`, "u");
const YEARS_LISTED = new RegExp(
  `([\\u4e00-\\u9fff])(?:(?:${YEAR}年?度?[/、,~-]?){2,}|\\d{2}(?:年?[/、,]\\d{2})+年)$`,
  "u",
);
const SEVERAL_YEARS = new RegExp(`${YEAR}\\D+${YEAR}|近[二两三四五2-5]年`, "u");
const YEARS = new RegExp(`${YEAR}(?!\\d)`, "gu");
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
  const short = /(?:^|\D)(\d{2}(?:年?[/、,]\d{2})+)年/u.exec(text)?.[1];
  const years =
    short === undefined
      ? matchesAfterNoDigit(text, YEARS).map(([year]) => Number(year))
      : short.split(/\D+/u).map((year) => 2000 + Number(year));
  const [first = 0, last = 0] = years;
  const spans = years.length === 2 && SPAN.test(text) && last > first;
  if (spans && last - first < LONGEST_RANGE) return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return years.length > 1 && new Set(years).size === years.length ? years : [];
}

/** Signs that mark a column as one to be filled, before its header or behind it. */
const MARKS_BEFORE = /^[*#★☆●○◆◇■□▲△※✱✳·•!]+/u;
const MARKS_BEHIND = /[*#★☆●○◆◇■□▲△※✱✳·•!:;,。、]+$/u;
/** 1.姓名, ①姓名, (1)姓名; but 18年考核 and 5年内 begin with what they are about. */
const NUMBER_BEFORE = /^\d{1,2}[.、:)-]?(?=[\u4e00-\u9fff])(?!年|月|个)/u;
/** The same in English: 姓名 Name, 姓名/Name, 学历_edu1. */
const ENGLISH_BEHIND = /([\u4e00-\u9fff])[_/|-]?[A-Za-z][A-Za-z0-9_./|\s-]*$/u;
const ENGLISH_BEFORE = /^[A-Za-z][A-Za-z0-9._-]*[_/|:\s]+(?=[\u4e00-\u9fff])/u;
/** The month for which it was exported: 年龄202012. */
const MONTH_BEHIND = new RegExp(`([\\u4e00-\\u9fff])${YEAR}(?:0[1-9]|1[0-2])(?:[0-3]\\d)?$`, "u");
const BRACKETS = /[([{【〔〖].*?[)\]}】〕〗]/gu;
/** 【姓名】: the brackets hold all that there is. */
const ALL_IN_BRACKETS = /^[([{【〔〖]([^()[\]{}【】〔〕〖〗]+)[)\]}】〕〗]$/u;

/**
 * A header without units, notes, signs, colons, numbers in front and glued ones behind (姓名10, 年限（年）, ★姓名,
 * 性别 1-男 0-女), and without what it says again in English.
 */
export function foldHeader(header: string): string {
  let folded = FOLDED.get(header);
  if (folded !== undefined) return folded;
  folded = foldAnew(header);
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  FOLDED.set(header, folded);
  return folded;
}

/** A sheet's headers are folded over and over: once for every field they may name, and with every block of rows. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 2_000;

function foldAnew(header: string): string {
  const chinese = header.normalize("NFKC").trim().replace(ENGLISH_BEFORE, "");
  let text = plainHeader(chinese)
    .replace(MARKS_BEFORE, "")
    .replace(MARKS_BEHIND, "")
    .replace(ALL_IN_BRACKETS, "$1")
    .replace(BRACKETS, "")
    .replace(MARKS_BEFORE, "")
    .replace(NUMBER_BEFORE, "")
    .replace(MARKS_BEHIND, "")
    .replace(/(^|\D)\d[-:.=]?[男女是否有无].*$/u, "$1")
    .replace(AS_OF, "")
    .replace(YEARS_LISTED, "$1")
    .replace(MONTH_BEHIND, "$1")
    .replace(ENGLISH_BEHIND, "$1");
  if (!/^\d/u.test(text)) text = text.replace(/([\u4e00-\u9fff])\d{1,2}$/u, "$1");
  for (const [typo, right] of TYPOS) text = text.replace(typo, right);
  return text;
}
