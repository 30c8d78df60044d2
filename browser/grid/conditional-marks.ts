/**
 * Conditional formats whose formula is the same for every cell. The add-in's marks are of this kind:
 * `=N("JC:violation")=0` is always true and says whose it is. They need no engine: their colours are drawn as they are.
 */
import type { ConditionalFormatInfo } from "office-host";

const SIGNATURE = /^=?\s*N\(\s*"(JC:[^"]*)"\s*\)\s*=\s*0\s*$/i;
const TEXT_IS_ZERO = /^=?\s*N\(\s*"(?:[^"]|"")*"\s*\)\s*=\s*0\s*$/i;
const TRUE = /^=?\s*(?:TRUE(?:\(\))?|1|1\s*=\s*1)\s*$/i;

/** Whether a formula is true whatever cells hold. */
export const isAlwaysTrue = (formula: string): boolean => TEXT_IS_ZERO.test(formula) || TRUE.test(formula);

/** Whether this format can be drawn without calculating anything. */
export const isConstant = (format: Pick<ConditionalFormatInfo, "type" | "formula">): boolean =>
  format.type === "Custom" && isAlwaysTrue(format.formula);

/** What follows `JC:` in the formula of one of the add-in's marks; undefined for any other format. */
export const severityOf = (formula: string): string | undefined => SIGNATURE.exec(formula)?.[1]?.slice("JC:".length);
