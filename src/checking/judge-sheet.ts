/**
 * A sheet judged while it is being read: block after block, each in slices. What comes out is what reading and judging
 * the whole sheet at once gives; a test holds the two together.
 */
import type { Day } from "../core/calendar";
import type { Timing } from "../rules/engine/dates";
import { notesOfRows, planFor, type Note, type Plan } from "../rules/engine/plan";
import { known, valueOf, type Reading } from "../core/reading";
import type { SheetCells } from "../core/cells";
import { rectAddress, type Rect } from "../core/positions";
import type { StoredMapping } from "../roster/fingerprint";
import { findHeaders, type HeaderBlock, type PlacedHeader } from "../roster/header-block";
import { ROWS_LOOKED_AT } from "../roster/settle-columns";
import { readHead, type ReadOptions, type RosterHead } from "../roster/read-roster";
import { peopleAmong, type PersonRows, type SkipReason } from "../roster/table";
import type { SheetFact } from "../roster/sheet-facts";
import type { RowSpan } from "../workbook/read-sheet";
import { personOf, type CheckedPerson, type Judging } from "./people";
import type { Slices } from "./slices";
import { givenHeader } from "./given-header";

/** A roster as the top of its sheet was understood, or all of it after a check. */
export interface Understood extends RosterHead {
  /** From the first header row to the last person's row. */
  readonly table: string;
  /** How many. */
  readonly people: number;
  /** Row (1-based) of the first person; null before anybody is read. */
  readonly firstRow: number | null;
  /** The day up to which the first person is judged; rows may differ. */
  readonly asOf: Day | null;
}

/** A roster of the sheet as it was judged. */
export interface CheckedRoster extends Understood {
  readonly plan: Plan;
  readonly skipped: readonly { readonly row: number; readonly why: SkipReason }[];
}

/** A header takes at most so many rows: one that begins in the last rows read may go on in the next block. */
const HEADER_ROWS = 3;
/** Lines above a header that say whose table it is. */
const LINES_ABOVE = 10;
/** What has to be there below a row before a header in it is understood: the rest of it, cells, the next one's title. */
const ROWS_AHEAD = HEADER_ROWS + ROWS_LOOKED_AT + LINES_ABOVE;
/** Rows looked through for people at a time. */
const ROWS_AT_ONCE = 400;
/** So many rows without anybody, and no line belongs to the person above them any more. */
const LONGEST_LOOK_BACK = 2_000;

interface Growing {
  header: PlacedHeader;
  judging: Judging;
  /** The first row (0-based) not yet looked through. */
  next: number;
  /** From here on rows are looked at once more, with those that come next. */
  settled: number;
  readonly found: { count: number; last: number; first: CheckedPerson | null };
  readonly skipped: { row: number; why: SkipReason }[];
  readonly facts: Map<SheetFact["field"], unknown>;
}

export class SheetJudge {
  readonly people: CheckedPerson[] = [];
  private readonly values: (readonly unknown[])[] = [];
  private readonly cells: SheetCells;
  private readonly growing: Growing[] = [];
  private readonly notes = new Map<string, Note>();
  private scanned = 0;

  constructor(
    sheet: string,
    merges: readonly Rect[],
    private readonly options: ReadOptions,
    private readonly timing: Timing,
    private readonly slices: Slices,
    /** The header rows the user has picked; null when headers are to be found. */
    private readonly given: RowSpan | null = null,
  ) {
    this.cells = { name: sheet, values: this.values, merges };
  }

  /** Takes the next rows. @returns false when the check was called off */
  async add(rows: readonly (readonly unknown[])[]): Promise<boolean> {
    for (const row of rows) this.values.push(row);
    return this.goOn(Math.max(this.scanned, this.values.length - ROWS_AHEAD), false);
  }

  /** There are no more rows. */
  async finish(): Promise<boolean> {
    return this.goOn(this.values.length, true);
  }

  rosters(): readonly CheckedRoster[] {
    return this.growing
      .filter(({ found }) => found.count > 0)
      .map((one) => ({
        ...one.judging.head,
        header: one.header,
        plan: one.judging.plan,
        table: rectAddress(areaOf(one.header, one.found.last)),
        facts: factsOf(one),
        people: one.found.count,
        firstRow: one.found.first?.row ?? null,
        asOf: one.found.first?.assessment.asOf ?? null,
        skipped: one.skipped
          .filter(({ row, why }) => why !== "blank" || row < one.found.last + 1)
          .sort((a, b) => a.row - b.row),
      }));
  }

