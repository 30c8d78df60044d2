/**
 * What the other rows of the workbook mean where some people were judged anew: who has nothing to do with them stays as
 * found.
 */
import type { FactId } from "../../fields";
import { isFromOthers, withAcross } from "../../rules/engine/with-across";
import type { RosterWide } from "../../rules/engine/roster-wide";
import type { CheckResult } from "../check-result";
import { known, withFound } from "../other-rows";
import { countsOf, firstFrom, withAssessment, type CheckedPerson } from "../people";

/**
 * The result where some people of the sheet went and others came, and nobody moved.
 *
 * @param result with those who came in the place of those who went
 * @returns null where everybody is concerned
 */
export function withPeopleReplaced(
  result: CheckResult,
  gone: readonly CheckedPerson[],
  come: readonly CheckedPerson[],
): CheckResult | null {
  const { sheet, across: before } = result;
  if (before === null) return null;
  const replaced = before.replaced(
    sheet,
    gone.map((person) => known(person, before)),
    come.map(({ applicant, judging: { plan } }) => ({ sheet, applicant, plan })),
  );
  if (replaced === null) return null;
  const { across, touched } = replaced;
  const people = [...result.people];
  for (const applicant of touched)
    for (let i = firstFrom(people, applicant.row); people[i]?.row === applicant.row; i++) {
      const person = people[i];
      if (person !== undefined && known(person, across) === applicant) people[i] = withFound(person, across);
    }
  return { ...result, across, people, counts: countsOf(people) };
}

/** The facts that the rules across rows look at; a test holds that none of them is missing here. */
export const ACROSS_FACTS = [
  ...["name", "idNumber", "birthDate", "sex", "unit"],
  ...["applyType", "applyLevel", "applyTitle", "applySeries", "applyYear", "applyDate", "route"],
  ...["heldType", "heldLevel", "heldSeries", "appointedDate"],
  // Whether a post is open besides: who stays in a township may have a route that takes none.
  ...["unitLevel", "postKind", "townshipAllowance", "townshipYears", "townshipStart", "workHistory"],
  ...["status", "leftDate", "joinedUnit"],
] as const satisfies readonly FactId[];

/** What of a row the rules across rows look at: where it stays the same, they have nothing new to say. */
export const acrossKey = ({ applicant: { facts }, alone, judging, row }: CheckedPerson): string =>
  JSON.stringify([
    [row, alone.route, alone.claimHolds, judging.plan.holdsApplications],
    ACROSS_FACTS.map((fact) => facts[fact]),
  ]);

/** What other rows were found to mean before, for the same row judged anew. */
export function withFoundBefore(
  person: CheckedPerson,
  before: CheckedPerson,
  across: RosterWide | null,
): CheckedPerson {
  if (across === null) return person;
  const found = before.assessment.findings.filter(isFromOthers);
  const { applicant, alone, judging } = person;
  const knownAs = known(before, across);
  return withAssessment(
    applicant,
    alone,
    withAcross(across.advised(applicant, alone, knownAs), found),
    judging,
    knownAs,
  );
}
