/**
 * JC.CLAUSE — what a clause says, in our own words: by its number (三（四）第2段, 3.4.2) or by the id or name of a rule or
 * route.
 */
import { isEmpty, textOf } from "../../core/cells";
import { restatement } from "../../rules/notice/words";
import { cannotTell, misused, type Cell } from "../shared/answer";
import { plainCell } from "../shared/arguments";

export function clause(value: unknown): Cell {
  const wanted = plainCell(value);
  if (isEmpty(wanted)) throw cannotTell({ kind: "blank", asked: "clause" });
  const words = restatement(textOf(wanted));
  if (words === null) throw misused({ kind: "clause-unknown", raw: textOf(wanted) });
  return words;
}
