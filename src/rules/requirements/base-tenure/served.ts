/**
 * How long somebody has served in the present title, or worked: the counting behind 任职年限.
 */
import type { AppraisalGrade } from "../../../fields/readers/appraisal";
import { fullYearsReached, MONTHS_PER_YEAR, type PartialDate } from "../../../core/calendar";
import { cannotTell, MET, notMet, type Judgement } from "../../../core/judgement";
import { possibilities, valueOf } from "../../../core/reading";
import type { Issue } from "../../finding";
import { gap, gaps, yearsPassed, yearsPassedFrom } from "../../questions";
import type { Dates, RuleContext } from "../../rule";

/** Who has held a title for so long has worked for so long. */
export function workedFor(context: RuleContext, years: number, untitled: boolean): Judgement<Issue> {
  const worked = servedSince(context, "workStart", years);
  if (worked.outcome !== "cannot-tell" || untitled) return worked;
  const { heldDate } = context.facts;
  return yearsPassed(context, "heldDate", heldDate, years, context.on.asOf, fullYearsReached).outcome === "met"
    ? MET
    : worked;
}

/** From 聘任 unless it lies before 取得; else from 取得; else by the years the roster gives. */
export function servedInTitle(context: RuleContext, years: number): Judgement<Issue> {
  const { heldDate, appointedDate } = context.facts;
  const isWritten = heldDate.state !== "blank" && heldDate.state !== "absent";
  switch (appointedDate.state) {
    case "known":
    case "ambiguous": {
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
  if (heldYears.state !== "known") return cannotTell(gap(context, "heldDate"));
  return heldYears.value >= (years + yearsLost(context, null)) * MONTHS_PER_YEAR
    ? MET
    : notMet({ reason: { kind: "blank", field: "heldYears" }, fields: ["heldYears"], metOn: null });
}

function servedSince(
  context: RuleContext,
  field: "appointedDate" | "heldDate" | "workStart",
  years: number,
): Judgement<Issue> {
  const from = context.facts[field];
  const lost = field === "workStart" ? 0 : yearsLost(context, possibilities(from, [])[0] ?? null);
  const passed = yearsPassed(context, field, from, years + lost, context.on.asOf, fullYearsReached);
  const perhaps = field === "workStart" ? null : perhapsLost(context, possibilities(from, [])[0] ?? null);
  if (passed.outcome === "met" && perhaps !== null) {
    const all = years + lost + perhaps.years;
    if (yearsPassed(context, field, from, all, context.on.asOf, fullYearsReached).outcome !== "met")
      return cannotTell(perhaps.why);
  }
  if (passed.outcome !== "not-met") return passed;
  const metOn = yearsPassedFrom(from, years + lost);
  return notMet({ reason: { kind: "blank", field }, fields: [context.originOf(field)], metOn });
}

/**
 * Years of the tenure, up to the cut-off, whose appraisal takes them away. The year in which it began is one of them
 * when it began in January: else the appraisal is of the time before as well.
 */
export function yearsLost({ appraisals, on }: RuleContext, from: PartialDate | null): number {
  return appraisals.filter(
    ({ year, reading }) => reading.state === "known" && isPoor(reading.value) && liesIn(year, from, on),
  ).length;
}

const isPoor = (grade: AppraisalGrade): boolean => grade === "unqualified" || grade === "basically-qualified";

function liesIn(shown: number | null, from: PartialDate | null, on: Dates): boolean {
  const year = shown ?? on.applyYear - 1;
  return year <= on.asOf.year && (from === null || year > from.year || (year === from.year && from.month === 1));
}

/** Cells of several grades that do not say which is whose year: a year each may have to be taken away. */
function perhapsLost(
  { appraisals, on }: RuleContext,
  from: PartialDate | null,
): { readonly years: number; readonly why: Issue } | null {
  let years = 0;
  let why: Issue | null = null;
  for (const { year, column, reading } of appraisals) {
    if (reading.state !== "ambiguous" || !reading.values.some(isPoor) || !liesIn(year, from, on)) continue;
    years++;
    const reason = { kind: "ambiguous", field: "appraisals", raw: reading.raw } as const;
    why ??= { reason, fields: ["appraisals"], metOn: null, column };
  }
  return why === null ? null : { years, why };
}

const NO_DATES: readonly PartialDate[] = [];

/** Certainly so, whichever of its readings a date has. */
export function appointedTooEarly({ facts }: RuleContext): Issue | null {
  const appointed = valueOf(facts.appointedDate);
  const [obtained] = possibilities(facts.heldDate, NO_DATES);
  if (obtained === undefined || appointed === null) return null;
  if (possibilities(facts.heldDate, NO_DATES).some((date) => fullYearsReached(date, 0, appointed) !== "not-met"))
    return null;
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
