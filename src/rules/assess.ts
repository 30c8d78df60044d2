/**
 * A row along its route: findings, verdict, and the first date on which it becomes eligible if only time passes.
 */
import type { Applicant, FieldId, SheetContext } from "./applicant";
import { addDays, laterOf, type Day } from "./calendar";
import { datesAt, datesOf, type Timing } from "./dates";
import type { Finding, RequirementId, RuleId, Severity } from "./finding";
import type { Clause } from "./notice";
import { isBeforeFigures } from "./figures";
import { claimOf, isLeftOpen, isLifted, type Claimed } from "./routes/claim";
import type { RouteId } from "./routes/route";
import { findingOf, type Dates, type Rule, type RuleOutcome } from "./rule";
import { NOT_JUDGED_YET, RULEBOOK, type Rulebook } from "./rulebook";

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

/** What is to be said once for a whole sheet, beside the verdicts. */
export type Note =
  | { readonly kind: "no-column"; readonly rule: RuleId; readonly fields: readonly FieldId[] }
  | { readonly kind: "post-assumed-professional"; readonly rule: RuleId }
  | { readonly kind: "type-assumed-provincial"; readonly rule: RuleId }
  | { readonly kind: "before-notice"; readonly rule: null }
  | { readonly kind: "not-judged-yet"; readonly rule: null; readonly rules: readonly RequirementId[] };

/** The rules a sheet can be judged by, worked out once for all its rows. */
export interface Plan {
  readonly requirements: readonly Rule<RequirementId>[];
  readonly records: readonly Rule[];
  readonly unjudged: readonly Rule[];
  readonly rulebook: Rulebook;
  readonly holdsApplications: boolean;
  readonly notes: readonly Note[];
}

export function planFor(sheet: SheetContext, rulebook: Rulebook = RULEBOOK): Plan {
  const applying = (rule: Rule): boolean => sheet.holdsApplications || rule.withoutApplication;
  const judged = (rule: Rule): boolean => rule.unjudgedWithout.length === 0 || rule.unjudgedWithout.some(sheet.has);
  const concerned = [...rulebook.requirements, ...rulebook.records].filter(applying);
  return {
    requirements: rulebook.requirements.filter((rule) => applying(rule) && judged(rule)),
    records: rulebook.records.filter((rule) => applying(rule) && judged(rule)),
    unjudged: concerned.filter((rule) => !judged(rule)),
    rulebook,
    holdsApplications: sheet.holdsApplications,
    notes: [...concerned.flatMap((rule) => notesOf(rule, sheet)), ...generalNotes(sheet)],
  };
}

function notesOf(rule: Rule, sheet: SheetContext): readonly Note[] {
  const lacking = rule.unjudgedWithout.filter((field) => !sheet.has(field));
  if (lacking.length === 0) return [];
  if (rule.judgedInParts) return lacking.map((field) => ({ kind: "no-column", rule: rule.id, fields: [field] }));
  return lacking.length < rule.unjudgedWithout.length ? [] : [{ kind: "no-column", rule: rule.id, fields: lacking }];
}

function generalNotes(sheet: SheetContext): readonly Note[] {
  if (!sheet.holdsApplications) return [];
  const notes: Note[] = [];
  if (!sheet.has("postKind")) notes.push({ kind: "post-assumed-professional", rule: "township-post" });
  if (NOT_JUDGED_YET.length > 0) notes.push({ kind: "not-judged-yet", rule: null, rules: NOT_JUDGED_YET });
  return notes;
}

/** Notes that only the rows can give: an assumption they needed, a date before the notice. */
export function notesOfRows(applicants: readonly Applicant[], assessments: readonly Assessment[]): readonly Note[] {
  const notes: Note[] = [];
  const assumes = applicants.some(
    ({ facts }) => isAssumed(facts.heldType) || isAssumed(facts.otherType) || isAssumed(facts.applyType),
  );
  if (assumes) notes.push({ kind: "type-assumed-provincial", rule: "five-year-lock" });
  if (assessments.some(({ asOf }) => isBeforeFigures(asOf))) notes.push({ kind: "before-notice", rule: null });
  return notes;
}

const isAssumed = (reading: { readonly state: string; readonly doubt?: string }): boolean =>
  reading.state === "known" && reading.doubt === "assumed";

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

interface Judged {
  readonly findings: readonly Finding[];
  readonly claim: Claimed | null;
}

function judge(applicant: Applicant, plan: Plan, on: Dates): Judged {
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

const ROUTE_CLAIM: Pick<Rule<"route-claim">, "id" | "clause"> = { id: "route-claim", clause: "三（四）" };

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

export type ConditionOutcome = RuleOutcome | "not-judged" | "lifted";

/** One condition of a row, met ones too: the explanation on demand. */
export interface Condition {
  readonly rule: RuleId;
  readonly clause: Clause;
  readonly outcome: ConditionOutcome;
  readonly fields: readonly FieldId[];
  readonly cells: readonly string[];
  /** What is to be said of a condition that is not met or cannot be told, and cautions. */
  readonly findings: readonly Finding[];
}

/** Every condition of one row with its outcome. */
export function explain(applicant: Applicant, plan: Plan, timing: Timing): readonly Condition[] {
  const on = datesOf(applicant, timing);
  const { findings, claim } = judge(applicant, plan, on);
  const conditions: Condition[] = [];
  if (claim !== null)
    conditions.push(
      conditionOf(ROUTE_CLAIM.id, ROUTE_CLAIM.clause, claim.judgement.outcome, ["route"], applicant, findings),
    );
  for (const rule of [...plan.requirements, ...plan.records]) {
    const lifted = claim !== null && isLifted(claim, rule.id as RequirementId);
    const outcome = lifted ? "lifted" : rule.judge(applicant, on).outcome;
    conditions.push(conditionOf(rule.id, rule.clause, outcome, rule.restsOn, applicant, findings));
  }
  for (const rule of plan.unjudged)
    conditions.push(conditionOf(rule.id, rule.clause, "not-judged", [], applicant, findings));
  return conditions;
}

function conditionOf(
  rule: RuleId,
  clause: Clause,
  outcome: ConditionOutcome,
  facts: readonly FieldId[],
  applicant: Applicant,
  findings: readonly Finding[],
): Condition {
  const fields = [...new Set(facts.map(applicant.originOf))];
  const cells = [...new Set(fields.flatMap((field) => applicant.cells(field)))];
  return { rule, clause, outcome, fields, cells, findings: findings.filter((one) => one.rule === rule) };
}
