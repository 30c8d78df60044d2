/**
 * The title held and the one beside it, seen together.
 *
 * 现职称 “无” with a title under 另一类职称: that one is the title held, with its level, kind and date. A plain name
 * under a header that says 另一类 is of the other kind than the title held: 基层 beside 全省统一, written or assumed.
 */
import { ABSENT, known, valueOf, type Reading } from "../core/reading";
import type { FieldId } from "../fields";
import { HELD_AND_OTHER } from "../fields/from-title";
import type { TitleCell } from "../fields/readers/title";
import { NONE, TITLE_TYPES, type TitleType } from "../rules/standards/levels";

type FactsBeingRead = Record<string, Reading<unknown>>;

/** @param other what the cell of the other title says; @returns whether the other title is the one held */
export function isHeldAlone(facts: FactsBeingRead, held: Reading<TitleCell>, other: Reading<TitleCell>): boolean {
  if (held.state !== "known" || !held.value.none || other.state !== "known" || other.value.none) return false;
  const { heldDate, heldLevel, heldType } = facts;
  const isDated = heldDate?.state !== "blank" && heldDate?.state !== "absent";
  return !isDated && [heldLevel, heldType].every((one) => one !== undefined && valueOf(one) === NONE);
}

/** The other title becomes the one held, and there is no other. */
export function takeForHeld(facts: FactsBeingRead): void {
  for (const [held, beside] of HELD_AND_OTHER) {
    facts[held] = facts[beside] ?? ABSENT;
    facts[beside] = beside === "otherDate" ? ABSENT : known(NONE);
  }
}

/** Where the facts of a title taken for the one held are written: what a clerk has to fill. */
export function originsForHeld(
  origins: Partial<Record<FieldId, FieldId>>,
  has: (field: FieldId) => boolean,
): Partial<Record<FieldId, FieldId>> {
  const beside = HELD_AND_OTHER.map(
    ([held, other]) => [held, has(other) ? (origins[other] ?? other) : "otherTitle"] as const,
  );
  return { ...origins, ...Object.fromEntries(beside) };
}

/**
 * The kind of a plain name under 另一类职称: other than that of the title held; where that is open, either.
 *
 * @param assumed what was taken for want of a word
 */
export function otherThanHeld(
  held: Reading<unknown> | undefined,
  assumed: Reading<unknown>,
  name: string,
): Reading<unknown> {
  if (held?.state !== "known") return { state: "ambiguous", values: TITLE_TYPES, raw: name };
  return held.value === "provincial" ? OTHER_KIND : assumed;
}

const OTHER_KIND = known<TitleType>("grassroots");
