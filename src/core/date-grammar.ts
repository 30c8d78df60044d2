/**
 * Dates in the spellings of rosters: serials, 2009.07, 200907, 2009年7月1日, 07年7月, 6405 …
 *
 * A number 2011.1 may be January or October (Excel drops the last zero): both are kept. A number such as 2011.05 is May
 * 2011, never the day number 2011. A year of two digits is read into this or the last century, and marked as doubtful.
 */
import { dayOfSerial, partialDate, type PartialDate } from "./calendar";
import { BLANK, known, oneOf, unreadable, type Reading } from "./reading";
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

const UNTIL = /[-~—–至到]+/gu;
const LASTING = /^(?:至今|今|现在|目前)$/u;

/** A date from which something lasts: of a span (2010.03-至今, 2010.3—2015.8) the beginning. */
export function readStart(value: unknown): Reading<PartialDate> {
  const reading = readDate(value);
  if (reading.state !== "unreadable" || typeof value !== "string") return reading;
  const text = plainText(value);
  const packed = typeof text === "string" ? arabicDates(compact(text)) : "";
  for (const { index, 0: stroke } of packed.matchAll(UNTIL)) {
    const end = packed.slice(index + stroke.length);
    const start = LASTING.test(end) || readPacked(end) !== null ? readPacked(packed.slice(0, index)) : null;
    if (start !== null) return start;
  }
  return reading;
}

/** A date written as text, spaces removed; null when it is none. */
export function readPacked(packed: string): Reading<PartialDate> | null {
  const text = arabicDates(packed).replace(/(?:取得|评定|聘任|获得|起|评)$/u, "");
  return dateAndYears(text) ?? withSeparators(text) ?? digitsOnly(text);
}

const CHINESE_DATE =
  /([〇零○0一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})[日号])?)?/gu;
const DIGITS = "〇一二三四五六七八九";

/** 二〇一五年十月 as 2015年10月, wherever it stands in a text. */
export const arabicDates = (text: string): string =>
  text.includes("年")
    ? text.replace(CHINESE_DATE, (_, year: string, month?: string, dayOfMonth?: string) => {
        const digits = [...year.replace(/[零○0]/gu, "〇")].map((digit) => DIGITS.indexOf(digit)).join("");
        const monthText = month === undefined ? "" : `${chineseNumber(month) ?? month}月`;
        return `${digits}年${monthText}${dayOfMonth === undefined ? "" : `${chineseNumber(dayOfMonth) ?? dayOfMonth}日`}`;
      })
    : text;

const WITH_SEPARATORS =
  /^(\d{4}|\d{2})[-./年、,·•・。—–](?:(\d{1,2})(?:月份?|[-./月、,·•・。—–](?:(\d{1,2})[日号]?|日)?)?|月日?|月)?$/u;

function withSeparators(text: string): Reading<PartialDate> | null {
  const match = WITH_SEPARATORS.exec(text);
  const year = /^(\d{4})年度?$/u.exec(text)?.[1];
  if (year !== undefined) return fromParts(year, null, null);
  if (!match) return null;
  const [, y = "", m = null, d = null] = match;
  // “12.” is no date; a stroke or point must separate something.
  if (m === null && !text.includes("年")) return null;
  return fromParts(y, m, d);
}

/** 1998.10/5: appointed in October 1998, five years. A slash after a point separates no day. */
function dateAndYears(text: string): Reading<PartialDate> | null {
  const date = /^(\d{4}[.年]\d{1,2}月?)\/\d{1,2}年?$/u.exec(text)?.[1];
  return date === undefined ? null : withSeparators(date);
}

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

function fromParts(year: string, month: string | null, day: string | null): Reading<PartialDate> | null {
  const short = year.length === 2;
  const full = short ? Number(year) + (Number(year) <= LAST_TWO_DIGIT_YEAR ? 2000 : 1900) : Number(year);
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
  const month = fraction.slice(0, 2);
  const day = fraction.slice(2);
  return fromParts(whole, month, day === "" ? null : day) ?? unreadable(raw);
}
