/** What JC.EXAMPASS says when it cannot answer. */

/** Its arguments, by the names that Excel's help gives them. */
export const ASKED = { scores: "考试成绩", marks: "合格标准" } as const;

export const SAYS = {
  margin: "允许低于合格标准的分数要是0或正数",
} as const;
