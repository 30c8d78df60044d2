/**
 * A row along its route: findings, verdict, and the first date on which it becomes eligible if only time passes.
 */
import type { Applicant } from "../applicant";
import { addDays, compareDays, day, laterOf, type Day } from "../../core/calendar";
import { datesAt, datesOf, type Timing } from "./dates";
import { directRoutes, type DirectAnswer } from "./direct";
import type { Finding } from "../finding";
import type { RequirementId, Severity, RouteId, Verdict } from "../ids";
import { known } from "../../core/reading";
import { claimOf, isLeftOpen, isLifted, isSoftened, wouldLift, type Claimed } from "../routes/claim";
import { findingOf, type Dates, type Rule, type RuleOutcome, type Ruling, type Seen, type WatchRule } from "../rule";
import type { Plan } from "./plan";
import { standsInTheWay, verdictOf } from "./verdict";

export interface Assessment {
  readonly asOf: Day;
  readonly verdict: Verdict;
  /** The verdict without the rules that need other rows; what the functions answer. */
  readonly rowVerdict: Verdict;
  /** The route judged along; null when not applying. */
  readonly route: RouteId | null;
  /** Does the claimed route hold? Who claims nothing goes along the normal one, which holds. */
  readonly claimHolds: boolean;
  /** Direct routes that hold. */
  readonly direct: readonly RouteId[];
  readonly earliest: Day | null;
  readonly findings: readonly Finding[];
}

const NO_ROUTES: readonly RouteId[] = Object.freeze([]);

export function assess(applicant: Applicant, plan: Plan, timing: Timing): Assessment {
  const on = datesOf(applicant, timing);
  const judged = judge(applicant, plan, on);
  const direct = plan.holdsApplications ? directRoutes(applicant, plan, on, judged.rulings).holding : NO_ROUTES;
  const findings = watched(applicant, plan, on, judged, direct);
  const verdict = plan.holdsApplications ? verdictOf(findings) : "not-applying";
  return {
    asOf: on.asOf,
    verdict,
    rowVerdict: verdict,
    route: judged.claim?.route ?? null,
    claimHolds: judged.claim?.judgement.outcome === "met",
    direct,
    earliest: plan.holdsApplications ? earliestOf(applicant, plan, on, judged, findings) : null,
    findings,
  };
}

/** The direct routes of one row, with what those rest on that cannot be told: the account on demand. */
export function directAnswer(applicant: Applicant, plan: Plan, timing: Timing): DirectAnswer {
  const on = datesOf(applicant, timing);
  return directRoutes(applicant, plan, on, judge(applicant, plan, on).rulings);
}

const NO_FINDINGS: readonly Finding[] = Object.freeze([]);

export interface Judged {
  readonly findings: readonly Finding[];
  /** The claim the row was judged by; null when it applies for nothing. */
  readonly claim: Claimed | null;
  /** What each requirement of the plan says, in their order, whatever the claim lifts. */
  readonly rulings: readonly Ruling[];
}

/** What the requirements find of a row on one day, along the route claimed. */
export function judge(applicant: Applicant, plan: Plan, on: Dates): Judged {
  const claim = plan.holdsApplications ? claimOf(applicant, on, plan.rulebook.routes) : null;
  const rulings = plan.requirements.map((rule) => rule.judge(applicant, on));
  let found: Finding[] | null = null;
  if (claim !== null && (claim.judgement.outcome !== "met" || claim.asides.length > 0))
    found = claimFindings(applicant, claim, () => normalWould(applicant, plan, on));
  plan.requirements.forEach((rule, i) => {
    const ruled = rulings[i];
    if (ruled === undefined || (ruled.why.length === 0 && ruled.asides.length === 0)) return;
    if (claim !== null && isLifted(claim, rule.id)) return;
    found ??= [];
    for (const why of ruled.why) {
      const finding = along(claim, rule, findingOf(rule, severityOf(ruled.outcome), why, applicant));
      if (finding !== null) found.push(finding);
    }
    for (const why of ruled.asides) found.push(findingOf(rule, "caution", why, applicant));
  });
  return { findings: found ?? NO_FINDINGS, claim, rulings };
}

/** The same with what the watching rules remark: the records, then oversight. */
export function watched(
  applicant: Applicant,
  plan: Plan,
  on: Dates,
  { findings, claim }: Judged,
  direct: readonly RouteId[],
): readonly Finding[] {
  let found = findings as Finding[];
  const look = (rule: WatchRule, seen: Seen): void => {
    for (const { severity, why } of rule.watch(applicant, on, seen)) {
      if (found === findings) found = [...findings];
      found.push(findingOf(rule, severity, why, applicant));
    }
  };
  const seen: Seen = {
    get findings() {
      return found;
    },
    verdict: () => (plan.holdsApplications ? verdictOf(found) : "not-applying"),
    direct,
    route: claim?.route ?? null,
  };
  for (const rule of plan.records) look(rule, seen);
  for (const rule of plan.oversight) look(rule, seen);
  return found;
}

