/**
 * JC.EARLIEST — the first date, on or after the date of judgement, on which the application becomes eligible if only
 * time passes. `#N/A` says what time cannot cure.
 */
import { serialOf } from "../../core/calendar";
import type { JudgedRow } from "../../checking/judged-row";
import type { Finding } from "../../rules/finding";
import { standsInTheWay } from "../../rules/engine/verdict";
import { notAvailable, type Cell } from "../shared/answer";
import { linesOf } from "../shared/lines";
import { COMMON } from "../shared/words";

export function evaluate({ assessment, head }: JudgedRow): Cell {
  if (assessment.rowVerdict === "not-applying") return notAvailable(COMMON.notApplying);
  if (assessment.earliest !== null) return serialOf(assessment.earliest);
  return notAvailable(linesOf(staying(assessment.findings), head));
}

/** What time alone does not cure; where all would be cured and still no day was found, all that stands in the way. */
function staying(findings: readonly Finding[]): readonly Finding[] {
  const inTheWay = findings.filter(standsInTheWay);
  const uncured = inTheWay.filter(({ metOn }) => metOn === null);
  return uncured.length === 0 ? inTheWay : uncured;
}
