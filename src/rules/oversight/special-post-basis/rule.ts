/**
 * 特设岗位依据 — special posts are for those appointed along one of the direct routes.
 *
 * 解读: the way of obtaining, as written, is one of the direct routes; 评审 or 认定 alone names none. Not given, nothing
 * is said.
 * 未编码: special posts under other policies (备注).
 */
import { valueOf } from "../../../core/reading";
import { isRoute } from "../../../fields/readers/award";
import { type Rule, RULED_MET, remarked } from "../../rule";

export type SpecialPostBasisReason = { readonly kind: "special-post-without-basis"; readonly word: string };

declare module "../../ids" {
  interface Oversight {
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
    const { ways, word } = obtainedBy;
    const isDirect = ways.some((way) => isRoute(way) && context.route(way).isDirect);
    if (SAYS_NOTHING.test(word) || isDirect) return RULED_MET;
    const reason = { kind: "special-post-without-basis", word } as const;
    return remarked({ reason, fields: ["specialPost", "obtainedBy"], metOn: null });
  },
};
