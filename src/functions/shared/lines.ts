/**
 * Findings in one text.
 */
import type { Finding } from "../../rules/finding";
import type { Setting } from "../../rules/words/place";
import { whenMet, wordsOf } from "../../rules/words/sentences";

/** Each with its clause and from when it is met, joined by ；. */
export const linesOf = (findings: readonly Finding[], setting: Setting): string =>
  [...new Set(findings.map((finding) => line(finding, setting)))].join("；");

function line(finding: Finding, setting: Setting): string {
  const { what } = wordsOf(finding, setting);
  const when = whenMet(finding);
  return `${finding.clause}：${when === null ? what : `${what}，${when}`}`;
}
