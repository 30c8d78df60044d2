/**
 * 申报方式 — which route a row is judged along, and what the claim changes.
 *
 * 解读: nothing claimed is 正常申报. A claim that holds waives what its route waives. A claim that fails waives nothing. A
 * claim that cannot be told, or not understood, leaves open whatever it would change: a violation of that becomes
 * “cannot tell”, for calling it a violation would turn the unknown claim into a no. Of a claim that names several
 * routes nobody knows which one is meant: what one of them would change is open.
 */
import { cannotTell, MET, type Judgement } from "../../core/judgement";
import type { Issue } from "../finding";
import type { RouteId, RuleId } from "../ids";
import type { Nature, Rule, RuleContext } from "../rule";
import { decisionOn, type Route } from "./route";

export type ClaimReason =
  | { readonly kind: "claim-not-understood"; readonly raw: string }
  | { readonly kind: "claim-names-several"; readonly raw: string; readonly routes: readonly RouteId[] };

declare module "../ids" {
  interface Requirements {
    readonly "route-claim": ClaimReason;
  }
}

/** What is claimed is no rule of its own folder: it is judged here. */
export const ROUTE_CLAIM = {
  id: "route-claim",
  clause: "三（四）",
  decides: true,
  warnings: "caution",
} as const satisfies Pick<Rule, "id" | "clause" | "decides" | "warnings">;

const NO_WARNINGS: readonly Issue[] = Object.freeze([]);

/** The claim of a row, with what it means for the requirements. */
export class Claim {
  constructor(
    /** Null when the claim was not understood. */
    private readonly own: Route | null,
    /** Does the claim hold? Its reasons are the findings of `route-claim`. */
    readonly judgement: Judgement<Issue>,
    /** What is worth a look about the claim, whether it holds or not. */
    readonly warnings: readonly Issue[],
    /** Those that may be meant: of a claim that is not understood any there is. */
    private readonly routes: readonly Route[],
  ) {}

  /** The route the row is judged along. */
  get route(): RouteId {
    return this.own?.id ?? "normal";
  }

  /** What the row is to the rules across rows: a claim that is not understood leaves it an application. */
  get nature(): Nature {
    return this.own?.nature ?? "application";
  }

  get claimed(): RouteId | null {
    return this.own?.id ?? null;
  }

  get isUnderstood(): boolean {
    return this.own !== null;
  }

  get holds(): boolean {
    return this.judgement.outcome === "met";
  }

  /** @param fault one of its faults, where the route waives only a part of the requirement */
  waives(rule: RuleId, fault?: string): boolean {
    return this.own !== null && this.holds && decisionOn(this.own, rule, fault) === "waives";
  }

  /** Is a breach of the requirement only worth a look along this claim? */
  downgrades(rule: RuleId): boolean {
    return this.own !== null && this.holds && decisionOn(this.own, rule) === "downgrades";
  }

  /** Would the claim take the fault out of the way, did it hold? Nobody knows of a claim that is not understood. */
  wouldWaive(rule: RuleId, fault: string): boolean {
    if (this.own === null) return false;
    const decision = decisionOn(this.own, rule, fault);
    return decision === "waives" || decision === "downgrades";
  }

  /** Is a violation only a “cannot tell” along this claim? */
  defers(rule: RuleId, fault: string): boolean {
    switch (this.judgement.outcome) {
      case "not-met":
        return false;
      case "met":
        return this.own !== null && decisionOn(this.own, rule, fault) === "defers";
      case "cannot-tell": {
        const meant = this.own === null ? this.routes : [this.own];
        return meant.some((route) => decisionOn(route, rule, fault) !== "stands");
      }
    }
  }
}

/** @throws RangeError for a route that is not among them (a programmer's mistake) */
export function routeNamed(routes: readonly Route[], id: RouteId): Route {
  const route = routes.find((one) => one.id === id);
  if (route === undefined) throw new RangeError(`the rulebook has no route ${id}`);
  return route;
}

/** @param unclaimed what nothing claimed amounts to: the same object for every row */
export function claimOf(context: RuleContext, routes: readonly Route[], unclaimed: Claim): Claim {
  const reading = context.facts.route;
  switch (reading.state) {
    case "blank":
    case "absent":
      return unclaimed;
    case "unreadable": {
      const reason = { kind: "claim-not-understood", raw: reading.raw } as const;
      return new Claim(null, cannotTell({ reason, fields: ["route"], metOn: null }), NO_WARNINGS, routes);
    }
    case "ambiguous": {
      const named = reading.values.map(({ route }) => route);
      const reason = { kind: "claim-names-several", raw: reading.raw, routes: named } as const;
      const meant = named.map((id) => routeNamed(routes, id));
      return new Claim(null, cannotTell({ reason, fields: ["route"], metOn: null }), NO_WARNINGS, meant);
    }
    case "known": {
      if (reading.value.route === "normal") return unclaimed;
      const route = routeNamed(routes, reading.value.route);
      const warnings = route.warnings?.(context).map((issue) => ({ clause: route.clause, ...issue }));
      return new Claim(route, citing(context.once(route.evaluate), route), warnings ?? NO_WARNINGS, routes);
    }
  }
}

/** Nothing claimed, and 正常 claimed: the normal route, which holds. */
export const nothingClaimed = (routes: readonly Route[]): Claim =>
  new Claim(routeNamed(routes, "normal"), MET, NO_WARNINGS, routes);

const citing = (judgement: Judgement<Issue>, { clause }: Route): Judgement<Issue> =>
  judgement.why.length === 0
    ? judgement
    : { outcome: judgement.outcome, why: judgement.why.map((issue) => ({ clause, ...issue })) };
