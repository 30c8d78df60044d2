/**
 * The two dates a row is judged on.
 *
 * asOf (计算截止日) is for what accumulates: 31 December of the application year unless set otherwise. applyDate
 * (申报日期) is for the act of applying: as recorded, else asOf. Both move together once asOf lies beyond the end of the
 * application year: then time has passed, and the application with it.
 */
import type { Applicant } from "./applicant";
import { compareDays, day, fullYearsFrom, isDay, type Day } from "./calendar";
import { valueOf } from "./reading";
import type { Dates } from "./rule";

export interface Timing {
  /** A date of judgement set by the user, for all rows. */
  readonly asOf: Day | null;
  readonly today: Day;
}

export function datesOf(applicant: Applicant, timing: Timing): Dates {
  const applyYear = valueOf(applicant.facts.applyYear) ?? timing.today.year;
  return datesAt(applicant, applyYear, timing.asOf ?? endOfYear(applyYear));
}

/** The same row judged on another day: application year, training years and appraisals stay as recorded. */
export function datesAt(applicant: Applicant, applyYear: number, asOf: Day): Dates {
  const recorded = valueOf(applicant.facts.applyDate);
  if (recorded === null) return { asOf, applyDate: asOf, applyYear };
  const timeHasPassed = compareDays(asOf, endOfYear(applyYear)) > 0;
  const recordedDay = isDay(recorded) ? recorded : fullYearsFrom(recorded, 0);
  return { asOf, applyDate: timeHasPassed && compareDays(asOf, recordedDay) > 0 ? asOf : recorded, applyYear };
}

const endOfYear = (year: number): Day => day(year, 12, 31);
