/**
 * What the conditions of several routes ask alike: kind, level and series of what is applied for; the titles held.
 */
import type { FactId, Facts } from "../../fields";
import type { Issue, Reason } from "../finding";
import { and, because, cannotTell, MET, notMet, type Judgement } from "../../core/judgement";
import { possibilities, type Reading } from "../../core/reading";
import { type RuleContext } from "../rule";
import { fromHigherTitle } from "../present-title";
import { gaps, holds, originsOf } from "../questions";
import {
  HELD_LEVELS,
  HELD_TYPES,
  type HeldLevel,
  type HeldType,
  type Level,
  type Series,
  type TitleType,
} from "../standards/levels";
import { decidedOnce, type Decision } from "../../core/supposing";
import type { RouteId } from "../ids";

export type UnfitReason =
  | { readonly kind: "route-other-type"; readonly route: RouteId; readonly needs: TitleType }
  | { readonly kind: "route-other-level"; readonly route: RouteId; readonly needs: readonly Level[] }
  | { readonly kind: "route-other-series"; readonly route: RouteId; readonly needs: Series };

declare module "../finding" {
  interface SharedReasons {
    readonly routes: UnfitReason;
  }
}

/** A reason that points to facts, by the columns they were read from. */
export const at = (
  context: RuleContext,
  reason: Reason,
  facts: readonly FactId[],
  why: Partial<Issue> = {},
): Issue => ({
  reason,
  fields: originsOf(context, facts),
  metOn: null,
  ...why,
});

export const appliesForType = (context: RuleContext, route: RouteId, needs: TitleType): Judgement<Issue> =>
  whenNot(
    holds(context, "applyType", context.facts.applyType, (type) => type === needs),
    () => at(context, { kind: "route-other-type", route, needs }, ["applyType"]),
  );

export const appliesForLevel = (context: RuleContext, route: RouteId, needs: readonly Level[]): Judgement<Issue> =>
  whenNot(
    holds(context, "applyLevel", context.facts.applyLevel, (level) => needs.includes(level)),
    () => at(context, { kind: "route-other-level", route, needs }, ["applyLevel"]),
  );

export const appliesInSeries = (context: RuleContext, route: RouteId, needs: Series): Judgement<Issue> =>
  whenNot(
    holds(context, "applySeries", context.facts.applySeries, (series) => series === needs),
    () => at(context, { kind: "route-other-series", route, needs }, ["applySeries"]),
  );

/** Gives a “no” its reason, made only when it is needed. */
export const whenNot = (judgement: Judgement<Issue>, why: () => Issue): Judgement<Issue> =>
  judgement.outcome === "not-met" ? because(judgement, why()) : judgement;

/** Met when all conditions are, asked one after another: what comes behind the first that is not met is not read. */
export function allOf(
  context: RuleContext,
  ...conditions: readonly ((context: RuleContext) => Judgement<Issue>)[]
): Judgement<Issue> {
  let all: Judgement<Issue> = MET;
  for (const condition of conditions) {
    all = and(all, condition(context));
    if (all.outcome === "not-met") return all;
  }
  return all.why.length > 1 ? { ...all, why: all.why.filter(isSaidFirst) } : all;
}

/** What several conditions ask alike is said once. */
const isSaidFirst = (one: Issue, i: number, all: readonly Issue[]): boolean =>
  all.findIndex((other) => asksAlike(other, one)) === i;

const asksAlike = (one: Issue, other: Issue): boolean =>
  one === other ||
  (one.reason.kind === other.reason.kind &&
    one.column === other.column &&
    one.fields.join() === other.fields.join() &&
    JSON.stringify(one.reason) === JSON.stringify(other.reason));

/** A condition that one fact answers by itself, or leaves open with its own reason. */
export function answered<T>(
  context: RuleContext,
  fact: FactId,
  reading: Reading<T>,
  judge: (value: T) => Reason | "met" | { readonly open: Reason },
): Judgement<Issue> {
  if (reading.state !== "known") return cannotTell(...gaps(context, [fact]));
  const answer = judge(reading.value);
  if (answer === "met") return MET;
  if ("open" in answer) return cannotTell(at(context, answer.open, [fact]));
  return notMet(at(context, answer, [fact]));
}

const TITLES = [
  { field: "heldType", domain: HELD_TYPES },
  { field: "heldLevel", domain: HELD_LEVELS },
  { field: "otherType", domain: HELD_TYPES },
  { field: "otherLevel", domain: HELD_LEVELS },
] as const;

/** Whether some title held is of some kind and level: made once, and asked of every row. */
export type TitleTest = (facts: Facts) => Decision<boolean, FactId>;

/** @param test of a title held: its kind and its level */
export function titleTest(test: (type: TitleType, level: Level) => boolean): TitleTest {
  const passes = (type: HeldType, level: HeldLevel): boolean =>
    type !== "none" && level !== "none" && test(type, level);
  return decidedOnce(
    TITLES,
    // Null where a kind and a level contradict each other.
    (type, level, secondType, secondLevel) =>
      (type === "none") !== (level === "none") || (secondType === "none") !== (secondLevel === "none")
        ? null
        : passes(type, level) || passes(secondType, secondLevel),
    (found) => (found ? "met" : "not-met"),
  );
}

/** Does some title held satisfy the test? What is open is tried over everything it could be. */
export function holdsTitle(context: RuleContext, test: TitleTest, why: () => Issue): Judgement<Issue> {
  const decision = test(context.facts);
  if (!decision.decided) return cannotTell(...gaps(context, decision.asks));
  return decision.code ? MET : notMet(why());
}

/** The levels the higher of the titles held may have, for the words of a finding. */
export const levelsHeld = (context: RuleContext): readonly Level[] =>
  possibilities(fromHigherTitle(context).facts.heldLevel, []).filter((level): level is Level => level !== "none");
