/**
 * JC.EXCHANGE — may the 基层 title be exchanged for the provincial certificate of the same level?
 *
 * 解读: what a holder has to have earned (三（二）), whether or not the exchange is applied for.
 */
import { datesPossible, yearGap } from "../../rules/engine/any-year";
import { contextFor } from "../../rules/engine/assess";
import { hasEarnedExchange } from "../../rules/routes/exchange/conditions";
import { exchange as exchangeRoute } from "../../rules/routes/exchange/route";
import { ROUTE_CLAIM } from "../../rules/routes/claim";
import { findingOf } from "../../rules/rule";
import type { JudgedRow } from "../../checking/judged-row";
import { notAvailable, type Cell } from "../shared/answer";
import { linesOf } from "../shared/lines";

const EXCHANGE = { ...ROUTE_CLAIM, clause: exchangeRoute.clause };

export function evaluate({ applicant, head, plan, timing }: JudgedRow): Cell {
  const [shown, ...others] = datesPossible(applicant, plan, timing).map((on) =>
    hasEarnedExchange(contextFor(applicant, plan, on)),
  );
  const isSettled = others.every(({ outcome }) => outcome === shown?.outcome);
  if (shown === undefined || (isSettled && shown.outcome !== "cannot-tell")) return shown?.outcome === "met";
  const why = isSettled ? shown.why : [yearGap(applicant)];
  return notAvailable(
    linesOf(
      why.map((one) => findingOf(EXCHANGE, "missing", one, applicant)),
      head,
    ),
  );
}
