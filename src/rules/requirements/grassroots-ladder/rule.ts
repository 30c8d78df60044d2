/**
 * 只有基层职称的，只能报高一级的基层职称 — who holds only a 基层 title may apply for 基层, one level up.
 *
 * 解读: the same level in the provincial kind is the five-year lock's affair while the lock runs. Once it has run out,
 * the notice still leaves such a holder only the step up (or 换发, a route of its own): where 申报方式 says nothing and the
 * exchange is earned, or cannot be told, it may be meant; where 正常 or another route is written, or it is not earned, it
 * is not. Nor does the notice let one change to another series at the same level; a step up in another series is 待核.
 * 未编码: none.
 */
import type { Requirement } from "../../rule";
import { judgeLadder, judgeLadderAlong } from "../ladder-facts";
import { eitherTried, grassrootsTried } from "../ladder-steps";

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
  restsOnClaim: true,
  warnings: "caution",
  unjudgedWithout: [],
  evaluate: (context) => judgeLadder(context, "grassroots-ladder", grassrootsTried, eitherTried),
  alongDirect: (context, route) => judgeLadderAlong(context, "grassroots-ladder", grassrootsTried, eitherTried, route),
};
