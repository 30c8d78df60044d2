/**
 * 年度考核. The worse words are looked for first: 不合格 contains 合格, 基本称职 contains 称职.
 */
import type { AppraisalGrade } from "../../rules/applicant";
import { known, unreadable, type Reading } from "../../rules/reading";
import { compact, plainText, rawText } from "./common";

const GRADES: readonly (readonly [RegExp, AppraisalGrade])[] = [
  [/不定等次|不确定等次|未定等次|不定等|未定等/u, "ungraded"],
  [/未参加|不参加|不进行|未考核|不考核|免考核/u, "not-appraised"],
  [/基本合格|基本称职/u, "basically-qualified"],
  [/不合格|不称职/u, "unqualified"],
  [/优秀|^优$/u, "excellent"],
  [/合格|称职|^合$|^良$|良好/u, "qualified"],
];

export function readAppraisal(value: unknown): Reading<AppraisalGrade> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const packed = compact(text);
  for (const [word, grade] of GRADES) if (word.test(packed)) return known(grade);
  return unreadable(rawText(value));
}
