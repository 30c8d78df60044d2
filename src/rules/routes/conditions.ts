/**
 * What the conditions of several routes ask alike: kind, level and series of what is applied for; the titles held.
 */
import type { FactId } from "../../fields";
import type { Issue, Reason } from "../finding";
import { and, because, cannotTell, MET, notMet, type Judgement, type Outcome } from "../../core/judgement";
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
import { decideOver } from "../../core/supposing";
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

const isFound = (found: boolean): Outcome => (found ? "met" : "not-met");

/** Does one of two titles satisfy the test? Null where a kind and a level contradict each other. */
function isAmong(
  test: (type: TitleType, level: Level) => boolean,
  type: HeldType,
  level: HeldLevel,
  secondType: HeldType,
  secondLevel: HeldLevel,
): boolean | null {
  if ((type === "none") !== (level === "none") || (secondType === "none") !== (secondLevel === "none")) return null;
  return (
    (type !== "none" && level !== "none" && test(type, level)) ||
    (secondType !== "none" && secondLevel !== "none" && test(secondType, secondLevel))
  );
}

/** Does some title held satisfy the test? What is open is tried over everything it could be. */
export function holdsTitle(
  context: RuleContext,
  test: (type: TitleType, level: Level) => boolean,
  why: () => Issue,
): Judgement<Issue> {
  const { heldType, heldLevel, otherType, otherLevel } = context.facts;
  // Of most rows all four are known: one look tells.
  if (
    heldType.state === "known" &&
    heldLevel.state === "known" &&
    otherType.state === "known" &&
    otherLevel.state === "known"
  ) {
    const found = isAmong(test, heldType.value, heldLevel.value, otherType.value, otherLevel.value);
    if (found !== null) return found ? MET : notMet(why());
  }
  const decision = decideOver(context.facts, TITLES, (...titles) => isAmong(test, ...titles), isFound);
  if (!decision.decided) return cannotTell(...gaps(context, decision.asks));
  return decision.code ? MET : notMet(why());
}

/** The levels the higher of the titles held may have, for the words of a finding. */
export const levelsHeld = (context: RuleContext): readonly Level[] =>
  possibilities(fromHigherTitle(context).facts.heldLevel, []).filter((level): level is Level => level !== "none");
