/**
 * 可走直评直聘 — a direct route would hold though the row does not claim it.
 *
 * 解读: the routes are judged as if each were claimed; who already goes along one of them that holds is told nothing.
 * What a route rests on is the first of each group of its columns that says something.
 * 未编码: none.
 */
import type { FieldId } from "../../../fields";
import { type Rule, type RuleContext, NOT_APPLICABLE, NOT_EARNED, remarked } from "../../rule";
import { veteranYears } from "../../routes/veteran/route";
import type { RouteId } from "../../ids";

interface Claimed {
  readonly word: string;
  /** Does it name one route? Else it names several, or none that is known. */
  readonly isOne: boolean;
}

export type DirectRouteAvailableReason = {
  readonly kind: "direct-routes-open";
  readonly routes: readonly RouteId[];
  /** Township years that 直评 asks for at this level; null where it is none of them. */
  readonly years: number | null;
  /** What stands in the column for the way of applying; null where nothing does. */
  readonly claimed: Claimed | null;
};

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
    if (route !== null && direct.includes(route)) return NOT_APPLICABLE;
    if (direct.length === 0) return NOT_EARNED;
    const years = direct.includes("veteran") ? veteranYears(context) : null;
    const claimed = claimedIn(context);
    const reason = { kind: "direct-routes-open", routes: direct, years, claimed } as const;
    const shown = direct.flatMap((id) => restsOn(context, id));
    const fields = [
      ...(shown.length === 0 ? ["applyLevel" as const] : shown),
      ...(claimed === null ? [] : ["route" as const]),
    ];
    return remarked({ reason, fields: [...new Set(fields.map(context.originOf))], metOn: null });
  },
};

function claimedIn({ facts: { route } }: RuleContext): Claimed | null {
  switch (route.state) {
    case "blank":
    case "absent":
      return null;
    case "known":
      return { word: route.value.word, isOne: true };
    case "ambiguous":
    case "unreadable":
      return { word: route.raw, isOne: false };
  }
}

const restsOn = (context: RuleContext, id: RouteId): readonly FieldId[] =>
  context.route(id).needs.flatMap((group) => group.filter((field) => says(context, field)).slice(0, 1));

const says = ({ facts }: RuleContext, field: FieldId): boolean =>
  field in facts && facts[field as keyof typeof facts].state === "known";
