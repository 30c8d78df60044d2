/**
 * JC.ELIGIBLE — may this application go forward, along the claimed route or else the normal one?
 */
import type { JudgedRow } from "../../checking/judged-row";
import { notAvailable, type Cell } from "../shared/answer";
import { linesOf } from "../shared/lines";
import { COMMON } from "../shared/words";

export function evaluate({ assessment, head }: JudgedRow): Cell {
  switch (assessment.rowVerdict) {
    case "eligible":
      return true;
    case "ineligible":
      return false;
    case "undetermined": {
      const gaps = assessment.findings.filter(({ severity }) => severity === "missing");
      return notAvailable(linesOf(gaps, head));
    }
    case "not-applying":
      return notAvailable(COMMON.notApplying);
  }
}
