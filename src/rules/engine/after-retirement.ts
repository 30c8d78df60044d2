/**
 * What time would cure only once the person has retired, it never cures: whoever waits that long applies for nothing.
 */
import { isoOf, type Day } from "../../core/calendar";
import type { Finding, Retired } from "../finding";
import type { Dates } from "../rule";
import { inService } from "../requirements/in-service/rule";
import type { RowContext } from "./context";
import { datesWaiting } from "./dates";
import type { Plan } from "./plan";
import { standsInTheWay } from "./verdict";

/** The same findings; what is met after retirement says so. The context is left on one of those days. */
export function saidOfRetired(
  context: RowContext,
  plan: Plan,
  { applyYear }: Dates,
  findings: readonly Finding[],
): readonly Finding[] {
  if (!findings.some(isWaitedFor) || !plan.requirements.some(({ id }) => id === inService.id)) return findings;
  const known = new Map<string, Retired | null>();
  const retiredBy = (day: Day): Retired | null => {
    const key = isoOf(day);
    const before = known.get(key);
    if (before !== undefined) return before;
    context.moveTo(datesWaiting(context, applyYear, day));
    const retired = inService.evaluate(context).issues.find(({ reason }) => reason.kind === "retired")?.reason;
    const found = retired?.kind === "retired" ? { on: retired.on } : null;
    known.set(key, found);
    return found;
  };
  return findings.map((finding) => {
    const retired = isWaitedFor(finding) && finding.metOn !== null ? retiredBy(finding.metOn) : null;
    return retired === null ? finding : { ...finding, retired };
  });
}

const isWaitedFor = (finding: Finding): boolean => finding.metOn !== null && standsInTheWay(finding);
