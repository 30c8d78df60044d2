/**
 * Arguments as cells hold them: serials and texts, blanks as "", null or 0, errors as objects.
 */
import { day, isDay, type Day, type PartialDate } from "../../core/calendar";
import { possibilities, type Reading } from "../../core/reading";
import { rawText } from "../../core/cell-text";
import { isEmpty, textOf } from "../../core/cells";
import { readDate } from "../../core/date-grammar";
import { notAvailable, wrongUse } from "./answer";
import { COMMON } from "./words";

/** An error in a cell comes as an object; its text is what the readers know. */
export function plainCell(value: unknown): unknown {
  return typeof value === "object" && value !== null && "code" in value ? String(value.code) : value;
}

/** The values of a range; a single cell or a constant may come without its rows. */
export const plainRange = (values: unknown): readonly (readonly unknown[])[] =>
  (Array.isArray(values) ? values : [[values]]).map((row: unknown) =>
    (Array.isArray(row) ? row : [row]).map((value: unknown) => plainCell(value)),
  );

export function today(): Day {
  const now = new Date();
  return day(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** A day given, or the other one where the argument is left out. @throws `#VALUE!` for anything that is no day */
export function dayOr<Other>(value: unknown, otherwise: Other): Day | Other {
  if (isEmpty(value)) return otherwise;
  const date = readDate(plainCell(value));
  if (date.state === "blank") return otherwise;
  if (date.state !== "known" || !isDay(date.value)) throw wrongUse(COMMON.notADay(textOf(plainCell(value))));
  return date.value;
}

/**
 * The dates that an argument can mean, at least to the year.
 *
 * @param asked what the argument is, by the name that Excel's help gives it
 * @throws `#N/A` for a blank, `#VALUE!` for what is no date
 */
export function datesIn(value: unknown, asked: string): readonly PartialDate[] {
  const reading = readDate(plainCell(value));
  const dates = readable(reading, asked, value);
  return possibilities(dates, []);
}

/** @throws `#N/A` for a blank, `#VALUE!` for what cannot be read as what is asked for */
export function readable<T>(reading: Reading<T>, asked: string, value: unknown): Reading<T> {
  switch (reading.state) {
    case "known":
    case "ambiguous":
      return reading;
    case "blank":
    case "absent":
      throw notAvailable(isEmpty(value) ? COMMON.blank(asked) : COMMON.saysNothing(asked, rawText(value)));
    case "unreadable":
      throw wrongUse(COMMON.unreadable(asked, reading.raw));
  }
}
