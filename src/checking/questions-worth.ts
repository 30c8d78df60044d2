/**
 * The questions of a checked sheet with what their answers decide: counted once the check is through, and once whoever
 * types rests.
 */
import { worthOf } from "../roster/settles";
import { isFromOthers } from "../rules/engine/with-across";
import type { CheckResult } from "./check-result";
import type { CheckedRoster } from "./judge-sheet";
import { tableKey } from "../roster/header-block";
import type { Slices } from "./slices";

/** @returns null when it was called off */
export async function withWorth(result: CheckResult, slices: Slices): Promise<CheckResult | null> {
  slices.begin();
  const rosters: CheckedRoster[] = [];
  for (const roster of result.rosters) {
    const people = result.people
      .filter(
        ({ verdict, judging }) =>
          verdict === "undetermined" && tableKey(judging.head.header) === tableKey(roster.header),
      )
      .map(({ applicant, assessment }) => ({
        applicant,
        assessment,
        found: assessment.findings.filter(isFromOthers),
      }));
    const steps = worthOf(roster, people, result.timing, result.decided);
    let step = steps.next();
    while (step.done !== true) {
      if (slices.isOver && !(await slices.rest())) return null;
      step = steps.next();
    }
    rosters.push({ ...roster, questions: step.value });
  }
  slices.end();
  return { ...result, rosters };
}
