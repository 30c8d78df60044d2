/**
 * 年度考核. The worse words are looked for first: 不合格 contains 合格, 基本称职 contains 称职.
 *
 * A cell that lists several years (2017合格、2018优秀) states several grades; which counts is not ours to choose.
 */
import type { AppraisalGrade } from "../../rules/applicant";
import { oneOf, type Reading } from "../../rules/reading";
import { compact, plainText, rawText } from "./common";

const GRADES: readonly (readonly [RegExp, AppraisalGrade])[] = [
  [/不定等次|不确定等次|未定等次|不定等|未定等/gu, "ungraded"],
  [/未参加|不参加|不进行|未考核|不考核|免考核/gu, "not-appraised"],
  [/基本合格|基本称职/gu, "basically-qualified"],
  [/不合格|不称职/gu, "unqualified"],
  [/优秀|^优$/gu, "excellent"],
  [/合格|称职|^合$|^良$|良好/gu, "qualified"],
];

export function readAppraisal(value: unknown): Reading<AppraisalGrade> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  let rest = compact(text);
  const stated: AppraisalGrade[] = [];
  for (const [word, grade] of GRADES) {
    const left = rest.replace(word, "");
    if (left !== rest) stated.push(grade);
    rest = left;
  }
  return oneOf(stated, rawText(value));
}
