/** Phrases that the words of several rules share. */
import { dateWords } from "../../core/date-words";
import type { Reason } from "../finding";
import type { Place } from "./shape";

/** When a rule concerns everybody. */
export const EVERY_ROW = "所有人员，表中有没有申报都看";

/** What comes of records that contradict each other. */
export const CONTRADICTION = "只提醒核对，不影响结论";

/** Why a unit lies outside the townships, in few words. */
export function outsideWords(reason: Reason, column: Place["column"]): string {
  if (reason.kind === "unit-unlisted") return `“${reason.unit}”不在基层单位目录内`;
  if (reason.kind === "unit-not-listed-then") return `“${reason.unit}”${dateWords(reason.on)}不在基层单位目录内`;
  return `按${column("unitLevel")}，单位不是乡镇事业单位`;
}

/** 2018、2019年 */
export const yearsWords = (years: readonly number[]): string => `${years.join("、")}年`;

const LONGEST = 24;

/** A clerk's own words, not too long. */
export function brief(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
