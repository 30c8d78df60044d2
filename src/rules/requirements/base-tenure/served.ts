/**
 * How long somebody has served in the present title, or worked: the counting behind 任职年限.
 */
import type { FieldId } from "../../../fields";
import type { AppraisalGrade } from "../../../fields/readers/appraisal";
import {
  fullMonthsBetween,
  fullYearsReached,
  MONTHS_PER_YEAR,
  type Day,
  type PartialDate,
} from "../../../core/calendar";
import { cannotTell, MET, notMet, type Judgement } from "../../../core/judgement";
import { firstPossible, possibilities, valueOf, type Reading } from "../../../core/reading";
import { isPhysician } from "../../standards/base-conditions";
import { needsFurtherTerm } from "../../appointment";
import type { Issue } from "../../finding";
import { gap, gaps, yearsPassed, yearsPassedFrom } from "../../questions";
import type { Dates, RuleContext } from "../../rule";
import type { Series } from "../../standards/levels";

/** Who has held a title for so long has worked for so long. */
export function workedFor(context: RuleContext, years: number, untitled: boolean): Judgement<Issue> {
  const worked = servedSince(context, "workStart", years);
  if (worked.outcome !== "cannot-tell" || untitled) return worked;
  const { heldDate, appointedDate } = context.facts;
  const hasPassed = (field: "heldDate" | "appointedDate", date: Reading<PartialDate>): boolean =>
    yearsPassed(context, field, date, years, context.on.asOf, fullYearsReached).outcome === "met";
  return hasPassed("heldDate", heldDate) || hasPassed("appointedDate", appointedDate) ? MET : worked;
}

/** From 聘任 unless it lies before 取得; else from 取得; else by the years the roster gives. */
export function servedInTitle(context: RuleContext, years: number): Judgement<Issue> {
  const { heldDate, appointedDate } = context.facts;
  const isWritten = heldDate.state !== "blank" && heldDate.state !== "absent";
  switch (appointedDate.state) {
    case "known":
    case "ambiguous": {
      if (heldDate.state === "blank" || heldDate.state === "unreadable") return unlessObtained(context, years);
      if (!isWritten) return servedSince(context, "appointedDate", years);
      if (appointedTooEarly(context) !== null) return servedSince(context, "heldDate", years);
      if (!appointedPerhapsTooEarly(context)) return servedSince(context, "appointedDate", years);
      // Which of the two counts is open: what holds from both holds.
      const [obtained, appointed] = [
        servedSince(context, "heldDate", years),
        servedSince(context, "appointedDate", years),
      ];
      return obtained.outcome === appointed.outcome ? obtained : cannotTell(...gaps(context, withTwoReadings(context)));
    }
    case "unreadable": {
      // Nobody is appointed before the title is obtained: too short since then is too short.
      const obtained = isWritten ? servedSince(context, "heldDate", years) : null;
      return obtained?.outcome === "not-met" ? obtained : cannotTell(gap(context, "appointedDate"));
    }
    case "blank":
    case "absent":
      break;
  }
  if (isWritten) return servedSince(context, "heldDate", years);
  const { heldYears } = context.facts;
  // Of a sheet that gives the years alone, these are asked for; so is what is written there and cannot be read.
  const isYearsAsked =
    heldYears.state === "unreadable" || (heldDate.state === "absent" && heldYears.state !== "absent");
  if (heldYears.state !== "known") return cannotTell(gap(context, isYearsAsked ? "heldYears" : "heldDate"));
  const weak = weakYears(context, null);
  if (weak !== null && heldYears.value >= years * MONTHS_PER_YEAR)
    if (heldYears.value < (years + weak.years) * MONTHS_PER_YEAR) return cannotTell(weak.why);
  return heldYears.value >= years * MONTHS_PER_YEAR
    ? MET
    : notMet({ reason: { kind: "blank", field: "heldYears" }, fields: ["heldYears"], metOn: null });
}

/** Short since 聘任 alone: since 取得, which is still to be filled in, it might be enough. */
function unlessObtained(context: RuleContext, years: number): Judgement<Issue> {
  const served = servedSince(context, "appointedDate", years);
  if (served.outcome !== "not-met") return served;
  return cannotTell(gap(context, "heldDate", served.why[0]?.metOn ?? null));
}

function servedSince(
  context: RuleContext,
  field: "appointedDate" | "heldDate" | "workStart",
  years: number,
): Judgement<Issue> {
  const from = context.facts[field];
  const passed = yearsPassed(context, field, from, years, context.on.asOf, fullYearsReached);
  const ended = field === "appointedDate" && passed.outcome === "met" ? needsFurtherTerm(context, years) : null;
  if (ended !== null)
    return cannotTell({ reason: { kind: "appointment-ended", until: ended }, fields: [field], metOn: null });
  const weak = field === "workStart" ? null : weakYears(context, firstPossible(from));
  if (passed.outcome === "met" && weak !== null) {
    const all = years + weak.years;
    if (yearsPassed(context, field, from, all, context.on.asOf, fullYearsReached).outcome !== "met")
      return cannotTell({ ...weak.why, metOn: yearsPassedFrom(from, all) });
  }
  if (passed.outcome !== "not-met") return passed;
  const metOn = yearsPassedFrom(from, years);
  return notMet({ reason: { kind: "blank", field }, fields: [context.originOf(field)], metOn });
}

