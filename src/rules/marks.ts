/**
 * Columns that are filled only for those whom they concern (急需, 交流来源, 全科规培, 业绩突出): is anything marked there?
 *
 * 解读: a blank there says that nothing is marked: nothing is held against the person, and nothing is granted. It is
 * “cannot tell” again where the row gives a sign: the route is claimed, or a claim is not understood; another cell of
 * the same family is filled; the cell cannot be read. A bureau may set that a blank always says nothing.
 */
import { FIELD, type FactId } from "../fields";
import { MET, NOT_MET, type Judgement } from "../core/judgement";
import type { Reading } from "../core/reading";
import type { Issue } from "./finding";
import type { RouteId } from "./ids";
import type { RuleContext } from "./rule";

/** The columns by which somebody is marked for a route. */
const FAMILIES = {
  talent: ["urgentNeed", "voluntary"],
  transfer: ["fromUnit", "fromUnitLevel", "transferDate"],
  "general-practitioner": ["gpTraining", "gpTrainingDate"],
  doctor: ["outstanding"],
} as const satisfies Partial<Record<RouteId, readonly FactId[]>>;

/** Not met: nothing is marked for the route. Met says only that its own conditions are worth asking. */
export function isMarkedFor(context: RuleContext, route: keyof typeof FAMILIES): Judgement<Issue> {
  const { facts } = context;
  if (context.sheet.settings.blankMeans === "unknown" || mayClaim(context, route)) return MET;
  let isBlank = false;
  for (const fact of FAMILIES[route]) {
    if (isUnmarked(fact, facts[fact])) isBlank = true;
    else if (facts[fact].state !== "absent") return MET;
  }
  return isBlank ? NOT_MET : MET;
}

/** Left blank where a blank says that nothing is marked. */
export function isUnmarked(fact: FactId, { state }: Reading<unknown>): boolean {
  return state === "blank" && FIELD[fact].blankMeans === "not-marked";
}

function mayClaim({ facts: { route } }: RuleContext, id: RouteId): boolean {
  if (route.state === "known") return route.value.route === id;
  if (route.state === "ambiguous") return route.values.some((claim) => claim.route === id);
  return route.state === "unreadable";
}
