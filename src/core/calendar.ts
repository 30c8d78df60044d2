/**
 * Dates as rosters give them: to the day, to the month, or to the year, and full years counted on them.
 *
 * 解读: full years are anniversaries (“以上、以内” include the day itself). 29 February counts full on 28 February in
 * common years. Where either date is known to the month only, months are counted: full on the first of that month.
 * A date known to the year only could be any of its months: when that decides, the answer is “cannot tell”.
 */
import type { Outcome } from "./judgement";

/** `month` and `day` are 1-based; null where the roster does not say. A day without a month does not occur. */
export interface PartialDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date known to the day. */
export interface Day extends PartialDate {
  readonly month: number;
  readonly day: number;
}

export type Precision = "year" | "month" | "day";

export const precisionOf = (date: PartialDate): Precision =>
  date.month === null ? "year" : date.day === null ? "month" : "day";

export const isDay = (date: PartialDate): date is Day => date.day !== null;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const MONTHS_PER_YEAR = 12;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** @param month 1 to 12 @throws RangeError for any other month (a programmer's mistake) */
export function daysInMonth(year: number, month: number): number {
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined) throw new RangeError(`month must be 1 to 12, not ${month}`);
  return month === 2 && isLeapYear(year) ? 29 : length;
}

const MIN_YEAR = 1900;
const MAX_YEAR = 2199;

