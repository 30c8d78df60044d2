/**
 * 离开与回来 — the time between leaving a unit (离开时间) and joining the present one (进入本单位时间), of which no roster
 * says where it was spent.
 *
 * 解读: whoever left after having come to the townships, and joined the present unit months later, may have been outside
 * them in between. Years counted from a start are enough for certain only without that time. Who joins in the month
 * after leaving has not been away.
 */
import { fullMonthsAtMost, fullMonthsBetween, MONTHS_PER_YEAR, reached, type PartialDate } from "../core/calendar";
import { mapReading, valueOf, type Reading } from "../core/reading";
import type { RuleContext } from "./rule";

export interface Away {
  readonly left: PartialDate;
  readonly joined: PartialDate;
  /** Months, the most there can be. */
  readonly months: number;
}

/** Null where nothing says that somebody was away between that start and that end. */
export function awayBetween({ facts }: RuleContext, start: PartialDate, until: PartialDate): Away | null {
  const [left, joined] = [valueOf(facts.leftDate), valueOf(facts.joinedUnit)];
  if (left === null || joined === null) return null;
  if (reached(start, left) !== "met" || reached(joined, until) === "not-met") return null;
  return fullMonthsBetween(left, joined) > 1 ? { left, joined, months: fullMonthsAtMost(left, joined) } : null;
}

/** The same start, were the time away not to count: so much later. */
export const startWithout = (start: Reading<PartialDate>, { months }: Away): Reading<PartialDate> =>
  mapReading(start, (date) => {
    const index = date.year * MONTHS_PER_YEAR + (date.month ?? MONTHS_PER_YEAR) - 1 + months;
    return { year: Math.floor(index / MONTHS_PER_YEAR), month: (index % MONTHS_PER_YEAR) + 1, day: date.day };
  });
