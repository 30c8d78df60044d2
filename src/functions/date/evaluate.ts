/**
 * JC.DATE — a date cell from any of the spellings of rosters.
 *
 * A month without a day is its first day; a year alone is no date. A blank stays blank, so that a column with gaps can be
 * turned as a whole.
 */
import { day, serialOf } from "../../core/calendar";
import { readDate } from "../../core/date-grammar";
import { misused, type Cell } from "../shared/answer";
import { plainCell } from "../shared/arguments";

export function date(value: unknown): Cell {
  const reading = readDate(plainCell(value));
  switch (reading.state) {
    case "known": {
      const { year, month, day: dayOfMonth } = reading.value;
      if (month === null) throw misused({ kind: "month-missing", asked: "date", date: reading.value });
      return serialOf(day(year, month, dayOfMonth ?? 1));
    }
    case "ambiguous":
      throw misused({ kind: "date-ambiguous", raw: reading.raw, dates: reading.values });
    case "unreadable":
      throw misused({ kind: "unreadable", asked: "date", raw: reading.raw });
    case "blank":
    case "absent":
      return "";
  }
}