  /** What is to be said beside the verdicts; what two tables have in common, once. */
  allNotes(): readonly Note[] {
    const notes = new Map<string, Note>();
    const planned = this.growing.filter(({ found }) => found.count > 0).flatMap(({ judging }) => judging.plan.notes);
    for (const note of [...planned, ...this.notes.values()]) addNote(notes, note);
    return [...notes.values()];
  }

  private async goOn(scannable: number, final: boolean): Promise<boolean> {
    if (this.given !== null) {
      const needed = this.given.bottom + (final ? 0 : ROWS_LOOKED_AT);
      if (this.growing.length === 0 && this.values.length > needed)
        this.begin(givenHeader(this.cells, this.given, this.options.mappings));
    } else if (!(await this.findTables(scannable))) return false;
    this.scanned = scannable;
    const last = this.growing.at(-1);
    if (last === undefined) return true;
    last.header = { ...last.header, end: this.values.length - 1 };
    return this.judgeUpTo(last, scannable, final);
  }

  /** A new table ends the one before. */
  private async findTables(scannable: number): Promise<boolean> {
    const before = this.growing.at(-1)?.header ?? null;
    for (const block of headersBetween(this.cells, before, this.scanned, scannable, this.options.mappings)) {
      const last = this.growing.at(-1);
      if (block.kind === "repeat") {
        if (last !== undefined) last.header = { ...last.header, repeats: [...last.header.repeats, block.header] };
        continue;
      }
      if (last !== undefined) {
        last.header = { ...last.header, end: block.header.linesTop - 1 };
        if (!(await this.judgeUpTo(last, block.header.linesTop, true))) return false;
      }
      this.begin(block.header);
    }
    return true;
  }

  private begin(header: PlacedHeader): void {
    const head = readHead(this.cells, header, this.options);
    this.growing.push({
      header,
      judging: { head, plan: planFor(head.context) },
      next: header.bottom + 1,
      settled: header.bottom + 1,
      found: { count: 0, last: header.bottom, first: null },
      skipped: [],
      facts: new Map(SHOWN_FROM_COLUMNS.filter((field) => head.byField.has(field)).map((field) => [field, undefined])),
    });
  }

  /** Judges the people between what was looked through and this row. */
  private async judgeUpTo(growing: Growing, end: number, final: boolean): Promise<boolean> {
    while (growing.next < end || (final && growing.settled < end)) {
      const until = Math.min(end, growing.next + ROWS_AT_ONCE);
      const rows = peopleAmong(this.cells, growing.header, span(growing.settled, until));
      // What follows in the next rows may belong to the last person, who waits for them.
      const open = Math.max(rows.people.at(-1)?.row ?? growing.settled, until - LONGEST_LOOK_BACK);
      const settled = final && until === end ? until : Math.max(open, growing.settled);
      const people = rows.people.filter(({ row }) => row < settled);
      if (!(await this.judge(growing, people))) return false;
      for (const row of growing.judging.head.unreadLines(this.cells, people))
        growing.skipped.push({ row: row + 1, why: "unread-line" });
      growing.found.last = Math.max(growing.found.last, rows.last);
      growing.next = until;
      growing.settled = settled;
      for (const { row, why } of rows.skipped) if (row < growing.settled) growing.skipped.push({ row: row + 1, why });
    }
    return true;
  }

  private async judge(growing: Growing, people: readonly PersonRows[]): Promise<boolean> {
    for (let from = 0; from < people.length; from += PEOPLE_AT_ONCE) {
      const applicants = growing.judging.head.readPeople(this.cells, people.slice(from, from + PEOPLE_AT_ONCE));
      const judged = applicants.map((applicant) => personOf(applicant, growing.judging, this.timing));
      for (const person of judged) this.people.push(person);
      addFacts(growing, judged);
      growing.found.count += judged.length;
      growing.found.first ??= judged[0] ?? null;
      const assessments = judged.map(({ assessment }) => assessment);
      for (const note of notesOfRows(applicants, assessments)) addNote(this.notes, note);
      if (this.slices.isOver && !(await this.slices.rest())) return false;
    }
    return true;
  }
}

/** People judged between two looks at the clock. */
const PEOPLE_AT_ONCE = 50;

