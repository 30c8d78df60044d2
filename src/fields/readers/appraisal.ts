/**
 * 年度考核. The worse words are looked for first: 不合格 contains 合格, 基本称职 contains 称职.
 *
 * A cell may list years with their grades (2017合格、2018优秀), or grades for the years its header lists (合格/优秀/合格,
 * 均为合格). Where it gives several grades and no years (合格3优秀2), which counts is not ours to choose.
 */
import { oneOf, type Reading } from "../../core/reading";
import { compact, plainText, rawText } from "../../core/cell-text";
import { ofEachYear, type OfYear, type YearsOfHeader } from "./yearly";

export type AppraisalGrade =
  "excellent" | "qualified" | "basically-qualified" | "unqualified" | "ungraded" | "not-appraised";

const GRADES: readonly (readonly [RegExp, AppraisalGrade])[] = [
  [/不定等次|不确定等次|未定等次|不定等|未定等/gu, "ungraded"],
  [/未参加|不参加|不进行|未考核|不考核|免考核/gu, "not-appraised"],
  [/基本合格|基本称职/gu, "basically-qualified"],
  [/不合格|不称职/gu, "unqualified"],
  [/优秀|^优$/gu, "excellent"],
  [/合格|称职|^合$|^良$|良好/gu, "qualified"],
];

/** 不合格1次, 近三年有一年不合格: so many of several years, without saying which. */
const COUNTED = /[一二两三四五六七八九\d](?:次|年(?!度))|[一二两三四五六七八九\d]个?年度/u;

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
  const [only] = stated;
  if (stated.length === 1 && (only === "unqualified" || only === "basically-qualified") && COUNTED.test(compact(text)))
    return oneOf([only, "qualified"], rawText(value));
  return oneOf(stated, rawText(value));
}

/** What a cell says of each year; one reading for the header's year where it lists none. */
export function readAppraisals(value: unknown, header: YearsOfHeader): readonly OfYear<AppraisalGrade>[] {
  const listed = ofEachYear(value, header, readAppraisal);
  if (listed !== null) return listed;
  const reading = readAppraisal(value);
  // One grade below a header of several years (均为合格) is that of all of them.
  const everyYear = reading.state === "blank" || reading.state === "known";
  return header.years.length > 0 && everyYear
    ? header.years.map((year) => ({ year, reading }))
    : [{ year: header.year, reading }];
}
