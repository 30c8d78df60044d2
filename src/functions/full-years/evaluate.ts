/**
 * JC.FULLYEARS — full years between two dates, written any way.
 *
 * A date known to the month counts by months; one known to the year, or a number such as 2011.1, is #N/A only where the
 * answer depends on what it leaves open.
 */
import { fullYearsBetween, type PartialDate } from "../../core/calendar";
import { isEmpty } from "../../core/cells";
import { cannotTell, misused, type Cell } from "../shared/answer";
import { datesIn, today } from "../shared/arguments";

export function fullYears(from: unknown, to: unknown): Cell {
  const starts = datesIn(from, "from").flatMap(ends);
  const until: readonly PartialDate[] = isBlankDate(to) ? [today()] : datesIn(to, "to").flatMap(ends);
  const years = starts.flatMap((start) => until.map((end) => fullYearsBetween(start, end)));
  const [fewest, most] = [Math.min(...years), Math.max(...years)];
  if (most < 0) throw misused({ kind: "dates-reversed" });
  if (fewest !== most) throw cannotTell({ kind: "years-open", fewest: Math.max(0, fewest), most });
  return fewest;
}

const isBlankDate = (value: unknown): boolean => isEmpty(value) || value === 0;

/** A year without its month could be any of them: the first and the last show whether that matters. */
const ends = (date: PartialDate): readonly PartialDate[] =>
  date.month === null ? [1, 12].map((month) => ({ ...date, month })) : [date];
