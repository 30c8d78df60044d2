/**
 * After the award: how a title was obtained, which grade of post is held, what a review decided.
 */
import type { RouteId } from "../../rules/ids";
import { known, unreadable, valueOf, type Reading } from "../../core/reading";
import { routesNamed, withoutNegated } from "./application";
import { readMention, readYesNo, type Mention, type YesNo } from "./answers";
import { textOf } from "../../core/cells";
import { compact, plainText, rawText } from "../../core/cell-text";
import { chineseNumber } from "../../core/chinese-number";

/** 岗位等级: 专业技术 1 to 13, or a post of another kind (管理七级, 高级工). */
export type PostGrade =
  | { readonly kind: "professional"; readonly grade: number; readonly word: string }
  | { readonly kind: "other"; readonly word: string };

/** 评审, 认定, 考试, and whatever else is none of the notice's routes. */
const ORDINARY_WAYS = ["review", "recognition", "examination", "other"] as const;

export type Way = RouteId | (typeof ORDINARY_WAYS)[number];

/** 取得方式: by routes of the notice, or by an ordinary way. */
export interface ObtainedBy {
  /** All that are named (急需引进、交流): what each of them asks is looked at. */
  readonly ways: readonly Way[];
  /** As written. */
  readonly word: string;
}

/** Is it one of the notice's routes? */
export const isRoute = (way: Way): way is RouteId => !ORDINARY_WAYS.some((one) => one === way);

/** Is that one of the ways by which the title is said to have been obtained? */
export const wasObtainedBy = (obtainedBy: Reading<ObtainedBy>, way: RouteId): boolean =>
  valueOf(obtainedBy)?.ways.includes(way) === true;

/** 审查结果 of the unit or bureau that looked at the application before. */
export interface ReviewOutcome {
  readonly kind: "passed" | "rejected" | "other";
  readonly word: string;
}

/** Where no route is named: 急需引进认定 is 引进. */
const WAYS: readonly (readonly [RegExp, Way])[] = [
  [/人才/u, "talent"],
  [/考核认定|认定|初聘/u, "recognition"],
  [/考试|以考|考取/u, "examination"],
  [/评审|评定|晋升|正常/u, "review"],
];

export function readObtainedBy(value: unknown): Reading<ObtainedBy> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const word = rawText(value);
  const named = withoutNegated(text);
  const [route, ...others] = routesNamed(named).filter((one) => one !== "normal");
  if (route !== undefined) return known({ ways: [route, ...others], word });
  const way = WAYS.find(([pattern]) => pattern.test(compact(named)))?.[1] ?? "other";
  return known({ ways: [way], word });
}

/** 专业技术七级, 专技七级, 七级, 7; 管理七级 and 高级工 are posts of another kind. */
export function readPostGrade(value: unknown): Reading<PostGrade> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const word = compact(text);
  if (/管理|科员|工勤|普通工|[高中初]级工|技师|技术工/u.test(word))
    return known({ kind: "other", word: rawText(value) });
  const written = /^(?:专业技术|专技|技术)?(?:岗位?)?(\d{1,2}|[一二三四五六七八九十]{1,2})级?(?:岗位?)?$/u.exec(
    word,
  )?.[1];
  const grade = written === undefined ? null : /^\d/u.test(written) ? Number(written) : chineseNumber(written);
  return grade === null || grade < 1 || grade > 13
    ? unreadable(rawText(value))
    : known({ kind: "professional", grade, word: rawText(value) });
}

const REJECTED = /不通过|未通过|不合格|不符合|不予|退回|退审|驳回|否决|不同意|未过|^(?:否|×|✗)$/u;
const PASSED = /通过|合格|符合|同意|合规|属实|^(?:是|√|✓|✔)$/u;

export function readReviewOutcome(value: unknown): Reading<ReviewOutcome> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const word = compact(text);
  const kind = REJECTED.test(word) ? "rejected" : PASSED.test(word) ? "passed" : "other";
  return known({ kind, word: rawText(value) });
}

/** 常设 and 特设 under 岗位性质; yes and no elsewhere. */
export function readSpecialPost(value: unknown): Reading<YesNo> {
  const answer = readYesNo(value);
  const text = plainText(value);
  if (answer.state !== "unreadable" || typeof text !== "string") return answer;
  const word = compact(text);
  if (/非特设|常设|普通/u.test(word)) return known("no");
  return /特设/u.test(word) ? known("yes") : answer;
}

/** 表彰奖励 in full: a rule reads in it who gave the award, and a long list must not lose its end. */
export function readCommendations(value: unknown): Reading<Mention> {
  const mention = readMention(value);
  return mention.state === "known" ? known({ ...mention.value, word: textOf(value).trim() }) : mention;
}
