/**
 * 特设岗位自动收回 — a special post falls back when its holder leaves.
 *
 * 解读: left is who has such a status (调离, 退休, 辞职, 去世, 辞退, 开除), or a date of leaving that has come; one that
 * is of an earlier unit says nothing by itself. Past retirement by the dates alone is worth a look: 延聘 may explain it.
 * 未编码: whether the unit has given the post to somebody else since.
 */
import { valueOf } from "../../../core/reading";
import { type Rule, RULED_MET, broken, remarked } from "../../rule";
import { hasCome, joinedAfterLeaving } from "../leaving";
import { retiredBy } from "../retired";
import type { PartialDate } from "../../../core/calendar";

export type SpecialPostRecoveryReason =
  /** One of the two is known: what the status says, or when the person left. */
  | { readonly kind: "special-post-not-recovered"; readonly word: string | null; readonly left: PartialDate | null }
  | { readonly kind: "special-post-past-retirement"; readonly on: PartialDate | null };

declare module "../../ids" {
  interface Oversight {
    readonly "special-post-recovery": SpecialPostRecoveryReason;
  }
}

export const specialPostRecovery: Rule<"special-post-recovery"> = {
  id: "special-post-recovery",
  clause: "三（四）第7段",
  scope: "every-row",
  decides: false,
  warnings: "caution",
  unjudgedWithout: ["specialPost"],
  evaluate(context) {
    if (valueOf(context.facts.specialPost) !== "yes") return RULED_MET;
    const { status, leftDate } = context.facts;
    const dated = hasCome(leftDate, context.on.asOf);
    const word = status.state === "known" && status.value.kind === "left" ? status.value.word : null;
    const isOfEarlierUnit = dated === "met" && joinedAfterLeaving(context.facts);
    const isDated = dated === "met" && !isOfEarlierUnit;
    if (isDated || (word !== null && dated !== "not-met")) {
      const left = isDated ? valueOf(leftDate) : null;
      const fields = [
        "specialPost" as const,
        ...(word === null ? [] : ["status" as const]),
        ...(isDated ? ["leftDate" as const] : []),
      ];
      const reason = { kind: "special-post-not-recovered", word, left } as const;
      return broken({ reason, fields, metOn: null });
    }
    const retired = retiredBy(context);
    if (retired === null) return RULED_MET;
    const reason = { kind: "special-post-past-retirement", on: retired.on } as const;
    const fields = ["specialPost" as const, ...(retired.field === null ? [] : [retired.field])];
    return remarked({ reason, fields, metOn: null });
  },
};
