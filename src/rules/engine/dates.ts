/**
 * The two dates a row is judged on.
 *
 * asOf (计算截止日) is for what accumulates: 31 December of the application year unless set otherwise. applyDate
 * (申报日期) is for the act of applying. As recorded it is a fact of the person, which no cut-off replaces. Where nothing
 * is recorded it is some day of the application year, or the cut-off, if that lies beyond that year.
 * The search for the earliest date asks for a later application: there both move once the year has ended.
 */
import type { Applicant } from "../applicant";
import { compareDays, day, daysInMonth, fullYearsFrom, isDay, type Day, type PartialDate } from "../../core/calendar";
import { valueOf } from "../../core/reading";
import type { Dates } from "../rule";
import type { Settings } from "../settings/settings";

export interface Timing {
  /** A date of judgement set by the user, for all rows; it comes before what a sheet keeps for itself. */
  readonly asOf: Day | null;
  readonly today: Day;
}

export function datesOf(applicant: Applicant, timing: Timing): Dates {
  const applyYear = yearTaken(applicant, timing);
  return datesAt(applicant, applyYear, dayGiven(applicant, timing) ?? cutOffOf(applyYear, applicant.sheet.settings));
}

/** The day that the user has set to judge on, for everything or for this sheet; null where nobody has. */
export const dayGiven = ({ sheet }: Applicant, { asOf }: Timing): Day | null => asOf ?? sheet.asOf;

/** The dates of an application of a year. */
export const datesIn = (applicant: Applicant, applyYear: number): Dates =>
  datesAt(applicant, applyYear, cutOffOf(applyYear, applicant.sheet.settings));

/** Has nobody said for which year the row applies: no column, no title, no answer? */
export const isYearOpen = ({ facts: { applyYear } }: Applicant): boolean =>
  applyYear.state !== "known" || applyYear.doubt === "assumed";

/** The year of application; where nobody says it that of the day of applying, else of the day judged on, else ours. */
export function yearTaken(applicant: Applicant, timing: Timing): number {
  const { applyYear, applyDate } = applicant.facts;
  if (applyYear.state === "known" && applyYear.doubt !== "assumed") return applyYear.value;
  const [last = null] = applyYear.state === "ambiguous" ? applyYear.values.slice(-1) : [];
  return (
    valueOf(applyDate)?.year ?? dayGiven(applicant, timing)?.year ?? last ?? valueOf(applyYear) ?? timing.today.year
  );
}

/** The same row judged on another day: year and day of applying, training years and appraisals stay as recorded. */
function datesAt({ facts }: Applicant, applyYear: number, asOf: Day): Dates {
  return { asOf, applyDate: valueOf(facts.applyDate) ?? dayUnsaid(applyYear, asOf), applyYear };
}

/** The same as if no day of applying were recorded: some day of the year, or the cut-off that lies beyond it. */
export const datesUnfiled = (dates: Dates): Dates => ({ ...dates, applyDate: dayUnsaid(dates.applyYear, dates.asOf) });

/** The same row if nothing comes of it before that day: once its year has ended it is applied for anew on that day. */
export function datesWaiting(applicant: Applicant, applyYear: number, asOf: Day): Dates {
  const dates = datesAt(applicant, applyYear, asOf);
  const { applyDate } = dates;
  const filed = isDay(applyDate) ? applyDate : fullYearsFrom(applyDate, 0);
  const hasPassed = compareDays(asOf, endOfYear(applyYear)) > 0 && compareDays(asOf, filed) > 0;
  return hasPassed ? { ...dates, applyDate: asOf } : dates;
}

const dayUnsaid = (applyYear: number, asOf: Day): PartialDate =>
  compareDays(asOf, endOfYear(applyYear)) > 0 ? asOf : someDayOf(applyYear);

/** A date of filing that is not given, or cannot be read, is some day of the application year. */
const someDayOf = (year: number): PartialDate => ({ year, month: null, day: null });

/** @throws RangeError for a cut-off that is no day of the year (settings are checked before they are used) */
const cutOffOf = (year: number, { cutOff }: Settings): Day =>
  day(year, cutOff.month, Math.min(cutOff.day, daysInMonth(year, cutOff.month)));

const endOfYear = (year: number): Day => day(year, 12, 31);
