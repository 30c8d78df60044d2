/**
 * What each step on the two ladders amounts to. Of one combination of titles one of the ladders speaks, and the other
 * says that it is elsewhere.
 */
import type { Claim } from "../../fields/readers/application";
import { possibilities } from "../../core/reading";
import type { RuleContext } from "../rule";
import { isIntermediateOrAbove, type Level } from "../standards/levels";
import { DEGREES, SCHOOLS, entryToIntermediate, type EntryByEducation } from "../standards/education";
import { stepFromGrassroots, stepFromProvincial, type Step } from "../standards/ladder";
import { hasEarnedExchange } from "../routes/exchange/conditions";
import { fiveYearLock } from "./five-year-lock/rule";
import type { LadderCode } from "./ladder-codes";
import { inSeries, sameLevelCode } from "./ladder-facts";
import { triedOver, type Asked, type LadderStep, type TriedStep } from "./ladder-tried";

/** 逐级申报: the steps of those who hold a provincial title, or none. */
const provincialStep: LadderStep = (asked, { grassroots, provincial }, type, level) => {
  if (grassroots === null && provincial === null) return entryCode(asked, level);
  if (provincial === null) return "elsewhere";
  const step = stepFromProvincial(provincial, type, level);
  if (grassroots === null)
    return inSeries(
      asked,
      step === "same-level" ? sameLevelCode(asked, type, level) : fromProvincial(step),
      "provincial",
      provincial,
      level,
    );
  // The very title applied for may be one of the two: that comes before any step.
  if (level === (type === "grassroots" ? grassroots : provincial)) {
    const same = sameLevelCode(asked, type, level);
    return type === "grassroots" ? besideGrassroots(same, step) : same;
  }
  const code = twoTracks(stepFromGrassroots(grassroots, type, level), step);
  return inSeries(asked, code, "grassroots", grassroots, level);
};

function fromProvincial(step: Step): LadderCode {
  switch (step) {
    case "allowed":
    case "same-level-other-kind":
      return "allowed";
    case "skips-level":
    case "not-above-held":
      return step;
    case "same-level":
      return "already-held";
    case "grassroots-to-provincial":
      return "grassroots-only-upwards";
  }
}

function twoTracks(asGrassroots: Step, asProvincial: Step): LadderCode {
  if (asGrassroots === "allowed") return "allowed";
  const code = fromProvincial(asProvincial);
  if (code === "allowed") return asGrassroots === "skips-level" ? "two-tracks-or-skips" : "two-tracks";
  return code === "skips-level" && asGrassroots !== "skips-level" ? "skips-level-two-tracks" : code;
}

/** A 基层 title of the level applied for: into another series no step leads from it, and the provincial one is left. */
function besideGrassroots(same: LadderCode, asProvincial: Step): LadderCode {
  if (same === "already-held") return same;
  const code = fromProvincial(asProvincial);
  if (code === "allowed") return same === "other-series" ? "two-tracks" : same;
  return code === "skips-level" ? "skips-level-two-tracks" : code;
}

const NO_DEGREE = ["none"] as const;

function entryCode(asked: Asked, level: Level): LadderCode {
  if (!isIntermediateOrAbove(level)) return "allowed";
  if (level !== "intermediate") return "entry-too-high";
  switch (asked.once(entryByEducation)) {
    case "yes":
      return "allowed";
    case "by-recognition":
      return "entry-by-recognition";
    case "no":
      return "entry-too-high";
    case null:
      return "entry-education-unknown";
  }
}

/** What the education allows at the entry; null where what it may be does not allow the same. */
function entryByEducation({ facts }: RuleContext): EntryByEducation | null {
  let only: EntryByEducation | null = null;
  // Without a column for the degree the column for schooling speaks for both.
  const degrees = facts.degree.state === "absent" ? NO_DEGREE : possibilities(facts.degree, DEGREES);
  for (const school of possibilities(facts.education, SCHOOLS))
    for (const degree of degrees) {
      const entry = entryToIntermediate(school, degree);
      if (only !== null && entry !== only) return null;
      only = entry;
    }
  return only;
}

/** The steps of those who hold a 基层 title only. */
const grassrootsStep: LadderStep = (asked, held, type, level) => {
  if (held.grassroots === null || held.provincial !== null) return "elsewhere";
  const step = stepFromGrassroots(held.grassroots, type, level);
  switch (step) {
    case "allowed":
    case "skips-level":
      return inSeries(asked, step, "grassroots", held.grassroots, level);
    case "not-above-held":
      return step;
    case "same-level":
      return sameLevelCode(asked, type, level) === "already-held" ? "already-held" : "grassroots-same-level";
    case "same-level-other-kind":
      return asked.once(whileLocked);
    case "grassroots-to-provincial":
      return "grassroots-only-upwards";
  }
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
  const waives = (claim: Claim): boolean => context.route(claim.route).decisions["five-year-lock"] === "waives";
  if (route.state === "known") return waives(route.value);
  return route.state === "unreadable" || (route.state === "ambiguous" && route.values.some(waives));
}

export const provincialTried = triedOver(provincialStep);
export const grassrootsTried = triedOver(grassrootsStep);

/** Whichever ladder speaks of it. */
export const eitherTried: TriedStep = (context) => context.once(provincialTried).or(context.once(grassrootsTried));
