/**
 * What the two ladder rules ask of a row: the titles held and the title applied for, tried over what is not known.
 */
import type { FactId, Facts } from "../../fields";
import type { Issue } from "../finding";
import { cannotTell, MET, NOT_MET, type Judgement } from "../../core/judgement";
import { valueOf, type Reading } from "../../core/reading";
import { type RouteEffects, type RuleContext, type Ruling, RULED_MET, NOT_APPLICABLE, unsettled } from "../rule";
import { outcomeOf, type LadderCode, type StepDecisions } from "./ladder-codes";
import { isSeriesOpen, whyOf } from "./ladder-reasons";
import { contradictedTitles, gaps, isLeftOpen } from "../questions";
import { NONE, type HeldLevel, type HeldType, type Level, type TitleType } from "../standards/levels";
import { parseTitle } from "../standards/titles";
import { isLeading, leadsInto } from "../standards/ladder";
import type { Asked, TriedLadder, TriedStep } from "./ladder-tried";

/**
 * Which series is that of the title of that kind and level: where both titles are, that of the present one. A kind or a
 * level that is open may be it, where the other title is not.
 */
function seriesHeld({ facts }: Asked, type: TitleType, level: Level): SeriesHeld {
  const held = likeness(facts.heldType, type) * likeness(facts.heldLevel, level);
  const other = likeness(facts.otherType, type) * likeness(facts.otherLevel, level);
  return other > held ? "otherSeries" : "heldSeries";
}

type SeriesHeld = "heldSeries" | "otherSeries";

const IS = 2;
const MAY_BE = 1;
const IS_NOT = 0;

function likeness<T>(reading: Reading<T>, value: T): number {
  if (reading.state === "known") return reading.value === value ? IS : IS_NOT;
  return reading.state !== "ambiguous" || reading.values.includes(value) ? MAY_BE : IS_NOT;
}

/** The same level in the same kind: an error in the same series, to be looked at (转评) in another. */
export const sameLevelCode = (asked: Asked, type: TitleType, level: Level): LadderCode =>
  asked.once(seriesHeld(asked, type, level) === "heldSeries" ? sameAsHeld : sameAsOther);

const sameAsHeld = ({ facts }: RuleContext): LadderCode => sameLevelIn(facts.heldSeries, facts.applySeries);
const sameAsOther = ({ facts }: RuleContext): LadderCode => sameLevelIn(facts.otherSeries, facts.applySeries);

function sameLevelIn(held: Facts["heldSeries"], applied: Facts["applySeries"]): LadderCode {
  if (held.state !== "known" || applied.state !== "known") return "series-unknown";
  return held.value === applied.value ? "already-held" : "other-series";
}

/**
 * What is allowed within a series is open where the series changes: 转评 comes first. Who skips a level besides has to
 * settle both: a route may waive the level alone.
 * @param type the kind of the title that allows it, @param level its level, @param to the level applied for
 */
export function inSeries(asked: Asked, code: LadderCode, type: TitleType, level: Level, to: Level): LadderCode {
  if (code !== "allowed" && code !== "skips-level" && code !== "two-tracks-or-skips") return code;
  switch (asked.once(seriesHeld(asked, type, level) === "heldSeries" ? changesFromHeld : changesFromOther)) {
    case "no":
      return code;
    case "leads":
      return isLeading(level, to) ? code : inAnother(code);
    case "yes":
      return inAnother(code);
    case "open":
      return code === "allowed" ? "series-unknown" : `${code}-and-series`;
  }
}

const inAnother = (code: "allowed" | "skips-level" | "two-tracks-or-skips"): LadderCode =>
  code === "allowed" ? "other-series" : `${code}-and-series`;

const changesFromHeld = (context: RuleContext): SeriesChanges =>
  changesFrom(context, "heldSeries", context.facts.heldSeries);
const changesFromOther = (context: RuleContext): SeriesChanges =>
  changesFrom(context, "otherSeries", context.facts.otherSeries);

/** Is it into another series? `leads`: into one that some titles of the series held lead to without 转评. */
type SeriesChanges = "no" | "yes" | "leads" | "open";

function changesFrom(context: RuleContext, from: SeriesHeld, held: Facts[SeriesHeld]): SeriesChanges {
  const applied = context.facts.applySeries;
  if (valueOf(held) === NONE) return "no";
  // A series that is still to be filled in may be another; where a roster has none, no title tells of a change.
  if (isLeftOpen(context, from) || isLeftOpen(context, "applySeries")) return "open";
  if (held.state !== "known" || applied.state !== "known") return "no";
  if (held.value === NONE || held.value === applied.value) return "no";
  return leadsInto(held.value, applied.value) ? "leads" : "yes";
}

/** The two rules about steps. */
type LadderRule = "level-ladder" | "grassroots-ladder";

/** What the route claimed says of each fault; null where none is claimed that may hold and says it fault by fault. */
function claimedDecisions(context: RuleContext, rule: LadderRule): StepDecisions | null {
  const claimed = valueOf(context.facts.route);
  if (claimed === null) return null;
  const route = context.route(claimed.route);
  const decisions = stepDecisions(route, rule);
  return decisions === null || context.once(route.evaluate).outcome === "not-met" ? null : decisions;
}

function stepDecisions({ decisions }: RouteEffects, rule: LadderRule): StepDecisions | null {
  const decided = decisions[rule];
  return typeof decided === "object" ? decided : null;
}

/** @param either the step on whichever ladder speaks of it */
export const judgeLadder = (context: RuleContext, rule: LadderRule, step: TriedStep, either: TriedStep): Ruling =>
  rulingAlong(context, rule, step, either, claimedDecisions);

