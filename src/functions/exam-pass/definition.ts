/**
 * JC.EXAMPASS(scores, marks, [margin]) — is every subject within the margin below its pass mark?
 *
 * scores: one cell a subject, or named ones in one cell (基础58、实践61). marks: the pass marks, by name or in the same
 * order; a single one without a name holds for all. margin: points, 0 or more, included; by default the figure in
 * force.
 * Answers TRUE or FALSE. #N/A: a mark or pass mark is missing or unreadable and none falls short. #VALUE!: a margin
 * that is no such number.
 * Clause: 三（四）第6段.
 */
import type { NumbersFunction } from "../shared/definition";
import { optional, range, text } from "../shared/parameters";
import { evaluate } from "./evaluate";
import { ASKED } from "./words";

export const examPass: NumbersFunction = {
  id: "EXAMPASS",
  kind: "cells",
  zeros: "may-count",
  title: "成绩是否在范围内",
  description: text(
    "各科成绩是否都不低于合格标准减去允许的分数：TRUE 或 FALSE；缺成绩或标准的为 #N/A",
    "Whether every subject is within the margin below its pass mark: TRUE or FALSE; #N/A when a mark is missing",
  ),
  parameters: [
    range(
      [ASKED.scores, "scores"],
      ["各科成绩；一科一格，或 基础58、实践61", "The marks: one cell a subject, or 基础58、实践61"],
    ),
    range(
      [ASKED.marks, "marks"],
      [
        "各科的合格标准，顺序与成绩相同；只有一格时各科通用",
        "The pass marks in the same order; a single one holds for all",
      ],
    ),
    optional(
      ["允许低于", "margin"],
      [
        "可不填；允许低于合格标准几分，默认5分（含）",
        "Optional: how many points below the pass mark are allowed; 5 by default, included",
      ],
    ),
  ],
  evaluator: evaluate,
  example: { columns: ["examScores", "passMarks"], without: '"基础58、实践61", 60' },
};
