/** What reports and lists are made of: people as they were judged, whoever judged them. */
import { isoOf, type Day } from "../core/calendar";
import { withoutIds } from "../core/hidden-ids";
import { textOfReading } from "../core/reading";
import type { RosterRead } from "../roster/growing-roster";
import type { Applicant } from "../rules/applicant";
import type { Assessment } from "../rules/engine/assessment";
import type { Note, Plan } from "../rules/engine/plan";
import type { SentenceOf } from "../rules/words/sentences";

export interface JudgedPerson {
  readonly applicant: Applicant;
  readonly assessment: Assessment;
}

/** A roster with everybody on it. */
export interface JudgedTable {
  readonly roster: RosterRead;
  readonly plan: Plan;
  readonly notes: readonly Note[];
  readonly people: readonly JudgedPerson[];
}

export interface ReportSource {
  /** The workbook's name. */
  readonly file: string;
  readonly today: Day;
  readonly tables: readonly JudgedTable[];
  /** Where others tell the same; left out, each sentence is worded here. */
  readonly says?: SentenceOf | undefined;
}

/** The one day up to which all of them are judged; null where they differ. */
export function commonDay(people: readonly JudgedPerson[]): string | null {
  const [first] = people;
  if (first === undefined) return null;
  const day = isoOf(first.assessment.asOf);
  return people.every(({ assessment }) => isoOf(assessment.asOf) === day) ? day : null;
}

/**
 * As it stands in the cell where it cannot be read, so that it is not taken for blank; empty where none is written. ID
 * numbers that stand beside it are hidden.
 */
export const unitOf = ({ applicant }: JudgedPerson): string => withoutIds(textOfReading(applicant.facts.unit).trim());

export function* everybody({ tables }: Pick<ReportSource, "tables">): Iterable<{
  readonly table: JudgedTable;
  readonly person: JudgedPerson;
}> {
  for (const table of tables) for (const person of table.people) yield { table, person };
}