/** @param claims what the route says of each fault; null where none is claimed, or it does not say fault by fault */
function rulingAlong(
  context: RuleContext,
  rule: LadderRule,
  step: TriedStep,
  either: TriedStep,
  claims: (context: RuleContext, rule: LadderRule) => StepDecisions | null,
): Ruling {
  const tried = context.once(step);
  const { decided } = tried;
  if (isNamedThoughNone(context)) return unsettled(...gaps(context, ["heldLevel"]));
  if (decided.decided && decided.outcome === "met") return rulingFor(context, decided.code, null);
  const claimed = claims(context, rule);
  if (!decided.decided) return undecided(context, rule, decided.asks, step, either, claimed);
  if (claimed === null) return rulingFor(context, decided.code, claimed);
  // Each of the faults it may be stands by itself, but the route takes some of them out of the way.
  const along = tried.decidedAlong(claimed);
  return along.decided ? rulingFor(context, along.code, claimed) : unsettled(...gaps(context, along.asks));
}

/** By its kind there is no title, by its name there is one, and the cell for its level says nothing: that is asked. */
function isNamedThoughNone({ facts }: RuleContext): boolean {
  const { heldType, heldLevel } = facts;
  if (heldLevel.state !== "unreadable" || heldType.state !== "known" || heldType.value !== NONE) return false;
  const name = valueOf(facts.heldTitle);
  return name !== null && parseTitle(name).levels.length > 0;
}

function undecided(
  context: RuleContext,
  rule: LadderRule,
  asks: readonly FactId[],
  step: TriedStep,
  either: TriedStep,
  claimed: StepDecisions | null,
): Ruling {
  const contradicted = contradictedTitles(context);
  if (contradicted.length > 0) return unsettled(...contradicted);
  const onEither = context.once(either);
  const isDecided = (claimed === null ? onEither.decided : onEither.decidedAlong(claimed)).decided;
  const fault = isDecided ? faultOnEither(context, onEither) : null;
  if (fault === null) {
    // What is open here the route claimed may settle.
    const along = claimed === null ? null : context.once(step).decidedAlong(claimed);
    if (along?.decided === true) return rulingFor(context, along.code, claimed);
    return unsettled(...gaps(context, along?.asks ?? asks));
  }
  // Which kind of title it is does not matter: the step is wrong on either ladder, and one of them says it.
  return rule === "level-ladder" ? rulingFor(context, fault, claimed) : NOT_APPLICABLE;
}

/** Faults that are told in the same words whichever kind of title is held; before those that differ. */
const TOLD_OF_EITHER = ["skips-level", "skips-level-and-series", "skips-level-two-tracks", "not-above-held"] as const;

/** The fault of a step that is wrong whatever the open facts are; null where it may be right. */
function faultOnEither(context: RuleContext, { decided, codes }: TriedLadder): LadderCode | null {
  if (!decided.decided || decided.outcome !== "not-met") return null;
  if (codes.every((code) => code === decided.code)) return decided.code;
  if (codes.includes("already-held") && isHeldForCertain(context)) return "already-held";
  return TOLD_OF_EITHER.find((code) => codes.includes(code)) ?? "no-step-of-either-kind";
}

/** One of the titles is the very one applied for, whatever the other is. */
function isHeldForCertain({ facts }: RuleContext): boolean {
  const [type, level] = [valueOf(facts.applyType), valueOf(facts.applyLevel)];
  const is = (kind: Reading<HeldType>, of: Reading<HeldLevel>): boolean =>
    type !== null && level !== null && valueOf(kind) === type && valueOf(of) === level;
  return is(facts.heldType, facts.heldLevel) || is(facts.otherType, facts.otherLevel);
}

/**
 * The same as if a route were claimed; null where it waives the whole rule, or nothing of what the ruling rests on: a
 * route that is claimed and decides fault by fault says nothing of another one.
 */
export function judgeLadderAlong(
  context: RuleContext,
  rule: LadderRule,
  step: TriedStep,
  either: TriedStep,
  route: RouteEffects,
): Judgement<Issue> | null {
  const decisions = stepDecisions(route, rule);
  if (decisions === null) {
    if (route.decisions[rule] === "waives" || claimedDecisions(context, rule) === null) return null;
    const { outcome, issues } = rulingAlong(context, rule, step, either, nothingSaid);
    if (outcome === "cannot-tell") return cannotTell(...issues);
    return outcome === "not-met" ? NOT_MET : MET;
  }
  const along = context.once(step).decidedAlong(decisions);
  if (!along.decided) return cannotTell(...gaps(context, along.asks));
  if (along.outcome !== "cannot-tell") return along.outcome === "met" ? MET : NOT_MET;
  const issues = along.code === "elsewhere" ? [] : whyOf(context, along.code);
  return cannotTell(...issues.filter(({ reason }) => decisions[reason.kind] !== "waives"));
}

const nothingSaid = (): null => null;

function rulingFor(context: RuleContext, code: LadderCode, claimed: StepDecisions | null): Ruling {
  if (code === "elsewhere") return NOT_APPLICABLE;
  const outcome = outcomeOf(code);
  if (outcome === "met") return RULED_MET;
  return { outcome, issues: whyOf(context, toldOf(context, code, claimed)), warnings: [] };
}

/** Whose title it is, and a series that is still to be filled in, matter only where the level may be skipped. */
function toldOf(
  context: RuleContext,
  code: Exclude<LadderCode, "elsewhere">,
  claimed: StepDecisions | null,
): Exclude<LadderCode, "elsewhere"> {
  if (claimed?.["skips-level"] === "waives") return code;
  if (code === "skips-level-two-tracks") return "skips-level";
  return code === "skips-level-and-series" && isSeriesOpen(context) ? "skips-level" : code;
}
