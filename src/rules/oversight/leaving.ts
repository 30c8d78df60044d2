/**
 * Has somebody left the township posts, and when? What the rules on service, mobility and certificates ask alike.
 *
 * 解读: left is who has a status that says so, a date of leaving that has come, or a present unit that is no township
 * unit. A date of leaving beside a present township unit, in post or joined later, is a move between township units.
 * A unit that the directory has dropped has not moved anybody. Who has died has not left.
 */
import type { FieldId } from "../../fields";
import { reached, type Day, type PartialDate } from "../../core/calendar";
import type { Outcome } from "../../core/judgement";
import { firstPossible, valueOf, type Reading } from "../../core/reading";
import { isTownshipUnit } from "../requirements/township-post/rule";
import type { RuleContext } from "../rule";

/** How somebody is known to have left: a word of the roster, a date, or a unit outside the townships. */
export interface Departure {
  readonly word: string | null;
  readonly on: PartialDate | null;
}

export interface Leaving {
  readonly outcome: Outcome;
  readonly how: Departure;
  /** Where the roster says so; empty unless somebody has left. */
  readonly fields: readonly FieldId[];
}

const UNKNOWN: Departure = Object.freeze({ word: null, on: null });
const STAYED: Leaving = Object.freeze({ outcome: "not-met", how: UNKNOWN, fields: [] });
const UNCLEAR: Leaving = Object.freeze({ outcome: "cannot-tell", how: UNKNOWN, fields: [] });

const DIED = /去世|死亡|病故|亡故/u;

export const leftTownship = (context: RuleContext): Leaving => context.once(judgeLeaving);

function judgeLeaving(context: RuleContext): Leaving {
  const { facts } = context;
  const status = valueOf(facts.status);
  const dated = hasCome(facts.leftDate, context.on.asOf);
  if (dated === "not-met") return STAYED;
  const word = status?.kind === "left" ? status.word : null;
  if (word !== null && DIED.test(word)) return STAYED;
  const township = isTownshipUnit(context);
  if (dated === "met") {
    // Of a present unit that may be a township one nobody can say whether it was a move.
    if (word === null && township.outcome !== "not-met" && isBackInPost(context))
      return township.outcome === "met" ? STAYED : UNCLEAR;
    // Who has left by the status may have left an earlier unit on that date, and the present one later.
    if (word === null || township.outcome === "not-met" || !joinedAfterLeaving(facts))
      return { outcome: "met", how: { word, on: valueOf(facts.leftDate) }, fields: ["leftDate"] };
  }
  if (word !== null) return { outcome: "met", how: { word, on: null }, fields: ["status"] };
  if (township.outcome === "met") return status?.kind === "away" ? UNCLEAR : STAYED;
  if (township.outcome === "cannot-tell" || township.why.some(({ reason }) => reason.kind === "unit-not-listed-then"))
    return UNCLEAR;
  return {
    outcome: "met",
    how: { word: null, on: joinedSince(context) },
    fields: township.why.flatMap(({ fields }) => fields),
  };
}

/** Has the date come? Null where there is none, or none that can be placed before or after. */
export function hasCome(date: Reading<PartialDate>, on: Day): "met" | "not-met" | null {
  const first = firstPossible(date);
  const outcome = first === null ? "cannot-tell" : reached(first, on);
  if (outcome === "cannot-tell") return null;
  return date.state !== "ambiguous" || date.values.every((one) => reached(one, on) === outcome) ? outcome : null;
}

/** In post, or joined the present unit after leaving another one. */
function isBackInPost({ facts }: RuleContext): boolean {
  return valueOf(facts.status)?.kind === "in-post" || joinedAfterLeaving(facts);
}

/**
 * When somebody would have left who by the status is in post all the same: one of the two is wrong. Null where nothing
 * contradicts.
 */
export function leftThoughInPost({ facts, on }: RuleContext): Departure | null {
  if (valueOf(facts.status)?.kind !== "in-post" || hasCome(facts.leftDate, on.asOf) !== "met") return null;
  return joinedAfterLeaving(facts) ? null : { word: null, on: valueOf(facts.leftDate) };
}

/** The date of leaving is that of an earlier unit. */
export function joinedAfterLeaving({ joinedUnit, leftDate }: RuleContext["facts"]): boolean {
  const [joined, left] = [valueOf(joinedUnit), valueOf(leftDate)];
  return joined !== null && left !== null && reached(left, joined) === "met";
}

/** Since when in the present unit, when that was after the title, or the appointment to it. */
function joinedSince({ facts }: RuleContext): PartialDate | null {
  const [joined, obtained] = [valueOf(facts.joinedUnit), valueOf(facts.heldDate) ?? valueOf(facts.appointedDate)];
  return joined !== null && obtained !== null && reached(obtained, joined) === "met" ? joined : null;
}
