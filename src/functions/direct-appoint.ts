/**
 * JC.DIRECTAPPOINT — does a route of direct review and appointment (直评直聘) apply?
 *
 * A row that shows facts of a route whose conditions are not judged yet answers #N/A and names them.
 */
import { datesAt } from "../rules/dates";
import { valueOf } from "../rules/reading";
import { DIRECT_FACTS, directRoutesShown } from "../rules/routes/direct";
import type { JudgedRow } from "../checking/judge-rows";
import { directOpenWords, NOT_APPLYING } from "../messages/verdicts";
import { notAvailable, type Cell } from "./row-function";

export function directAppoint({ applicant, assessment, head }: JudgedRow): Cell {
  if (assessment.rowVerdict === "not-applying") return notAvailable(NOT_APPLYING);
  if (assessment.direct.length > 0) return true;
  const on = datesAt(applicant, valueOf(applicant.facts.applyYear) ?? assessment.asOf.year, assessment.asOf);
  const routes = directRoutesShown(applicant, on);
  if (routes.length === 0) return false;
  const fields = DIRECT_FACTS.filter(
    (field) => applicant.facts[field].state !== "blank" && head.headerOf(field) !== null,
  );
  const cells = [...new Set(fields.flatMap((field) => applicant.cells(field)))];
  return notAvailable(directOpenWords(routes, cells));
}