/** A date that exists and that a roster could mean (1900 to 2199), or null. */
export function partialDate(year: number, month: number | null = null, day: number | null = null): PartialDate | null {
  if (!Number.isInteger(year) || year < MIN_YEAR || year > MAX_YEAR) return null;
  if (month === null) return day === null ? { year, month, day: null } : null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (day === null) return { year, month, day };
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

/** @throws RangeError when there is no such day (a programmer's mistake: for text from a roster use a reader) */
export function day(year: number, month: number, dayOfMonth: number): Day {
  const date = partialDate(year, month, dayOfMonth);
  if (date === null || !isDay(date)) throw new RangeError(`no such day: ${year}-${month}-${dayOfMonth}`);
  return date;
}

/** A day that was reckoned from one a roster gave: it may lie beyond the years that a roster can mean. */
const reckoned = (year: number, month: number, dayOfMonth: number): Day => ({ year, month, day: dayOfMonth });

const pad = (n: number, width: number): string => String(n).padStart(width, "0");

/** `2020`, `2020-09` or `2020-09-20`. */
export function isoOf(date: PartialDate): string {
  const year = pad(date.year, 4);
  if (date.month === null) return year;
  return date.day === null ? `${year}-${pad(date.month, 2)}` : `${year}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** The reverse of {@link isoOf}; null for anything else. */
export function parseIso(text: string): PartialDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return null;
  const [, year, month, dayOfMonth] = match;
  return partialDate(
    Number(year),
    month === undefined ? null : Number(month),
    dayOfMonth === undefined ? null : Number(dayOfMonth),
  );
}

export const isSameDate = (a: PartialDate, b: PartialDate): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

/** Negative, zero or positive, as `a` lies before, on or after `b`. */
export const compareDays = (a: Day, b: Day): number => a.year - b.year || a.month - b.month || a.day - b.day;

const laterOf = (a: Day, b: Day): Day => (compareDays(a, b) >= 0 ? a : b);

/**
 * The day on which all of them have come; null as soon as one of them is not known, and where there are none.
 * @example latestOfAll([day(2020, 1, 1), day(2021, 1, 1)]) // 2021-01-01
 * @example latestOfAll([day(2020, 1, 1), null]) // null
 */
export function latestOfAll(days: readonly (Day | null)[]): Day | null {
  return days.includes(null) ? null : latestKnown(days);
}

/**
 * The latest of those that are known; null where none is. Of two that are the same, the first.
 * @example latestKnown([day(2020, 1, 1), null]) // 2020-01-01
 */
export function latestKnown(days: readonly (Day | null)[]): Day | null {
  let latest: Day | null = null;
  for (const one of days) if (one !== null) latest = latest === null ? one : laterOf(latest, one);
  return latest;
}

const MS_PER_DAY = 86_400_000;

export function addDays(date: Day, days: number): Day {
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day) + days * MS_PER_DAY);
  return reckoned(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** Excel's day numbers (1900 system): 1 March 1900 is 61, because Excel counts a 29 February 1900 that never was. */
const SERIAL_OF_EPOCH = 25_569;

/**
 * @param serial an Excel day number; the time of day is dropped. Null where Excel has no such date or we no use for it.
 */
export function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 1 || whole === 60) return null;
  const shifted = whole < 60 ? whole + 1 : whole;
  const date = new Date((shifted - SERIAL_OF_EPOCH) * MS_PER_DAY);
  const found = partialDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return found !== null && isDay(found) ? found : null;
}

export function serialOf(date: Day): number {
  const serial = Date.UTC(date.year, date.month - 1, date.day) / MS_PER_DAY + SERIAL_OF_EPOCH;
  return serial > 60 ? serial : serial - 1;
}

const monthIndex = (year: number, month: number): number => year * MONTHS_PER_YEAR + month - 1;
const firstMonth = (date: PartialDate): number => monthIndex(date.year, date.month ?? 1);
const lastMonth = (date: PartialDate): number => monthIndex(date.year, date.month ?? 12);

/** The `years`-th anniversary of a day; 29 February moves to the 28th in common years. */
export function anniversary(from: Day, years: number): Day {
  const year = from.year + years;
  return reckoned(year, from.month, Math.min(from.day, daysInMonth(year, from.month)));
}

/** Have `years` full years passed from `from` to `on`? (whole years, at the precision both dates allow) */
export const fullYearsReached = (from: PartialDate, years: number, on: PartialDate): Outcome =>
  fullMonthsReached(from, years * MONTHS_PER_YEAR, on);

/** The same of full months. */
export function fullMonthsReached(from: PartialDate, months: number, on: PartialDate): Outcome {
  if (isDay(from)) {
    if (isDay(on)) return compareDays(on, months === 0 ? from : addMonths(from, months)) >= 0 ? "met" : "not-met";
    if (on.month === null) return reachedInYear(addMonths(from, months), on.year);
  }
  if (firstMonth(on) >= lastMonth(from) + months) return "met";
  if (lastMonth(on) < firstMonth(from) + months) return "not-met";
  return "cannot-tell";
}

/** Has a day come on every day of a year, on none, or on some? */
function reachedInYear(date: Day, year: number): Outcome {
  if (date.year !== year) return date.year < year ? "met" : "not-met";
  return date.month === 1 && date.day === 1 ? "met" : "cannot-tell";
}

/** The last day that a date may mean. */
const lastDayOf = ({ year, month }: PartialDate): Day => {
  const last = month ?? MONTHS_PER_YEAR;
  return reckoned(year, last, daysInMonth(year, last));
};

/**
 * What comes of a day that may be any of its month, or of its year: cannot tell where its first and its last differ.
 * @example onAnyDayOf({ year: 2020, month: 9, day: null }, (on) => reached(day(2020, 9, 15), on)) // cannot-tell
 */
export function onAnyDayOf(date: PartialDate, judge: (on: Day) => Outcome): Outcome {
  if (isDay(date)) return judge(date);
  const first = judge(reckoned(date.year, date.month ?? 1, 1));
  return first === judge(lastDayOf(date)) ? first : "cannot-tell";
}

/** Had something come by the day of which `on` tells, whatever day of its month or year that was? */
export function cameBy(date: PartialDate, on: PartialDate): Outcome {
  // Of two years the earlier came first, whatever their days: most dates are asked for no more.
  if (date.year !== on.year) return date.year < on.year ? "met" : "not-met";
  return onAnyDayOf(on, (then) => reached(date, then));
}

/** The first day on which `years` full years have passed for certain, whatever the roster leaves open. */
export const fullYearsFrom = (from: PartialDate, years: number): Day => fullMonthsFrom(from, years * MONTHS_PER_YEAR);

/** The same of full months. */
export const fullMonthsFrom = (from: PartialDate, months: number): Day =>
  isDay(from) ? addMonths(from, months) : addMonths(reckoned(from.year, from.month ?? 12, 1), months);

/** Does `on` lie on or after `from`? Where months alone are known, the same month counts as reached. */
export const reached = (from: PartialDate, on: PartialDate): Outcome => fullYearsReached(from, 0, on);

/**
 * Full years from `from` to `on` (whole years, rounded down), the fewest that the precision allows; negative before.
 */
export function fullYearsBetween(from: PartialDate, on: PartialDate): number {
  if (isDay(from) && isDay(on)) {
    const years = on.year - from.year;
    return compareDays(on, anniversary(from, years)) >= 0 ? years : years - 1;
  }
  return Math.floor((firstMonth(on) - lastMonth(from)) / MONTHS_PER_YEAR);
}

/** Full months from `from` to `on`, the fewest that the precision allows; 0 when `on` comes first. */
export function fullMonthsBetween(from: PartialDate, on: PartialDate): number {
  const months = firstMonth(on) - lastMonth(from);
  const dayIsShort = isDay(from) && isDay(on) && on.day < Math.min(from.day, daysInMonth(on.year, on.month));
  return Math.max(0, dayIsShort ? months - 1 : months);
}

/** Full months from `from` to `on`, the most that the precision allows. */
export const fullMonthsAtMost = (from: PartialDate, on: PartialDate): number =>
  fullMonthsBetween({ ...from, month: from.month ?? 1 }, { ...on, month: on.month ?? MONTHS_PER_YEAR });

/** How long it still takes from `on` to `until`, in full months and days; null when it has been reached. */
export function timeLeft(on: Day, until: Day): { readonly months: number; readonly days: number } | null {
  if (compareDays(on, until) >= 0) return null;
  let months = monthIndex(until.year, until.month) - monthIndex(on.year, on.month);
  let from = addMonths(on, months);
  if (compareDays(from, until) > 0) from = addMonths(on, --months);
  const days = Math.round(
    (Date.UTC(until.year, until.month - 1, until.day) - Date.UTC(from.year, from.month - 1, from.day)) / MS_PER_DAY,
  );
  return { months, days };
}

/** The same day `months` later; the month's last day where it has no such day. */
export function addMonths(date: Day, months: number): Day {
  const index = monthIndex(date.year, date.month) + months;
  const year = Math.floor(index / MONTHS_PER_YEAR);
  const month = (index % MONTHS_PER_YEAR) + 1;
  return reckoned(year, month, Math.min(date.day, daysInMonth(year, month)));
}
