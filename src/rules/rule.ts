/**
 * The shape of a rule, and the few questions all rules ask.
 *
 * A rule file reads: header (what it is, how we read the law, what is left out), clause, figures, rule.
 * A rule never builds sentences and allocates nothing while nothing is wrong.
 */
import type { Applicant, FactId, FieldId } from "./applicant";
import { fullYearsFrom, precisionOf, type Day, type PartialDate } from "../core/calendar";
import type { Finding, GapReason, Why } from "./finding";
import type { OversightId, RecordRuleId, RuleId, Severity, RouteId, Clause, Verdict } from "./ids";
import { cannotTell, MET, NOT_MET, type Judgement, type Outcome } from "../core/judgement";
import { possibilities, type Reading } from "../core/reading";

/** The dates a row is judged on. See docs: asOf for what accumulates, applyDate for the act of applying. */
export interface Dates {
  readonly asOf: Day;
  readonly applyDate: PartialDate;
  readonly applyYear: number;
}

export type RuleOutcome = Outcome | "not-applicable";

/** `asides`: cautions that a rule gives without failing. */
export interface Ruling {
  readonly outcome: RuleOutcome;
  readonly why: readonly Why[];
  readonly asides: readonly Why[];
}

export interface Rule<Id extends RuleId = RuleId> {
  readonly id: Id;
  readonly clause: Clause;
  /** Also for rows that apply for nothing? (data rules, and rules that turn into a caution there) */
  readonly withoutApplication: boolean;
  /** Facts the rule rests on, shown when it is explained. */
  readonly restsOn: readonly FieldId[];
  /** Optional facts: where a sheet has none of these columns, the rule is not judged and the sheet says so once. */
  readonly unjudgedWithout: readonly FieldId[];
  /** Each of these columns is judged by itself: the sheet names the ones it lacks even when another is there. */
  readonly judgedInParts?: true;
  readonly judge: (applicant: Applicant, on: Dates) => Ruling;
}

/** Something worth saying that no requirement asks for. */
export interface Remark {
  readonly severity: Severity;
  readonly why: Why;
}

/** What is known of a row by the time the watching rules look at it. */
export interface Seen {
  /** What has been found so far: requirements first, then the records, then oversight in its order. */
  readonly findings: readonly Finding[];
  /** The verdict of what has been found so far. */
  readonly verdict: () => Verdict;
  /** Direct routes that hold; empty for a row that applies for nothing. */
  readonly direct: readonly RouteId[];
  /** The route the row is judged along; null when it applies for nothing. */
  readonly route: RouteId | null;
}

/** A rule that watches: oversight after the award, and the records themselves. It fires or is silent. */
export interface WatchRule<Id extends OversightId | RecordRuleId = OversightId | RecordRuleId> {
  readonly id: Id;
  readonly clause: Clause;
  /** Rows that apply for something only, or every row. */
  readonly watches: "applications" | "every-row";
  /** Facts the rule rests on, shown when it is explained. */
  readonly restsOn: readonly FieldId[];
  /** Where a sheet has none of these columns, the rule is not judged and the sheet says so once. Empty: never said. */
  readonly unjudgedWithout: readonly FieldId[];
  /** {@link SILENT} when nothing is to be said: the same object every time. */
  readonly watch: (applicant: Applicant, on: Dates, seen: Seen) => readonly Remark[];
}

const NOTHING: readonly never[] = Object.freeze([]);

/** A watching rule has nothing to say. */
export const SILENT: readonly Remark[] = NOTHING;

export const RULED_MET: Ruling = Object.freeze({ outcome: "met", why: NOTHING, asides: NOTHING });
export const NOT_APPLICABLE: Ruling = Object.freeze({ outcome: "not-applicable", why: NOTHING, asides: NOTHING });

/** “Where it applies, it requires …”: not applicable, met, not met, or cannot tell from either side. */
export function ruling(applies: Judgement<Why>, requires: Judgement<Why>): Ruling {
  if (applies.outcome === "not-met") return NOT_APPLICABLE;
  if (requires.outcome === "met") return RULED_MET;
  if (applies.outcome === "met") return { outcome: requires.outcome, why: requires.why, asides: NOTHING };
  const open = requires.outcome === "cannot-tell" ? [...applies.why, ...requires.why] : applies.why;
  return { outcome: "cannot-tell", why: open, asides: NOTHING };
}

/** A ruling that stands, with cautions beside it. */
export const withAsides = (standing: Ruling, asides: readonly Why[]): Ruling =>
  asides.length === 0 ? standing : { ...standing, asides };

