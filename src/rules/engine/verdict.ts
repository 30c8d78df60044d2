/**
 * The verdict on an application: a breach of a rule that decides breaks it, and what cannot be told leaves it open.
 */
import type { Finding } from "../finding";
import type { Verdict } from "../ids";

const breaks = ({ severity, decides }: Finding): boolean => severity === "violation" && decides;

/** Does the finding stand in the way of the application? Oversight of what went before does not. */
export const standsInTheWay = (finding: Finding): boolean => finding.severity === "missing" || breaks(finding);

const WORST_FIRST = ["ineligible", "undetermined", "eligible", "not-applying"] as const satisfies readonly Verdict[];

/** The verdict of two looks at one row. */
export const worseOf = (a: Verdict, b: Verdict): Verdict =>
  WORST_FIRST.find((verdict) => verdict === a || verdict === b) ?? a;

export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(breaks)) return "ineligible";
  return findings.some((one) => one.severity === "missing") ? "undetermined" : "eligible";
}
