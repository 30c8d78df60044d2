/**
 * The people of a check: one row judged, and what moves with it when rows are inserted or deleted above.
 */
import type { Applicant } from "../rules/applicant";
import { assess } from "../rules/engine/assess";
import { type Assessment } from "../rules/engine/assessment";
import { gravestOf } from "../rules/engine/gravest";
import { type Verdict } from "../rules/ids";
import type { PlacedApplicant } from "../roster/row-reader";
import { nameOrRow } from "../roster/name-or-row";
import type { Timing } from "../rules/engine/dates";
import { type Finding } from "../rules/finding";
import type { Plan } from "../rules/engine/plan";
import { columnsMeet, MOST_COLUMNS, type Position, type RowSpan } from "../core/positions";
import { textOfReading } from "../core/reading";
import type { RosterHead } from "../roster/roster-head";

/** What the rows of one roster are judged by. */
export interface Judging {
  readonly head: RosterHead;
  readonly plan: Plan;
}

export interface CheckedPerson {
  readonly row: number;
  /**
   * By which people are told apart, in their order: the row, and of a table that stands beside another one the column
   * in which it begins, behind the point.
   */
  readonly place: number;
  readonly name: string;
  readonly unit: string;
  readonly verdict: Verdict;
  /** The gravest finding; null when there is none. */
  readonly worst: Finding | null;
  readonly applicant: PlacedApplicant;
  /** Judged by this row alone. */
  readonly alone: Assessment;
  /** The same with what other rows mean for it. */
  readonly assessment: Assessment;
  readonly judging: Judging;
  /** As whom the rules across rows know the row where it was judged anew and means the same to them. */
  readonly knownAs: Applicant;
}

export function personOf(applicant: PlacedApplicant, judging: Judging, timing: Timing): CheckedPerson {
  const alone = assess(applicant, judging.plan, timing);
  return withAssessment(applicant, alone, alone, judging);
}

export function withAssessment(
  applicant: PlacedApplicant,
  alone: Assessment,
  assessment: Assessment,
  judging: Judging,
  knownAs: Applicant = applicant,
): CheckedPerson {
  const { unit } = applicant.facts;
  return {
    row: applicant.row,
    place: applicant.row + judging.head.header.columns.left / MOST_COLUMNS,
    name: nameOrRow(applicant),
    unit: textOfReading(unit),
    verdict: assessment.verdict,
    worst: gravestOf(assessment.findings),
    applicant,
    alone,
    assessment,
    judging,
    knownAs,
  };
}

/** Is there anything to look at? A benefit alone is good news. */
export const isListed = ({ worst }: CheckedPerson): boolean => worst !== null && worst.severity !== "benefit";

/** How many findings are something to look at, and how many are good news. */
export function findingCounts({ assessment: { findings } }: CheckedPerson): {
  readonly problems: number;
  readonly benefits: number;
} {
  const benefits = findings.filter(({ severity }) => severity === "benefit").length;
  return { problems: findings.length - benefits, benefits };
}

export type Counts = Readonly<Record<Verdict, number>>;

export function countsOf(people: readonly CheckedPerson[]): Counts {
  const counts = { eligible: 0, ineligible: 0, undetermined: 0, "not-applying": 0 };
  for (const { verdict } of people) counts[verdict]++;
  return counts;
}

/** The person of a place ({@link CheckedPerson.place}). */
export function personAt(people: readonly CheckedPerson[], place: number): CheckedPerson | null {
  const row = Math.floor(place);
  for (let i = firstFrom(people, row); people[i]?.row === row; i++) {
    const person = people[i];
    if (person?.place === place) return person;
  }
  return null;
}

/** The person in whose row and table a cell stands; null where there is none. */
export function personAround(people: readonly CheckedPerson[], row: number, column: number): CheckedPerson | null {
  for (let i = firstFrom(people, row); people[i]?.row === row; i++) {
    const person = people[i];
    if (person !== undefined && columnsMeet(person.judging.head.header.columns, { left: column, right: column }))
      return person;
  }
  return null;
}

/** The index of the first person at or below a row. */
export function firstFrom(people: readonly CheckedPerson[], row: number): number {
  let [low, high] = [0, people.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The people whose rows (0-based) these are. */
export const peopleIn = (people: readonly CheckedPerson[], { top, bottom }: RowSpan): readonly CheckedPerson[] =>
  people.slice(firstFrom(people, top + 1), firstFrom(people, bottom + 2));

/** The same person so many rows further down (up, if negative): nothing is judged anew. */
export function movedBy(person: CheckedPerson, by: number): CheckedPerson {
  const { judging } = person;
  const { sheet, header } = judging.head;
  const move: Move = { sheet, by, header: header.bottom };
  const applicant = movedApplicant(person.applicant, by);
  const alone = movedAssessment(person.alone, move);
  const assessment = person.assessment === person.alone ? alone : movedAssessment(person.assessment, move);
  return withAssessment(applicant, alone, assessment, judging);
}

interface Move {
  readonly sheet: string;
  readonly by: number;
  /** The last row that stays: a title's cell stands above everybody. */
  readonly header: number;
}

function movedAssessment(assessment: Assessment, move: Move): Assessment {
  if (assessment.findings.length === 0) return assessment;
  const findings = assessment.findings.map((finding) => ({ ...finding, cells: movedCells(finding.cells, move) }));
  return { ...assessment, findings };
}

function movedApplicant(applicant: PlacedApplicant, by: number): PlacedApplicant {
  const { cellsOn } = applicant;
  const row = applicant.row + by;
  return { ...applicant, row, cells: (field, column) => cellsOn(row - 1, field, column) };
}

/** A cell of another sheet does not move with this one's rows. */
const movedCells = (cells: readonly Position[], { sheet, by, header }: Move): readonly Position[] =>
  cells.map((cell) => (cell.sheet === sheet && cell.row > header ? { ...cell, row: cell.row + by } : cell));