const isPoor = (grade: AppraisalGrade): boolean => grade === "unqualified" || grade === "basically-qualified";

function liesIn(shown: number | null, from: PartialDate | null, on: Dates): boolean {
  const year = shown ?? on.applyYear - 1;
  return year <= on.asOf.year && (from === null || year > from.year || (year === from.year && from.month === 1));
}

/**
 * Years of the tenure, up to the cut-off, whose appraisal is poor, or may be: cells that cannot be read, or of several
 * grades that do not say which is whose year. The year in which it began is one of them when it began in January: else
 * the appraisal is of the time before as well.
 */
function weakYears(
  { appraisals, on }: RuleContext,
  from: PartialDate | null,
): { readonly years: number; readonly why: Issue } | null {
  const poor = appraisals.filter(
    ({ year, reading }) =>
      (reading.state === "unreadable" || possibilities(reading, NO_GRADES).some(isPoor)) && liesIn(year, from, on),
  );
  const [first] = poor;
  if (first === undefined) return null;
  const { reading, column } = first;
  const reason =
    reading.state === "ambiguous" || reading.state === "unreadable"
      ? ({ kind: reading.state, field: "appraisals", raw: reading.raw } as const)
      : ({ kind: "tenure-weak-years", years: poor.length } as const);
  return { years: poor.length, why: { reason, fields: ["appraisals"], metOn: null, column } };
}

const NO_GRADES: readonly AppraisalGrade[] = [];

const NO_DATES: readonly PartialDate[] = [];

/** Certainly so, whichever of its readings a date has. */
export function appointedTooEarly({ facts }: RuleContext): Issue | null {
  const [obtained, appointed] = [firstPossible(facts.heldDate), firstPossible(facts.appointedDate)];
  if (obtained === null || appointed === null) return null;
  // Of most rows the first readings, which are the only ones, are in order.
  if (fullYearsReached(obtained, 0, appointed) !== "not-met") return null;
  const appointments = possibilities(facts.appointedDate, NO_DATES);
  const isBehind = (date: PartialDate): boolean =>
    appointments.every((one) => fullYearsReached(date, 0, one) === "not-met");
  if (!possibilities(facts.heldDate, NO_DATES).every(isBehind)) return null;
  return { reason: { kind: "appointed-before-obtained", obtained, appointed }, fields: ["appointedDate"], metOn: null };
}

/** Those of the two dates that may be read in two ways. */
const withTwoReadings = ({ facts }: RuleContext): readonly ("heldDate" | "appointedDate")[] =>
  (["heldDate", "appointedDate"] as const).filter((field) => facts[field].state === "ambiguous");

const appointedPerhapsTooEarly = ({ facts }: RuleContext): boolean =>
  (facts.heldDate.state === "ambiguous" || facts.appointedDate.state === "ambiguous") &&
  possibilities(facts.heldDate, NO_DATES).some((obtained) =>
    possibilities(facts.appointedDate, NO_DATES).some((date) => fullYearsReached(obtained, 0, date) === "not-met"),
  );

/** Does a physician apply? By the name of what is applied for, else of what is held. */
export function physicianIn({ facts }: RuleContext, series: Series): boolean | null {
  if (series !== "health") return null;
  const [applied, held] = [valueOf(facts.applyTitle), valueOf(facts.heldTitle)];
  return (applied === null ? null : isPhysician(applied)) ?? (held === null ? null : isPhysician(held));
}

/** 破格, in the way of applying or in the remarks: others decide on it. */
export function isException({ facts: { remarks, route } }: RuleContext): boolean {
  const said = `${valueOf(remarks) ?? ""} ${route.state === "unreadable" ? route.raw : (valueOf(route)?.word ?? "")}`;
  return /破格/u.test(said.replace(/[非不未]破格/gu, ""));
}

/**
 * Why too few years leave it open: somebody else decides on an exception; they are enough, or perhaps, since 取得, and
 * series differ in which of the two counts; they differ from place to place.
 */
export type ShortOpen = "exception" | "enough-since-obtained" | "perhaps-since-obtained" | "varies";

/** Short since 聘任 and long enough since 取得, or perhaps; null where it is short from there too. */
export function countsFromObtaining(context: RuleContext, years: number): ShortOpen | null {
  const { heldDate, appointedDate } = context.facts;
  if (![heldDate, appointedDate].every(({ state }) => state === "known" || state === "ambiguous")) return null;
  switch (yearsPassed(context, "heldDate", heldDate, years, context.on.asOf, fullYearsReached).outcome) {
    case "met":
      return "enough-since-obtained";
    case "cannot-tell":
      return "perhaps-since-obtained";
    case "not-met":
      return null;
  }
}

/** How far it goes, of a title that is short. */
interface Short {
  readonly from: readonly PartialDate[];
  readonly since: FieldId | null;
  readonly months: number;
  readonly on: Day;
  readonly isStated?: boolean;
}

export function shortBy(context: RuleContext, { fields }: Issue): Short {
  const [field] = fields;
  const on = context.on.asOf;
  if (field === "heldYears")
    return { from: [], since: null, months: valueOf(context.facts.heldYears) ?? 0, on, isStated: true };
  const fact = field === "workStart" || field === "appointedDate" ? field : "heldDate";
  const from = possibilities(context.facts[fact], []);
  return { from, since: fact, months: Math.max(0, ...from.map((date) => fullMonthsBetween(date, on))), on };
}
