/**
 * One roster of a sheet while its rows arrive: who has been read, what was skipped, what its columns say of everybody.
 */
import { isEmpty, type SheetCells } from "../core/cells";
import { columnName, rectAddress, type ColumnSpan } from "../core/positions";
import { known, valueOf, type Reading } from "../core/reading";
import type { Applicant } from "../rules/applicant";
import { headerOf, type PlacedHeader } from "./header-block";
import type { HeaderBlock } from "./header-blocks";
import { MergedDown } from "./merged-down";
import { resultColumnsIn } from "./result-titles";
import type { ColumnUse, Question, RosterHead } from "./roster-head";
import type { PlacedApplicant, RowReader } from "./row-reader";
import type { SheetFact } from "./sheet-facts";
import { cellsWithin } from "./side-by-side";
import { peopleAmong, type PersonRows, type SkipReason } from "./table";

/** A roster as far as its rows were read. */
export interface RosterRead extends RosterHead {
  /** From the first header row to the last person's row. */
  readonly table: string;
  /** How many. */
  readonly people: number;
  /** Row (1-based) of the first person; null before anybody is read. */
  readonly firstRow: number | null;
  readonly skipped: readonly { readonly row: number; readonly why: SkipReason }[];
}

/** People of one roster, complete, in the order of their rows. */
export interface PeopleRead {
  readonly head: RosterHead;
  readonly applicants: readonly PlacedApplicant[];
}

/** Rows looked through for people at a time. */
const ROWS_AT_ONCE = 400;
/** People handed over at a time: whoever judges them looks at the clock in between. */
const PEOPLE_AT_ONCE = 50;
/** So many rows without anybody, and no line belongs to the person above them any more. */
const LONGEST_LOOK_BACK = 2_000;

const SHOWN_FROM_COLUMNS = ["applyYear", "applyType", "applyLevel", "applySeries"] as const;
type ShownFromColumn = (typeof SHOWN_FROM_COLUMNS)[number];

export class GrowingRoster {
  private header: PlacedHeader;
  private readonly rows: RowReader;
  private readonly merged: MergedDown;
  /** The first row (0-based) not yet looked through. */
  private next: number;
  /** From here on rows are looked at once more, with those that come next. */
  private settled: number;
  private last: number;
  private count = 0;
  private firstRow: number | null = null;
  private readonly skipped: { readonly row: number; readonly why: SkipReason }[] = [];
  /** What a column says in every row; null as soon as two rows differ. */
  private readonly said = new Map<ShownFromColumn, unknown>();
  private readonly unreadableYears: Applicant[] = [];
  /** Columns whose header does not tell what “是” means, and those in which something stands that it leaves open. */
  private readonly unclear: readonly ColumnUse[];
  private readonly answered = new Set<string>();
  /** Is the cell for another title blank for somebody? */
  private isOtherTitleBlank = false;
  private readonly named: ReadonlySet<number>;
  /** Columns without a header that are blank so far, up to the widest row. */
  private readonly blank = new Set<number>();
  private readonly unnamed = new Set<number>();
  private width = 0;

  constructor(
    readonly head: RosterHead,
    private readonly cells: SheetCells,
  ) {
    const { header } = head;
    this.header = header;
    this.rows = head.rowsOf(cells);
    this.merged = new MergedDown(cells.merges);
    this.next = this.settled = header.bottom + 1;
    this.last = header.bottom;
    for (const field of SHOWN_FROM_COLUMNS) if (head.byField.has(field)) this.said.set(field, undefined);
    this.unclear = head.columns.filter(({ polarity }) => polarity === "unclear" || polarity === "asks-proof");
    const ours = resultColumnsIn(cells.values[headerOf(header).bottom] ?? []);
    this.named = new Set([...[...header.headers, ...header.matched].map(({ index }) => index), ...ours]);
  }

  /** The header as far as the sheet is known: it ends with the next table, and may stand again further down. */
  get placed(): PlacedHeader {
    return this.header;
  }

  endsAt(end: number): void {
    this.header = { ...this.header, end };
  }

  /** Another table begins beside it. */
  narrowTo(columns: ColumnSpan): void {
    this.header = { ...this.header, columns };
  }

  repeats(header: HeaderBlock): void {
    this.header = { ...this.header, repeats: [...this.header.repeats, header] };
  }

