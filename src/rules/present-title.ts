/**
 * Whoever holds titles of both kinds: which of them is the present one, and the row as it reads from it. 聘任 and 任职年限
 * stand beside 现职称 and tell of that title alone.
 */
import { ABSENT, known, possibilities, valueOf } from "../core/reading";
import type { Facts, FactId, FieldId } from "../fields";
import { HELD_AND_OTHER } from "../fields/from-title";
import type { RuleContext } from "./rule";
import { HELD_LEVELS, levelsAbove, NONE, type HeldLevel, type Level } from "./standards/levels";

const FROM: Partial<Record<FieldId, FieldId>> = Object.fromEntries(HELD_AND_OTHER);
const OF_HELD_ALONE: readonly FactId[] = ["appointedDate", "heldYears"];

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
export function supposingHeld(context: RuleContext, level: HeldLevel): RuleContext {
  const facts = Object.create(context.facts, { heldLevel: { value: known(level) } }) as Facts;
  return Object.create(context, { facts: { value: facts } }) as RuleContext;
}

/** The row seen from the higher of its titles. */
export const fromHigherTitle = (context: RuleContext): RuleContext =>
  isOtherHigher(context) ? fromOtherTitle(context) : context;

/** The row as it reads when the other title is the one held. */
export function fromOtherTitle(context: RuleContext): RuleContext {
  const { facts } = context;
  const seen = Object.create(facts) as Facts;
  for (const [held, other] of HELD_AND_OTHER) Object.defineProperty(seen, held, { get: () => facts[other] });
  for (const fact of OF_HELD_ALONE) Object.defineProperty(seen, fact, { value: ABSENT });
  const originOf = (field: FieldId): FieldId => context.originOf(FROM[field] ?? field);
  return Object.create(context, { facts: { value: seen }, originOf: { value: originOf } }) as RuleContext;
}
