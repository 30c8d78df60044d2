/**
 * The day up to which a sheet is judged (计算截止日), as the user has set it in the pane: kept with the answers of the
 * sheet, whose cells stay as they are.
 */
import { isDay, parseIso, type Day } from "../core/calendar";
import type { SheetAnswers } from "./workbook-state";

/** Under this key the answers of a sheet keep the day: `2020-12-31`. */
export const AS_OF_KEY = "asOf";

/** Null where none was set, or what is kept is no day. */
export function givenDay(answers: SheetAnswers = {}): Day | null {
  const kept = answers[AS_OF_KEY];
  const date = kept === undefined ? null : parseIso(kept);
  return date !== null && isDay(date) ? date : null;
}
