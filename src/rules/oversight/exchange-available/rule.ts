/**
 * 可换发 — the conditions of the exchange for a provincial certificate are met, though it is not applied for.
 *
 * 解读: a benefit; where it cannot be told nothing is said.
 * 未编码: none.
 */
import { hasEarnedExchange } from "../../routes/exchange/conditions";
import { type Ruling, type Rule, RULED_MET, remarked } from "../../rule";

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
    if (context.seen.route === "exchange" || !mayHold || hasEarnedExchange(context).outcome !== "met") return RULED_MET;
    return AVAILABLE;
  },
};
