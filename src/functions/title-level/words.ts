/** What JC.TITLELEVEL says when it cannot answer. */
import type { Level } from "../../rules/standards/levels";
import { levelsWords } from "../shared/words";

/** Its argument, by the name that Excel's help gives it. */
export const ASKED = "职称";

export const SAYS = {
  unknown: (raw: string): string => `职称“${raw}”的级别认不出`,
  ambiguous: (raw: string, levels: readonly Level[]): string => `“${raw}”可能是${levelsWords(levels, "，也可能是")}`,
} as const;
