/** The rules that need other rows, in the order of the notice. */
import { duplicateRow } from "./duplicate-row/rule";
import { oneTypePerYear } from "./one-type-per-year/rule";
import { postQuota } from "./post-quota/rule";

/** Requirements: what they find may be changed by a route. */
export const ACROSS_REQUIREMENTS = [oneTypePerYear, postQuota] as const;

export const ACROSS_RECORDS = [duplicateRow] as const;

export const ACROSS_RULES = [...ACROSS_REQUIREMENTS, ...ACROSS_RECORDS] as const;
