/** What is decided of an application. */
import type { Verdict } from "../../rules/ids";

export type Decision = Exclude<Verdict, "not-applying">;

export const DECISIONS = ["eligible", "ineligible", "undetermined"] as const satisfies readonly Decision[];
