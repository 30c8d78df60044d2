/**
 * What a function can answer: a value, or an error with words.
 */
import { withoutIds } from "../../core/hidden-ids";

export type Cell = string | number | boolean | CustomFunctions.Error;

/** `#N/A` with words: it cannot be told. */
export const notAvailable = (words: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, withoutIds(words));

/** `#VALUE!` with words: the function was not used as it is meant. */
export const wrongUse = (words: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, withoutIds(words));