function* span(from: number, until: number): Iterable<number> {
  for (let row = from; row < until; row++) yield row;
}

function areaOf(header: PlacedHeader, last: number): Rect {
  const columns = header.headers.map(({ index }) => index);
  return { top: header.top, left: Math.min(...columns), bottom: last, right: Math.max(...columns) };
}

const SHOWN_FROM_COLUMNS = ["applyYear", "applyType", "applyLevel", "applySeries"] as const;

/** A column that says the same in every row; null as soon as two rows differ. */
function addFacts({ facts }: Growing, people: readonly CheckedPerson[]): void {
  for (const field of SHOWN_FROM_COLUMNS) {
    const before = facts.get(field);
    if (before === null || !facts.has(field)) continue;
    for (const { applicant } of people) {
      const reading: Reading<unknown> = applicant.facts[field];
      const value = valueOf(reading);
      if (facts.get(field) === undefined) facts.set(field, value);
      else if (facts.get(field) !== value) facts.set(field, null);
    }
  }
}

function factsOf({ judging: { head }, facts }: Growing): readonly SheetFact[] {
  let shown = head.facts;
  for (const [field, value] of facts) {
    if (value === null || value === undefined) continue;
    const fact: SheetFact = { field, reading: known(value), from: "column", cell: null };
    shown = [...shown.filter((one) => one.field !== field), fact];
  }
  return shown;
}

/** The same note from several parts of a sheet is said once, for all their columns and cells. */
export function addNote(notes: Map<string, Note>, note: Note): void {
  const { fields = [], cells = [], ...rest } = note as Note & { fields?: readonly string[]; cells?: readonly string[] };
  const key = JSON.stringify(rest);
  const before = notes.get(key) as (Note & { fields?: readonly string[]; cells?: readonly string[] }) | undefined;
  const joined = {
    ...note,
    ...("fields" in note ? { fields: [...new Set([...(before?.fields ?? []), ...fields])] } : {}),
    ...("cells" in note ? { cells: [...new Set([...(before?.cells ?? []), ...cells])] } : {}),
  };
  notes.set(key, joined as Note);
}

type Found =
  { readonly kind: "repeat"; readonly header: HeaderBlock } | { readonly kind: "table"; readonly header: PlacedHeader };

/**
 * The headers that begin between two rows (0-based, the second excluded), in order: those of the table before once
 * more, and those of new tables. Looked for among these rows only, below the header that is known already.
 */
export function headersBetween(
  { name, values, merges }: SheetCells,
  before: PlacedHeader | null,
  from: number,
  until: number,
  mappings: readonly StoredMapping[] = [],
): readonly Found[] {
  const headTop = before === null ? 0 : Math.max(0, before.top - LINES_ABOVE);
  const head = before === null ? [] : [...values.slice(headTop, before.bottom + 1), []];
  const start = Math.max(before === null ? 0 : before.bottom + 1, from - LINES_ABOVE);
  const rows = [...head, ...values.slice(start, until + ROWS_AHEAD)];
  const down = head.length - start;
  const near = merges.flatMap(({ top, bottom, left, right }): Rect[] => {
    if (top >= start && bottom < until + ROWS_AHEAD) return [{ top: top + down, bottom: bottom + down, left, right }];
    const inHead = before !== null && top >= headTop && bottom <= before.bottom;
    return inHead ? [{ top: top - headTop, bottom: bottom - headTop, left, right }] : [];
  });
  const isNew = ({ top }: HeaderBlock): boolean => top - down >= from && top - down < until;
  /** The first table of a sheet is spoken of by everything above it. */
  const placed = (header: PlacedHeader): PlacedHeader => ({
    ...blockDown(header, down),
    linesTop: before === null && header.linesTop === 0 ? 0 : header.linesTop - down,
    end: header.end - down,
    lookedTo: header.lookedTo - down,
    repeats: [],
  });
  const found = findHeaders({ name, values: rows, merges: near }, mappings).flatMap((header): Found[] => [
    ...(isNew(header) ? [{ kind: "table" as const, header: placed(header) }] : []),
    ...header.repeats.filter(isNew).map((repeat): Found => ({ kind: "repeat", header: blockDown(repeat, down) })),
  ]);
  return found.sort((a, b) => a.header.top - b.header.top);
}

const blockDown = <B extends HeaderBlock>(block: B, by: number): B => ({
  ...block,
  top: block.top - by,
  bottom: block.bottom - by,
});
