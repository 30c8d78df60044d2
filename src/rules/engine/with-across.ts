/**
 * An assessment of one row, and what the other rows mean for it.
 */
import { ACROSS_RULES } from "../across/list";
import type { Finding } from "../finding";
import type { Assessment } from "./assessment";
import { tellerAmong, waitedForBy } from "./told-once";
import { standsInTheWay, verdictOf } from "./verdict";

/** Is it what other rows were found to mean? */
export const isFromOthers = ({ rule }: Finding): boolean => ACROSS_RULES.some(({ id }) => id === rule);

/**
 * An assessment with what the other rows mean for it; `rowVerdict` stays what it was. What its own cells lack is not
 * told again: whoever tells it names the rule that waits for it too.
 */
export function withAcross(assessment: Assessment, others: readonly Finding[]): Assessment {
  if (others.length === 0) return assessment;
  let own = assessment.findings;
  const found: Finding[] = [];
  for (const one of others) {
    const teller = tellerAmong(own, one);
    if (teller === null) found.push(one);
    else own = own.map((finding) => (finding === teller ? waitedForBy(finding, one) : finding));
  }
  if (found.length === 0) return { ...assessment, findings: own };
  const findings = [...own.filter((one) => !isToldAmong(found, one)), ...found];
  return {
    ...assessment,
    findings,
    verdict: assessment.verdict === "not-applying" ? assessment.verdict : verdictOf(findings),
    earliest: found.some(standsInTheWay) ? null : assessment.earliest,
  };
}

/** That a cell cannot be read is told once: whoever needs it says so, and what it decides. */
function isToldAmong(found: readonly Finding[], { reason, fields }: Finding): boolean {
  if (reason.kind !== "cell-unreadable") return false;
  const [field] = fields;
  return found.some((one) => "raw" in one.reason && one.reason.raw === reason.raw && one.fields[0] === field);
}
