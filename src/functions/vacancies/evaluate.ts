/**
 * JC.VACANCIES — the free posts of a unit at a level, in a table of posts (岗位设置); of several units or levels, one
 * result for each.
 */
import { possibilities } from "../../core/reading";
import { LEVELS, type Level } from "../../rules/standards/levels";
import type { PostTable } from "../../rules/posts";
import { postEntries } from "../../roster/post-table";
import { postTableOf } from "../../roster/posts-by-unit";
import { isEmpty, textOf } from "../../core/cells";
import { groupsIn } from "../../checking/judge-rows";
import { notAvailable, wrongUse, type Cell } from "../shared/answer";
import { plainRange } from "../shared/arguments";
import { blanksIfZeros, withoutBlankEnd, type Blanks } from "../shared/blanks";
import type { FunctionOfThree } from "../shared/definition";
import { levelIn } from "../shared/level-argument";
import { caught, pairs } from "../shared/pairs";
import { placeOf } from "../shared/place";
import { COMMON } from "../shared/words";
import { ASKED, SAYS } from "./words";

/** Groups of levels stand over the counts in two header rows, below a title. */
const HEADER_ROWS = 4;

export const evaluate =
  (blanks: Blanks): FunctionOfThree =>
  async (unit, level, posts, invocation) => {
    const values = await blanks.toldApart(withoutBlankEnd(plainRange(posts)), placeOf(invocation, 2));
    const entries = postEntries({ name: "", values, merges: groupsIn(values.slice(0, HEADER_ROWS)) });
    if (entries === null) throw wrongUse(SAYS.noPosts);
    const table = postTableOf(entries);
    return pairs(blanksIfZeros(plainRange(unit)), blanksIfZeros(plainRange(level)), (one, at) =>
      caught(() => vacanciesOf(table, one, at)),
    );
  };

function vacanciesOf(table: PostTable, unit: unknown, level: unknown): Cell {
  const name = textOf(unit).trim();
  if (name === "") throw notAvailable(COMMON.blank(ASKED.unit));
  const wanted = levelsWanted(level);
  const found = new Set(wanted.map((one) => table.lookUp(name, one)));
  const [lot] = found;
  if (lot === undefined || lot === null || found.size > 1) throw notAvailable(SAYS.notListed(name, wanted));
  if (lot.vacant.state !== "known") throw notAvailable(SAYS.unclear(name, wanted));
  return lot.vacant.value;
}

/** @throws `#N/A` for a blank, `#VALUE!` for what is no level */
function levelsWanted(value: unknown): readonly Level[] {
  if (isEmpty(value)) throw notAvailable(COMMON.blank(ASKED.level));
  const levels = possibilities(levelIn(value), []);
  if (levels.length === 0 || levels.length === LEVELS.length)
    throw wrongUse(COMMON.unreadable(ASKED.level, textOf(value)));
  return levels;
}
