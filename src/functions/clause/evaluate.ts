/**
 * JC.CLAUSE — what a clause says, in our own words: by its number (三（四）第2段, 3.4.2) or by the id or name of a rule or
 * route.
 */
import { isEmpty, textOf } from "../../core/cells";
import { restatement } from "../../rules/notice/words";
import { notAvailable, wrongUse, type Cell } from "../shared/answer";
import { plainCell } from "../shared/arguments";
import { COMMON } from "../shared/words";
import { ASKED, SAYS } from "./words";

export function evaluate(value: unknown): Cell {
  const wanted = plainCell(value);
  if (isEmpty(wanted)) throw notAvailable(COMMON.blank(ASKED));
  const words = restatement(textOf(wanted));
  if (words === null) throw wrongUse(SAYS.unknown(textOf(wanted)));
  return words;
}
