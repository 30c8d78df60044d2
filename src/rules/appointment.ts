/**
 * 聘任 as a span (2013.07-2016.06): whether it lasts is open once its end has come.
 *
 * 解读: a term ends with the last month, or day, that is written. What was served by then is certain; what came after may
 * be another term, of which the roster says nothing.
 */
import { addDays, fullYearsReached, isDay, reached, type PartialDate } from "../core/calendar";
import { valueOf } from "../core/reading";
import type { RuleContext } from "./rule";

/** The first day, or month, after it. */
function after(until: PartialDate): PartialDate {
  if (isDay(until)) return addDays(until, 1);
  if (until.month === null || until.month === 12) return { year: until.year + 1, month: 1, day: null };
  return { year: until.year, month: until.month + 1, day: null };
}

/** The end of an appointment that is written as a span and is over by the day of judgement. */
export function endedTerm({ facts, on }: RuleContext): PartialDate | null {
  const until = valueOf(facts.appointedDate)?.until;
  return until !== undefined && reached(after(until), on.asOf) === "met" ? until : null;
}

/** Where the years are full only if the appointment went on: its end. */
export function needsFurtherTerm(context: RuleContext, years: number): PartialDate | null {
  const from = valueOf(context.facts.appointedDate);
  const until = endedTerm(context);
  if (from === null || until === null || fullYearsReached(from, years, after(until)) === "met") return null;
  return until;
}
