/**
 * 可走直评直聘 — a direct route would hold though the row does not claim it.
 *
 * 解读: the routes are judged as if each were claimed; who already goes along one of them that holds is told nothing.
 * 未编码: none.
 */
import { type Rule, RULED_MET, remarked } from "../../rule";
import type { RouteId } from "../../ids";

export type DirectRouteAvailableReason = { readonly kind: "direct-routes-open"; readonly routes: readonly RouteId[] };

declare module "../../ids" {
  interface Oversight {
    readonly "direct-route-available": DirectRouteAvailableReason;
  }
}

export const directRouteAvailable: Rule<"direct-route-available"> = {
  id: "direct-route-available",
  clause: "三（四）",
  scope: "applications",
  decides: false,
  warnings: "benefit",
  unjudgedWithout: [],
  evaluate(context) {
    const { direct, route } = context.seen;
    if (direct.length === 0 || (route !== null && direct.includes(route))) return RULED_MET;
    const reason = { kind: "direct-routes-open", routes: direct } as const;
    return remarked({ reason, fields: [context.originOf("applyLevel")], metOn: null });
  },
};
