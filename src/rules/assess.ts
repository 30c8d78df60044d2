/**
 * A row along its route: findings, verdict, and the first date on which it becomes eligible if only time passes.
 */
import type { Applicant } from "./applicant";
import { addDays, laterOf, type Day } from "./calendar";
import { datesAt, datesOf, type Timing } from "./dates";
import type { Finding, RequirementId, Severity } from "./finding";
import { claimOf, isLeftOpen, isLifted, type Claimed } from "./routes/claim";
import type { RouteId } from "./routes/route";
import { findingOf, type Dates, type Rule, type RuleOutcome } from "./rule";
import type { Plan } from "./plan";

/** eligible 符合 · ineligible 不符合 · undetermined 待核 · not-applying 仅监管 */
export type Verdict = "eligible" | "ineligible" | "undetermined" | "not-applying";

export interface Assessment {
  readonly asOf: Day;
  readonly verdict: Verdict;
  /** The verdict without the rules that need other rows; what the functions answer. */
  readonly rowVerdict: Verdict;
  /** The route judged along; null when not applying. */
  readonly route: RouteId | null;
  /** Direct routes that hold. */
  readonly direct: readonly RouteId[];
  readonly earliest: Day | null;
  readonly findings: readonly Finding[];
}

export function assess(applicant: Applicant, plan: Plan, timing: Timing): Assessment {
  const on = datesOf(applicant, timing);
  const { findings, claim } = judge(applicant, plan, on);
  const verdict = plan.holdsApplications ? verdictOf(findings) : "not-applying";
  return {
    asOf: on.asOf,
    verdict,
    rowVerdict: verdict,
    route: claim?.route ?? null,
    direct: [],
    earliest: plan.holdsApplications ? earliestOf(applicant, plan, on, findings) : null,
    findings,
  };
}

const NO_FINDINGS: readonly Finding[] = Object.freeze([]);

export interface Judged {
  readonly findings: readonly Finding[];
  readonly claim: Claimed | null;
}

/** Every finding of a row on one day, and the claim it was judged by. */
export function judge(applicant: Applicant, plan: Plan, on: Dates): Judged {
  let found: Finding[] | null = null;
  const claim = plan.holdsApplications ? claimOf(applicant, on, plan.rulebook.routes) : null;
  if (claim !== null && claim.judgement.outcome !== "met") found = claimFindings(applicant, claim);
  for (const rule of plan.requirements) {
    if (claim !== null && isLifted(claim, rule.id)) continue;
    const ruled = rule.judge(applicant, on);
    if (ruled.why.length === 0 && ruled.asides.length === 0) continue;
    found ??= [];
    for (const why of ruled.why)
      found.push(along(claim, rule, findingOf(rule, severityOf(ruled.outcome), why, applicant)));
    for (const why of ruled.asides) found.push(findingOf(rule, "caution", why, applicant));
  }
  for (const rule of plan.records) {
    const { asides } = rule.judge(applicant, on);
    if (asides.length === 0) continue;
    found ??= [];
    for (const why of asides) found.push(findingOf(rule, "caution", why, applicant));
  }
  return { findings: found ?? NO_FINDINGS, claim };
}

const severityOf = (outcome: RuleOutcome): Severity => (outcome === "not-met" ? "violation" : "missing");

/** A violation of what the claimed route may lift is open as long as the claim is. */
function along(claim: Claimed | null, rule: Rule<RequirementId>, finding: Finding): Finding {
  if (claim === null || finding.severity !== "violation") return finding;
  if (!isLeftOpen(claim, rule.id, finding.reason.kind)) return finding;
  return { ...finding, severity: "missing", liftedIf: claim.claimed ?? "claimed" };
}

/** What is claimed is no rule of its own file: routes/claim.ts judges it. */
export const ROUTE_CLAIM: Pick<Rule<"route-claim">, "id" | "clause"> = { id: "route-claim", clause: "三（四）" };

function claimFindings(applicant: Applicant, claim: Claimed): Finding[] {
  const severity = severityOf(claim.judgement.outcome);
  return claim.judgement.why.map((why) => findingOf(ROUTE_CLAIM, severity, why, applicant));
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((one) => one.severity === "violation")) return "ineligible";
  return findings.some((one) => one.severity === "missing") ? "undetermined" : "eligible";
}

/** Each step goes to the day on which everything known to stand in the way is over; a row has few such days. */
const MOST_STEPS = 12;

/**
 * The first day, on or after the date of judgement, on which the row is eligible if only time passes; null when time
 * does not cure it. What stands in the way is over on its own `metOn`, so no earlier day can do; whether that day does
 * is judged anew, because time also breaks things.
 */
function earliestOf(applicant: Applicant, plan: Plan, on: Dates, findings: readonly Finding[]): Day | null {
  let open = findings;
  let asOf = on.asOf;
  for (let step = 0; step < MOST_STEPS; step++) {
    const inTheWay = open.filter((one) => one.severity === "violation" || one.severity === "missing");
    if (inTheWay.length === 0) return asOf;
    let next = addDays(asOf, 1);
    for (const { metOn } of inTheWay) {
      if (metOn === null) return null;
      next = laterOf(next, metOn);
    }
    asOf = next;
    open = judge(applicant, plan, datesAt(applicant, on.applyYear, asOf)).findings;
  }
  return null;
}
