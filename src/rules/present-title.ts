/**
 * Whoever holds titles of both kinds: which of them is the present one, and the row as it reads from it. 聘任 and 任职年限
 * stand beside 现职称 and tell of that title alone.
 */
import { ABSENT, known, possibilities, valueOf } from "../core/reading";
import { HELD_AND_OTHER } from "../fields/from-title";
import type { Instead, RuleContext } from "./rule";
import { HELD_LEVELS, levelsAbove, NONE, type HeldLevel, type Level } from "./standards/levels";

const OTHER_FOR_HELD: Instead = {
  ...Object.fromEntries(HELD_AND_OTHER),
  appointedDate: ABSENT,
  heldYears: ABSENT,
};

/** Is the other title the higher one, for certain? */
export function isOtherHigher({ facts, sheet }: RuleContext): boolean {
  if (!sheet.has("otherTitle") && !sheet.has("otherLevel")) return false;
  const [held, other] = [valueOf(facts.heldLevel), valueOf(facts.otherLevel)];
  return held !== null && other !== null && isAbove(other, held);
}

const isAbove = (other: HeldLevel, held: HeldLevel): boolean =>
  other !== NONE && (held === NONE || levelsAbove(other, held) > 0);

/** The row seen from each of the titles that may be the present one: two where it is open which of them is higher. */
export function presentTitles(context: RuleContext): readonly RuleContext[] {
  if (!context.sheet.has("otherTitle") && !context.sheet.has("otherLevel")) return [context];
  const { heldLevel, otherLevel } = context.facts;
  if (heldLevel.state === "known" && otherLevel.state === "known")
    return [isAbove(otherLevel.value, heldLevel.value) ? fromOtherTitle(context) : context];
  const answers = new Set(
    possibilities(otherLevel, HELD_LEVELS).flatMap((other) =>
      possibilities(heldLevel, HELD_LEVELS).map((held) => isAbove(other, held)),
    ),
  );
  return [...(answers.has(false) ? [context] : []), ...(answers.has(true) ? [fromOtherTitle(context)] : [])];
}

/** The row seen from the title from which a level is one step or more up: of two below it the higher. */
export function fromTitleBelow(context: RuleContext, level: Level): RuleContext {
  const [held, other] = [valueOf(context.facts.heldLevel), valueOf(context.facts.otherLevel)];
  if (held === null || other === null || held === NONE || other === NONE) return fromHigherTitle(context);
  const [isHeldBelow, isOtherBelow] = [levelsAbove(level, held) > 0, levelsAbove(level, other) > 0];
  if (isHeldBelow === isOtherBelow) return fromHigherTitle(context);
  return isHeldBelow ? context : fromOtherTitle(context);
}

/** The row if the present title were of that level. */
export const supposingHeld = (context: RuleContext, level: HeldLevel): RuleContext =>
  context.seenAs({ heldLevel: known(level) });

/** The row seen from the higher of its titles. */
export const fromHigherTitle = (context: RuleContext): RuleContext =>
  isOtherHigher(context) ? fromOtherTitle(context) : context;

/** The row as it reads when the other title is the one held. */
export const fromOtherTitle = (context: RuleContext): RuleContext => context.seenAs(OTHER_FOR_HELD);
