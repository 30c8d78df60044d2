/**
 * JC.EXCHANGE — may the 基层 title be exchanged for the provincial certificate of the same level?
 *
 * 解读: what a holder has to have earned (三（二）), whether or not the exchange is applied for.
 */
import { datesOf } from "../../rules/engine/dates";
import { ROUTE_CLAIM } from "../../rules/engine/assess";
import { hasEarnedExchange } from "../../rules/routes/exchange/route";
import { ROUTES } from "../../rules/routes/lifts";
import { findingOf } from "../../rules/rule";
import type { JudgedRow } from "../../checking/judge-rows";
import { linesOf } from "../../rules/words/verdicts";
import { notAvailable, type Cell } from "../shared/answer";

const EXCHANGE = { ...ROUTE_CLAIM, clause: ROUTES.exchange.clause };

export function evaluate({ applicant, head, timing }: JudgedRow): Cell {
  const { outcome, why } = hasEarnedExchange(applicant, datesOf(applicant, timing));
  if (outcome !== "cannot-tell") return outcome === "met";
  return notAvailable(
    linesOf(
      why.map((one) => findingOf(EXCHANGE, "missing", one, applicant)),
      head,
    ),
  );
}
