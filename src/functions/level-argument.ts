/**
 * A level as an argument: written as such (副高级) or by a title that has it (高级教师).
 */
import { BLANK, known, type Reading } from "../rules/reading";
import type { Level } from "../rules/standards/levels";
import { readLevel } from "../roster/cells/application";
import { readTitle } from "../roster/cells/title";

/** 无 counts as blank: no title is held. */
export function levelIn(value: unknown): Reading<Level> {
  const level = readLevel(value);
  if (level.state !== "unreadable") return level;
  const title = readTitle(value);
  if (title.state !== "known") return level;
  if (title.value.none) return BLANK;
  const { levels } = title.value.title;
  const [only] = levels;
  if (only === undefined) return level;
  return levels.length === 1 ? known(only) : { state: "ambiguous", values: levels, raw: level.raw };
}
