/**
 * Hours and years. 96, 96学时, 12年, 12年6个月, 12.5, 十二年.
 */
import { BLANK, known, unreadable, type Reading } from "../../rules/reading";
import { compact, plainText, rawText, saysNothing } from "./common";
import { ofEachYear, type OfYear, type YearsOfHeader } from "./yearly";

/** Hours of one year. A text that holds more than one number is not added up: what it means is not ours to guess. */
export function readHours(value: unknown): Reading<number> {
  if (typeof value === "number") return Number.isFinite(value) && value >= 0 ? known(value) : unreadable(String(value));
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const packed = compact(text);
  if (saysNothing(packed)) return BLANK;
  const hours = /^(?:共|合计|计)?(\d+(?:\.\d+)?)(?:个)?(?:学时|课时|小时|分)?$/u.exec(packed)?.[1];
  return hours === undefined ? unreadable(rawText(value)) : known(Number(hours));
}

/** What a cell says of the hours of each year (2018年90、2019年96); one reading where it lists none. */
export const readYearlyHours = (value: unknown, header: YearsOfHeader): readonly OfYear<number>[] =>
  ofEachYear(value, header, readHours) ?? [{ year: header.year, reading: readHours(value) }];

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 十二, 二十, 三十五; null for anything else. */
export function chineseNumber(text: string): number | null {
  const match = /^([一二两三四五六七八九])?(十)?([〇零一二三四五六七八九])?$/u.exec(text);
  if (!match || text === "") return null;
  const [, tens, ten, units] = match;
  if (ten === undefined)
    return tens !== undefined && units !== undefined ? null : (DIGITS[tens ?? units ?? ""] ?? null);
  return (tens === undefined ? 1 : (DIGITS[tens] ?? 0)) * 10 + (units === undefined ? 0 : (DIGITS[units] ?? 0));
}

const NUMBER = "(\\d+(?:\\.\\d+)?|[〇零一二两三四五六七八九十]{1,3})";
const YEARS = new RegExp(
  `^(?:满|累计|共|约)?(?:${NUMBER}(?:周?年|整年)?)?(?:(?:零)?${NUMBER}个?月)?(?:整|以上)?$`,
  "u",
);

/** A span of years, in whole months. */
export function readYears(value: unknown): Reading<number> {
  if (typeof value === "number")
    return Number.isFinite(value) && value >= 0 ? known(Math.round(value * 12)) : unreadable(String(value));
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const packed = compact(text);
  if (saysNothing(packed)) return BLANK;
  const match = YEARS.exec(packed);
  const years = numberIn(match?.[1]);
  const months = numberIn(match?.[2]);
  if (!match || (years === null && months === null)) return unreadable(rawText(value));
  return known(Math.round((years ?? 0) * 12 + (months ?? 0)));
}

function numberIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d/u.test(text) ? Number(text) : chineseNumber(text);
}

/** 申报年度: 2020, 2020年, 2020年度. */
export function readYear(value: unknown): Reading<number> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const year = /^((?:19|20)\d{2})(?:年度?)?$/u.exec(compact(text))?.[1];
  if (saysNothing(compact(text))) return BLANK;
  return year === undefined ? unreadable(rawText(value)) : known(Number(year));
}
