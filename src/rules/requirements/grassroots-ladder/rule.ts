/**
 * 只有基层职称的，只能报高一级的基层职称 — who holds only a 基层 title may apply for 基层, one level up.
 *
 * 解读: the same level in the provincial kind is the five-year lock's affair while the lock runs. Once it has run out,
 * the notice still leaves such a holder only the step up (or 换发, a route of its own): where 申报方式 says nothing and the
 * exchange is earned, or cannot be told, it may be meant; where 正常 or another route is written, or it is not earned, it
 * is not. Nor does the notice let one change to another series at the same level; a step up in another series is 待核.
 * 未编码: none.
 */
import { stepFromGrassroots } from "../../standards/ladder";
import type { RuleContext, Requirement } from "../../rule";
import { hasEarnedExchange } from "../../routes/exchange/conditions";
import { fiveYearLock } from "../five-year-lock/rule";
import { inSeries, judgeLadder, sameLevelCode, type LadderCode } from "../ladder-facts";

declare module "../../ids" {
  interface Requirements {
    readonly "grassroots-ladder": never;
  }
}

export const grassrootsLadder: Requirement<"grassroots-ladder", "by-fault"> = {
  id: "grassroots-ladder",
  clause: "三（一）",
  scope: "applications",
  decides: true,
  routes: "by-fault",
  warnings: "caution",
  unjudgedWithout: [],
  evaluate: (context) =>
    judgeLadder(context, (held, type, level) => {
      if (held.grassroots === null || held.provincial !== null) return "elsewhere";
      const step = stepFromGrassroots(held.grassroots, type, level);
      switch (step) {
        case "allowed":
        case "skips-level":
          return inSeries(context, step, "grassroots", held.grassroots);
        case "not-above-held":
          return step;
        case "same-level":
          return sameLevelCode(context, type, level) === "already-held" ? "already-held" : "grassroots-same-level";
        case "same-level-other-kind":
          return whileLocked(context);
        case "grassroots-to-provincial":
          return "grassroots-only-upwards";
      }
    }),
};

/** While the lock certainly holds the lock speaks, unless the claimed route may waive it; else this rule does. */
function whileLocked(context: RuleContext): LadderCode {
  const isLocked = fiveYearLock.evaluate(context).outcome === "not-met";
  if (isLocked && !mayWaiveLock(context)) return "elsewhere";
  return mayBeExchange(context) ? "grassroots-perhaps-exchange" : "grassroots-only-upwards";
}

function mayBeExchange(context: RuleContext): boolean {
  const { state } = context.facts.route;
  return (state === "blank" || state === "absent") && hasEarnedExchange(context).outcome !== "not-met";
}

function mayWaiveLock(context: RuleContext): boolean {
  const { route } = context.facts;
  if (route.state === "known") return context.route(route.value.route).decisions["five-year-lock"] === "waives";
  return route.state === "unreadable" || route.state === "ambiguous";
}
