/**
 * 可换发 — the conditions of the exchange for a provincial certificate are met, though it is not applied for.
 *
 * 解读: a benefit; where it cannot be told nothing is said, nor to whoever holds a provincial title of that level, or a
 * higher one, already.
 * 未编码: none.
 */
import { valueOf, type Reading } from "../../../core/reading";
import { hasEarnedExchange } from "../../routes/exchange/conditions";
import { type Ruling, type Rule, type RuleContext, NOT_APPLICABLE, NOT_EARNED, NOT_JUDGED, remarked } from "../../rule";
import { levelsAbove, NONE, type HeldLevel, type HeldType, type Level } from "../../standards/levels";

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
    const mayHold = heldType.state !== "absent" || otherType.state !== "absent";
    if (context.seen.route === "exchange" || !mayHold) return NOT_APPLICABLE;
    const earned = hasEarnedExchange(context).outcome;
    const holdsOne = valueOf(heldType) === "grassroots" || valueOf(otherType) === "grassroots";
    if ((earned === "not-met" && !holdsOne) || gainsNothing(context)) return NOT_APPLICABLE;
    if (earned === "not-met") return NOT_EARNED;
    return earned === "met" ? AVAILABLE : NOT_JUDGED;
  },
};

/** No title for certain 基层, or each of these beside a provincial one of its level or a higher one. */
function gainsNothing({ facts }: RuleContext): boolean {
  const held = grassrootsLevel(facts.heldType, facts.heldLevel);
  const other = grassrootsLevel(facts.otherType, facts.otherLevel);
  return (
    (held === null || isReached(held, facts.otherType, facts.otherLevel)) &&
    (other === null || isReached(other, facts.heldType, facts.heldLevel))
  );
}

function grassrootsLevel(type: Reading<HeldType>, reading: Reading<HeldLevel>): Level | null {
  const level = valueOf(type) === "grassroots" ? valueOf(reading) : null;
  return level === NONE ? null : level;
}

function isReached(level: Level, type: Reading<HeldType>, beside: Reading<HeldLevel>): boolean {
  const other = valueOf(type) === "provincial" ? valueOf(beside) : null;
  return other !== null && other !== NONE && levelsAbove(other, level) >= 0;
}
