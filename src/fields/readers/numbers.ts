/**
 * Hours and years. 96, 96学时, 12年, 12年6个月, 12.5, 十二年, 12年半.
 *
 * 约20年, 20余年, 20年以上, 近20年 are no figures: whether they reach one is not ours to say. 9.11 may be nine years and
 * eleven months, or a decimal. More years than anybody works are no years but, as a rule, a date in the wrong column
 * (2005, 200507).
 */
import { BLANK, known, oneOf, unreadable, type Reading } from "../../core/reading";
import { compact, plainText, rawText, saysNothing } from "../../core/cell-text";
import { arabicDates } from "../../core/date-grammar";
import { MONTHS_PER_YEAR } from "../../core/calendar";
import { chineseNumber } from "../../core/chinese-number";
import { ofEachYear, type OfYear, type YearsOfHeader } from "./yearly";

/** Hours of one year. A text that holds more than one number is not added up: what it means is not ours to guess. */
export function readHours(value: unknown): Reading<number> {
  if (typeof value === "number") return Number.isFinite(value) && value >= 0 ? known(value) : unreadable(String(value));
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const packed = compact(text);
  if (saysNothing(packed)) return BLANK;
  const hours = /^(?:共|合计|计)?(\d+(?:\.\d+)?)个?\(?(?:学时|课时|小时|分)?\)?$/u.exec(packed)?.[1];
  return hours === undefined ? unreadable(rawText(value)) : known(Number(hours));
}

/** What a cell says of the hours of each year (2018年90、2019年96); one reading where it lists none. */
export const readYearlyHours = (value: unknown, header: YearsOfHeader): readonly OfYear<number>[] =>
  ofEachYear(value, header, readHours) ?? [{ year: header.year, reading: readHours(value) }];

const NUMBER = "(\\d+(?:\\.\\d+)?|[〇零一二两三四五六七八九十]{1,3})";
const YEARS = new RegExp(
  `^(?:满|累计|共|已满)*(?:${NUMBER}(?:(?:个)?周?年|整年)?(半)?)?(?:(?:零|又)?${NUMBER}个?月)?整?$`,
  "u",
);
const MOST_YEARS = 80;

/** A span of years, in whole months. */
export function readYears(value: unknown): Reading<number> {
  if (typeof value === "number")
    return Number.isFinite(value)
      ? (yearsAndMonths(String(value), value) ?? inMonths(value * MONTHS_PER_YEAR, value))
      : unreadable(String(value));
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const packed = compact(text);
  if (saysNothing(packed)) return BLANK;
  if (/^半年$/u.test(packed)) return known(6);
  const either = yearsAndMonths(packed.replace(/(\d)年$/u, "$1"), value);
  if (either !== null) return either;
  const match = YEARS.exec(packed);
  const years = numberIn(match?.[1]);
  const months = numberIn(match?.[3]);
  if (!match || (years === null && months === null)) return unreadable(rawText(value));
  return inMonths((years ?? 0) * MONTHS_PER_YEAR + (match[2] === undefined ? 0 : 6) + (months ?? 0), value);
}

/** 9.11 is nine years and eleven months to some, nine and a bit to others; null for what can only be a decimal. */
function yearsAndMonths(written: string, value: unknown): Reading<number> | null {
  const [, years, months] = /^(\d{1,2})\.(0[1-9]|1[01])$/u.exec(written) ?? [];
  if (years === undefined || months === undefined) return null;
  const readings = [Number(years) * MONTHS_PER_YEAR + Number(months), wholeMonths(Number(written) * MONTHS_PER_YEAR)];
  return oneOf([...new Set(readings)], rawText(value));
}

/** Full months; a decimal fraction of a year is off by a little. */
const wholeMonths = (months: number): number => Math.floor(months + 1e-6);

const inMonths = (months: number, value: unknown): Reading<number> =>
  months >= 0 && months <= MOST_YEARS * MONTHS_PER_YEAR ? known(wholeMonths(months)) : unreadable(rawText(value));

function numberIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d/u.test(text) ? Number(text) : chineseNumber(text);
}

/** Nobody applied under the notice in another century: such a year is a slip of the key. */
const OF_YEAR = /^(20\d\d)(?:年度?\D*)?$/u;

/** 申报年度: 2020, 2020年, 2020年度, 二〇二〇年, 2020年职称评审. */
export function readYear(value: unknown): Reading<number> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const packed = arabicDates(compact(text));
  if (saysNothing(packed)) return BLANK;
  const year = OF_YEAR.exec(packed)?.[1];
  return year === undefined ? unreadable(rawText(value)) : known(Number(year));
}
