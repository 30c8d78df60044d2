/**
 * 申报方式 — which route a row is judged along, and what the claim changes.
 *
 * 解读: nothing claimed is 正常申报. A claim that holds lifts what its route lifts. A claim that fails lifts nothing. A
 * claim that cannot be told, or not understood, leaves open whatever it would lift: a violation of that becomes “cannot
 * tell”, for calling it a violation would turn the unknown claim into a no.
 */
import type { Applicant, Claim } from "../applicant";
import { REQUIREMENT_IDS, type ReasonKind, type RequirementId, type Why } from "../finding";
import { cannotTell, MET, type Judgement } from "../judgement";
import type { Dates } from "../rule";
import { ROUTES } from "./lifts";
import type { RouteConditions, RouteId } from "./route";

export interface Claimed {
  /** The route the row is judged along. */
  readonly route: RouteId;
  /** Null when the claim was not understood. */
  readonly claimed: RouteId | null;
  /** Does the claim hold? Its reasons are the findings of `route-claim`. */
  readonly judgement: Judgement<Why>;
}

const UNCLAIMED: Claimed = Object.freeze({ route: "normal", claimed: "normal", judgement: MET });

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
      };
    case "known": {
      const { route } = reading.value;
      if (route === "normal") return UNCLAIMED;
      const { clause } = ROUTES[route];
      const own = conditions.find((one) => one.route === route);
      const judgement = own?.judge(applicant, on) ?? notJudgedYet(reading.value);
      return { route, claimed: route, judgement: citing(judgement, clause) };
    }
  }
}

const notJudgedYet = ({ route, word }: Claim): Judgement<Why> =>
  cannotTell({ reason: { kind: "route-not-judged-yet", route, word }, fields: ["route"], metOn: null });

const citing = (judgement: Judgement<Why>, clause: NonNullable<Why["clause"]>): Judgement<Why> =>
  judgement.why.length === 0 ? judgement : { ...judgement, why: judgement.why.map((why) => ({ clause, ...why })) };

/** Requirements that no route lifts stay what they are even under a claim nobody understands. */
const LIFTED_BY_SOME: readonly RequirementId[] = REQUIREMENT_IDS.filter((id) =>
  Object.values(ROUTES).some((route) => route.lifts.includes(id)),
);

const OPENED_BY_SOME: readonly ReasonKind[] = Object.values(ROUTES).flatMap((route) => route.opens);

export const isLifted = (claim: Claimed, rule: RequirementId): boolean =>
  claim.judgement.outcome === "met" && ROUTES[claim.route].lifts.includes(rule);

/** Is a violation only a “cannot tell” along this claim? */
export function isLeftOpen(claim: Claimed, rule: RequirementId, reason: ReasonKind): boolean {
  if (claim.judgement.outcome === "not-met") return false;
  if (claim.claimed === null) return LIFTED_BY_SOME.includes(rule) || OPENED_BY_SOME.includes(reason);
  const route = ROUTES[claim.claimed];
  if (route.opens.includes(reason)) return true;
  return claim.judgement.outcome === "cannot-tell" && route.lifts.includes(rule);
}