export const severityOf = (outcome: RuleOutcome): Severity => (outcome === "not-met" ? "violation" : "missing");

/** What a finding counts along the claim: its route may lift its fault, leave it open, or make it a mere caution. */
export function along(claim: Claimed | null, rule: { readonly id: RequirementId }, finding: Finding): Finding | null {
  if (claim === null) return finding;
  if (isLifted(claim, rule.id, finding.reason.kind)) return null;
  if (finding.severity !== "violation") return finding;
  if (isSoftened(claim, rule.id)) return { ...finding, severity: "caution" };
  if (!isLeftOpen(claim, rule.id, finding.reason.kind)) return finding;
  return { ...finding, severity: "missing", liftedIf: claim.claimed ?? "claimed" };
}

/** What is claimed is no rule of its own file: routes/claim.ts judges it. */
export const ROUTE_CLAIM: Pick<Rule<"route-claim">, "id" | "clause"> = { id: "route-claim", clause: "三（四）" };

function claimFindings(applicant: Applicant, claim: Claimed, normal: () => Verdict): Finding[] {
  const { outcome, why } = claim.judgement;
  const would = outcome === "not-met" ? normal() : null;
  const found = why.map((one) => ({
    ...onTheClaim(applicant, findingOf(ROUTE_CLAIM, severityOf(outcome), one, applicant)),
    normalWould: would,
  }));
  return [...found, ...claim.asides.map((one) => findingOf(ROUTE_CLAIM, "caution", one, applicant))];
}

/** What stands in the way of a claim points to the claim, then to what it fails on. */
function onTheClaim(applicant: Applicant, finding: Finding): Finding {
  if (finding.fields.includes("route")) return finding;
  return {
    ...finding,
    fields: ["route", ...finding.fields],
    cells: [...new Set([...applicant.cells("route"), ...finding.cells])],
  };
}

/** What the requirements would make of the row if it claimed nothing. */
function normalWould(applicant: Applicant, plan: Plan, on: Dates): Verdict {
  const route = known({ route: "normal", years: null, word: "" } as const);
  const unclaimed = { ...applicant, facts: { ...applicant.facts, route } };
  return verdictOf(judge(unclaimed, plan, on).findings);
}

/** Each step goes to the day on which everything known to stand in the way is over; a row has few such days. */
const MOST_STEPS = 12;

/**
 * The first day, on or after the date of judgement, on which the row is eligible if only time passes; null when time
 * does not cure it. What stands in the way is over on its own `metOn`, so no earlier day can do; whether that day does
 * is judged anew, because time also breaks things.
 */
function earliestOf(
  applicant: Applicant,
  plan: Plan,
  on: Dates,
  judged: Judged,
  findings: readonly Finding[],
): Day | null {
  // What the watching rules remark does not change with time, unless it says from when.
  if (findings.some((one) => standsInTheWay(one) && one.metOn === null && !judged.findings.includes(one))) return null;
  const { claim } = judged;
  let open = judged.findings;
  let asOf = on.asOf;
  for (let step = 0; step < MOST_STEPS; step++) {
    const inTheWay = open.filter(standsInTheWay);
    if (inTheWay.length === 0) return asOf;
    // Once the claim holds it lifts what its route lifts: until then only the rest counts.
    const last = latestOf(claim === null ? inTheWay : inTheWay.filter((one) => !isLiftedOnce(claim, one, inTheWay)));
    if (last === null) return null;
    asOf = compareDays(last, asOf) > 0 ? last : dayAfter(applicant, on.applyYear, asOf);
    open = judge(applicant, plan, datesAt(applicant, on.applyYear, asOf)).findings;
  }
  return null;
}

/** The day on which all of them are over; null when time does not cure one. */
const latestOf = (findings: readonly Finding[]): Day | null =>
  findings
    .map(({ metOn }) => metOn)
    .reduce((a, b) => (a === null || b === null ? null : laterOf(a, b)), findings[0]?.metOn ?? null);

const isLiftedOnce = (claim: Claimed, { rule, reason }: Finding, inTheWay: readonly Finding[]): boolean =>
  inTheWay.some((one) => one.rule === "route-claim") && wouldLift(claim, rule, reason.kind);

/** What should be over and is not rests on the recorded date of applying: that moves once its year has ended. */
function dayAfter({ facts }: Applicant, applyYear: number, asOf: Day): Day {
  const newYear = day(applyYear + 1, 1, 1);
  return facts.applyDate.state === "known" && compareDays(asOf, newYear) < 0 ? newYear : addDays(asOf, 1);
}
