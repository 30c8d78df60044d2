/**
 * The shape of a rule and what it says of a row.
 *
 * A rule file reads: header (what it is, how we read the law, what is left out), clause, figures, rule.
 * A rule never builds sentences and allocates nothing while nothing is wrong.
 */
import type { Applicant } from "./applicant";
import { isYearly, type FactId, type FieldId } from "../fields";
import type { Day, PartialDate } from "../core/calendar";
import { distinctCells, type Position } from "../core/positions";
import type { Reading } from "../core/reading";
import type { Finding, Issue } from "./finding";
import type { FigureId } from "./figures/figures";
import type { Clause, RequirementId, RouteId, RuleId, Severity, Verdict } from "./ids";
import type { Judgement, Outcome } from "../core/judgement";

/** The dates a row is judged on. asOf is for what accumulates, applyDate for the act of applying. */
export interface Dates {
  readonly asOf: Day;
  readonly applyDate: PartialDate;
  readonly applyYear: number;
}

/** `not-judged`: there is nothing to judge by (no such column, nothing in it, no sheet of posts). */
export type RuleOutcome = Outcome | "not-applicable" | "not-judged";

/** What a rule has to say of a row. */
export interface Ruling {
  readonly outcome: RuleOutcome;
  /** What stands in the way: not met, or to be found out. */
  readonly issues: readonly Issue[];
  /** What is worth a look, whatever the outcome. */
  readonly warnings: readonly Issue[];
}

/**
 * What a rule reads through: one row, the dates it is judged on, the figures in force, and what else is known of it.
 */
export interface RuleContext extends Applicant {
  readonly on: Dates;
  /** The figure in force on the date of judgement, or the bureau's own. */
  readonly figure: (id: FigureId) => number;
  readonly route: (id: RouteId) => RouteEffects;
  readonly seen: Seen;
  /** What several rules work out alike of this row on this day: worked out once. The function itself is its name. */
  readonly once: <T>(workedOut: (context: RuleContext) => T) => T;
  /**
   * The same row with other facts in these places. A view is made rather than inherited from: an object that others
   * inherit from gets a shape of its own, and reading the facts of any row is slow from then on.
   */
  readonly seenAs: (instead: Instead) => RuleContext;
}

/** What is read in place of a fact: another fact of the row, with the cells it comes from, or what is supposed. */
export type Instead = Readonly<Partial<Record<FieldId, FactId | Reading<unknown>>>>;

/** What is known of a row by the time the records and oversight look at it. */
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

/**
 * What a row that goes along a route is to the rules across rows: an application in the sense of 三（一）, or something
 * of its own kind, compared with its like only.
 */
export type Nature = "application" | "exchange" | "exam-margin";

/** What a rule may know of a route that is claimed. */
export interface RouteEffects {
  readonly id: RouteId;
  /** 直评直聘: the routes of which DIRECTAPPOINT speaks. */
  readonly isDirect: boolean;
  /** Is it for professionals of township units alone, whatever is applied for? */
  readonly townshipOnly: boolean;
  readonly nature: Nature;
  /** Its own columns, each group with its alternatives: a sheet that lacks a group does not consider the route. */
  readonly needs: readonly (readonly FieldId[])[];
  /** What becomes of each requirement along it. */
  readonly decisions: Readonly<Partial<Record<RuleId, Decision | Readonly<Record<string, FaultDecision>>>>>;
  /** Its own conditions. */
  readonly evaluate: (context: RuleContext) => Judgement<Issue>;
}

/** A requirement stands along a route, is waived, or its breach is worth a look only (the notice is silent). */
export type Decision = "stands" | "waives" | "downgrades";
/** A single fault stands, is waived, or is left open (it counts as “cannot tell”). */
export type FaultDecision = "stands" | "waives" | "defers";

/** One shape for requirements, oversight, records and the rules across rows. */
export interface Rule<Id extends RuleId = RuleId, Context extends RuleContext = RuleContext> {
  readonly id: Id;
  readonly clause: Clause;
  /** Rows that apply for something only, or every row. */
  readonly scope: "applications" | "every-row";
  /** Does a breach of it decide the verdict on the application? What cannot be told leaves the verdict open always. */
  readonly decides: boolean;
  /** What its warnings are: worth a look, or an entitlement. */
  readonly warnings: "caution" | "benefit";
  /** Optional facts: where a sheet has none of these columns, the rule is not judged and the sheet says so once. */
  readonly unjudgedWithout: readonly FieldId[];
  /** Compares these: where one of them says nothing, neither does the rule. */
  readonly compares?: readonly FactId[] | undefined;
  /** A column that tells the same as one of them: an ID number tells the birth date. */
  readonly toldAlsoBy?: Readonly<Partial<Record<FieldId, FieldId>>> | undefined;
  /** Each of these columns is judged by itself: the sheet names the ones it lacks even when another is there. */
  readonly judgedInParts?: true | undefined;
  readonly evaluate: (context: Context) => Ruling;
}

/** A rule that an application has to meet. */
export interface Requirement<
  Id extends RequirementId = RequirementId,
  Along extends AlongRoutes = AlongRoutes,
  Context extends RuleContext = RuleContext,