  /**
   * The people between what was looked through and a row.
   *
   * @param isLast nothing of this roster comes after that row: nobody waits for further lines
   */
  *upTo(end: number, isLast: boolean): Iterable<PeopleRead> {
    while (this.next < end || (isLast && this.settled < end)) {
      const until = Math.min(end, this.next + ROWS_AT_ONCE);
      const rows = peopleAmong(this.cells, this.header, span(this.settled, until), this.merged);
      // What follows in the next rows may belong to the last person, who waits for them.
      const open = Math.max(rows.people.at(-1)?.row ?? this.settled, until - LONGEST_LOOK_BACK);
      const settled = isLast && until === end ? until : Math.max(open, this.settled);
      const people = rows.people.filter(({ row }) => row < settled);
      for (let from = 0; from < people.length; from += PEOPLE_AT_ONCE)
        yield this.read(people.slice(from, from + PEOPLE_AT_ONCE));
      this.last = Math.max(this.last, rows.last);
      this.next = until;
      this.settled = settled;
      for (const { row, why } of rows.skipped) if (row < settled) this.skipped.push({ row: row + 1, why });
    }
  }

  /** Null while nobody has been found. */
  result(): RosterRead | null {
    if (this.count === 0) return null;
    const { head, header, last } = this;
    const columns = header.headers.map(({ index }) => index);
    const area = { top: header.top, left: Math.min(...columns), bottom: last, right: Math.max(...columns) };
    return {
      ...head,
      header,
      table: rectAddress(area),
      people: this.count,
      firstRow: this.firstRow,
      facts: this.facts(),
      unmatched: [...head.unmatched, ...this.unnamedColumns()],
      questions: [...head.questions.filter(this.isAsked), ...this.openAnswers(), ...this.openYears()],
      skipped: this.skipped.filter(({ row, why }) => why !== "blank" || row < last + 1).sort((a, b) => a.row - b.row),
    };
  }

  /** What a blank says is asked where there is one. */
  private readonly isAsked = ({ kind }: Question): boolean => kind !== "blank-other-title" || this.isOtherTitleBlank;

  private read(people: readonly PersonRows[]): PeopleRead {
    const applicants = people.map((person) => {
      const applicant = this.rows.applicant(person);
      this.note(applicant);
      this.noteUnnamed(person.row);
      for (const row of person.more) this.noteUnnamed(row);
      if (person.more.length > 0)
        for (const row of this.rows.unreadLines(person)) this.skipped.push({ row: row + 1, why: "unread-line" });
      return applicant;
    });
    this.count += applicants.length;
    this.firstRow ??= applicants[0]?.row ?? null;
    return { head: this.head, applicants };
  }

  private note(applicant: Applicant): void {
    const { facts } = applicant;
    for (const [field, before] of this.said) {
      if (before === null) continue;
      const reading: Reading<unknown> = facts[field];
      const value = valueOf(reading);
      if (before !== value) this.said.set(field, before === undefined ? value : null);
    }
    this.isOtherTitleBlank ||= facts.otherTitle.state === "blank";
    if (facts.applyYear.state === "unreadable" && valueOf(facts.applyDate) === null)
      this.unreadableYears.push(applicant);
    for (const { field, column } of this.unclear)
      if (applicant.troubled.some((cell) => cell.field === field)) this.answered.add(column);
  }

  /** Columns without a header in which something is written beside the people: notes, forgotten headers. */
  private noteUnnamed(row: number): void {
    const values = cellsWithin(this.cells.values[row] ?? [], this.header.columns);
    for (; this.width < values.length; this.width++) if (!this.named.has(this.width)) this.blank.add(this.width);
    for (const column of this.blank)
      if (!isEmpty(values[column])) {
        this.blank.delete(column);
        this.unnamed.add(column);
      }
  }

  private unnamedColumns(): RosterHead["unmatched"] {
    return [...this.unnamed].sort((a, b) => a - b).map((column) => ({ column: columnName(column), header: "" }));
  }

  /** Columns in which an answer stands that the header gives no meaning. */
  private openAnswers(): readonly Question[] {
    return this.unclear.flatMap(({ field, column, header }): readonly Question[] =>
      this.answered.has(column) ? [{ about: field, kind: "unclear-answer", column, header }] : [],
    );
  }

  /** An application year that cannot be read is nobody else's to fill in: the user has to know of it. */
  private openYears(): readonly Question[] {
    if (this.unreadableYears.length === 0) return [];
    const cells = this.unreadableYears.flatMap((applicant) => applicant.cells("applyYear"));
    const raws = this.unreadableYears.flatMap(({ facts: { applyYear } }) =>
      applyYear.state === "unreadable" ? [applyYear.raw] : [],
    );
    return [{ about: "applyYear", kind: "unreadable-year", cells, raws: [...new Set(raws)] }];
  }

  /** Facts that a column gives the same to every row are facts of the sheet, and take the place of the title's. */
  private facts(): readonly SheetFact[] {
    let shown = this.head.facts;
    for (const [field, value] of this.said) {
      if (value === null || value === undefined) continue;
      const fact: SheetFact = { field, reading: known(value), from: "column", cell: null };
      shown = [...shown.filter((one) => one.field !== field), fact];
    }
    return shown;
  }
}

function* span(from: number, until: number): Iterable<number> {
  for (let row = from; row < until; row++) yield row;
}
