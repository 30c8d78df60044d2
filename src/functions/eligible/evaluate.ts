/**
 * JC.ELIGIBLE — may this application go forward, along the claimed route or else the normal one?
 */
import type { JudgedRow } from "../../checking/judge-rows";
import { gapsWords, NOT_APPLYING } from "../../rules/words/verdicts";
import { notAvailable, type Cell } from "../shared/answer";

export function evaluate({ assessment, head }: JudgedRow): Cell {
  switch (assessment.rowVerdict) {
    case "eligible":
      return true;
    case "ineligible":
      return false;
    case "undetermined":
      return notAvailable(gapsWords(assessment, head));
    case "not-applying":
      return notAvailable(NOT_APPLYING);
  }
}
