/**
 * JC.TITLELEVEL — the level of a title by its name: 员级, 助理级, 中级, 副高级, 正高级; 无 where none is held.
 *
 * 技师 is a title in 卫生 only: without a roster around it, it is not recognised.
 */
import { NONE } from "../../rules/standards/levels";
import { valueOf } from "../../core/reading";
import { readTitle } from "../../fields/readers/title";
import { LEVEL_LABELS } from "../../rules/standards/labels";
import { notAvailable, wrongUse, type Cell } from "../shared/answer";
import { plainCell, readable } from "../shared/arguments";
import { COMMON } from "../shared/words";
import { ASKED, SAYS } from "./words";

export function evaluate(value: unknown): Cell {
  const cell = valueOf(readable(readTitle(plainCell(value)), ASKED, value));
  if (cell === null) throw wrongUse(COMMON.unreadable(ASKED, ""));
  if (cell.none) return LEVEL_LABELS[NONE];
  const { levels } = cell.title;
  const [level] = levels;
  if (level === undefined) throw notAvailable(SAYS.unknown(cell.name));
  if (levels.length > 1) throw notAvailable(SAYS.ambiguous(cell.name, levels));
  return LEVEL_LABELS[level];
}
