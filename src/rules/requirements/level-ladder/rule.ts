/**
 * 逐级申报 — who holds a provincial title may apply one level up, in either kind; who holds none starts at the entry.
 *
 * 解读: the same level in the 基层 kind is the five-year lock's affair. Another series (转评), with a step up or without,
 * is settled by rules outside the notice: 待核. With titles of both kinds, a step allowed to the holder of the 基层 title
 * is allowed; one allowed only to the holder of the provincial title is not settled: 待核.
 * Without a title: 员级 and 助理级; 中级 with 博士, with 硕士 by the series' own recognition rules (待核).
 * 未编码: the recognition rules of the series.
 */
import type { Facts } from "../../../fields";
import { possibilities } from "../../../core/reading";
import type { Requirement } from "../../rule";
import { isIntermediateOrAbove, type Level } from "../../standards/levels";
import { DEGREES, SCHOOLS, entryToIntermediate, type EntryByEducation } from "../../standards/education";
import { stepFromGrassroots, stepFromProvincial, type Step } from "../../standards/ladder";
import { inSeries, judgeLadder, sameLevelCode, type LadderCode } from "../ladder-facts";

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
  warnings: "caution",
  unjudgedWithout: [],
  evaluate: (context) =>
    judgeLadder(context, ({ grassroots, provincial }, type, level) => {
      if (grassroots === null && provincial === null) return entryCode(context.facts, level);
      if (provincial === null) return "elsewhere";
      const step = stepFromProvincial(provincial, type, level);
      if (grassroots === null)
        return inSeries(
          context,
          fromProvincial(step, () => sameLevelCode(context, type, level)),
          "provincial",
          provincial,
        );
      // The very title applied for may be one of the two: that comes before any step.
      if (level === (type === "grassroots" ? grassroots : provincial)) return sameLevelCode(context, type, level);
      return inSeries(context, twoTracks(stepFromGrassroots(grassroots, type, level), step), "grassroots", grassroots);
    }),
};

function fromProvincial(step: Step, sameLevel: () => LadderCode): LadderCode {
  switch (step) {
    case "allowed":
    case "same-level-other-kind":
      return "allowed";
    case "skips-level":
    case "not-above-held":
      return step;
    case "same-level":
      return sameLevel();
    case "grassroots-to-provincial":
      return "grassroots-only-upwards";
  }
}

function twoTracks(asGrassroots: Step, asProvincial: Step): LadderCode {
  if (asGrassroots === "allowed") return "allowed";
  const code = fromProvincial(asProvincial, () => "already-held");
  return code === "allowed" ? "two-tracks" : code;
}

const NO_DEGREE = ["none"] as const;

function entryCode(facts: Facts, level: Level): LadderCode {
  if (!isIntermediateOrAbove(level)) return "allowed";
  if (level !== "intermediate") return "entry-too-high";
  const entries = new Set<EntryByEducation>();
  // Without a column for the degree the column for schooling speaks for both.
  const degrees = facts.degree.state === "absent" ? NO_DEGREE : possibilities(facts.degree, DEGREES);
  for (const school of possibilities(facts.education, SCHOOLS))
    for (const degree of degrees) entries.add(entryToIntermediate(school, degree));
  const [only] = entries;
  if (entries.size !== 1 || only === undefined) return "entry-education-unknown";
  switch (only) {
    case "yes":
      return "allowed";
    case "by-recognition":
      return "entry-by-recognition";
    case "no":
      return "entry-too-high";
  }
}
