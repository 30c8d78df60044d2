/**
 * 申报方式 — which route a row is judged along, and what the claim changes.
 *
 * 解读: nothing claimed is 正常申报. A claim that holds lifts what its route lifts. A claim that fails lifts nothing. A
 * claim that cannot be told, or not understood, leaves open whatever it would lift: a violation of that becomes “cannot
 * tell”, for calling it a violation would turn the unknown claim into a no.
 */
import type { Applicant } from "../applicant";
import { type ReasonKind, type Why } from "../finding";
import { REQUIREMENT_IDS, type RequirementId, type RuleId, type RouteId } from "../ids";
import { cannotTell, MET, type Judgement } from "../../core/judgement";
import type { Dates } from "../rule";
import { ROUTES } from "./lifts";
import type { RouteConditions } from "./route";

export interface Claimed {
  /** The route the row is judged along. */
  readonly route: RouteId;
  /** Null when the claim was not understood. */
  readonly claimed: RouteId | null;
  /** Does the claim hold? Its reasons are the findings of `route-claim`. */
  readonly judgement: Judgement<Why>;
  /** What is worth a look about the claim, whether it holds or not. */
  readonly asides: readonly Why[];
}

const NOTHING_ASIDE: readonly Why[] = Object.freeze([]);

const UNCLAIMED: Claimed = Object.freeze({ route: "normal", claimed: "normal", judgement: MET, asides: NOTHING_ASIDE });

/** @param conditions the routes whose own conditions are judged; a claim of any other cannot be told */
export function claimOf(applicant: Applicant, on: Dates, conditions: readonly RouteConditions[]): Claimed {
  const reading = applicant.facts.route;
  switch (reading.state) {
    case "blank":
    case "absent":
      return UNCLAIMED;
    case "unreadable":
    case "ambiguous":
      return {
        route: "normal",
        claimed: null,
        judgement: cannotTell({
          reason: { kind: "claim-not-understood", raw: reading.raw },
          fields: ["route"],
          metOn: null,
        }),
        asides: NOTHING_ASIDE,
      };
    case "known": {
      const { route } = reading.value;
      if (route === "normal") return UNCLAIMED;
      const { clause } = ROUTES[route];
      const own = conditions.find((one) => one.route === route);
      if (own === undefined) throw new RangeError(`the rulebook has no conditions for the route ${route}`);
      return {
        route,
        claimed: route,
        judgement: citing(own.judge(applicant, on), clause),
        asides: own.asides?.(applicant, on).map((why) => ({ clause, ...why })) ?? NOTHING_ASIDE,
      };
    }
  }
}

const citing = (judgement: Judgement<Why>, clause: NonNullable<Why["clause"]>): Judgement<Why> =>
  judgement.why.length === 0 ? judgement : { ...judgement, why: judgement.why.map((why) => ({ clause, ...why })) };

/** Requirements that no route lifts stay what they are even under a claim nobody understands. */
const LIFTED_BY_SOME: readonly RequirementId[] = REQUIREMENT_IDS.filter((id) =>
  Object.values(ROUTES).some((route) => route.lifts.includes(id)),
);

const OPENED_BY_SOME: readonly ReasonKind[] = Object.values(ROUTES).flatMap((route) => [
  ...route.opens,
  ...route.liftsFaults,
]);

/** @param fault one of its faults, where the route lifts only a part of the requirement */
export function isLifted(claim: Claimed, rule: RequirementId, fault?: ReasonKind): boolean {
  if (claim.judgement.outcome !== "met") return false;
  const { lifts, liftsFaults } = ROUTES[claim.route];
  return lifts.includes(rule) || (fault !== undefined && liftsFaults.includes(fault));
}

/** Would the claim lift the fault, did it hold? Nobody knows of a claim that is not understood. */
export function wouldLift({ claimed }: Claimed, rule: RuleId, fault: ReasonKind): boolean {
  if (claimed === null) return false;
  const { lifts, liftsFaults, softens } = ROUTES[claimed];
  return [...lifts, ...softens].some((id) => id === rule) || liftsFaults.includes(fault);
}

/** Is a breach of the requirement only worth a look along this claim? */
export const isSoftened = (claim: Claimed, rule: RequirementId): boolean =>
  claim.judgement.outcome === "met" && ROUTES[claim.route].softens.includes(rule);

/** Is a violation only a “cannot tell” along this claim? */
export function isLeftOpen(claim: Claimed, rule: RequirementId, fault: ReasonKind): boolean {
  if (claim.judgement.outcome === "not-met") return false;
  if (claim.claimed === null) return LIFTED_BY_SOME.includes(rule) || OPENED_BY_SOME.includes(fault);
  const route = ROUTES[claim.claimed];
  if (route.opens.includes(fault)) return true;
  if (claim.judgement.outcome !== "cannot-tell") return false;
  return route.lifts.includes(rule) || route.liftsFaults.includes(fault) || route.softens.includes(rule);
}
