/**
 * One row of a table as facts, with the cells they were read from.
 */
import { ABSENT, mapReading, valueOf, type Reading } from "../core/reading";
import type { SheetCells } from "../core/cells";
import type { Position } from "../core/positions";
import type { Facts, FieldId, MarksField, YearlyField } from "../fields";
import { begunAs } from "../fields/begun-facts";
import { orOfSheet } from "../fields/from-title";
import type { AppraisalGrade } from "../fields/readers/appraisal";
import type { Mark, MarkColumn } from "../fields/readers/marks";
import type { TitleCell } from "../fields/readers/title";
import type { Yearly } from "../fields/readers/yearly";
import type { Applicant, SheetContext } from "../rules/applicant";
import type { ColumnsByField } from "./column-readers";
import { subjectOf } from "./marks-header";
import { unlessOfAnotherYear } from "./day-of-all";
import { PersonCells } from "./person-cells";
import type { RowPlan, Source } from "./row-plan";
import type { PersonRows } from "./table";
import { isHeldAlone, otherThanHeld, takeForHeld } from "./titles-held";
import { isUnrecognised, settleInHealth } from "./titles-in-health";
import { TroublesOfRow } from "./troubles-of-row";
import { YearsOfRow } from "./years-of-row";

const NO_YEARS: readonly never[] = [];
/** The title's name as a reading: the same one for every row that holds the title. */
const named = (title: Reading<TitleCell>): Reading<string> =>
  title.state === "known" && title.doubt === undefined ? title.value.named : mapReading(title, (cell) => cell.name);

/** Nothing stands there, or that there is none. */
const isUnmarked = (there: Reading<unknown> | undefined, none: Reading<unknown>): boolean =>
  there === undefined || there.state === "blank" || there.state === "absent" || valueOf(there) === valueOf(none);

/** An applicant as read from a sheet, whose rows may move. */
export interface PlacedApplicant extends Applicant {
  /** The rows of the person, the further ones too. */
  readonly height: number;
  /**
   * The cells of a field were the person on this row (0-based): shared by the rows of a table, asked anew when one
   * moves.
   */
  readonly cellsOn: (row: number, field: FieldId, column?: number) => readonly Position[];
  /** The cells it was read from, to be read once more by what the columns of the table might be. */
  readonly readFrom: SheetCells;
  readonly readAt: PersonRows;
}

type Places = Pick<PlacedApplicant, "originOf" | "cellsOn">;

/** Reads rows of one table. */
export class RowReader {
  private readonly cells: PersonCells;
  /** What the titles of the row being read say, in the order of the plan. */
  private readonly titles: Reading<TitleCell>[] = [];
  private readonly years: YearsOfRow;
  /** Which facts the row being read took from the cells of titles. */
  private taken = 0;
  private readonly places = new Map<number, Places>();
  private readonly troubles = new TroublesOfRow();
  /** The cells of the row being read where they are all that the person has. */
  private own: readonly unknown[] | null = null;

  constructor(
    private readonly sheet: SheetCells,
    private readonly byField: ColumnsByField,
    private readonly plan: RowPlan,
    private readonly context: SheetContext,
  ) {
    this.cells = new PersonCells(sheet);
    this.years = new YearsOfRow(this.cells);
  }

  applicant(at: PersonRows): PlacedApplicant {
    const { row } = at;
    this.troubles.begin();
    this.own = this.cells.own(at);
    const facts = this.factsOf(at);
    const { originOf, cellsOn } = this.placesFor(this.taken, this.saidOfAll(facts));
    return {
      row: row + 1,
      height: (at.more.at(-1) ?? row) - row + 1,
      facts,
      trainingHours: this.yearly<number>("trainingHours", at),
      appraisals: this.yearly<AppraisalGrade>("appraisals", at),
      examScores: this.marks("examScores", at),
      passMarks: this.marks("passMarks", at),
      // Of all that is read above.
      troubled: this.troubles.list(),
      sheet: this.context,
      originOf,
      cells: (field, column) => cellsOn(row, field, column),
      cellsOn,
      readFrom: this.sheet,
      readAt: at,
    };
  }

  /** Which facts of the row the sheet gave, its own cell being blank: one bit each. */
  private saidOfAll(facts: Facts): number {
    let said = 0;
    let bit = 1;
    for (const { field, reading } of this.plan.standIns) {
      if ((facts as Partial<Record<string, Reading<unknown>>>)[field] === reading) said |= bit;
      bit <<= 1;
    }
    return said;
  }

  /** Where fields stand: the same for all rows that took the same from the cells of titles and from the sheet. */
  private placesFor(taken: number, said: number): Places {
    const key = taken * (1 << this.plan.standIns.length) + said;
    let places = this.places.get(key);
    if (places === undefined) {
      const origins = this.plan.originsOf(taken);
      const originOf = (field: FieldId): FieldId => origins[field] ?? field;
      const ofSheet = new Set<string>(
        this.plan.standIns.filter((_, i) => (said & (1 << i)) !== 0).map(({ field }) => field),
      );
      places = {
        originOf,
        cellsOn: (row, field, column) => {
          const origin = originOf(field);
          return column === undefined && ofSheet.has(origin)
            ? this.cellsOfSheet(origin)
            : this.cellsOf(origin, row, column);
        },
      };
      this.places.set(key, places);
    }
    return places;
  }

