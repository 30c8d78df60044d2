/**
 * 特设岗位只用于基层 — a special post stands in a township unit.
 *
 * 解读: whether the unit is one is decided as for an application: the directory, else the level. A unit of which that
 * cannot be told is not held to be outside.
 * 未编码: none.
 */
import { valueOf } from "../../../core/reading";
import { isTownshipUnit } from "../../requirements/township-post/rule";
import { type Rule, RULED_MET, broken } from "../../rule";
import type { Issue, Reason } from "../../finding";

export type SpecialPostScopeReason = { readonly kind: "special-post-outside-township"; readonly because: Reason };

declare module "../../ids" {
  interface Oversight {
    readonly "special-post-scope": SpecialPostScopeReason;
  }
}

export const specialPostScope: Rule<"special-post-scope"> = {
  id: "special-post-scope",
  clause: "三（四）第7段",
  scope: "every-row",
  decides: false,
  warnings: "caution",
  unjudgedWithout: ["specialPost"],
  evaluate(context) {
    if (valueOf(context.facts.specialPost) !== "yes") return RULED_MET;
    const township = isTownshipUnit(context);
    if (township.outcome !== "not-met") return RULED_MET;
    return broken(
      ...township.why.map(({ reason, fields, elsewhere }): Issue => ({
        reason: { kind: "special-post-outside-township", because: reason },
        fields: ["specialPost", ...fields],
        metOn: null,
        elsewhere: elsewhere ?? [],
      })),
    );
  },
};