> extends Rule<Id, Context> {
  readonly decides: true;
  readonly routes: Along;
  /** Does it rest on the route claimed? What the others say holds whatever is claimed. */
  readonly restsOnClaim?: true | undefined;
  /** What a direct route asks in its place; null where what becomes of each fault says it. */
  readonly alongDirect?: ((context: Context, route: RouteEffects) => Judgement<Issue> | null) | undefined;
}

/**
 * May a route change what it asks? `decided`: each route says what becomes of it; `by-fault`: fault by fault where it
 * says so. What no route changes stays a violation even under a claim that nobody understands.
 */
export type AlongRoutes = "never" | "decided" | "by-fault";

const NOTHING: readonly never[] = Object.freeze([]);

/** The same object every time: judging a row with nothing wrong allocates nothing. */
export const RULED_MET: Ruling = Object.freeze({ outcome: "met", issues: NOTHING, warnings: NOTHING });
export const NOT_APPLICABLE: Ruling = Object.freeze({
  outcome: "not-applicable",
  issues: NOTHING,
  warnings: NOTHING,
});

export const NOT_JUDGED: Ruling = Object.freeze({ outcome: "not-judged", issues: NOTHING, warnings: NOTHING });

/** Of an entitlement that is meant for such a one: its conditions are not met, which is no fault. */
export const NOT_EARNED: Ruling = Object.freeze({ outcome: "not-met", issues: NOTHING, warnings: NOTHING });

/** Broken, by these. */
export const broken = (...issues: readonly Issue[]): Ruling => ({ outcome: "not-met", issues, warnings: NOTHING });

/** Open, until these are found out. */
export const unsettled = (...issues: readonly Issue[]): Ruling => ({
  outcome: "cannot-tell",
  issues,
  warnings: NOTHING,
});

/** In order, with something worth a look. */
export const remarked = (...warnings: readonly Issue[]): Ruling => ({ outcome: "met", issues: NOTHING, warnings });

/** “Where it applies, it requires …”: not applicable, met, not met, or cannot tell from either side. */
export function ruling(applies: Judgement<Issue>, requires: Judgement<Issue>): Ruling {
  if (applies.outcome === "not-met") return NOT_APPLICABLE;
  if (requires.outcome === "met") return RULED_MET;
  if (applies.outcome === "met") return asRuling(requires);
  return unsettled(...(requires.outcome === "cannot-tell" ? [...applies.why, ...requires.why] : applies.why));
}

/** A judgement as the ruling of a rule that always applies. */
export const asRuling = ({ outcome, why }: Judgement<Issue>): Ruling =>
  outcome === "met" ? RULED_MET : { outcome, issues: why, warnings: NOTHING };

/** A ruling that stands, with warnings beside it. */
export const withWarnings = (standing: Ruling, warnings: readonly Issue[]): Ruling =>
  warnings.length === 0 ? standing : { outcome: standing.outcome, issues: standing.issues, warnings };

/** What some findings say besides. */
interface Besides {
  readonly liftedIf?: Finding["liftedIf"];
  readonly leftOpenBy?: Finding["leftOpenBy"];
  readonly normalWould?: Finding["normalWould"];
  /** What stands in the way of this points to it first, then to what it fails on. */
  readonly of?: FieldId;
}

const NOTHING_BESIDES: Besides = Object.freeze({});

/** A finding of a rule: where it points is looked up only now. */
export function findingOf(
  rule: Pick<Rule, "id" | "clause" | "decides">,
  severity: Severity,
  issue: Issue,
  applicant: Applicant,
  { liftedIf = null, leftOpenBy = null, normalWould = null, of }: Besides = NOTHING_BESIDES,
): Finding {
  const cells = cellsOf(issue, applicant);
  const isOfAnother = of !== undefined && !issue.fields.includes(of);
  return {
    rule: rule.id,
    severity,
    decides: rule.decides,
    clause: issue.clause ?? rule.clause,
    reason: issue.reason,
    fields: isOfAnother ? [of, ...issue.fields] : issue.fields,
    cells: isOfAnother ? distinctCells([...applicant.cells(of), ...cells]) : cells,
    metOn: issue.metOn,
    retired: null,
    liftedIf,
    leftOpenBy,
    waiting: NOTHING,
    normalWould,
  };
}

/** The cells an issue points to. Most point to one field: its cells are taken as they are. */
function cellsOf({ fields, column, columns, elsewhere }: Issue, applicant: Applicant): readonly Position[] {
  const field = fields[0];
  if (columns !== undefined) {
    const isAlone = fields.length === 1 && columns.length > 0;
    return fields.flatMap((one) =>
      isAlone || isYearly(one) ? columns.flatMap((each) => applicant.cells(one, each)) : applicant.cells(one),
    );
  }
  if (field !== undefined && elsewhere === undefined) {
    const [, second] = fields;
    if (fields.length === 1) return applicant.cells(field, column);
    if (fields.length === 2 && second !== undefined)
      return [...applicant.cells(field, column), ...applicant.cells(second, column)];
  }
  const cells: Position[] = [];
  for (const one of fields) for (const cell of applicant.cells(one, column)) cells.push(cell);
  for (const cell of elsewhere ?? NOTHING) cells.push(cell);
  return cells;
}
