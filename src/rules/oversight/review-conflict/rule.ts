/**
 * 审查结果与规则不一致 — the review recorded in the roster and the rules come to opposite ends.
 *
 * 解读: passed where the rules say 不符合, or rejected where they say 符合. Where the rules leave it open, so does this.
 * 未编码: which of the two is right.
 */
import { valueOf } from "../../../core/reading";
import { SILENT, type WatchRule } from "../../rule";

export const reviewConflict: WatchRule<"review-conflict"> = {
  id: "review-conflict",
  clause: "四（五）",
  watches: "applications",
  restsOn: ["outcome"],
  unjudgedWithout: ["outcome"],
  watch({ facts }, _on, seen) {
    const outcome = valueOf(facts.outcome);
    if (outcome === null || outcome.kind === "other") return SILENT;
    const passed = outcome.kind === "passed";
    if (seen.verdict() !== (passed ? "ineligible" : "eligible")) return SILENT;
    const reason = { kind: "review-differs", passed, word: outcome.word } as const;
    return [{ severity: "caution", why: { reason, fields: ["outcome"], metOn: null } }];
  },
};
