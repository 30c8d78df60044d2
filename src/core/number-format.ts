/**
 * What a number format shows of a number, as far as it changes what is known: a day shown as 1980年3月 is known to the
 * month, and 2012.1 shown with two decimals is 2012.10, October.
 */
import { dayOfSerial } from "./calendar";

/** What of a date and a time a format shows. */
export interface ShownParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
}

/** Quoted and escaped characters, colours and languages: not part of the pattern. A time that goes on is `[h]`. */
const NO_PATTERN = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|AM\/PM|A\/P|上午\/下午|General/giu;
/** Minutes stand behind hours or before seconds; any other m is a month. */
const MINUTES = /h+[^a-z]*m+|m+[^a-z]*s|\[m+\]/giu;

/** Null for formats that show no date and no time. */
export function shownParts(format: string): ShownParts | null {
  const [first = ""] = format.replace(NO_PATTERN, (part) => (part.startsWith("[") ? "" : " ")).split(";");
  const pattern = first.toLowerCase();
  if (/[0#?]/u.test(pattern) && !/[ymdhse]/u.test(pattern)) return null;
  const dates = pattern.replace(MINUTES, "h");
  const parts = {
    year: /[ye]/u.test(dates) && !/0e|#e|e[+-]/u.test(dates),
    month: dates.includes("m"),
    day: dates.includes("d") || dates.includes("aaa"),
    time: /[hs]/u.test(dates),
  };
  return parts.year || parts.month || parts.day || parts.time ? parts : null;
}

export type SeenAs = "as-it-is" | "day" | "month" | "year" | "two-decimals";

export function seenAs(format: string): SeenAs {
  const parts = shownParts(format);
  if (parts === null) return /^0\.00(?:[_;\s].*)?$/u.test(format) ? "two-decimals" : "as-it-is";
  const { year, month, day, time } = parts;
  if (year && !day && !time) return month ? "month" : "year";
  return year || month || day ? "day" : "as-it-is";
}

const YEARS = { first: 1900, last: 2100 };
const OCTOBER = 0.1;

/** 2012.1: January, or October where two decimals are shown. */
export function mayBeOctober(value: unknown): value is number {
  if (typeof value !== "number" || value < YEARS.first || value > YEARS.last + 1) return false;
  return Math.abs(value - Math.floor(value) - OCTOBER) < 1e-9;
}

/** A number as it is understood from what the cell shows: itself, or the text that the clerk sees. */
export function asSeen(value: number, seen: SeenAs): number | string {
  switch (seen) {
    case "as-it-is":
    case "day":
      return value;
    case "month":
    case "year": {
      const date = dayOfSerial(value);
      if (date === null) return value;
      return seen === "month" ? `${date.year}年${date.month}月` : `${date.year}年`;
    }
    case "two-decimals":
      return mayBeOctober(value) ? value.toFixed(2) : value;
  }
}
