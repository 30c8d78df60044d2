/**
 * 所学专业 — outside 卫生 the subject studied does not limit the application; in 卫生 it has to match.
 *
 * 解读: asked only where the roster has a column that says so.
 * 未编码: which subject matches which title.
 */
import type { Issue } from "../../finding";
import { because } from "../../../core/judgement";
import { type Requirement, NOT_APPLICABLE, ruling } from "../../rule";
import { holds } from "../../questions";

export type MajorMatchReason = { readonly kind: "major-differs" };

declare module "../../ids" {
  interface Requirements {
    readonly "major-match": MajorMatchReason;
  }
}

const DIFFERS: Issue = { reason: { kind: "major-differs" }, fields: ["majorMatches"], metOn: null };

export const majorMatch: Requirement<"major-match", "decided"> = {
  id: "major-match",
  clause: "三（三）第1段",
  scope: "applications",
  decides: true,
  routes: "decided",
  warnings: "caution",
  unjudgedWithout: ["majorMatches"],
  evaluate(context) {
    const { applySeries, majorMatches } = context.facts;
    const isHealth = holds(context, "applySeries", applySeries, (series) => series === "health");
    if (isHealth.outcome === "not-met") return NOT_APPLICABLE;
    const matches = because(
      holds(context, "majorMatches", majorMatches, (answer) => answer === "yes"),
      DIFFERS,
    );
    return ruling(isHealth, matches);
  },
};
