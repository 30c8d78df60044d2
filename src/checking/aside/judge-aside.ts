/** What the worker does: it reads the rows that the pane reads, and judges the people it is asked to. */
import { tableKey } from "../../roster/header-block";
import type { PeopleRead } from "../../roster/growing-roster";
import type { RosterHead } from "../../roster/roster-head";
import { RosterReader } from "../../roster/roster-reader";
import { assess } from "../../rules/engine/assess";
import { planFor, type Plan } from "../../rules/engine/plan";
import type { Assessment } from "../../rules/engine/assessment";
import { Packer } from "./packed";
import { readOptionsOf, type Answered, type Asked, type AsideSheet } from "./protocol";

export class JudgeAside {
  private sheet: SheetRead | null = null;

  /**
   * @returns null where there is nothing to answer
   * @throws Error when it is asked out of order (a programmer's mistake)
   */
  answer(asked: Asked): Answered | null {
    switch (asked.kind) {
      case "begin":
        this.sheet = new SheetRead(asked.sheet);
        return { kind: "begun" };
      case "rows":
        this.begun().take(asked.rows, asked.isLast);
        return null;
      case "judge":
        return this.begun().judged(asked.from, asked.count);
      case "end":
        this.sheet = null;
        return null;
    }
  }

  private begun(): SheetRead {
    if (this.sheet === null) throw new Error("asked before a sheet was begun");
    return this.sheet;
  }
}

class SheetRead {
  private readonly reader: RosterReader;
  private readonly packer: Packer;
  private readonly plans = new Map<number, Plan>();
  private reads: Iterator<PeopleRead> = [][Symbol.iterator]();
  /** How often the reader has handed over people. */
  private times = 0;

  constructor(private readonly sheet: AsideSheet) {
    const { name, merges, options } = sheet;
    this.reader = new RosterReader(name, merges, readOptionsOf(options));
    this.packer = new Packer(name);
  }

  take(rows: readonly (readonly unknown[])[], isLast: boolean): void {
    // The pane judges the rest of what came before.
    while (this.next() !== null);
    this.reads = this.reader.take(rows, isLast)[Symbol.iterator]();
  }

  judged(from: number, count: number): Answered {
    while (this.times < from) this.wanted();
    const assessments: Assessment[] = [];
    const rows: number[] = [];
    for (let i = 0; i < count; i++) {
      const { head, applicants } = this.wanted();
      const plan = this.planOf(head);
      for (const applicant of applicants) {
        assessments.push(assess(applicant, plan, this.sheet.timing));
        rows.push(applicant.row);
      }
    }
    return { kind: "judged", people: rows.length, packed: this.packer.packed(assessments, rows) };
  }

  private planOf(head: RosterHead): Plan {
    const key = tableKey(head.header);
    const plan = this.plans.get(key) ?? planFor(head.context);
    this.plans.set(key, plan);
    return plan;
  }

  private wanted(): PeopleRead {
    const read = this.next();
    if (read === null) throw new Error(`asked for people after ${this.times}, where the rows given hold none`);
    return read;
  }

  private next(): PeopleRead | null {
    const { done, value } = this.reads.next();
    if (done === true) return null;
    this.times++;
    return value;
  }
}
