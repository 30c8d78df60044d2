/**
 * The verdict on an application: what a requirement finds decides it, and what cannot be told leaves it open.
 */
import type { Finding } from "../finding";
import { REQUIREMENT_IDS, type RuleId, type Verdict } from "../ids";

/** 不再单独倾斜 is looked at as oversight, yet it breaks the application. */
const DECIDING: ReadonlySet<RuleId> = new Set<RuleId>([...REQUIREMENT_IDS, "preference-withdrawn"]);

/** Does the finding stand in the way of the application? Oversight of what went before does not. */
export const standsInTheWay = ({ severity, rule }: Finding): boolean =>
  severity === "missing" || (severity === "violation" && DECIDING.has(rule));

export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((one) => one.severity === "violation" && DECIDING.has(one.rule))) return "ineligible";
  return findings.some((one) => one.severity === "missing") ? "undetermined" : "eligible";
}
