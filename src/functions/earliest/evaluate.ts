/**
 * JC.EARLIEST — the first date, on or after the date of judgement, on which the application becomes eligible if only time
 * passes. `#N/A` says what time cannot cure.
 */
import { serialOf } from "../../core/calendar";
import type { JudgedRow } from "../../checking/judge-rows";
import { NOT_APPLYING, stayingWords } from "../../rules/words/verdicts";
import { notAvailable, type Cell } from "../shared/answer";

export function evaluate({ assessment, head }: JudgedRow): Cell {
  if (assessment.rowVerdict === "not-applying") return notAvailable(NOT_APPLYING);
  return assessment.earliest === null ? notAvailable(stayingWords(assessment, head)) : serialOf(assessment.earliest);
}
