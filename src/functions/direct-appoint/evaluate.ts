/**
 * JC.DIRECTAPPOINT — does a route of direct review and appointment (直评直聘) apply?
 *
 * TRUE when one holds; #N/A, with the cells to fill, when none holds and one cannot be told; else FALSE.
 */
import { directAnswer } from "../../rules/engine/assess";
import { routeNamed, ROUTE_CLAIM } from "../../rules/routes/claim";
import { findingOf } from "../../rules/rule";
import type { JudgedRow } from "../../checking/judged-row";
import { notAvailable, type Cell } from "../shared/answer";
import { linesOf } from "../shared/lines";
import { COMMON } from "../shared/words";
import { SAYS } from "./words";

export function evaluate({ applicant, assessment, head, plan, timing }: JudgedRow): Cell {
  if (assessment.rowVerdict === "not-applying") return notAvailable(COMMON.notApplying);
  if (assessment.direct.length > 0) return true;
  const { open } = directAnswer(applicant, plan, timing);
  if (open.length === 0) return false;
  const each = open.map(({ route, issues }) => {
    const claim = { ...ROUTE_CLAIM, clause: routeNamed(plan.rulebook.routes, route).clause };
    const findings = issues.map((one) => findingOf(claim, "missing", one, applicant));
    return SAYS.open(route, linesOf(findings, head));
  });
  return notAvailable(each.join("；"));
}
