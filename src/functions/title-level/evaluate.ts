/**
 * JC.TITLELEVEL — the level of a title by its name: 员级, 助理级, 中级, 副高级, 正高级; 无 where none is held.
 *
 * 技师 is a title in 卫生 only: without a roster around it, it is not recognised.
 */
import { NONE } from "../../rules/applicant";
import { valueOf } from "../../core/reading";
import { readTitle } from "../../fields/readers/title";
import { LEVEL_LABELS } from "../../rules/standards/labels";
import { cannotTell, misused, type Cell } from "../shared/answer";
import { plainCell, readable } from "../shared/arguments";

export function titleLevel(value: unknown): Cell {
  const cell = valueOf(readable(readTitle(plainCell(value)), "title"));
  if (cell === null) throw misused({ kind: "unreadable", asked: "title", raw: "" });
  if (cell.none) return LEVEL_LABELS[NONE];
  const { levels } = cell.title;
  const [level] = levels;
  if (level === undefined) throw cannotTell({ kind: "title-unknown", raw: cell.name });
  if (levels.length > 1) throw cannotTell({ kind: "title-ambiguous", raw: cell.name, levels });
  return LEVEL_LABELS[level];
}