/** What is to be said of a fact that cannot be used. Null when the fact is known. */
export function gapReason(field: FieldId, reading: Reading<unknown>): GapReason | null {
  switch (reading.state) {
    case "known":
      return null;
    case "blank":
      return { kind: "blank", field };
    case "absent":
      return { kind: "no-column", field };
    case "unreadable":
      return { kind: "unreadable", field, raw: reading.raw };
    case "ambiguous":
      return { kind: "ambiguous", field, raw: reading.raw };
  }
}

/** The reason for which a fact cannot be used, ready for {@link cannotTell}. */
export function gap(applicant: Applicant, fact: FactId, metOn: Day | null = null): Why {
  const field = applicant.originOf(fact);
  const reason = gapReason(field, applicant.facts[fact]) ?? { kind: "blank", field };
  return { reason, fields: [field], metOn };
}

/** The gaps of several facts, each column asked for once. */
export function gaps(applicant: Applicant, facts: readonly FactId[]): readonly Why[] {
  return facts
    .map((fact) => gap(applicant, fact))
    .filter((one, i, all) => all.findIndex((other) => other.fields[0] === one.fields[0]) === i);
}

/** Does a fact satisfy a test? A “no” carries no reason: give it one with `because`. */
export function holds<T>(
  applicant: Applicant,
  field: FactId,
  reading: Reading<T>,
  test: (value: T) => boolean,
): Judgement<Why> {
  switch (reading.state) {
    case "known":
      return test(reading.value) ? MET : NOT_MET;
    case "ambiguous":
      if (reading.values.every(test)) return MET;
      return reading.values.some(test) ? cannotTell(gap(applicant, field)) : NOT_MET;
    case "blank":
    case "unreadable":
    case "absent":
      return cannotTell(gap(applicant, field));
  }
}

/**
 * Have `years` full years passed since a date fact?
 * The “cannot tell” of a date that is only too coarse says from which day on time settles it.
 */
export function yearsPassed(
  applicant: Applicant,
  field: FactId,
  reading: Reading<PartialDate>,
  years: number,
  on: PartialDate,
  passed: (from: PartialDate, years: number, on: PartialDate) => Outcome,
): Judgement<Why> {
  if (reading.state === "known") {
    const outcome = passed(reading.value, years, on);
    if (outcome === "met") return MET;
    if (outcome === "not-met") return NOT_MET;
  }
  const outcomes = possibilities(reading, NOTHING).map((date) => passed(date, years, on));
  if (outcomes.length === 0) return cannotTell(gap(applicant, field));
  if (outcomes.every((outcome) => outcome === "met")) return MET;
  if (outcomes.every((outcome) => outcome === "not-met")) return NOT_MET;
  const metOn = yearsPassedFrom(reading, years);
  if (reading.state !== "known") return cannotTell(gap(applicant, field, metOn));
  const filed = applicant.facts.applyDate.state;
  if (precisionOf(reading.value) !== "year" && (filed === "unreadable" || filed === "ambiguous"))
    return cannotTell(gap(applicant, "applyDate", metOn));
  const coarse = precisionOf(reading.value) === "year" ? reading.value : on;
  return cannotTell({
    reason: { kind: "imprecise-date", field: coarse === on ? "applyDate" : field, date: coarse },
    fields: [coarse === on ? "applyDate" : field],
    metOn,
  });
}

/** The day from which `years` full years have passed for certain, however an open date is read; null without a date. */
export function yearsPassedFrom(reading: Reading<PartialDate>, years: number): Day | null {
  const days = possibilities(reading, NOTHING).map((date) => fullYearsFrom(date, years));
  return days.reduce<Day | null>(
    (latest, one) => (latest === null || serialOfDay(one) > serialOfDay(latest) ? one : latest),
    null,
  );
}

const serialOfDay = (date: Day): number => date.year * 10_000 + date.month * 100 + date.day;

/** A finding of a rule: where it points is looked up only now. */
export function findingOf(
  rule: Pick<Rule, "id" | "clause">,
  severity: Severity,
  why: Why,
  applicant: Applicant,
): Finding {
  return {
    rule: rule.id,
    severity,
    clause: why.clause ?? rule.clause,
    reason: why.reason,
    fields: why.fields,
    cells: [...why.fields.flatMap((field) => applicant.cells(field, why.column)), ...(why.elsewhere ?? [])],
    metOn: why.metOn,
    liftedIf: null,
    normalWould: null,
  };
}
