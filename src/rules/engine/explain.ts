/**
 * The explanation of one row on demand: every condition with its outcome, met ones too.
 */
import type { Applicant } from "../applicant";
import { isMarks, isYearly, type FactId, type FieldId } from "../../fields";
import { distinctCells, type Position } from "../../core/positions";
import type { Reading } from "../../core/reading";
import { datesPossible } from "./any-year";
import { assess, contextFor, judge, watched, type View } from "./assess";
import type { RowContext } from "./context";
import { datesOf, type Timing } from "./dates";
import { directRoutes, NONE_CONSIDERED } from "./direct";
import type { Finding } from "../finding";
import type { Clause, RuleId } from "../ids";
import type { Plan } from "./plan";
import { Recorder, type Reads } from "./recorder";
import { repeatedIn } from "./told-once";
import { ROUTE_CLAIM } from "../routes/claim";
import type { Rule, RuleOutcome } from "../rule";

export type ConditionOutcome = RuleOutcome | "lifted";

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
  readonly cells: readonly Position[];
  /** What was read of each field, yearly columns one by one. */
  readonly values: readonly ConditionValue[];
  /** False of an entitlement that is meant for the row, whose conditions are not met: it is not out of place there. */
  readonly isEarned: boolean;
  /** What is to be said of a condition that is not met or cannot be told, and cautions. */
  readonly findings: readonly Finding[];
  /** Columns that the sheet lacks: what they would say was not judged, whatever the outcome. */
  readonly unjudged: readonly FieldId[];
  /** Of one that was not judged: which of the columns that it looks at tell nothing of this row. */
  readonly untold: readonly FieldId[];
}

/** What comes of one condition, before anybody asks what it read. */
interface Outcome {
  readonly rule: Pick<Rule, "id" | "clause">;
  readonly outcome: ConditionOutcome;
  readonly isEarned: boolean;
  /** Columns that it compares and the sheet lacks, where it was not judged. */
  readonly absent: readonly FieldId[];
  /** What it rests on that tells nothing, where others know that of it. */
  readonly untold: readonly FieldId[] | null;
}

/** Every condition of one row with its outcome alone, in the order of `explain`: what tells one day from another. */
export const outcomesOf = (
  applicant: Applicant,
  plan: Plan,
  timing: Timing,
): readonly (readonly [RuleId, ConditionOutcome])[] =>
  conditionsOf(applicant, plan, timing).outcomes.map(({ rule, outcome }) => [rule.id, outcome]);

/**
 * Every condition of one row with its outcome, in the order of the notice.
 *
 * @param shown what is shown of the row, where other rows were looked at: its advice is theirs too
 */
export function explain(
  applicant: Applicant,
  plan: Plan,
  timing: Timing,
  shown: readonly Finding[] | null = null,
): readonly Condition[] {
  const recorder = new Recorder();
  const { outcomes, findings } = conditionsOf(applicant, plan, timing, shown, recorder.view);
  return outcomes.map(({ rule, outcome, isEarned, absent, untold }) => {
    const lacking = lackingOf(rule.id, plan);
    const of = conditionOf(rule, outcome, recorder.readsOf(rule.id), applicant, findings, [...lacking, ...absent]);
    return { ...of, isEarned, untold: untold ?? of.untold };
  });
}

function conditionsOf(
  applicant: Applicant,
  plan: Plan,
  timing: Timing,
  shown: readonly Finding[] | null = null,
  view?: View,
): { readonly outcomes: readonly Outcome[]; readonly findings: readonly Finding[] } {
  const context = contextFor(applicant, plan, datesOf(applicant, timing));
  const judged = judge(context, plan, view);
  const { claim, rulings } = judged;
  const { holding: direct, open } = plan.holdsApplications ? directRoutes(context, plan, rulings) : NONE_CONSIDERED;
  const watchedFor = watched(context, plan, judged, direct, view);
  const isAnyYear = datesPossible(applicant, plan, timing).length > 1;
  const told = shown ?? (isAnyYear ? assess(applicant, plan, timing).findings : watchedFor);
  // What another condition tells of a cell is said with each condition that rests on it.
  const findings = isAnyYear ? told : [...told, ...repeatedIn(watchedFor, applicant).keys()];
  const isOpen = (id: RuleId): boolean =>
    isAnyYear &&
    findings.some((one) => one.rule === id && one.severity === "missing" && one.fields.includes("applyYear"));
  const condition = (rule: Outcome["rule"], outcome: ConditionOutcome): Outcome => ({
    rule,
    outcome: isOpen(rule.id) ? "cannot-tell" : outcome,
    isEarned: true,
    absent: [],
    untold: null,
  });
  const untoldOfDirect = (): readonly FieldId[] => [
    ...new Set(open.flatMap(({ issues }) => issues.flatMap(({ fields }) => fields))),
  ];
  const outcomes = [
    ...(claim === null ? [] : [condition(ROUTE_CLAIM, claim.judgement.outcome)]),
    ...plan.requirements.map((rule, i) => {
      const ruled = rulings[i]?.outcome ?? "not-applicable";
      return condition(rule, claim?.waives(rule.id) === true ? "lifted" : alongClaim(rule.id, ruled, findings));
    }),
    ...[...plan.records, ...plan.oversight].map((rule) => {
      const ruled = rule.evaluate(context).outcome;
      const isEarned = !isEntitlement(rule) || ruled !== "not-met";
      const isDirect = rule.id === "direct-route-available";
      const isSilent = isDirect ? open.length > 0 : isUntold(rule, ruled, context);
      const of = { ...condition(rule, outcomeOf(rule, findings, isSilent)), isEarned };
      if (of.outcome !== "not-judged") return of;
      return isDirect ? { ...of, untold: untoldOfDirect() } : { ...of, absent: absentAmong(rule, context) };
    }),
    ...plan.unjudged.map((rule) => condition(rule, "not-judged")),
  ];
  return { outcomes, findings };
}

