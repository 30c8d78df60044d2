/**
 * A level as an argument: written as such (副高级) or by a title that has it (高级教师).
 */
import { BLANK, oneOf, type Reading } from "../../core/reading";
import type { Level } from "../../rules/standards/levels";
import { rawText } from "../../core/cell-text";
import { readTitle } from "../../fields/readers/title";

/** 无 counts as blank: no title is held. */
export function levelIn(value: unknown): Reading<Level> {
  const cell = readTitle(value);
  if (cell.state !== "known") return cell.state === "unreadable" ? cell : BLANK;
  return cell.value.none ? BLANK : oneOf(cell.value.title.levels, rawText(value));
}
