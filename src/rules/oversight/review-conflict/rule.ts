/**
 * 审查结果与规则不一致 — the review recorded in the roster and the rules come to opposite ends.
 *
 * 解读: passed where the rules say 不符合, or rejected where they say 符合. Where the rules leave it open, so does this.
 * 未编码: which of the two is right.
 */
import { valueOf } from "../../../core/reading";
import { type Rule, RULED_MET, remarked } from "../../rule";

export type ReviewConflictReason = { readonly kind: "review-differs"; readonly passed: boolean; readonly word: string };

declare module "../../ids" {
  interface Oversight {
    readonly "review-conflict": ReviewConflictReason;
  }
}

export const reviewConflict: Rule<"review-conflict"> = {
  id: "review-conflict",
  clause: "四（五）",
  scope: "applications",
  decides: false,
  warnings: "caution",
  unjudgedWithout: ["outcome"],
  evaluate({ facts, seen }) {
    const outcome = valueOf(facts.outcome);
    if (outcome === null || outcome.kind === "other") return RULED_MET;
    const passed = outcome.kind === "passed";
    if (seen.verdict() !== (passed ? "ineligible" : "eligible")) return RULED_MET;
    const reason = { kind: "review-differs", passed, word: outcome.word } as const;
    return remarked({ reason, fields: ["outcome"], metOn: null });
  },
};
