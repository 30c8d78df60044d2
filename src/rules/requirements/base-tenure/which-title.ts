/** Which of two titles the years count from: the one from which the step is made. */
import { compareDays, latestOfAll, type Day } from "../../../core/calendar";
import { possibilities, valueOf } from "../../../core/reading";
import type { Issue } from "../../finding";
import { fromOtherTitle, fromTitleBelow, supposingHeld } from "../../present-title";
import { gap } from "../../questions";
import { NOT_APPLICABLE, unsettled, type RuleContext, type Ruling } from "../../rule";
import { HELD_LEVELS, HELD_TYPES, NONE, type Level } from "../../standards/levels";

/** The ruling that time cures last. */
export const laterMet =
  <R>(issuesOf: (one: R) => readonly Issue[]) =>
  (a: R, b: R): R => {
    const [one, other] = [issuesOf(a)[0]?.metOn ?? null, issuesOf(b)[0]?.metOn ?? null];
    return one !== null && (other === null || compareDays(other, one) > 0) ? b : a;
  };

/**
 * Of two titles below the level, the higher is the present one; of two of one level, either will do.
 *
 * @param judge what the row amounts to, seen from its present title
 */
export function overTitles(
  context: RuleContext,
  level: Level,
  judge: (present: RuleContext, level: Level) => Ruling,
): Ruling {
  const { heldLevel, otherLevel } = context.facts;
  const beside = valueOf(otherLevel);
  // Who holds the level already is not asked, whatever else is held.
  if (beside === level || valueOf(heldLevel) === level) return judge(context, level);
  if (heldLevel.state !== "known" && beside !== null && beside !== NONE)
    return overHeld(context, (held) => overTitles(held, level, judge));
  const ruled = judge(fromTitleBelow(context, level), level);
  if (ruled.issues.length === 0 || beside !== valueOf(heldLevel)) return ruled;
  return eitherOf(ruled, judge(fromOtherTitle(context), level));
}

/** What is met, else what is open, else what time cures first; either of them cures both. */
function eitherOf(one: Ruling, other: Ruling): Ruling {
  if (other.issues.length === 0) return other;
  const [own, others] = [curedOn(one), curedOn(other)];
  const isOtherFirst = others !== null && (own === null || compareDays(others, own) < 0);
  const isOtherTold = one.outcome === other.outcome ? isOtherFirst : one.outcome === "not-met";
  const told = isOtherTold ? other : one;
  const metOn = isOtherFirst ? others : own;
  return { ...told, issues: told.issues.map((issue) => ({ ...issue, metOn })) };
}

const curedOn = ({ issues }: Ruling): Day | null => latestOfAll(issues.map(({ metOn }) => metOn));

/** The present title is open beside another one: which of the two the years count from depends on it. */
function overHeld(context: RuleContext, judge: (held: RuleContext) => Ruling): Ruling {
  const { heldLevel, heldType } = context.facts;
  const rulings = possibilities(heldLevel, HELD_LEVELS)
    .filter((held) => possibilities(heldType, HELD_TYPES).some((type) => (type === NONE) === (held === NONE)))
    .map((held) => judge(supposingHeld(context, held)));
  const [first = NOT_APPLICABLE] = rulings;
  if (rulings.every(({ issues }) => issues.length === 0)) return first;
  if (rulings.every(({ outcome }) => outcome === "cannot-tell")) return first;
  if (rulings.every(({ outcome }) => outcome === "not-met")) return rulings.reduce(laterMet(({ issues }) => issues));
  return unsettled(gap(context, "heldLevel"));
}
