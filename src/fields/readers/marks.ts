/**
 * 考试成绩 and 合格标准: 58; 基础58、实践61; 基础知识 58 / 专业实践能力 61.
 */
import { BLANK, known, unreadable, type Reading } from "../../core/reading";
import { plainText, rawText, saysNothing } from "../../core/cell-text";

/** One subject's mark, or the mark to be reached; `subject` is null where a cell gives the bare number. */
export interface Mark {
  readonly subject: string | null;
  readonly points: number;
}

/** One column of 考试成绩 or 合格标准: one per subject, or all subjects in one cell (基础58、实践61). */
export interface MarkColumn {
  /** 0-based. */
  readonly column: number;
  /** The subject its header names; null for a column of all subjects. */
  readonly subject: string | null;
  readonly reading: Reading<readonly Mark[]>;
}

/** 约60 is no figure, and 总分 the mark of no subject. */
const NO_SUBJECT = /约|近|左右|不低于|不少于|至少|不足|不到|[超<>≥≤~±]|总|合计|平均/u;
const ONE_MARK = /^([^\d]*?)[:：]?\s*(\d{1,3}(?:\.\d+)?)分?$/u;

export const readMarks = (value: unknown): Reading<readonly Mark[]> => marksIn(value, "");

/** What stands before the mark to be reached in every subject: 每科60, 各科均60分, 均为60分. */
const EVERY_SUBJECT = /^(?:(?:每一?|各个?|所有|全部)(?:考试)?(?:科目?|门)(?:成绩|分数)?)?(?:[均都皆]|统一)?[为是]?$/u;

/** 不低于60分 is the mark to be reached. */
export function readPassMarks(value: unknown): Reading<readonly Mark[]> {
  const read = marksIn(value, /不低于|≥|>=/gu);
  if (read.state !== "known") return read;
  const isGeneral = ({ subject }: Mark): boolean => subject !== null && EVERY_SUBJECT.test(subject);
  return known(read.value.map((mark) => (isGeneral(mark) ? { ...mark, subject: null } : mark)));
}

function marksIn(value: unknown, leftOut: RegExp | string): Reading<readonly Mark[]> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  if (saysNothing(text)) return BLANK;
  const parts = text
    .replace(leftOut, "")
    .replace(/(\d分?)\s+/gu, "$1、")
    .split(/[、,，;；\n/]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const marks: Mark[] = [];
  for (const part of parts) {
    const match = ONE_MARK.exec(part);
    if (!match || NO_SUBJECT.test(match[1] ?? "")) return unreadable(rawText(value));
    marks.push({ subject: match[1]?.trim() || null, points: Number(match[2]) });
  }
  return marks.length === 0 ? BLANK : known(marks);
}
