/**
 * A sheet judged while it is being read: block after block, each in slices. Who stands on it is the reader's to say;
 * here they are judged, or given to be judged, and what is to be said beside the verdicts is gathered.
 */
import type { Day } from "../core/calendar";
import type { Rect } from "../core/positions";
import type { PeopleRead, RosterRead } from "../roster/growing-roster";
import { tableKey } from "../roster/header-block";
import type { ReadOptions } from "../roster/read-options";
import type { RosterHead } from "../roster/roster-head";
import { RosterReader } from "../roster/roster-reader";
import { assess } from "../rules/engine/assess";
import type { Assessment } from "../rules/engine/assessment";
import type { Timing } from "../rules/engine/dates";
import { notesOfRows, planFor, type Note, type Plan } from "../rules/engine/plan";
import type { Given, SheetAside } from "./aside/sheet-aside";
import { Notes } from "./notes";
import { withAssessment, type CheckedPerson, type Judging } from "./people";
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

/** So often the reader hands over people before they are given away together. */
const READS_GIVEN = 8;

/** People judged together. */
interface Group {
  readonly reads: readonly PeopleRead[];
  /** Null where they were judged here. */
  readonly given: Given | null;
  /** Those of one after the other; null while they wait for whom they were given to. */
  readonly assessments: readonly Assessment[] | null;
}

export class SheetJudge {
  readonly people: CheckedPerson[] = [];
  private readonly reader: RosterReader;
  /** By their table. */
  private readonly judgings = new Map<number, Judging>();
  /** The day up to which the first of a table is judged. */
  private readonly days = new Map<number, Day | null>();
  private readonly notes = new Notes();
  /** Who was read and has not been found yet, in their order: somebody before them may still be waited for. */
  private readonly groups: Group[] = [];
  private reads = 0;

  /** @param aside null where all are judged here */
  constructor(
    sheet: string,
    merges: readonly Rect[],
    options: ReadOptions,
    private readonly timing: Timing,
    private readonly slices: Slices,
    private readonly aside: SheetAside | null = null,
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
      const table = tableKey(roster.header);
      const asOf = this.days.get(table);
      const judging = this.judgings.get(table);
      return asOf === undefined || judging === undefined ? [] : [{ ...roster, plan: judging.plan, asOf }];
    });
  }

  /** What is to be said beside the verdicts; what two tables have in common, once. */
  allNotes(): readonly Note[] {
    const notes = new Notes();
    for (const table of this.days.keys()) notes.add(this.judgings.get(table)?.plan.notes ?? []);
    notes.add(this.notes.all());
    return notes.all();
  }

  private async judge(rows: readonly (readonly unknown[])[], isLast: boolean): Promise<boolean> {
    this.aside?.take(rows, isLast);
    for (const reads of together(this.reader.take(rows, isLast), this.aside === null ? 1 : READS_GIVEN)) {
      const given = this.given(reads);
      const assessments = given === null ? await this.judgedHere(reads) : null;
      if (given === null && assessments === null) return false;
      this.groups.push({ reads, given, assessments });
      if (!(await this.findAll(false))) return false;
      if (this.slices.isOver && !(await this.slices.rest())) return false;
    }
    if (isLast && !(await this.findAll(true))) return false;
    // Of tables side by side each hands over its own people: on the sheet they stand in the same rows.
    if (this.reader.isBeside) this.people.sort((a, b) => a.place - b.place);
    return true;
  }

  private given(reads: readonly PeopleRead[]): Given | null {
    const from = this.reads;
    this.reads += reads.length;
    // The first are judged here: they are shown while the others are still with the worker.
    if (this.aside === null || from === 0) return null;
    const rows = reads.flatMap(({ applicants }) => applicants.map(({ row }) => row));
    return this.aside.give(from, reads.length, rows);
  }

  /** @returns null when the check was called off */
  private async judgedHere(reads: readonly PeopleRead[]): Promise<readonly Assessment[] | null> {
    const assessments: Assessment[] = [];
    for (const { head, applicants } of reads) {
      const { plan } = this.judgingOf(head);
      for (const applicant of applicants) {
        assessments.push(assess(applicant, plan, this.timing));
        // The first people take the longest by far: nothing has been compiled for speed yet.
        if (this.slices.isOver && !(await this.slices.rest())) return null;
      }
    }
    return assessments;
  }

  /**
   * Whoever has been judged is found, as far as nobody before them is waited for.
   *
   * @param waits until all have been
   * @returns false when the check was called off
   */
  private async findAll(waits: boolean): Promise<boolean> {
    for (let group = this.groups[0]; group !== undefined; group = this.groups[0]) {
      if (group.given?.isOpen === true) {
        if (!waits) return true;
        this.slices.end();
        await this.aside?.next();
        this.slices.begin();
        continue;
      }
      const { reads, given } = group;
      const assessments = group.assessments ?? given?.assessments() ?? (await this.judgedHere(reads));
      if (assessments === null) return false;
      this.groups.shift();
      this.find(reads, assessments);
      if (given !== null && this.slices.isOver && !(await this.slices.rest())) return false;
    }
    return true;
  }

  private find(reads: readonly PeopleRead[], assessments: readonly Assessment[]): void {
    let from = 0;
    for (const { head, applicants } of reads) {
      const of = assessments.slice(from, (from += applicants.length));
      const judging = this.judgingOf(head);
      applicants.forEach((applicant, i) => {
        const alone = of[i];
        if (alone !== undefined) this.people.push(withAssessment(applicant, alone, alone, judging));
      });
      const table = tableKey(head.header);
      if (!this.days.has(table)) this.days.set(table, of[0]?.asOf ?? null);
      this.notes.add(notesOfRows(applicants, of));
    }
  }

  private judgingOf(head: RosterHead): Judging {
    const table = tableKey(head.header);
    let judging = this.judgings.get(table);
    if (judging === undefined) this.judgings.set(table, (judging = { head, plan: planFor(head.context) }));
    return judging;
  }
}

/** So many at a time, and what is left in the end. */
function* together<T>(all: Iterable<T>, many: number): Iterable<readonly T[]> {
  let some: T[] = [];
  for (const one of all) {
    some.push(one);
    if (some.length < many) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
