/** What came of a change: what is new, what is gone, what is otherwise. */
import type { RosterHead } from "../../roster/roster-head";
import type { Assessment } from "../../rules/engine/assessment";
import type { Finding } from "../../rules/finding";
import { whatOf } from "../../rules/words/sentences";

export interface Compared {
  readonly verdict: boolean;
  readonly route: boolean;
  readonly direct: boolean;
  readonly stays: readonly Finding[];
  readonly isNew: readonly Finding[];
  readonly gone: readonly Finding[];
}

/** Two findings that say the same are one. */
export function compared(before: Assessment, after: Assessment, head: RosterHead): Compared {
  const told = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.map((one) => keyOf(one, head)));
  const [was, is] = [told(before.findings), told(after.findings)];
  return {
    verdict: before.verdict !== after.verdict,
    route: before.route !== after.route,
    direct: before.offered.join() !== after.offered.join(),
    stays: after.findings.filter((one) => was.has(keyOf(one, head))),
    isNew: after.findings.filter((one) => !was.has(keyOf(one, head))),
    gone: before.findings.filter((one) => !is.has(keyOf(one, head))),
  };
}

const keyOf = (finding: Finding, head: RosterHead): string =>
  `${finding.rule} ${finding.severity} ${whatOf(finding, head)}`;
