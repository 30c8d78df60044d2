/**
 * 以考代评的层级 — where series and level are decided by examination, a review needs the examination's result.
 *
 * 解读: the notice lets such a series compete for appointment by score (三（四）第6段); an application for review at that
 * level cannot be judged without the result: 待核.
 * 未编码: the scores themselves, see the route 以考代评.
 */
import type { Issue } from "../../finding";
import { cannotTell, MET, type Judgement } from "../../../core/judgement";
import { type RuleContext, type Requirement, ruling } from "../../rule";
import { byExamination } from "../../examined";
import { gaps } from "../../questions";
import { isDecidedByExamination } from "../../standards/base-conditions";
import type { Level, Series } from "../../standards/levels";
import { valueOf } from "../../../core/reading";

export type ExaminedLevelReason = {
  readonly kind: "decided-by-examination";
  readonly series: Series;
  readonly level: Level;
  /** The way of applying is written as the route by examination, which does not hold, or cannot be told. */
  readonly isClaimed?: true;
};

declare module "../../ids" {
  interface Requirements {
    readonly "examined-level": ExaminedLevelReason;
  }
}

export const examinedLevel: Requirement<"examined-level", "decided"> = {
  id: "examined-level",
  clause: "三（四）第6段",
  scope: "applications",
  decides: true,
  routes: "decided",
  restsOnClaim: true,
  warnings: "caution",
  unjudgedWithout: [],
  evaluate: (context) => ruling(MET, isByReview(context)),
};

function isByReview(context: RuleContext): Judgement<Issue> {
  const { applyLevel, applySeries } = context.facts;
  if (applySeries.state === "known" && applyLevel.state === "known")
    if (!isDecidedByExamination(applySeries.value, applyLevel.value)) return MET;
  const decision = byExamination(context.facts);
  if (!decision.decided) return cannotTell(...gaps(context, decision.asks));
  const { examined, series, level } = decision.code;
  if (!examined) return MET;
  const fields = [...new Set([context.originOf("applyLevel"), context.originOf("applySeries")])];
  const isClaimed = valueOf(context.facts.route)?.route === "exam-margin" ? ({ isClaimed: true } as const) : {};
  return cannotTell({ reason: { kind: "decided-by-examination", series, level, ...isClaimed }, fields, metOn: null });
}
