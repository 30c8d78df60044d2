/**
 * 特设岗位依据 — special posts are for those appointed along one of the direct routes.
 *
 * 解读: the way of obtaining, as written, is one of the direct routes; 评审 or 认定 alone names none. Not given, nothing
 * is said.
 * 未编码: special posts under other policies (备注).
 */
import { valueOf } from "../../../core/reading";
import type { ObtainedBy } from "../../../fields/readers/award";
import { ROUTE_IDS } from "../../ids";
import { type RuleContext, type Rule, RULED_MET, remarked } from "../../rule";

export type SpecialPostBasisReason = { readonly kind: "special-post-without-basis"; readonly word: string };

declare module "../../finding" {
  interface Reasons {
    readonly "special-post-basis": SpecialPostBasisReason;
  }
}

const SAYS_NOTHING = /^(?:无|暂无|没有|不详)$/u;

export const specialPostBasis: Rule<"special-post-basis"> = {
  id: "special-post-basis",
  clause: "三（四）第7段",
  scope: "every-row",
  decides: false,
  warnings: "caution",
  unjudgedWithout: ["specialPost"],
  evaluate(context) {
    const { facts } = context;
    const obtainedBy = valueOf(facts.obtainedBy);
    if (valueOf(facts.specialPost) !== "yes" || obtainedBy === null) return RULED_MET;
    const { way, word } = obtainedBy;
    if (SAYS_NOTHING.test(word) || isDirect(context, way)) return RULED_MET;
    const reason = { kind: "special-post-without-basis", word } as const;
    return remarked({ reason, fields: ["specialPost", "obtainedBy"], metOn: null });
  },
};

function isDirect(context: RuleContext, way: ObtainedBy["way"]): boolean {
  const route = ROUTE_IDS.find((id) => id === way);
  return route !== undefined && context.route(route).isDirect;
}
