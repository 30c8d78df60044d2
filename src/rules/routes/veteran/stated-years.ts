/**
 * 乡镇工作年限 beside the start in the townships: nobody can have served a year or more longer than since the start. Where
 * the years of the column are enough and those since the start are not, nobody knows which of the two is wrong. Fewer
 * years than since the start are none of this: the years are cumulative, and there may have been others in between.
 */
import { day, fullMonthsAtMost, MONTHS_PER_YEAR } from "../../../core/calendar";
import { cannotTell, MET, type Judgement } from "../../../core/judgement";
import { possibilities } from "../../../core/reading";
import type { Issue } from "../../finding";
import type { RuleContext } from "../../rule";
import { at } from "../conditions";

/** @param stated the months of the column, which are enough */
export function unlessStartedLater(context: RuleContext, needed: number, stated: number): Judgement<Issue> {
  const { asOf, applyYear } = context.on;
  // The column was filled in for the year of application, whenever the row is judged.
  const then = day(Math.max(applyYear, asOf.year), 12, 31);
  const since = possibilities(context.facts.townshipStart, []).map((from) => fullMonthsAtMost(from, then));
  if (since.length === 0) return MET;
  const counted = Math.max(...since);
  const apart = context.figure("township-years-apart") * MONTHS_PER_YEAR;
  if (counted >= needed * MONTHS_PER_YEAR || stated < counted + apart) return MET;
  const reason = { kind: "township-years-disagree", stated, counted, year: then.year } as const;
  return cannotTell(at(context, reason, ["townshipYears", "townshipStart"]));
}
