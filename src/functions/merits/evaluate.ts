/**
 * JC.MERITS — what 三（三） names as important references and the row shows; nothing where there is none.
 */
import type { JudgedRow } from "../../checking/judged-row";
import { wordsOf } from "../../rules/words/sentences";
import type { Cell } from "../shared/answer";

export function evaluate({ assessment, head }: JudgedRow): Cell {
  const references = assessment.findings.filter(({ rule }) => rule === "reference-factors");
  return [...new Set(references.map((finding) => wordsOf(finding, head).what))].join("；");
}
