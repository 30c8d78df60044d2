/**
 * 可换发 — the conditions of the exchange for a provincial certificate are met, though it is not applied for.
 *
 * 解读: a benefit; where it cannot be told nothing is said.
 * 未编码: none.
 */
import { hasEarnedExchange } from "../../routes/exchange/route";
import { SILENT, type Remark, type WatchRule } from "../../rule";

const AVAILABLE: readonly Remark[] = Object.freeze([
  {
    severity: "benefit",
    why: { reason: { kind: "exchange-available" }, fields: ["heldTitle", "appointedDate"], metOn: null },
  } satisfies Remark,
]);

export const exchangeAvailable: WatchRule<"exchange-available"> = {
  id: "exchange-available",
  clause: "三（二）第1段",
  watches: "every-row",
  restsOn: ["heldType", "appointedDate", "appraisals", "trainingHours"],
  unjudgedWithout: [],
  watch(applicant, on, { route }) {
    const { heldType, otherType } = applicant.facts;
    const mayHold = [heldType, otherType].some(({ state }) => state !== "absent");
    if (route === "exchange" || !mayHold || hasEarnedExchange(applicant, on).outcome !== "met") return SILENT;
    return AVAILABLE;
  },
};
