/**
 * Dates in the spellings of rosters: serials, 2009.07, 200907, 2009年7月1日, 07年7月, 6405 …
 *
 * A number 2011.1 may be January or October (Excel drops the last zero): both are kept. A number such as 2011.05 is May
 * 2011, never the day number 2011. A year of two digits is read into this or the last century, and marked as doubtful.
 */
import { dayOfSerial, partialDate, type PartialDate } from "./calendar";
import { BLANK, known, mapReading, oneOf, unreadable, type Reading } from "./reading";
import { compact, plainText, rawText, saysNothing } from "./cell-text";
import { chineseNumber } from "./chinese-number";

/** Serials that rosters can mean: 1940 to 2099. Smaller whole numbers are years, months or nothing. */
const FIRST_SERIAL = 14_611;
const LAST_SERIAL = 73_050;
/** Years of two digits up to this one belong to our century. */
const LAST_TWO_DIGIT_YEAR = 40;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Goes before the spaces do: in 2009/7/1 8:30 they keep the hour from the day. */
const TIME_OF_DAY = /(?:T|\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/u;

export function readDate(value: unknown): Reading<PartialDate> {
  if (typeof value === "number") return value === 0 ? BLANK : readNumber(value);
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const packed = compact(text.replace(TIME_OF_DAY, ""));
  if (saysNothing(packed) || packed === "0") return BLANK;
  return readPacked(packed) ?? unreadable(rawText(value));
}

/** What stands between the beginning of a period and its end. */
export const UNTIL = "[-~～—–―─至到]+";
/** In the place of an end: none yet. */
export const NOW = "至今|今|现在|目前";
const STROKES = new RegExp(UNTIL, "gu");
const LASTING = new RegExp(`^(?:${NOW})$`, "u");

/** A date from which something lasts, and the one until which, where that is written. */
export interface Term extends PartialDate {
  readonly until?: PartialDate;
}

/** A date from which something lasts: of a span (2010.03-至今, 2010.3—2015.8) the beginning. */
export const readStart = (value: unknown): Reading<PartialDate> => spanIn(value)?.start ?? readDate(value);

/** The same, with the end of a span. */
export function readTerm(value: unknown): Reading<Term> {
  const span = spanIn(value);
  if (span === null) return readDate(value);
  const until = span.end?.state === "known" ? span.end.value : undefined;
  return until === undefined ? span.start : mapReading(span.start, (date) => ({ ...date, until }));
}

interface Span {
  readonly start: Reading<PartialDate>;
  /** Null while it lasts. */
  readonly end: Reading<PartialDate> | null;
}

/** Null where the text is no span: a date of its own, or none. */
function spanIn(value: unknown): Span | null {
  if (typeof value !== "string" || readDate(value).state !== "unreadable") return null;
  const text = plainText(value);
  const packed = typeof text === "string" ? arabicDates(compact(text)) : "";
  for (const { index, 0: stroke } of packed.matchAll(STROKES)) {
    const behind = packed.slice(index + stroke.length);
    const end = LASTING.test(behind) ? null : readPacked(behind);
    const start = LASTING.test(behind) || end !== null ? readPacked(packed.slice(0, index)) : null;
    if (start !== null) return { start, end };
  }
  return null;
}

/** A date written as text, spaces removed; null when it is none. */
export function readPacked(packed: string): Reading<PartialDate> | null {
  const text = arabicDates(packed).replace(/(?:取得|评定|聘任|获得|起|评)$/u, "");
  return digitsOnly(text) ?? spelled(text);
}

const CHINESE_YEAR = /([〇零○0一二三四五六七八九]{4})年/gu;
const DIGITS = "〇一二三四五六七八九";
/** 元月 is January; 元旦 is a holiday, and no month. */
const MONTH_IN_WORDS = /(\d\s*年\s*)(元|[一二三四五六七八九十]{1,2})(\s*月)/gu;
const DAY_IN_WORDS = /(\d\s*年\s*\d{1,2}\s*月\s*)([一二三四五六七八九十]{1,3})(\s*[日号])/gu;

/** 二〇一五年十月 as 2015年10月, and 2015年元月 as 2015年1月, wherever it stands in a text. */
export const arabicDates = (text: string): string =>
  text.includes("年")
    ? text
        .replace(CHINESE_YEAR, (_, year: string) => {
          const digits = [...year.replace(/[零○0]/gu, "〇")].map((digit) => DIGITS.indexOf(digit)).join("");
          return `${digits}年`;
        })
        .replace(MONTH_IN_WORDS, (_, year: string, month: string, word: string) => {
          const number = month === "元" ? 1 : chineseNumber(month);
          return `${year}${number ?? month}${word}`;
        })
        .replace(DAY_IN_WORDS, (_, before: string, dayOfMonth: string, word: string) => {
          return `${before}${chineseNumber(dayOfMonth) ?? dayOfMonth}${word}`;
        })
    : text;

type Spelling = (year: string, separator: string) => string;

/**
 * One line for each way of writing a date; y, m and d are its parts. They are read where they fill a cell and found
 * where they stand in a text, so that a new one is understood in every place. (Digits alone: `digitsOnly`; characters
 * for digits become digits before anything is read.)
 */
const SPELLINGS: readonly Spelling[] = [
  // 2009.7.1, 2009-07, 2009年7月1日, 2009年7月份; the day of a printed form left out: 2020年6月 日.
  (y, s) => String.raw`${y}(?:\s*年\s*|${s})(?<m>\d{1,2})(?!\d)${dayAfter(s)}`,
  // 2009年, and the month left out as well: 2020年 月 日.
  (y) => String.raw`${y}\s*年(?:\s*月(?:\s*日)?)?`,
];

const dayAfter = (separator: string): string =>
  String.raw`(?:(?:${separator}|\s*月\s*)(?:(?<d>\d{1,2})(?!\d)(?:\s*[日号])?|日)|\s*月份?)?`;

/** Only where they fill a cell: in a text they would be cut out of something else. */
const SPELLINGS_OF_CELLS: readonly Spelling[] = [
  // 1998.10/5: appointed in October 1998, five years. A slash after a point separates no day.
  () => String.raw`(?<y>\d{4})[.年](?<m>\d{1,2})月?/\d{1,2}年?`,
  ...SPELLINGS,
  (y, s) => String.raw`${y}(?:年|${s})(?<m>\d{1,2})${s}`,
  () => String.raw`(?<y>\d{4})年度`,
];

/** In a text 、 and — stand between dates; in a cell that is one date they are slips. */
const SEPARATOR = String.raw`\s*[-./·•・]\s*`;
const SEPARATOR_IN_CELL = "[-./、,·•・。—–]";
/** A year that needs no words around it to be one. */
export const YEAR = String.raw`(?:19|20)\d{2}`;
const ANY_YEAR = String.raw`\d{4}|\d{2}`;

const FILLING_A_CELL = SPELLINGS_OF_CELLS.map(
  (spell) => new RegExp(`^(?:${spell(`(?<y>${ANY_YEAR})`, SEPARATOR_IN_CELL)})$`, "u"),
);

function spelled(text: string): Reading<PartialDate> | null {
  for (const spelling of FILLING_A_CELL) {
    const parts = spelling.exec(text)?.groups;
    if (parts !== undefined) return fromParts(parts["y"] ?? "", parts["m"] ?? null, parts["d"] ?? null);
  }
  return null;
}

const inText = (year: string): string =>
  SPELLINGS.map((spell) => spell(year, SEPARATOR).replace(/\(\?<[ymd]>/gu, "(?:")).join("|");

/**
 * The pattern of a date within a text: what it finds is for `readDate` to read. Nothing in it is captured. It may begin
 * within a number: see `matchesAfterNoDigit`.
 */
export const DATE_IN_TEXT = String.raw`(?:${inText(YEAR)}|${YEAR}(?:0[1-9]|1[0-2])(?:[0-3]\d)?(?!\d)|${YEAR})`;

const AHEAD = new RegExp(String.raw`^(?:${inText(`(?:${ANY_YEAR})`)}|\d+)`, "u");

/** The date with which a text begins, whatever stands behind it: 2020年6月10日共12人. */
export const dateAhead = (text: string): Reading<PartialDate> | null => readPacked(AHEAD.exec(text)?.[0] ?? "");

function digitsOnly(text: string): Reading<PartialDate> | null {
  if (!/^\d+$/u.test(text)) return null;
  switch (text.length) {
    case 8:
      return fromParts(text.slice(0, 4), text.slice(4, 6), text.slice(6));
    case 6: {
      const long = isYear(text.slice(0, 4)) ? fromParts(text.slice(0, 4), text.slice(4), null) : null;
      return long ?? fromParts(text.slice(0, 2), text.slice(2, 4), text.slice(4));
    }
    case 5:
      return fiveDigits(text);
    case 4:
      return isYear(text) ? fromParts(text, null, null) : fromParts(text.slice(0, 2), text.slice(2), null);
    default:
      return null;
  }
}

/** 20151 may be a day number of 1955, or January 2015 with a digit left out. */
function fiveDigits(text: string): Reading<PartialDate> | null {
  const readings = [
    fromSerial(Number(text)),
    isYear(text.slice(0, 4)) ? fromParts(text.slice(0, 4), text.slice(4), null) : null,
  ];
  const dates = readings.flatMap((one) => (one?.state === "known" ? [one.value] : []));
  return dates.length === 0 ? null : oneOf(dates, text);
}

const isYear = (text: string): boolean => Number(text) >= FIRST_YEAR && Number(text) < LAST_YEAR;

function fromSerial(serial: number): Reading<PartialDate> | null {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  const date = dayOfSerial(serial);
  return date === null ? null : known(date);
}

/** A year of two digits, as one of this century or of the last. */
export const fullYear = (ofTwoDigits: number): number =>
  ofTwoDigits + (ofTwoDigits <= LAST_TWO_DIGIT_YEAR ? 2000 : 1900);

function fromParts(year: string, month: string | null, day: string | null): Reading<PartialDate> | null {
  const short = year.length === 2;
  const full = short ? fullYear(Number(year)) : Number(year);
  const date = partialDate(full, month === null ? null : Number(month), day === null ? null : Number(day));
  if (date === null) return null;
  return short ? known(date, "two-digit-year") : known(date);
}

function readNumber(value: number): Reading<PartialDate> {
  const raw = String(value);
  if (!Number.isFinite(value) || value < 0) return unreadable(raw);
  // As a number it is what Excel makes of a date; as text it may be a slip, see fiveDigits.
  if (Number.isInteger(value) && raw.length === 5) return fromSerial(value) ?? unreadable(raw);
  if (Number.isInteger(value)) return digitsOnly(raw) ?? unreadable(raw);
  const [whole = "", fraction = ""] = raw.split(".");
  if (Number(whole) >= FIRST_SERIAL) return fromSerial(Math.floor(value)) ?? unreadable(raw);
  if (whole.length !== 4 && whole.length !== 2) return unreadable(raw);
  if (fraction === "1") {
    const readings = ["1", "10"].map((month) => fromParts(whole, month, null));
    return oneOf(
      readings.flatMap((one) => (one?.state === "known" ? [one.value] : [])),
      raw,
    );
  }
  // 2012.111 has lost a zero: November 10, or a slip of some kind.
  if (fraction.length === 3) return unreadable(raw);
  const month = fraction.slice(0, 2);
  const day = fraction.slice(2);
  return fromParts(whole, month, day === "" ? null : day) ?? unreadable(raw);
}
