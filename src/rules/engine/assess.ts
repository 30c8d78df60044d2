/**
 * A row along its route: findings, verdict, and the first date on which it becomes eligible if only time passes.
 */
import type { Applicant } from "../applicant";
import { addDays, compareDays, day, isoOf, type Day } from "../../core/calendar";
import { known } from "../../core/reading";
import type { Assessment } from "./assessment";
import { RowContext, SeenSoFar } from "./context";
import { datesPossible, directInAnyYear, inAnyYear, type FoundInYear } from "./any-year";
import { datesWaiting, type Timing } from "./dates";
import { directRoutes, NONE_CONSIDERED, routesHolding, type DirectAnswer } from "./direct";
import type { Finding } from "../finding";
import type { RouteId, RuleId, Verdict } from "../ids";
import { saidOfRetired } from "./after-retirement";
import { claimOf, ROUTE_CLAIM, type Claim } from "../routes/claim";
import type { Dates, RuleContext, Ruling } from "../rule";
import { addFindings, claimFindings, severityOf } from "./counted";
import type { Plan } from "./plan";
import { toldOnce } from "./told-once";
import { standsInTheWay, verdictOf, worseOf } from "./verdict";

const NO_ROUTES: readonly RouteId[] = Object.freeze([]);

export function assess(applicant: Applicant, plan: Plan, timing: Timing): Assessment {
  const dates = datesPossible(applicant, plan, timing);
  const one = assessOn(applicant, plan, dates[0]);
  const assessment = dates.length === 1 ? one : inAnyYear(applicant, one, inOthers(applicant, plan, dates));
  const findings = toldOnce(assessment.findings, applicant);
  return findings === assessment.findings ? assessment : { ...assessment, findings };
}

/** What is found of a row in the years that it may apply for besides the one shown. */
const inOthers = (applicant: Applicant, plan: Plan, dates: readonly Dates[]): readonly FoundInYear[] =>
  dates.slice(1).map((on) => foundOn(contextFor(applicant, plan, on), plan));

/** What is found of a row on one day. */
function foundOn(context: RowContext, plan: Plan): FoundInYear & { readonly judged: Judged } {
  const judged = judge(context, plan);
  const direct = plan.holdsApplications ? routesHolding(context, plan, judged.rulings) : NO_ROUTES;
  const findings = watched(context, plan, judged, direct);
  return { findings, direct, claimHolds: judged.claim?.holds === true, judged };
}

function assessOn(applicant: Applicant, plan: Plan, on: Dates): Assessment {
  const context = contextFor(applicant, plan, on);
  const { judged, findings, direct, claimHolds } = foundOn(context, plan);
  const verdict = plan.holdsApplications ? verdictOf(findings) : "not-applying";
  const earliest = plan.holdsApplications ? earliestOf(context, plan, judged, findings) : null;
  return {
    asOf: on.asOf,
    verdict,
    rowVerdict: verdict,
    route: judged.claim?.route ?? null,
    claimHolds,
    direct,
    offered: direct,
    earliest,
    findings: earliest === null && plan.holdsApplications ? saidOfRetired(context, plan, on, findings) : findings,
  };
}

export const contextFor = (applicant: Applicant, plan: Plan, on: Dates): RowContext =>
  new RowContext(applicant, on, plan.rulebook.routes);

/** The direct routes of one row, with what those rest on that cannot be told: the account on demand. */
export function directAnswer(applicant: Applicant, plan: Plan, timing: Timing): DirectAnswer {
  const [shown, ...others] = datesPossible(applicant, plan, timing).map((on) => {
    const context = contextFor(applicant, plan, on);
    return directRoutes(context, plan, judge(context, plan).rulings);
  });
  if (shown === undefined || others.length === 0) return shown ?? NONE_CONSIDERED;
  return directInAnyYear(applicant, shown, others);
}

const NO_FINDINGS: readonly Finding[] = Object.freeze([]);

export interface Judged {
  readonly findings: readonly Finding[];
  /** The claim the row was judged by; null when it applies for nothing. */
  readonly claim: Claim | null;
  /** What each requirement of the plan says, in their order, whatever the claim waives. */
  readonly rulings: readonly Ruling[];
}

/** What a rule reads through: the row itself, or a recorder in between. */
export type View = (rule: RuleId, context: RowContext) => RuleContext;

const PLAIN: View = (_rule, context) => context;

/** What a row would be along the normal route, as far as somebody asks: a search for a day does not. */
type Normal = (context: RowContext, plan: Plan, rulings: readonly Ruling[]) => Verdict | null;
const notAsked: Normal = () => null;

/** What the requirements find of a row on one day, along the route claimed. */
export function judge(context: RowContext, plan: Plan, view: View = PLAIN, normal: Normal = normalWould): Judged {
  const claim = plan.holdsApplications
    ? claimOf(view("route-claim", context), plan.rulebook.routes, plan.unclaimed)
    : null;
  const { requirements } = plan;
  const rulings = new Array<Ruling>(requirements.length);
  for (let i = 0; i < requirements.length; i++) {
    const rule = requirements[i];
    if (rule !== undefined) rulings[i] = rule.evaluate(view(rule.id, context));
  }
  let found: Finding[] | null = null;
  if (claim !== null && (!claim.holds || claim.warnings.length > 0))
    found = claimFindings(
      context,
      claim,
      claim.judgement.outcome === "not-met" ? normal(context, plan, rulings) : null,
    );
  // Of most rows nothing is claimed, and what the normal route leaves standing is not looked up for every issue.
  const lifting = claim === plan.unclaimed ? null : claim;
  for (let i = 0; i < requirements.length; i++) {
    const rule = requirements[i];
    const ruled = rulings[i];
    if (rule === undefined || ruled === undefined || (ruled.issues.length === 0 && ruled.warnings.length === 0))
      continue;
    if (lifting?.waives(rule.id) !== true) addFindings((found ??= []), rule, ruled, context, lifting);
  }
  if (found !== null && claim !== null) found = saidUnlessBroken(found, claim);
  return { findings: found ?? NO_FINDINGS, claim, rulings };
}

