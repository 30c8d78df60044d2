/**
 * The routes of 三（二）and 三（四）: an application is judged along one of them. One folder per route: whom it is for, and
 * what becomes of every requirement along it. A requirement without a decision does not compile.
 */
import type { ACROSS_REQUIREMENTS } from "../across/list";
import type { Issue } from "../finding";
import type { Clause, RuleId } from "../ids";
import type { LadderFault } from "../requirements/ladder-codes";
import type { REQUIREMENTS } from "../requirements/list";
import type { AlongRoutes, Decision, FaultDecision, RouteEffects, RuleContext } from "../rule";

type Listed = (typeof REQUIREMENTS)[number] | (typeof ACROSS_REQUIREMENTS)[number];
type IdsThat<Along extends AlongRoutes> = Extract<Listed, { readonly routes: Along }>["id"];

/** A decision for every requirement that routes may change. */
export type Decisions = Readonly<
  Record<IdsThat<"decided">, Decision> & Record<IdsThat<"by-fault">, Decision | FaultDecisions>
>;

/** Where a route waives or defers only part of a requirement: a decision for every fault of a step on the ladder. */
export type FaultDecisions = Readonly<Record<LadderFault, FaultDecision>>;

export interface Route extends RouteEffects {
  readonly clause: Clause;
  readonly decisions: Decisions;
  /** What is worth a look about a claim of it, whether it holds or not. */
  readonly warnings?: (context: RuleContext) => readonly Issue[];
}

/** What becomes of a requirement along a route. @param fault one of its faults; without one, the whole requirement */
export function decisionOn({ decisions }: RouteEffects, requirement: RuleId, fault?: string): Decision | FaultDecision {
  const decided = decisions[requirement];
  if (decided === undefined || typeof decided === "string") return decided ?? "stands";
  return fault === undefined ? "stands" : (decided[fault] ?? "stands");
}
