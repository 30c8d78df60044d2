/**
 * A row of which nobody says for which year it applies is judged for every year it may be: what comes out alike is
 * found, what differs cannot be told until the year is. So is one whose day of applying lies in another year: on that
 * day, and as if it were some day of the year applied for.
 */
import type { Applicant } from "../applicant";
import { placeKey, type Position } from "../../core/positions";
import { filedInOtherYear } from "../filing";
import { IN_FORCE_FROM } from "../figures/figures";
import { findingOf, type Dates } from "../rule";
import { gap } from "../questions";
import type { Finding, Issue } from "../finding";
import type { RuleId } from "../ids";
import type { Assessment } from "./assessment";
import type { DirectAnswer } from "./direct";
import { datesIn, datesOf, datesUnfiled, dayGiven, isYearOpen, yearTaken, type Timing } from "./dates";
import type { Plan } from "./plan";
import { standsInTheWay, verdictOf } from "./verdict";

/**
 * The dates of every year for which a row may apply, those it is shown by first: one where its year is known and its
 * day of applying lies in it, where the user says what day to judge on, and where nothing is applied for.
 */
export function datesPossible(applicant: Applicant, plan: Plan, timing: Timing): readonly [Dates, ...Dates[]] {
  const others = otherYears(applicant, plan, timing);
  const shown = datesOf(applicant, timing);
  if (plan.holdsApplications && filedInOtherYear(applicant) !== null) return [shown, datesUnfiled(shown)];
  return others.length === 0 ? [shown] : [shown, ...others.map((year) => datesIn(applicant, year))];
}

const NO_YEARS: readonly number[] = Object.freeze([]);

function otherYears(applicant: Applicant, plan: Plan, timing: Timing): readonly number[] {
  const { applyYear, applyDate } = applicant.facts;
  if (!plan.holdsApplications || !isYearOpen(applicant)) return NO_YEARS;
  if (dayGiven(applicant, timing) !== null || applyDate.state === "known") return NO_YEARS;
  const taken = yearTaken(applicant, timing);
  if (applyYear.state === "ambiguous") return applyYear.values.filter((year) => year !== taken);
  const years: number[] = [];
  for (let year = IN_FORCE_FROM.year; year < taken; year++) years.push(year);
  return years;
}

/** What counts of a year that is not shown. */
export type FoundInYear = Pick<Assessment, "findings" | "claimHolds" | "direct">;

/** @param others the same row judged for the other years */
export function inAnyYear(applicant: Applicant, shown: Assessment, others: readonly FoundInYear[]): Assessment {
  const all = [shown, ...others];
  const told: Finding[] = [];
  const open = new Set<RuleId>();
  for (const finding of all.flatMap(({ findings }) => findings)) {
    const { rule } = finding;
    if (!standsInTheWay(finding) || open.has(rule) || others.every((one) => isAlike(one, shown, rule))) continue;
    open.add(rule);
    told.push(openYear(applicant, finding));
  }
  const kept = shown.findings.filter((finding) =>
    standsInTheWay(finding) ? !open.has(finding.rule) : others.every(({ findings }) => findings.some(sameAs(finding))),
  );
  // What is open by it tells of it.
  const isTold = ({ reason }: Finding): boolean => reason.kind === "filed-in-other-year" && told.length > 0;
  const findings = [...told, ...kept.filter((finding) => !isTold(finding))];
  const verdict = verdictOf(findings);
  const direct = shown.direct.filter((route) => others.every((one) => one.direct.includes(route)));
  return {
    ...shown,
    verdict,
    rowVerdict: verdict,
    claimHolds: all.every(({ claimHolds }) => claimHolds),
    direct,
    offered: direct,
    earliest: told.length > 0 ? null : verdict === "eligible" ? shown.asOf : shown.earliest,
    findings,
  };
}

const inTheWay = ({ findings }: FoundInYear, rule: RuleId): readonly Finding[] =>
  findings.filter((finding) => finding.rule === rule && standsInTheWay(finding));

const isAt =
  (places: readonly Position[]) =>
  (cell: Position, i: number): boolean => {
    const place = places[i];
    return cell === place || (cell.sheet === place?.sheet && placeKey(cell) === placeKey(place));
  };

/** Does the same of a rule stand in the way, in whatever words? */
function isAlike(one: FoundInYear, other: FoundInYear, rule: RuleId): boolean {
  const [found, others] = [inTheWay(one, rule), inTheWay(other, rule)];
  return (
    found.length === others.length &&
    found.every(({ severity, cells }, i) => {
      const like = others[i];
      return severity === like?.severity && cells.length === like.cells.length && cells.every(isAt(like.cells));
    })
  );
}

const sameAs =
  ({ rule, severity, reason }: Finding) =>
  (other: Finding): boolean =>
    other.rule === rule && other.severity === severity && other.reason.kind === reason.kind;

const openYear = (applicant: Applicant, { rule, decides, clause }: Finding): Finding =>
  findingOf({ id: rule, decides, clause }, "missing", yearGap(applicant), applicant);

/** What is to be said where the year of application decides, and nobody says it, or the day of applying another. */
export const yearGap = (applicant: Applicant): Issue => filedInOtherYear(applicant) ?? nobodySays(applicant);

const nobodySays = (applicant: Applicant): Issue =>
  applicant.facts.applyYear.state === "known"
    ? { reason: { kind: "no-column", field: "applyYear" }, fields: ["applyYear"], metOn: null }
    : gap(applicant, "applyYear");

/** Routes that hold in every year, and those left open, by the year too. */
export function directInAnyYear(
  applicant: Applicant,
  shown: DirectAnswer,
  others: readonly DirectAnswer[],
): DirectAnswer {
  const all = [shown, ...others];
  const holding = shown.holding.filter((route) => others.every((one) => one.holding.includes(route)));
  const byYear = [...new Set(all.flatMap((one) => one.holding))].filter((route) => !holding.includes(route));
  return {
    holding,
    open: [
      ...byYear.map((route) => ({ route, issues: [yearGap(applicant)] })),
      ...shown.open.filter(({ route }) => !byYear.includes(route)),
    ],
  };
}
