/**
 * 逐级申报 — who holds a provincial title may apply one level up, in either kind; who holds none starts at the entry.
 *
 * 解读: the same level in the 基层 kind is the five-year lock's affair. Another series (转评), with a step up or without,
 * is settled by rules outside the notice: 待核. With titles of both kinds, a step allowed to the holder of the 基层 title
 * is allowed; one allowed only to the holder of the provincial title is not settled: 待核.
 * Without a title: 员级 and 助理级; 中级 with 博士, with 硕士 by the series' own recognition rules (待核).
 * 未编码: the recognition rules of the series.
 */
import type { Requirement } from "../../rule";
import { judgeLadder, judgeLadderAlong } from "../ladder-facts";
import { eitherTried, provincialTried } from "../ladder-steps";

declare module "../../ids" {
  interface Requirements {
    readonly "level-ladder": never;
  }
}

export const levelLadder: Requirement<"level-ladder", "by-fault"> = {
  id: "level-ladder",
  clause: "三（一）",
  scope: "applications",
  decides: true,
  routes: "by-fault",
  restsOnClaim: true,
  warnings: "caution",
  unjudgedWithout: [],
  evaluate: (context) => judgeLadder(context, "level-ladder", provincialTried, eitherTried),
  alongDirect: (context, route) => judgeLadderAlong(context, "level-ladder", provincialTried, eitherTried, route),
};
