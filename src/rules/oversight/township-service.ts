/**
 * Years in the townships and how they were appraised: what the two rules on the mobility of talent ask alike.
 *
 * 解读: cumulative years as the roster gives them, else from the start in the townships. With neither, the time since
 * the title is the least there can be: enough shows that the years are full, too little shows nothing. A year appraised
 * below 合格 does not count.
 */
import type { FieldId } from "../../fields";
import type { AppraisalGrade } from "../../fields/readers/appraisal";
import {
  fullMonthsAtMost,
  fullMonthsBetween,
  fullYearsReached,
  MONTHS_PER_YEAR,
  reached,
  type PartialDate,
} from "../../core/calendar";
import type { Outcome } from "../../core/judgement";
import { possibilities, valueOf, type Reading } from "../../core/reading";
import { awayBetween, startWithout } from "../away";
import { type RuleContext } from "../rule";
import { yearsPassed } from "../questions";

export interface TownshipService {
  readonly outcome: Outcome;
  /** Does the roster give the years? Else only the least there can be is known. */
  readonly shown: boolean;
  /** Full months, the fewest the roster allows and the most. */
  readonly months: number;
  readonly most: number;
  readonly field: FieldId;
}

export function townshipService(context: RuleContext, years: number, until: PartialDate): TownshipService {
  const { townshipYears, townshipStart, heldDate } = context.facts;
  if (townshipYears.state === "known")
    return {
      outcome: townshipYears.value >= years * MONTHS_PER_YEAR ? "met" : "not-met",
      shown: true,
      months: townshipYears.value,
      most: townshipYears.value,
      field: "townshipYears",
    };
  // A start behind the end is wrong, or the end is: it tells of no years.
  if (possibilities(townshipStart, []).some((date) => reached(date, until) !== "not-met"))
    return sinceStart(context, years, until);
  const least = yearsPassed(context, "heldDate", heldDate, years, until, fullYearsReached);
  return {
    outcome: least.outcome === "met" ? "met" : "cannot-tell",
    shown: false,
    ...monthsSince(heldDate, until),
    field: "heldDate",
  };
}

/** Whether the time between leaving a unit and joining the present one counts nobody tells. */
function sinceStart(context: RuleContext, years: number, until: PartialDate): TownshipService {
  const { townshipStart } = context.facts;
  const passed = (start: Reading<PartialDate>): Outcome =>
    yearsPassed(context, "townshipStart", start, years, until, fullYearsReached).outcome;
  const from = valueOf(townshipStart);
  const away = from === null ? null : awayBetween(context, from, until);
  const all = { outcome: passed(townshipStart), ...monthsSince(townshipStart, until) };
  if (away === null) return { ...all, shown: true, field: "townshipStart" };
  const without = startWithout(townshipStart, away);
  const outcome = passed(without);
  return {
    outcome: outcome === all.outcome ? outcome : "cannot-tell",
    shown: true,
    months: monthsSince(without, until).months,
    most: all.most,
    field: "townshipStart",
  };
}

function monthsSince(
  from: Reading<PartialDate>,
  until: PartialDate,
): { readonly months: number; readonly most: number } {
  const dates = possibilities(from, [until]);
  return {
    months: Math.min(...dates.map((date) => fullMonthsBetween(date, until))),
    most: Math.max(...dates.map((date) => fullMonthsAtMost(date, until))),
  };
}

/** Years since coming to the townships (or the title) with one of these grades for certain. */
export function yearsGraded(context: RuleContext, grades: readonly AppraisalGrade[]): readonly number[] {
  const { townshipStart, heldDate } = context.facts;
  const since = (valueOf(townshipStart) ?? valueOf(heldDate))?.year ?? null;
  const years = context.appraisals.flatMap(({ year, reading }) => {
    const of = year ?? context.on.applyYear - 1;
    const stated = possibilities(reading, []);
    const fits = stated.length > 0 && stated.every((grade) => grades.includes(grade));
    return fits && of <= context.on.asOf.year && (since === null || of >= since) ? [of] : [];
  });
  return [...new Set(years)].sort((a, b) => a - b);
}

export const QUALIFIED: readonly AppraisalGrade[] = ["excellent", "qualified"];
export const BELOW_QUALIFIED: readonly AppraisalGrade[] = ["basically-qualified", "unqualified"];
