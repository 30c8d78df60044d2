/**
 * The explanation of one row on demand: every condition with its outcome, met ones too.
 */
import type { Applicant, FieldId } from "../applicant";
import { judge, ROUTE_CLAIM, watched } from "./assess";
import { datesOf, type Timing } from "./dates";
import { directRoutes } from "./direct";
import type { Finding } from "../finding";
import type { RuleId, Clause } from "../ids";
import type { Plan } from "./plan";
import type { Reading } from "../../core/reading";
import { isLifted } from "../routes/claim";
import type { Rule, RuleOutcome, WatchRule } from "../rule";

export type ConditionOutcome = RuleOutcome | "not-judged" | "lifted";

export interface ConditionValue {
  readonly field: FieldId;
  /** Of a yearly column. */
  readonly year: number | null;
  readonly reading: Reading<unknown>;
}

/** One condition of a row, met ones too: the explanation on demand. */
export interface Condition {
  readonly rule: RuleId;
  readonly clause: Clause;
  readonly outcome: ConditionOutcome;
  readonly fields: readonly FieldId[];
  readonly cells: readonly string[];
  /** What was read of each field, yearly columns one by one. */
  readonly values: readonly ConditionValue[];
  /** What is to be said of a condition that is not met or cannot be told, and cautions. */
  readonly findings: readonly Finding[];
}

/** Every condition of one row with its outcome, in the order of the notice. */
export function explain(applicant: Applicant, plan: Plan, timing: Timing): readonly Condition[] {
  const on = datesOf(applicant, timing);
  const judged = judge(applicant, plan, on);
  const { claim, rulings } = judged;
  const direct = plan.holdsApplications ? directRoutes(applicant, plan, on, rulings).holding : [];
  const findings = watched(applicant, plan, on, judged, direct);
  const condition = (
    rule: Pick<Rule, "id" | "clause">,
    outcome: ConditionOutcome,
    facts: readonly FieldId[],
  ): Condition => conditionOf(rule, outcome, facts, applicant, findings);
  return [
    ...(claim === null ? [] : [condition(ROUTE_CLAIM, claim.judgement.outcome, ["route"])]),
    ...plan.requirements.map((rule, i) => {
      const lifted = claim !== null && isLifted(claim, rule.id);
      const ruled = rulings[i]?.outcome ?? "not-applicable";
      return condition(rule, lifted ? "lifted" : alongClaim(rule.id, ruled, findings), rule.restsOn);
    }),
    ...[...plan.records, ...plan.oversight].map((rule) => condition(rule, outcomeOf(rule, findings), rule.restsOn)),
    ...plan.unjudged.map((rule) => condition(rule, "not-judged", [])),
  ];
}

/** Entitlements: silence means that none is known of, not that all is well. */
const ENTITLEMENTS: readonly RuleId[] = [
  "mobility-available",
  "reference-factors",
  "exchange-available",
  "direct-route-available",
];

/** What a requirement amounts to along the claim: its route may lift every fault found, or leave it open. */
function alongClaim(id: RuleId, ruled: RuleOutcome, findings: readonly Finding[]): ConditionOutcome {
  if (ruled === "met" || ruled === "not-applicable") return ruled;
  const severities = findings.filter(({ rule }) => rule === id).map(({ severity }) => severity);
  if (severities.includes("violation")) return "not-met";
  return severities.includes("missing") ? "cannot-tell" : "lifted";
}

/** A watching rule asks for nothing: where it is silent, all is well. */
function outcomeOf({ id }: WatchRule, findings: readonly Finding[]): ConditionOutcome {
  const severities = new Set(findings.filter(({ rule }) => rule === id).map(({ severity }) => severity));
  if (severities.size === 0 && ENTITLEMENTS.includes(id)) return "not-applicable";
  if (severities.has("violation")) return "not-met";
  return severities.has("missing") ? "cannot-tell" : "met";
}

export function conditionOf(
  { id: rule, clause }: Pick<Rule, "id" | "clause">,
  outcome: ConditionOutcome,
  facts: readonly FieldId[],
  applicant: Applicant,
  findings: readonly Finding[],
): Condition {
  const fields = [...new Set(facts.map(applicant.originOf))];
  const cells = [...new Set(fields.flatMap((field) => applicant.cells(field)))];
  return {
    rule,
    clause,
    outcome,
    fields,
    cells,
    values: facts.flatMap((field) => valuesOf(field, applicant)),
    findings: findings.filter((one) => one.rule === rule),
  };
}

function valuesOf(field: FieldId, applicant: Applicant): readonly ConditionValue[] {
  if (field === "trainingHours" || field === "appraisals")
    return applicant[field].map(({ year, reading }) => ({ field, year, reading }));
  if (field === "examScores" || field === "passMarks")
    return applicant[field].map(({ reading }) => ({ field, year: null, reading }));
  const reading = applicant.facts[field];
  return reading.state === "absent" ? [] : [{ field, year: null, reading }];
}