  /** The person's further lines (0-based) on which something stands that was not read. */
  unreadLines(at: PersonRows): readonly number[] {
    return this.cells.unreadLines(this.byField, at);
  }

  private factsOf(at: PersonRows): Facts {
    const { titles, plan } = this;
    const { dayOfAll } = this.context;
    const facts = begunAs(plan.unsaid);
    let isUnclear = false;
    let place = 0;
    for (const source of plan.titles) {
      const title = this.ofRow(source, at) as Reading<TitleCell>;
      titles[place++] = title;
      facts[source.id] = named(title);
      isUnclear ||= isUnrecognised(title);
    }
    if (isUnclear) settleInHealth(titles, () => this.saysHealth(at));
    this.taken = 0;
    for (const source of plan.titled) {
      const derived = source.take(this.ofColumns(source, at), titles[source.title] ?? ABSENT, source.ofSheet);
      if (derived.fromTitle) this.taken |= source.bit;
      facts[source.id] = derived.reading;
    }
    this.settleTitles(facts);
    for (const source of plan.plain) facts[source.id] = this.ofRow(source, at);
    if (dayOfAll !== null)
      facts["applyDate"] = unlessOfAnotherYear(
        facts["applyDate"] ?? ABSENT,
        facts["applyYear"] ?? ABSENT,
        dayOfAll,
        this.byField.has("applyDate"),
      );
    for (const { id, concerned, reading } of plan.whereUnmarked)
      if (concerned.every((one) => isUnmarked(facts[one], reading))) facts[id] = reading;
    return facts as unknown as Facts;
  }

  private saysHealth(at: PersonRows): boolean {
    return this.plan.series.some((source) => valueOf(this.unnoted(source, at)) === "health");
  }

  private settleTitles(facts: Record<string, Reading<unknown>>): void {
    const { bit, held: at, other: beside, saysOther } = this.plan.besides;
    const other = this.titles[beside] ?? ABSENT;
    if (other.state !== "known" || other.value.none) return;
    const { heldType, otherType } = facts;
    if (saysOther && otherType?.state === "known" && otherType.doubt === "assumed")
      facts["otherType"] = otherThanHeld(heldType, otherType, other.value.name);
    if (!isHeldAlone(facts, this.titles[at] ?? ABSENT, other)) return;
    takeForHeld(facts);
    this.taken |= bit;
  }

  /** What the columns say, else what the sheet says of all. */
  private ofRow(source: Source, at: PersonRows): Reading<unknown> {
    const column = this.ofColumns(source, at);
    return source.ofSheet === ABSENT ? column : orOfSheet(column, source.ofSheet);
  }

  private ofColumns({ id, field, columns, places, only }: Source, at: PersonRows): Reading<unknown> {
    if (only === null && columns.length === 0) return ABSENT;
    const { cells, own } = this;
    const reading =
      only === null
        ? cells.readTogether(field, columns, at)
        : own === null
          ? cells.read(field, only, at)
          : only.read(own[only.index]);
    return this.troubles.noting(id, reading, places);
  }

  /** The same without a note of what cannot be read there. */
  private unnoted({ field, columns }: Source, at: PersonRows): Reading<unknown> {
    return columns.length === 0 ? ABSENT : this.cells.readTogether(field, columns, at);
  }

  private yearly<T>(field: YearlyField, at: PersonRows): readonly Yearly<T>[] {
    const columns = this.byField.get(field);
    if (columns === undefined) return NO_YEARS;
    const years = this.years.of(columns, at);
    for (const { reading, column } of years) this.troubles.notingOne(field, reading, column);
    return years as readonly Yearly<T>[];
  }

  private marks(field: MarksField, at: PersonRows): readonly MarkColumn[] {
    const columns = this.byField.get(field);
    if (columns === undefined) return NO_YEARS;
    return columns.map(({ index, header, read }) => ({
      column: index,
      subject: subjectOf(header),
      reading: this.troubles.notingOne(field, read(this.cells.wholeOf(at, index)), index) as Reading<readonly Mark[]>,
    }));
  }

  private cellsOf(field: FieldId, row: number, column?: number): readonly Position[] {
    const { name: sheet } = this.sheet;
    if (column !== undefined) return [{ sheet, row, column }];
    const columns = this.byField.get(field);
    if (columns !== undefined && columns.length > 0) return columns.map(({ index }) => ({ sheet, row, column: index }));
    return this.cellsOfSheet(field);
  }

  private cellsOfSheet(field: FieldId): readonly Position[] {
    const cell = this.plan.sheetFacts.get(field)?.cell ?? null;
    return cell === null ? [] : [cell];
  }
}
