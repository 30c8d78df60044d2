/**
 * What the other rows of the workbook mean for each person of a check: one kind a year, posts, rows that stand twice.
 */
import type { Applicant } from "../rules/applicant";
import type { Condition } from "../rules/engine/explain";
import { withAcross } from "../rules/engine/with-across";
import { RosterWide } from "../rules/engine/roster-wide";
import type { CheckResult } from "./check-result";
import { Notes } from "./notes";
import { countsOf, withAssessment, type CheckedPerson } from "./people";
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

/** The person as it is where nothing changes: what is drawn of it can stay. */
export function withFound(person: CheckedPerson, across: RosterWide): CheckedPerson {
  const { applicant, alone, assessment, judging } = person;
  const knownAs = known(person, across);
  const found = across.judge(knownAs);
  const advised = across.advised(applicant, alone, knownAs);
  if (found.length === 0 && advised === alone)
    return assessment === alone ? person : withAssessment(applicant, alone, alone, judging, knownAs);
  return withAssessment(applicant, alone, withAcross(advised, found), judging, knownAs);
}

/** As whom the rules across rows know a person. */
export const known = ({ applicant, knownAs }: CheckedPerson, across: RosterWide): Applicant =>
  across.has(applicant) ? applicant : knownAs;

/** The rules across rows as conditions of one person, met ones too. */
export const acrossConditions = ({ across }: CheckResult, person: CheckedPerson): readonly Condition[] =>
  across === null ? [] : across.explain(known(person, across));
