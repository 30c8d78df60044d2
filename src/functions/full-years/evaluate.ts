/**
 * JC.FULLYEARS — full years between two dates, written any way.
 *
 * A date known to the month counts by months; one known to the year, or a number such as 2011.1, is #N/A only where the
 * answer depends on what it leaves open.
 */
import { fullYearsBetween, type PartialDate } from "../../core/calendar";
import { isEmpty } from "../../core/cells";
import { notAvailable, wrongUse, type Cell } from "../shared/answer";
import { datesIn, today } from "../shared/arguments";
import { ASKED, SAYS } from "./words";

export function evaluate(from: unknown, to: unknown): Cell {
  const starts = datesIn(from, ASKED.from).flatMap(ends);
  const until: readonly PartialDate[] = isBlankDate(to) ? [today()] : datesIn(to, ASKED.to).flatMap(ends);
  const years = starts.flatMap((start) => until.map((end) => fullYearsBetween(start, end)));
  // What would begin after it ends is not meant.
  const inOrder = years.filter((count) => count >= 0);
  const [first] = inOrder;
  if (first === undefined) throw wrongUse(SAYS.reversed);
  const [fewest, most] = [Math.min(...inOrder), Math.max(...inOrder)];
  if (fewest !== most) throw notAvailable(SAYS.open(fewest, most));
  return first;
}

const isBlankDate = (value: unknown): boolean => isEmpty(value) || value === 0;

/** A year without its month could be any of them: the first and the last show whether that matters. */
const ends = (date: PartialDate): readonly PartialDate[] =>
  date.month === null ? [1, 12].map((month) => ({ ...date, month })) : [date];
