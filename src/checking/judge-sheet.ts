/**
 * A sheet judged while it is being read: block after block, each in slices. Who stands on it is the reader's to say;
 * here they are judged, and what is to be said beside the verdicts is gathered.
 */
import type { Day } from "../core/calendar";
import type { Rect } from "../core/positions";
import type { RosterRead } from "../roster/growing-roster";
import { tableKey } from "../roster/header-block";
import type { ReadOptions } from "../roster/read-options";
import type { RosterHead } from "../roster/roster-head";
import { RosterReader } from "../roster/roster-reader";
import type { Timing } from "../rules/engine/dates";
import { notesOfRows, planFor, type Note, type Plan } from "../rules/engine/plan";
import { Notes } from "./notes";
import { personOf, type CheckedPerson, type Judging } from "./people";
import type { Slices } from "./slices";

/** A roster as the top of its sheet was understood, or all of it after a check. */
export interface Understood extends RosterRead {
  /** The day up to which the first person is judged; rows may differ. */
  readonly asOf: Day | null;
}

/** A roster of the sheet as it was judged. */
export interface CheckedRoster extends Understood {
  readonly plan: Plan;
}

/** What the people below one header are judged by, and the day up to which the first of them is. */
interface JudgedTable {
  readonly judging: Judging;
  readonly asOf: Day | null;
}

export class SheetJudge {
  readonly people: CheckedPerson[] = [];
  private readonly reader: RosterReader;
  /** By their table. */
  private readonly judged = new Map<number, JudgedTable>();
  private readonly notes = new Notes();

  constructor(
    sheet: string,
    merges: readonly Rect[],
    options: ReadOptions,
    private readonly timing: Timing,
    private readonly slices: Slices,
  ) {
    this.reader = new RosterReader(sheet, merges, options);
  }

  /** Takes the next rows. @returns false when the check was called off */
  add(rows: readonly (readonly unknown[])[]): Promise<boolean> {
    return this.judge(rows, false);
  }

  /** There are no more rows. */
  finish(): Promise<boolean> {
    return this.judge([], true);
  }

  rosters(): readonly CheckedRoster[] {
    return this.reader.rosters().flatMap((roster) => {
      const judged = this.judged.get(tableKey(roster.header));
      return judged === undefined ? [] : [{ ...roster, plan: judged.judging.plan, asOf: judged.asOf }];
    });
  }

  /** What is to be said beside the verdicts; what two tables have in common, once. */
  allNotes(): readonly Note[] {
    const notes = new Notes();
    for (const { judging } of this.judged.values()) notes.add(judging.plan.notes);
    notes.add(this.notes.all());
    return notes.all();
  }

  private async judge(rows: readonly (readonly unknown[])[], isLast: boolean): Promise<boolean> {
    for (const { head, applicants } of this.reader.take(rows, isLast)) {
      const table = tableKey(head.header);
      const judging = this.judged.get(table)?.judging ?? judgingOf(head);
      const judged = applicants.map((applicant) => personOf(applicant, judging, this.timing));
      for (const person of judged) this.people.push(person);
      if (!this.judged.has(table)) this.judged.set(table, { judging, asOf: judged[0]?.assessment.asOf ?? null });
      const assessments = judged.map(({ assessment }) => assessment);
      this.notes.add(notesOfRows(applicants, assessments));
      if (this.slices.isOver && !(await this.slices.rest())) return false;
    }
    // Of tables side by side each hands over its own people: on the sheet they stand in the same rows.
    if (this.reader.isBeside) this.people.sort((a, b) => a.place - b.place);
    return true;
  }
}

const judgingOf = (head: RosterHead): Judging => ({ head, plan: planFor(head.context) });
