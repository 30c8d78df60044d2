/**
 * What rules have to say of a row as findings, each with its severity, the cells it points to, and what it counts along
 * the route claimed.
 */
import type { Applicant } from "../applicant";
import type { Finding, Issue } from "../finding";
import type { RuleId, Severity, Verdict } from "../ids";
import { ROUTE_CLAIM, type Claim } from "../routes/claim";
import { findingOf, type Rule, type RuleOutcome, type Ruling } from "../rule";

export const severityOf = (outcome: RuleOutcome): Severity => (outcome === "not-met" ? "violation" : "missing");

type Told = Pick<Rule, "id" | "clause" | "decides" | "warnings">;

/** What a rule has to say of a row, each with its severity and the cells it points to. */
export function findingsOf(rule: Told, ruled: Ruling, applicant: Applicant): readonly Finding[] {
  const found: Finding[] = [];
  addFindings(found, rule, ruled, applicant, null);
  return found;
}

/** The same, put behind what has been found: no list of its own for every rule of every row. */
export function addFindings(
  found: Finding[],
  rule: Told,
  { outcome, issues, warnings }: Ruling,
  applicant: Applicant,
  claim: Claim | null,
): void {
  // By number: lists of rules are of several kinds, and going through them otherwise makes something for each of them.
  for (let i = 0; i < issues.length; i++) {
    const issue = issues[i];
    if (issue === undefined) continue;
    const severity = issue.severity ?? severityOf(outcome);
    const effect = severity === rule.warnings ? "stands" : effectAlong(claim, rule.id, severity, issue.reason.kind);
    if (effect !== "waived") found.push(counted(effect, claim, rule, severity, issue, applicant));
  }
  for (let i = 0; i < warnings.length; i++) {
    const warning = warnings[i];
    if (warning !== undefined) found.push(findingOf(rule, rule.warnings, warning, applicant));
  }
}

function counted(
  effect: Exclude<Effect, "waived">,
  claim: Claim | null,
  rule: Told,
  severity: Severity,
  issue: Issue,
  applicant: Applicant,
): Finding {
  switch (effect) {
    case "stands":
      return findingOf(rule, severity, issue, applicant);
    case "downgraded":
      return findingOf(rule, "caution", issue, applicant);
    case "deferred":
      return findingOf(rule, "missing", issue, applicant, deferredBy(claim));
  }
}

/** A claim that holds leaves open what nobody says it lifts; one that is open itself, what it would lift. */
const deferredBy = (claim: Claim | null): Pick<Finding, "liftedIf" | "leftOpenBy"> =>
  claim?.holds === true
    ? { liftedIf: null, leftOpenBy: claim.claimed }
    : { liftedIf: claim?.claimed ?? "claimed", leftOpenBy: null };

/** What becomes of a finding along the claim. */
type Effect = "stands" | "waived" | "downgraded" | "deferred";

function effectAlong(claim: Claim | null, rule: RuleId, severity: Severity, fault: string): Effect {
  if (claim === null) return "stands";
  if (claim.waives(rule, fault)) return "waived";
  // A breach would be worth a look only: what cannot be told is no more.
  if ((severity === "violation" || severity === "missing") && claim.downgrades(rule)) return "downgraded";
  return severity === "violation" && claim.defers(rule, fault) ? "deferred" : "stands";
}

/** What a finding counts along the claim: its route may waive its fault, leave it open, or make it a mere caution. */
export function along(claim: Claim, rule: RuleId, finding: Finding): Finding | null {
  switch (effectAlong(claim, rule, finding.severity, finding.reason.kind)) {
    case "stands":
      return finding;
    case "waived":
      return null;
    case "downgraded":
      return { ...finding, severity: "caution" };
    case "deferred":
      return { ...finding, severity: "missing", ...deferredBy(claim) };
  }
}

/**
 * What is to be said of the claim itself.
 *
 * @param normalWould what the row would be along the normal route, where that is asked
 */
export function claimFindings(
  applicant: Applicant,
  { judgement, warnings }: Claim,
  normalWould: Verdict | null,
): Finding[] {
  const { outcome, why: issues } = judgement;
  const found: Finding[] = [];
  for (const issue of issues)
    found.push(
      findingOf(ROUTE_CLAIM, issue.severity ?? severityOf(outcome), issue, applicant, { normalWould, of: "route" }),
    );
  for (const issue of warnings) found.push(findingOf(ROUTE_CLAIM, ROUTE_CLAIM.warnings, issue, applicant));
  return found;
}
