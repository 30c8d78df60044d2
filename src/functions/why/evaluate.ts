/**
 * JC.WHY — every violation and gap in one text, each with its clause.
 */
import type { JudgedRow } from "../../checking/judged-row";
import { gravestFirst } from "../../rules/engine/gravest";
import type { Cell } from "../shared/answer";
import { linesOf } from "../shared/lines";

export function evaluate({ assessment, head }: JudgedRow): Cell {
  const wrong = gravestFirst(assessment.findings).filter(
    ({ severity }) => severity === "violation" || severity === "missing",
  );
  return linesOf(wrong, head);
}
