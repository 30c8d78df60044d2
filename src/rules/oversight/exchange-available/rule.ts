/**
 * 可换发 — the conditions of the exchange for a provincial certificate are met, though it is not applied for.
 *
 * 解读: a benefit; where it cannot be told nothing is said, nor to whoever holds a provincial title of that level, or a
 * higher one, already.
 * 未编码: none.
 */
import { valueOf } from "../../../core/reading";
import { hasEarnedExchange } from "../../routes/exchange/conditions";
import { type Ruling, type Rule, type RuleContext, NOT_APPLICABLE, NOT_EARNED, NOT_JUDGED, remarked } from "../../rule";
import { levelsAbove, NONE, type HeldType, type Level, type TitleType } from "../../standards/levels";

export type ExchangeAvailableReason = { readonly kind: "exchange-available" };

declare module "../../ids" {
  interface Oversight {
    readonly "exchange-available": ExchangeAvailableReason;
  }
}

const AVAILABLE: Ruling = Object.freeze(
  remarked({ reason: { kind: "exchange-available" }, fields: ["heldTitle", "appointedDate"], metOn: null }),
);

export const exchangeAvailable: Rule<"exchange-available"> = {
  id: "exchange-available",
  clause: "三（二）",
  scope: "every-row",
  decides: false,
  warnings: "benefit",
  unjudgedWithout: [],
  evaluate(context) {
    const { heldType, otherType } = context.facts;
    const mayHold = [heldType, otherType].some(({ state }) => state !== "absent");
    if (context.seen.route === "exchange" || !mayHold) return NOT_APPLICABLE;
    const earned = hasEarnedExchange(context).outcome;
    const holdsOne = [heldType, otherType].some((type) => valueOf<HeldType>(type) === "grassroots");
    if (gainsNothing(context) || (earned === "not-met" && !holdsOne)) return NOT_APPLICABLE;
    if (earned === "not-met") return NOT_EARNED;
    return earned === "met" ? AVAILABLE : NOT_JUDGED;
  },
};

function gainsNothing({ facts }: RuleContext): boolean {
  const titles = [
    [valueOf(facts.heldType), valueOf(facts.heldLevel)],
    [valueOf(facts.otherType), valueOf(facts.otherLevel)],
  ] as const;
  const levelsOf = (kind: TitleType): readonly Level[] =>
    titles.flatMap(([type, level]) => (type === kind && level !== null && level !== NONE ? [level] : []));
  const provincial = levelsOf("provincial");
  return levelsOf("grassroots").every((level) => provincial.some((one) => levelsAbove(one, level) >= 0));
}
