/**
 * 直评直聘 — which direct routes hold for a row: each is judged as if it were claimed. One holds when its conditions and
 * every requirement it does not lift are met.
 *
 * 解读: a route that is not claimed, and whose own columns the sheet lacks, is not considered; claimed, it cannot be told.
 */
import type { Applicant } from "../applicant";
import type { Why } from "../finding";
import type { RequirementId, RouteId } from "../ids";
import { and, MET, type Judgement } from "../../core/judgement";
import type { Plan } from "./plan";
import { valueOf } from "../../core/reading";
import { isTownshipProfessional } from "../requirements/township-post/rule";
import { ROUTES } from "../routes/lifts";
import type { Route, RouteConditions } from "../routes/route";
import type { Dates, Ruling } from "../rule";

export interface DirectAnswer {
  readonly holding: readonly RouteId[];
  /** Routes that can neither be said to hold nor not to, with what is to be found out. */
  readonly open: readonly { readonly route: RouteId; readonly why: readonly Why[] }[];
}

const NONE_CONSIDERED: DirectAnswer = Object.freeze({ holding: Object.freeze([]), open: Object.freeze([]) });

/** @param rulings what the plan's requirements say of the row, in their order */
export function directRoutes(applicant: Applicant, plan: Plan, on: Dates, rulings: readonly Ruling[]): DirectAnswer {
  const considered = consideredFor(applicant, plan);
  if (considered.length === 0) return NONE_CONSIDERED;
  let holding: RouteId[] | null = null;
  let open: { route: RouteId; why: readonly Why[] }[] | null = null;
  for (const conditions of considered) {
    const judged = judgeDirect(applicant, plan, on, rulings, conditions);
    if (judged.outcome === "met") (holding ??= []).push(conditions.route);
    if (judged.outcome === "cannot-tell") (open ??= []).push({ route: conditions.route, why: judged.why });
  }
  return holding === null && open === null ? NONE_CONSIDERED : { holding: holding ?? [], open: open ?? [] };
}

function consideredFor(applicant: Applicant, plan: Plan): readonly RouteConditions[] {
  const claimed = valueOf(applicant.facts.route)?.route;
  if (claimed === undefined || plan.direct.some(({ route }) => route === claimed)) return plan.direct;
  const own = plan.rulebook.routes.filter(({ route }) => route === claimed && ROUTES[route].isDirect);
  return own.length === 0 ? plan.direct : [...plan.direct, ...own];
}

/** One direct route as if it were claimed. */
function judgeDirect(
  applicant: Applicant,
  plan: Plan,
  on: Dates,
  rulings: readonly Ruling[],
  conditions: RouteConditions,
): Judgement<Why> {
  const route = ROUTES[conditions.route];
  let judged = conditions.judge(applicant, on);
  if (judged.outcome === "not-met") return judged;
  judged = and(judged, isTownshipProfessional(applicant, on));
  for (const [i, rule] of plan.requirements.entries()) {
    const ruled = rulings[i];
    // The township post is asked of a direct route whatever is applied for: it has been judged above.
    if (ruled === undefined || rule.id === "township-post") continue;
    judged = and(judged, asJudgement(ruled, rule.id, route));
    if (judged.outcome === "not-met") return judged;
  }
  return judged;
}

function asJudgement(ruled: Ruling, rule: RequirementId, route: Route): Judgement<Why> {
  if (ruled.outcome === "met" || ruled.outcome === "not-applicable") return MET;
  if (route.lifts.includes(rule)) return MET;
  const why = ruled.why.filter(({ reason }) => !route.liftsFaults.includes(reason.kind));
  if (why.length === 0) return MET;
  const isOpen = ruled.outcome === "cannot-tell" || why.every(({ reason }) => route.opens.includes(reason.kind));
  return { outcome: isOpen ? "cannot-tell" : "not-met", why };
}
