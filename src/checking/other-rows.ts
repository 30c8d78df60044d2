/**
 * What the other rows of the workbook mean for each person of a check: one kind a year, posts, rows that stand twice.
 */
import type { FactId } from "../fields";
import type { Applicant } from "../rules/applicant";
import type { Condition } from "../rules/engine/explain";
import { isFromOthers, withAcross } from "../rules/engine/with-across";
import { RosterWide } from "../rules/engine/roster-wide";
import type { CheckResult } from "./check-result";
import { Notes } from "./notes";
import { countsOf, firstFrom, withAssessment, type CheckedPerson } from "./people";
import type { Slices } from "./slices";

/** @returns null when it was called off */
export async function withOtherRows(result: CheckResult, slices: Slices): Promise<CheckResult | null> {
  const { sheet, others, timing } = result;
  const across = new RosterWide(others.posts, timing);
  for (const row of others.sheets.flatMap(({ rows }) => rows)) {
    across.add(row);
    if (slices.isOver && !(await slices.rest())) return null;
  }
  for (const { applicant, judging } of result.people) {
    across.add({ sheet, applicant, plan: judging.plan });
    if (slices.isOver && !(await slices.rest())) return null;
  }
  return judgedAcross(result, across, slices);
}

/**
 * The same where all rows have been added, of this sheet and the others.
 *
 * @returns null when it was called off
 */
export async function judgedAcross(
  result: CheckResult,
  across: RosterWide,
  slices: Slices,
): Promise<CheckResult | null> {
  const people: CheckedPerson[] = [];
  for (const person of result.people) {
    people.push(withFound(person, across));
    if (slices.isOver && !(await slices.rest())) return null;
  }
  const notes = new Notes();
  notes.add(result.ownNotes);
  for (const plan of new Set(people.map(({ judging }) => judging.plan))) notes.add(across.notes(plan));
  slices.end();
  return { ...result, across, people, counts: countsOf(people), notes: notes.all() };
}

/**
 * The same where some people of the sheet went and others came, and nobody moved: who has nothing to do with them stays
 * as found.
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

/** The person as it is where nothing changes: what is drawn of it can stay. */
function withFound(person: CheckedPerson, across: RosterWide): CheckedPerson {
  const { applicant, alone, assessment, judging } = person;
  const knownAs = known(person, across);
  const found = across.judge(knownAs);
  const advised = across.advised(applicant, alone, knownAs);
  if (found.length === 0 && advised === alone)
    return assessment === alone ? person : withAssessment(applicant, alone, alone, judging, knownAs);
  return withAssessment(applicant, alone, withAcross(advised, found), judging, knownAs);
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

const known = ({ applicant, knownAs }: CheckedPerson, across: RosterWide): Applicant =>
  across.has(applicant) ? applicant : knownAs;

/** The rules across rows as conditions of one person, met ones too. */
export const acrossConditions = ({ across }: CheckResult, person: CheckedPerson): readonly Condition[] =>
  across === null ? [] : across.explain(known(person, across));

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
