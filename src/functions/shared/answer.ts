/**
 * What a function can answer: a value, or an error with words.
 */
import { functionTroubleWords, type FunctionTrouble } from "../../messages/function-troubles";

export type Cell = string | number | boolean | CustomFunctions.Error;

/** `#N/A` with words: it cannot be told. */
export const notAvailable = (message: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);

/** `#VALUE!` with words: the function was not used as it is meant. */
export const wrongUse = (message: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);

/** `#N/A` for what the arguments leave open. */
export const cannotTell = (trouble: FunctionTrouble): CustomFunctions.Error =>
  notAvailable(functionTroubleWords(trouble));

/** `#VALUE!` for arguments that are no such thing. */
export const misused = (trouble: FunctionTrouble): CustomFunctions.Error => wrongUse(functionTroubleWords(trouble));
