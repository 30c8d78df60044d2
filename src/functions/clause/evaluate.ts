/**
 * JC.CLAUSE — what a clause says, in our own words: by its number (三（四）第2段, 3.4.2) or by the id or name of a rule or
 * route.
 */
import { isEmpty, textOf } from "../../core/cells";
import { notAvailable, wrongUse, type Cell } from "../shared/answer";
import { plainCell } from "../shared/arguments";
import { COMMON } from "../shared/words";
import { ASKED, SAYS } from "./words";

/** The notice's words are long, and few sheets ask for them: they come with the first call. */
async function restated(wanted: string): Promise<string | null> {
  const words = await import(/* webpackChunkName: "notice-words" */ "../../rules/notice/words").catch(() => {
    throw notAvailable(SAYS.notLoaded);
  });
  return words.restatement(wanted);
}

export async function evaluate(value: unknown): Promise<Cell> {
  const wanted = plainCell(value);
  if (isEmpty(wanted)) throw notAvailable(COMMON.blank(ASKED));
  const words = await restated(textOf(wanted));
  if (words === null) throw wrongUse(SAYS.unknown(textOf(wanted)));
  return words;
}
