/**
 * Cells that speak of several years: 2017合格、2018优秀; 2018年：90学时；2019年：96学时; or one entry for each year that the
 * header lists (合格/优秀/合格).
 */
import type { Reading } from "../../core/reading";
import { compact, plainText } from "../../core/cell-text";
import { UNTIL, YEAR } from "../../core/date-grammar";
import { matchesAfterNoDigit } from "../../core/matches";

/** The year of a column, or the years it lists. */
export interface YearsOfHeader {
  readonly year: number | null;
  readonly years: readonly number[];
}

/** One year's column of a family such as 2018年学时. `year` is null when the header gives none. */
export interface Yearly<T> {
  readonly year: number | null;
  /** A total over several years: never judged against a figure per year. */
  readonly total: boolean;
  /** 0-based. */
  readonly column: number;
  readonly reading: Reading<T>;
}

export interface OfYear<T> {
  readonly year: number | null;
  readonly reading: Reading<T>;
}

const NAMED_YEAR = new RegExp(`(${YEAR})(?!\\d)(?:年度?)?[:：]?`, "gu");
/** 17年合格、18年优秀: two digits are years only where no year has four. */
const SHORT_YEAR = /(\d{2})年度?[:：]?/gu;
const BEFORE_YEAR = new RegExp(`(\\d)\\s+(?=${YEAR}(?!\\d))`, "gu");
const RANGE = new RegExp(`${YEAR}年?${UNTIL}${YEAR}`, "u");
const SEPARATORS = /[/、,，;；\n\s]+/u;
const BETWEEN = /^[/、,，;；()（）。.]+|[/、,，;；()（）。.]+$/gu;

/** @returns null where the cell does not say it year by year */
export function ofEachYear<T>(
  value: unknown,
  { year: ofHeader, years }: YearsOfHeader,
  read: (value: unknown) => Reading<T>,
): readonly OfYear<T>[] | null {
  if (typeof value !== "string") return null;
  const text = plainText(value);
  if (typeof text !== "string") return null;
  // 2018年90 2019年90: the space between a figure and the next year parts them.
  const packed = compact(text.replace(/\s*[\n\r]+\s*/gu, "、").replace(BEFORE_YEAR, "$1、"));
  if (RANGE.test(packed)) return null;
  const fewest = ofHeader === null ? 1 : 2;
  const named = byYear(packed, NAMED_YEAR, fewest, read) ?? byYear(packed, SHORT_YEAR, fewest, read);
  if (named !== null) return named;
  const parts = text.split(SEPARATORS).filter((part) => part !== "");
  if (years.length < 2 || parts.length !== years.length) return null;
  return years.map((year, i) => ({ year, reading: read(parts[i] ?? null) }));
}

/**
 * Years with what stands behind each (2017合格), or before each (合格（2017））. Years without anything between go together.
 */
function byYear<T>(
  packed: string,
  year: RegExp,
  fewest: number,
  read: (value: unknown) => Reading<T>,
): readonly OfYear<T>[] | null {
  const found = matchesAfterNoDigit(packed, year);
  if (found.length < fewest) return null;
  const pieces = [0, ...found.map(({ index, 0: { length } }) => index + length)].map((from, i) =>
    packed.slice(from, found[i]?.index ?? packed.length).replace(BETWEEN, ""),
  );
  const [before = "", ...behind] = pieces;
  const words = before === "" ? behind : pieces.slice(0, -1);
  if (before !== "" && behind[behind.length - 1] !== "") return null;
  // 2017、2018合格: what is said last is said of both; but nothing may be left without a word.
  const of = words.map((word, i) => (word === "" ? words.slice(i).find((later) => later !== "") : word));
  if (of.some((word) => word === undefined)) return null;
  return found.map((match, i) => {
    const digits = match[1] ?? "";
    return { year: (digits.length === 2 ? 2000 : 0) + Number(digits), reading: read(of[i] ?? null) };
  });
}
