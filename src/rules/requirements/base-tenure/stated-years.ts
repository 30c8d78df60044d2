/**
 * 任职年限 told twice: by its own column and by the dates. A year or more apart, one of the two is wrong: where one is
 * enough and the other is not, nobody knows which. Less than a year is a way of counting (by the calendar, rounded).
 */
import { day, fullMonthsAtMost, fullMonthsBetween, MONTHS_PER_YEAR, type PartialDate } from "../../../core/calendar";
import { cannotTell, type Judgement } from "../../../core/judgement";
import { possibilities } from "../../../core/reading";
import type { Issue } from "../../finding";
import type { RuleContext } from "../../rule";

/** Either may be what the column counts from. */
const COUNTED_FROM = ["appointedDate", "heldDate"] as const;
const NO_DATES: readonly PartialDate[] = [];

/** @param served what the dates say */
export function unlessStatedOtherwise(context: RuleContext, years: number, served: Judgement<Issue>): Judgement<Issue> {
  const { heldYears } = context.facts;
  if (heldYears.state !== "known" || served.outcome === "cannot-tell") return served;
  const stated = heldYears.value;
  const needed = years * MONTHS_PER_YEAR;
  if (stated >= needed === (served.outcome === "met")) return served;
  // The column was filled in for the year of application, whenever the row is judged.
  const then = day(context.on.applyYear, 12, 31);
  for (const field of COUNTED_FROM)
    for (const from of possibilities(context.facts[field], NO_DATES)) {
      const [least, most] = [fullMonthsBetween(from, then), fullMonthsAtMost(from, then)];
      if (stated > least - MONTHS_PER_YEAR && stated < most + MONTHS_PER_YEAR) return served;
    }
  const since = COUNTED_FROM.find((field) => possibilities(context.facts[field], NO_DATES).length > 0);
  if (since === undefined) return served;
  const counted = fullMonthsAtMost(possibilities(context.facts[since], NO_DATES)[0] ?? then, then);
  const reason = { kind: "tenure-years-disagree", stated, since, counted, year: then.year } as const;
  return cannotTell({ reason, fields: ["heldYears", since], metOn: null });
}