const lackingOf = (id: RuleId, { notes }: Plan): readonly FieldId[] =>
  notes.flatMap((note) => (note.kind === "no-column" && note.rule === id ? note.fields : []));

/** What a requirement amounts to along the claim: its route may waive every fault found, or leave it open. */
export function alongClaim(id: RuleId, ruled: RuleOutcome, findings: readonly Finding[]): ConditionOutcome {
  if (ruled !== "not-met" && ruled !== "cannot-tell") return ruled;
  const severities = findings.filter(({ rule }) => rule === id).map(({ severity }) => severity);
  if (severities.includes("violation")) return "not-met";
  return severities.includes("missing") ? "cannot-tell" : "lifted";
}

/**
 * Oversight and the records ask for nothing: where they are silent, all is well, unless the row does not tell. Silence
 * about an entitlement means that there is none.
 */
function outcomeOf(rule: Rule, findings: readonly Finding[], isOpen: boolean): ConditionOutcome {
  const severities = new Set(findings.filter((one) => one.rule === rule.id).map(({ severity }) => severity));
  if (severities.has("violation")) return "not-met";
  if (severities.has("missing")) return "cannot-tell";
  if (severities.size > 0) return "met";
  if (isOpen) return "not-judged";
  return isEntitlement(rule) ? "not-applicable" : "met";
}

const isEntitlement = ({ warnings }: Rule): boolean => warnings === "benefit";

/** What it compares and the sheet has no column for. */
const absentAmong = ({ compares = [] }: Rule, { facts }: RowContext): readonly FactId[] =>
  compares.filter((fact) => facts[fact].state === "absent");

/** Is a rule silent because the row does not tell? */
function isUntold({ compares }: Rule, ruled: RuleOutcome, context: RowContext): boolean {
  const isSilent = (fact: FactId): boolean => !["known", "ambiguous"].includes(context.facts[fact].state);
  return compares?.some(isSilent) === true || ruled === "not-judged";
}

export function conditionOf(
  { id: rule, clause }: Pick<Rule, "id" | "clause">,
  outcome: ConditionOutcome,
  read: Reads,
  applicant: Applicant,
  findings: readonly Finding[],
  unjudged: readonly FieldId[] = [],
): Condition {
  const fields = [...new Set([...read.fields].map((field) => applicant.originOf(field)))];
  const cells = distinctCells(fields.flatMap((field) => applicant.cells(field)));
  return {
    rule,
    clause,
    outcome,
    fields,
    cells,
    values: [...read.fields].flatMap((field) => valuesOf(field, applicant)),
    isEarned: true,
    findings: findings.filter((one) => one.rule === rule),
    unjudged,
    untold: outcome === "not-judged" ? untoldAmong(fields, applicant) : [],
  };
}

const untoldAmong = (fields: readonly FieldId[], { facts, sheet }: Applicant): readonly FieldId[] =>
  fields.filter((field) => {
    if (!(field in facts) || !sheet.has(field)) return false;
    const { state } = facts[field as FactId];
    return state === "blank" || state === "unreadable" || state === "ambiguous";
  });

function valuesOf(field: FieldId, applicant: Applicant): readonly ConditionValue[] {
  if (isYearly(field)) return applicant[field].map(({ year, reading }) => ({ field, year, reading }));
  if (isMarks(field)) return applicant[field].map(({ reading }) => ({ field, year: null, reading }));
  const reading = applicant.facts[field];
  return reading.state === "absent" ? [] : [{ field, year: null, reading }];
}
