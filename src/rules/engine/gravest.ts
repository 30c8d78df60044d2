/** What of several findings weighs most: the order in which a person is told of them everywhere. */
import type { Finding } from "../finding";
import { SEVERITIES } from "../ids";

/** The gravest of some findings, of several the first; null where there are none. */
export function gravestOf(findings: readonly Finding[]): Finding | null {
  if (findings.length === 0) return null;
  for (const severity of SEVERITIES) {
    const found = findings.find((finding) => finding.severity === severity);
    if (found !== undefined) return found;
  }
  return null;
}

/** The gravest first; those that weigh the same stay in their order. */
export const gravestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  isGravestFirst(findings)
    ? findings
    : SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

function isGravestFirst(findings: readonly Finding[]): boolean {
  let before = 0;
  for (const { severity } of findings) {
    if (severity === SEVERITIES[before]) continue;
    const rank = SEVERITIES.indexOf(severity);
    if (rank < before) return false;
    before = rank;
  }
  return true;
}
