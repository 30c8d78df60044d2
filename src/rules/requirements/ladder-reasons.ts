/** What is to be said of a step on either ladder, and the cells it points to. */
import { withParts } from "../../core/with-parts";
import type { FactId } from "../../fields";
import type { Issue } from "../finding";
import { possibilities, valueOf, type Reading } from "../../core/reading";
import type { RuleContext } from "../rule";
import { isOtherHigher } from "../present-title";
import { gaps, originsOf } from "../questions";
import { levelsAbove, LEVELS, NONE, type HeldLevel, type Level } from "../standards/levels";
import type { LadderCode, LadderReason } from "./ladder-codes";

const asMissing = (issue: Issue): Issue => withParts(issue, { severity: "missing" });

/** The facts of each of two titles. */
const TITLES = [
  { type: "heldType", level: "heldLevel", series: "heldSeries" },
  { type: "otherType", level: "otherLevel", series: "otherSeries" },
] as const;
type Title = (typeof TITLES)[number];

/**
 * Of two titles the one that is spoken of: where a level is skipped the one below it, where the step leads down the one
 * above it, else the one of the level applied for, else the higher.
 */
function spokenOf(context: RuleContext, code: LadderCode): Title {
  const { facts } = context;
  const [held, other] = TITLES;
  const [applied] = possibilities(facts.applyLevel, LEVELS);
  const fits = (level: HeldLevel | null): boolean => {
    if (level === null || level === NONE || applied === undefined) return false;
    const steps = levelsAbove(applied, level);
    return code.startsWith("skips-level") ? steps > 0 : code === "not-above-held" ? steps < 0 : steps === 0;
  };
  const [isHeld, isOther] = [fits(valueOf(facts.heldLevel)), fits(valueOf(facts.otherLevel))];
  if (isHeld !== isOther) return isOther ? other : held;
  return isOtherHigher(context) ? other : held;
}

/** The title whose series decides: with titles of both kinds, that of the kind applied for. */
function seriesTitle(context: RuleContext, code: LadderCode): Title {
  const { facts } = context;
  const [held, other] = TITLES;
  const applied = valueOf(facts.applyType);
  const isHeld = valueOf(facts.heldType) === applied;
  if (isHeld === (valueOf(facts.otherType) === applied)) return spokenOf(context, code);
  return isHeld ? held : other;
}

/** Is the series held, or the one applied for, still to be filled in? */
export const isSeriesOpen = (context: RuleContext): boolean =>
  openSeries(context, seriesTitle(context, "skips-level-and-series")).length > 0;

function openSeries({ facts }: RuleContext, { series }: Title): readonly FactId[] {
  const isKnown = facts[series].state === "known";
  if (facts.applySeries.state === "known") return isKnown ? NONE_OPEN : [series];
  return isKnown ? ["applySeries"] : [series, "applySeries"];
}

const NONE_OPEN: readonly FactId[] = Object.freeze([]);

/** The fields of two steps, which most reasons point to. */
const STEPS = { heldLevel: ["heldLevel", "applyLevel"], otherLevel: ["otherLevel", "applyLevel"] } as const;
const TWO_TRACKS: readonly FactId[] = ["heldLevel", "otherLevel", "applyLevel"];

const at = (context: RuleContext, reason: LadderReason, read: readonly FactId[]): Issue => ({
  reason,
  fields: originsOf(context, read),
  metOn: null,
});

function levelsOf(reading: Reading<HeldLevel>): readonly Level[] {
  if (reading.state === "known") return reading.value === NONE ? [] : [reading.value];
  return possibilities(reading, LEVELS).filter(isTitle);
}

const isTitle = (level: HeldLevel): level is Level => level !== NONE;

/** The series held and the one applied for: what of them is open, or that they differ. */
function ofSeries(context: RuleContext, code: LadderCode, applied: readonly Level[]): readonly Issue[] {
  const title = seriesTitle(context, code);
  const open = openSeries(context, title);
  if (open.length > 0) return gaps(context, open);
  const from = valueOf(context.facts[title.series]);
  const held = from === NONE ? null : from;
  return [at(context, { kind: "other-series", held, level: applied }, STEPS[title.level])];
}

export function whyOf(context: RuleContext, code: Exclude<LadderCode, "elsewhere">): readonly Issue[] {
  const { facts } = context;
  const applied = possibilities(facts.applyLevel, LEVELS);
  const { level } = spokenOf(context, code);
  const held = levelsOf(facts[level]);
  const steps = STEPS[level];
  switch (code) {
    case "allowed":
      return [];
    case "skips-level":
    case "not-above-held":
    case "no-step-of-either-kind":
      return [at(context, { kind: code, held, applied }, steps)];
    case "already-held":
    case "grassroots-same-level":
      return [at(context, { kind: code, level: applied }, steps)];
    case "grassroots-only-upwards":
      return [at(context, { kind: code, held, applied }, [...steps, "applyType"])];
    case "grassroots-perhaps-exchange":
      return [at(context, { kind: code, level: applied }, [...steps, "applyType"])];
    case "other-series":
    case "series-unknown":
      return ofSeries(context, code, applied);
    case "skips-level-and-series":
      return [
        at(context, { kind: "skips-level", held, applied }, steps),
        ...ofSeries(context, code, applied).map(asMissing),
      ];
    case "two-tracks":
      return [at(context, { kind: code, applied, skips: false }, TWO_TRACKS)];
    case "two-tracks-or-skips":
      return [at(context, { kind: code, applied }, TWO_TRACKS)];
    case "two-tracks-or-skips-and-series":
      return [at(context, { kind: "two-tracks-or-skips", applied }, TWO_TRACKS), ...ofSeries(context, code, applied)];
    case "skips-level-two-tracks":
      return [
        at(context, { kind: "skips-level", held, applied }, steps),
        asMissing(at(context, { kind: "two-tracks", applied, skips: true }, TWO_TRACKS)),
      ];
    case "entry-too-high": {
      const school = context.facts.education;
      return [at(context, { kind: code, applied, school: school.state === "known" ? school.value : null }, steps)];
    }
    case "entry-by-recognition":
      return [at(context, { kind: code }, steps)];
    case "entry-education-unknown":
      return gaps(context, openEducation(context));
  }
}

/** The education to be found out: of the two columns those that are open; without either, the schooling. */
function openEducation({ facts }: RuleContext): readonly FactId[] {
  const open = (["education", "degree"] as const).filter((field) => !["known", "absent"].includes(facts[field].state));
  return open.length > 0 ? open : ["education"];
}
