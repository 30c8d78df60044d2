/**
 * 直评直聘 — which direct routes hold for a row: each is judged as if it were claimed. One holds when its conditions and
 * every requirement it does not waive are met.
 *
 * 解读: a route that is not claimed, and whose own columns the sheet lacks, is not considered; claimed, it cannot be
 * told.
 */
import { and, cannotTell, MET, NOT_MET, type Judgement } from "../../core/judgement";
import { valueOf } from "../../core/reading";
import type { Issue } from "../finding";
import type { RequirementId, RouteId } from "../ids";
import { decisionOn, type Route } from "../routes/route";
import type { Decision, FaultDecision, Requirement, RuleContext, Ruling } from "../rule";
import type { Plan } from "./plan";

export interface DirectAnswer {
  readonly holding: readonly RouteId[];
  /** Routes that can neither be said to hold nor not to, with what is to be found out. */
  readonly open: readonly { readonly route: RouteId; readonly issues: readonly Issue[] }[];
}

/** No route holds, and none is left open. */
export const NONE_CONSIDERED: DirectAnswer = Object.freeze({ holding: Object.freeze([]), open: Object.freeze([]) });

/** @param rulings what the plan's requirements say of the row, in their order */
export function directRoutes(context: RuleContext, plan: Plan, rulings: readonly Ruling[]): DirectAnswer {
  const considered = consideredFor(context, plan);
  if (considered.length === 0) return NONE_CONSIDERED;
  let holding: RouteId[] | null = null;
  let open: { route: RouteId; issues: readonly Issue[] }[] | null = null;
  for (const route of considered) {
    const { outcome, why } = judgeDirect(context, plan, rulings, route);
    if (outcome === "met") (holding ??= []).push(route.id);
    if (outcome === "cannot-tell") (open ??= []).push({ route: route.id, issues: why });
  }
  return holding === null && open === null ? NONE_CONSIDERED : { holding: holding ?? [], open: open ?? [] };
}

/** The direct routes that hold: the account of those left open is not made. */
export function routesHolding(context: RuleContext, plan: Plan, rulings: readonly Ruling[]): readonly RouteId[] {
  const considered = consideredFor(context, plan);
  // Of most rows that break a rule it is one that every route leaves standing.
  if (isBarred(considered, plan, rulings)) return NONE_CONSIDERED.holding;
  let holding: RouteId[] | null = null;
  for (const route of considered) if (isHeld(context, plan, rulings, route)) (holding ??= []).push(route.id);
  return holding ?? NONE_CONSIDERED.holding;
}

/** Does something that is ruled already stand in the way of all of them? */
function isBarred(routes: readonly Route[], { requirements }: Plan, rulings: readonly Ruling[]): boolean {
  for (let i = 0; i < rulings.length; i++) {
    const rule = requirements[i];
    const ruled = rulings[i];
    if (rule === undefined || ruled === undefined || ruled.issues.length === 0 || rule.alongDirect !== undefined)
      continue;
    let isOpen = false;
    for (const route of routes) if (!isInTheWay(ruled, rule.id, route)) isOpen = true;
    if (!isOpen) return true;
  }
  return false;
}

function isInTheWay({ issues }: Ruling, rule: RequirementId, route: Route): boolean {
  for (let i = 0; i < issues.length; i++) {
    const issue = issues[i];
    if (issue !== undefined && isAsked(decisionOn(route, rule, issue.reason.kind))) return true;
  }
  return false;
}

function isHeld(context: RuleContext, plan: Plan, rulings: readonly Ruling[], route: Route): boolean {
  if (context.once(route.evaluate).outcome !== "met") return false;
  for (let i = 0; i < rulings.length; i++) {
    const rule = plan.requirements[i];
    const ruled = rulings[i];
    if (rule !== undefined && ruled !== undefined && alongRoute(context, rule, ruled, route).outcome !== "met")
      return false;
  }
  return true;
}

function consideredFor({ facts }: RuleContext, plan: Plan): readonly Route[] {
  const claimed = valueOf(facts.route)?.route;
  if (claimed === undefined || plan.direct.some(({ id }) => id === claimed)) return plan.direct;
  const own = plan.rulebook.routes.filter(({ id, isDirect }) => id === claimed && isDirect);
  return own.length === 0 ? plan.direct : [...plan.direct, ...own];
}

/** One direct route as if it were claimed. */
function judgeDirect(context: RuleContext, plan: Plan, rulings: readonly Ruling[], route: Route): Judgement<Issue> {
  let judged = context.once(route.evaluate);
  if (judged.outcome === "not-met") return judged;
  for (let i = 0; i < rulings.length; i++) {
    const rule = plan.requirements[i];
    const ruled = rulings[i];
    if (rule === undefined || ruled === undefined) continue;
    judged = and(judged, alongRoute(context, rule, ruled, route));
    if (judged.outcome === "not-met") return judged;
  }
  return judged;
}

const alongRoute = (context: RuleContext, rule: Requirement, ruled: Ruling, route: Route): Judgement<Issue> =>
  rule.alongDirect?.(context, route) ?? asJudgement(ruled, rule.id, route);

/** What a requirement amounts to along a direct route. Nobody asks why a route does not hold: that is not gathered. */
function asJudgement({ outcome, issues }: Ruling, rule: RequirementId, route: Route): Judgement<Issue> {
  let stands = false;
  let isDeferred = true;
  for (const { reason } of issues) {
    const decision = decisionOn(route, rule, reason.kind);
    if (!isAsked(decision)) continue;
    stands = true;
    if (decision !== "defers") isDeferred = false;
  }
  if (!stands) return MET;
  if (outcome !== "cannot-tell" && !isDeferred) return NOT_MET;
  return cannotTell(...issues.filter(({ reason }) => isAsked(decisionOn(route, rule, reason.kind))));
}

const isAsked = (decision: Decision | FaultDecision): boolean => decision !== "waives" && decision !== "downgrades";