/** What comes of a claim is of no use to whom something else bars. */
function saidUnlessBroken(found: Finding[], { warnings }: Claim): Finding[] {
  if (warnings.length === 0) return found;
  const barred = warnings.filter(({ unlessBroken }) => unlessBroken === true).map(({ reason }) => reason);
  if (barred.length === 0 || verdictOf(found) !== "ineligible") return found;
  return found.filter(({ reason }) => !barred.includes(reason));
}

/** The same with what is remarked beside the requirements: the records, then oversight. */
export function watched(
  context: RowContext,
  plan: Plan,
  { findings, claim }: Judged,
  direct: readonly RouteId[],
  view: View = PLAIN,
): readonly Finding[] {
  let found = findings as Finding[];
  const seen = new SeenSoFar(plan.holdsApplications, direct, claim?.route ?? null, findings);
  context.seen = seen;
  for (const rules of [plan.records, plan.oversight])
    for (const rule of rules) {
      const ruled = rule.evaluate(view(rule.id, context));
      if (ruled.issues.length === 0 && ruled.warnings.length === 0) continue;
      if (found === findings) seen.findings = found = [...findings];
      addFindings(found, rule, ruled, context, null);
    }
  return found;
}

const NORMAL = known({ route: "normal", years: null, word: "" } as const);

/**
 * What the requirements would make of the row if it claimed nothing: the normal route takes nothing out of the way.
 *
 * @param rulings what they say of it as it is: most of them say the same whatever is claimed
 */
function normalWould(context: RowContext, plan: Plan, rulings: readonly Ruling[]): Verdict {
  const { requirements } = plan;
  let verdict: Verdict = "eligible";
  for (let i = 0; i < requirements.length && verdict !== "ineligible"; i++) {
    const ruled = rulings[i];
    if (ruled !== undefined && requirements[i]?.restsOnClaim !== true) verdict = worseOf(verdict, verdictBy(ruled));
  }
  if (verdict === "ineligible") return verdict;
  const unclaimed = context.claiming(NORMAL);
  for (const rule of requirements) {
    if (rule.restsOnClaim === true) verdict = worseOf(verdict, verdictBy(rule.evaluate(unclaimed)));
    if (verdict === "ineligible") return verdict;
  }
  return verdict;
}

/** What a requirement makes of a row by itself. */
function verdictBy({ outcome, issues }: Ruling): Verdict {
  let verdict: Verdict = "eligible";
  if (issues.length > 0)
    for (const { severity = severityOf(outcome) } of issues) {
      if (severity === "violation") return "ineligible";
      if (severity === "missing") verdict = "undetermined";
    }
  return verdict;
}

/** Each step goes to the day on which everything known to stand in the way is over; a row has few such days. */
const MOST_STEPS = 12;

/**
 * The first day, on or after the date of judgement, on which the row is eligible if only time passes; null when time
 * does not cure it. What stands in the way is over on its own `metOn`, so no earlier day can do; whether that day does
 * is judged anew, because time also breaks things: the row is read through the same context, moved on to that day.
 */
function earliestOf(context: RowContext, plan: Plan, judged: Judged, findings: readonly Finding[]): Day | null {
  // What the watching rules remark does not change with time, unless it says from when.
  if (findings.some((one) => standsInTheWay(one) && one.metOn === null && !judged.findings.includes(one))) return null;
  const { claim } = judged;
  const { applyYear } = context.on;
  let open = judged.findings;
  let { asOf } = context.on;
  for (let step = 0; step < MOST_STEPS; step++) {
    if (!open.some(standsInTheWay)) return asOf;
    const last = allOver(open, claim);
    if (last === null) return null;
    const waiting = datesWaiting(context, applyYear, asOf);
    // A date of applying that was recorded stays with its cut-off: whoever waits until then applies anew that very day.
    if (compareDays(last, asOf) > 0) asOf = last;
    else if (isoOf(waiting.applyDate) === isoOf(context.on.applyDate)) asOf = dayAfter(applyYear, asOf);
    context.moveTo(datesWaiting(context, applyYear, asOf));
    open = judge(context, plan, PLAIN, notAsked).findings;
  }
  return null;
}

/**
 * The day on which all that stands in the way is over; null when time does not cure one of them, or where nothing of it
 * counts. Once the claim holds it waives what its route waives: until then only the rest counts.
 */
function allOver(findings: readonly Finding[], claim: Claim | null): Day | null {
  const isClaimOpen = claim !== null && findings.some((one) => one.rule === ROUTE_CLAIM.id && standsInTheWay(one));
  let last: Day | null = null;
  for (const one of findings) {
    if (!standsInTheWay(one) || (isClaimOpen && claim.wouldWaive(one.rule, one.reason.kind))) continue;
    // Of most rows it is something that time never cures.
    if (one.metOn === null) return null;
    if (last === null || compareDays(one.metOn, last) > 0) last = one.metOn;
  }
  return last;
}

/** What should be over and is not rests on the date of applying: that moves once its year has ended. */
function dayAfter(applyYear: number, asOf: Day): Day {
  const newYear = day(applyYear + 1, 1, 1);
  return compareDays(asOf, newYear) < 0 ? newYear : addDays(asOf, 1);
}
