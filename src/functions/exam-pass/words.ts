/** What JC.EXAMPASS says when it cannot answer. */
import type { Mark } from "../../fields/readers/marks";

/** Its arguments, by the names that Excel's help gives them. */
export const ASKED = { scores: "考试成绩", marks: "合格标准" } as const;

/** Where something stands; null where that is not known. */
export const at = (cell: string | null): string => (cell === null ? "" : `（${cell}）`);

const marked = ({ subject, points }: Mark, cell: string | null): string => `${subject ?? ""}${points}${at(cell)}`;

export const SAYS = {
  noScore: (mark: Mark, cell: string | null): string => `合格标准${marked(mark, cell)}没有对应的考试成绩`,
  noMark: (score: Mark, cell: string | null): string => `考试成绩${marked(score, cell)}没有对应的合格标准`,
  margin: "允许低于合格标准的分数要是0或正数",
} as const;
