/**
 * Whoever holds titles of both kinds: which of them is the present one, and the row as it reads from it. 聘任 and 任职年限
 * stand beside 现职称 and tell of that title alone.
 */
import { ABSENT, valueOf } from "../core/reading";
import type { Facts, FactId, FieldId } from "../fields";
import { HELD_AND_OTHER } from "../fields/from-title";
import type { RuleContext } from "./rule";
import { levelsAbove } from "./standards/levels";

const FROM: Partial<Record<FieldId, FieldId>> = Object.fromEntries(HELD_AND_OTHER);
const OF_HELD_ALONE: readonly FactId[] = ["appointedDate", "heldYears"];

/** Is the other title the higher one, for certain? */
export function isOtherHigher({ facts, sheet }: RuleContext): boolean {
  if (!sheet.has("otherTitle") && !sheet.has("otherLevel")) return false;
  const [held, other] = [valueOf(facts.heldLevel), valueOf(facts.otherLevel)];
  return held !== null && held !== "none" && other !== null && other !== "none" && levelsAbove(other, held) > 0;
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
