/**
 * Columns of marks. Below 考试成绩 or 合格标准 each header is a subject; a header may name subject and mark in one
 * (基础知识成绩), or stand below its subject (基础知识 over 成绩 and 合格标准).
 */
import type { MarksField } from "../fields";
import type { Group } from "../fields/groups";
import { foldHeader, squeeze } from "./fold";

const SUBJECT =
  "(?:公共|专业)?基础(?:知识)?|相关专业知识|专业知识|专业实践(?:能力)?|实践(?:能力)?|理论(?:知识)?|公共(?:科目)?|专业科目|科目[一二三四1-4]|第[一二三四1-4][科门]";
const SCORE = "(?:考试)?(?:成绩|分数|得分)";
const PASS_MARK = "(?:考试)?(?:合格标准|合格线|合格分数线?|分数线|标准)";
const ONE_SUBJECT = new RegExp(`^(?:${SUBJECT})$`, "u");
const SCORE_ALONE = new RegExp(`^${SCORE}$`, "u");
const PASS_MARK_ALONE = new RegExp(`^${PASS_MARK}$`, "u");
const SCORE_OF_SUBJECT = new RegExp(`^(?:${SUBJECT})${SCORE}$`, "u");
const PASS_MARK_OF_SUBJECT = new RegExp(`^(?:${SUBJECT})${PASS_MARK}$`, "u");
/** A sum over subjects is the mark of none. */
const SUM = /合计|总分|总成绩|总计|平均/u;

/** The field of a header below a group of marks; null where it is the mark of no subject. */
export function marksUnder(group: Group, folded: string): MarksField | null {
  if (group !== "examScores" && group !== "passMarks") return null;
  if (SUM.test(folded)) return null;
  return group === "passMarks" || PASS_MARK_ALONE.test(folded) || PASS_MARK_OF_SUBJECT.test(folded)
    ? "passMarks"
    : "examScores";
}

/** The field of a header that names its subject itself, or stands below it. */
export function marksOfSubject(folded: string, above: string | null): MarksField | null {
  const below = above !== null && ONE_SUBJECT.test(foldHeader(above));
  if (SCORE_OF_SUBJECT.test(folded) || (below && SCORE_ALONE.test(folded))) return "examScores";
  return PASS_MARK_OF_SUBJECT.test(folded) || (below && PASS_MARK_ALONE.test(folded)) ? "passMarks" : null;
}

/** The subject of a column of marks (基础知识成绩); null for one that means all subjects (考试成绩). */
export function subjectOf({ text, group }: { readonly text: string; readonly group: string | null }): string | null {
  const rest = squeeze(text).replace(/考试|各科|以考代评|成绩|分数线|分数|得分|合格|国家|标准|线|[()（）*]/gu, "");
  if (rest !== "") return rest;
  const above = group === null ? "" : foldHeader(group);
  return ONE_SUBJECT.test(above) ? above : null;
}
