/** What JC.EXAMPASS says when it cannot answer. */
import type { Mark } from "../../fields/readers/marks";

/** Its arguments, by the names that Excel's help gives them. */
export const ASKED = { scores: "考试成绩", marks: "合格标准" } as const;

export const SAYS = {
  /** @param cell where the pass mark stands; null where that is not known */
  noScore: ({ subject, points }: Mark, cell: string | null): string =>
    `合格标准${subject ?? ""}${points}${cell === null ? "" : `（${cell}）`}没有对应的考试成绩`,
  margin: "允许低于合格标准的分数要是0或正数",
} as const;
