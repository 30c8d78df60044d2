/** Cells that are taken as they stand (无 names no unit and gives no reason), and 无 in columns about a title held. */
import { freeText, plainText, rawText, saysNothing } from "../../core/cell-text";
import { textOf } from "../../core/cells";
import { BLANK, known, knownAs, type Reading } from "../../core/reading";
import { NONE } from "../../rules/standards/levels";

export function readText(value: unknown): Reading<string> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  return saysNothing(text) ? BLANK : knownAs(text, rawText(value));
}

/** Remarks: 待定 is a remark too. */
export function readRemark(value: unknown): Reading<string> {
  const text = freeText(value);
  return typeof text === "string" ? known(text) : text;
}

/** 未聘, 待聘 for a date of appointment: there is none, as 无 says too. */
export const orNotYet =
  <T>(read: (value: unknown) => Reading<T>): ((value: unknown) => Reading<T>) =>
  (value) =>
    /^(?:[尚还暂]?未|没有?|暂不|待)(?:受|被)?聘[任用]?$/u.test(textOf(value).trim()) ? BLANK : read(value);

/** 无 in a column about the title held: there is none. */
export function orNone<T>(read: (value: unknown) => Reading<T>): (value: unknown) => Reading<T | typeof NONE> {
  return (value) => (/^(?:无|暂无|没有|未评)$/u.test(textOf(value).trim()) ? known(NONE) : read(value));
}
