/**
 * JC.DATE — a date cell from any of the spellings of rosters.
 *
 * A month without a day is its first day; a year alone is no date. A blank stays blank, so that a column with gaps can
 * be turned as a whole.
 */
import { day, serialOf } from "../../core/calendar";
import { readDate } from "../../core/date-grammar";
import { wrongUse, type Cell } from "../shared/answer";
import { plainCell } from "../shared/arguments";
import { COMMON } from "../shared/words";
import { ASKED, SAYS } from "./words";

export function evaluate(value: unknown): Cell {
  const reading = readDate(plainCell(value));
  switch (reading.state) {
    case "known": {
      const { year, month, day: dayOfMonth } = reading.value;
      if (month === null) throw wrongUse(COMMON.monthMissing(ASKED, reading.value));
      return serialOf(day(year, month, dayOfMonth ?? 1));
    }
    case "ambiguous":
      throw wrongUse(SAYS.ambiguous(reading.raw, reading.values));
    case "unreadable":
      throw wrongUse(COMMON.unreadable(ASKED, reading.raw));
    case "blank":
    case "absent":
      return "";
  }
}
