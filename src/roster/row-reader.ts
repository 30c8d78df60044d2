/**
 * One row of a table as facts. What is the same for all rows is worked out once: which facts this table can say anything
 * of, and what all the others are.
 */
import { ABSENT, mapReading, type Reading } from "../core/reading";
import type { SheetCells } from "../core/cells";
import { cellAddress } from "../core/positions";
import { FIELD, FIELDS, type FactId, type Facts, type FieldId, type MarksField, type YearlyField } from "../fields";
import { orOfSheet, type FromTitle } from "../fields/from-title";
import type { Mark, MarkColumn } from "../fields/readers/marks";
import type { TitleCell } from "../fields/readers/title";
import type { Yearly } from "../fields/readers/yearly";
import type { Applicant, SheetContext, TroubledCell } from "../rules/applicant";
import type { ColumnReader, ColumnsByField } from "./column-readers";
import { PersonCells, type AnyReadColumn } from "./person-cells";
import type { SheetFact } from "./sheet-facts";
import type { PersonRows } from "./table";

const NO_YEARS: readonly never[] = [];
const ALL_READABLE: readonly TroubledCell[] = Object.freeze([]);

/** The title's name as a reading: the same one for every row that holds the title. */
const named = (title: Reading<TitleCell>): Reading<string> =>
  title.state === "known" && title.doubt === undefined ? title.value.named : mapReading(title, (cell) => cell.name);

type Origins = Partial<Record<FieldId, FieldId>>;

/** Facts that may be taken from a title's own cell; one bit each, for most rows take the same. */
const FROM_TITLE = FIELDS.flatMap((field) =>
  field.kind === "fact" && field.fromTitle !== null ? [{ id: field.id, title: field.fromTitle.title as FieldId }] : [],
);
const bitOf = (fact: FactId): number => 1 << FROM_TITLE.findIndex(({ id }) => id === fact);

const FACT_FIELDS = FIELDS.flatMap((field) => (field.kind === "fact" || field.kind === "title" ? [field] : []));

/** Where a field is read from: its columns, and what the sheet says of all. */
interface Source {
  readonly id: FieldId;
  readonly field: AnyReadColumn;
  readonly columns: readonly ColumnReader[];
  /** Its column where it has one alone. */
  readonly only: ColumnReader | null;
  readonly sheet: Reading<unknown>;
}

interface TitleSource extends Source {
  /** What its cell says in the row being read. */
  cell: Reading<TitleCell>;
}

interface FactSource extends Source {
  readonly fromTitle: FromTitle<unknown> | null;
  readonly title: TitleSource | null;
  readonly bit: number;
}

/** Reads the rows of one table. */
export class RowReader {
  private readonly cells: PersonCells;
  private readonly sheetFacts: ReadonlyMap<string, SheetFact>;
  private readonly titles: readonly TitleSource[];
  private readonly sources: readonly FactSource[];
  /** What the table cannot say anything of; every row begins as a copy of it. */
  private readonly unsaid: Facts;
  private readonly origins: Origins;
  private readonly originsByTaken = new Map<number, Origins>();
  /** Which facts the row being read took from the cells of titles. */
  private taken = 0;
  /** Of the row being read; null while all of it is readable. */
  private troubled: TroubledCell[] | null = null;

  constructor(
    sheet: SheetCells,
    private readonly byField: ColumnsByField,
    facts: readonly SheetFact[],
    private readonly context: SheetContext,
  ) {
    this.cells = new PersonCells(sheet);
    this.sheetFacts = new Map(facts.map((fact) => [fact.field, fact]));
    this.titles = FIELDS.flatMap((field) =>
      field.kind === "title" ? [{ ...this.sourceOf(field.id), cell: ABSENT }] : [],
    );
    const unsaid = (field: (typeof FACT_FIELDS)[number]): Reading<unknown> | null => {
      if (
        field.kind === "fact" &&
        field.without !== null &&
        !field.without.fields.some((id) => context.has(id as FieldId))
      )
        return field.without.reading;
      const from = field.kind === "fact" && field.fromTitle !== null ? (field.fromTitle.title as FieldId) : field.id;
      return this.isSaid(field.id) || this.isSaid(from) ? null : ABSENT;
    };
    this.unsaid = Object.fromEntries(
      FACT_FIELDS.map((field) => [field.id, unsaid(field) ?? ABSENT]),
    ) as unknown as Facts;
    this.sources = FACT_FIELDS.flatMap((field): readonly FactSource[] => {
      if (field.kind === "title" || unsaid(field) !== null) return [];
      const { id, fromTitle } = field;
      const title = this.titles.find((one) => one.id === fromTitle?.title) ?? null;
      return [{ ...this.sourceOf(id), fromTitle, title, bit: bitOf(id) }];
    });
    this.origins = Object.fromEntries(
      FIELDS.flatMap((field) =>
        field.kind === "fact" && field.askedAs !== null && !byField.has(field.id) ? [[field.id, field.askedAs]] : [],
      ),
    );
  }

  private isSaid(id: FieldId): boolean {
    return this.byField.has(id) || this.sheetFacts.has(id);
  }

  private sourceOf(id: FieldId): Source {
    const columns = this.byField.get(id) ?? [];
    const [first] = columns;
    const only = columns.length === 1 && first !== undefined ? first : null;
    return { id, field: FIELD[id], columns, only, sheet: this.sheetFacts.get(id)?.reading ?? ABSENT };
  }

  applicant(at: PersonRows): Applicant {
    const { row } = at;
    this.troubled = null;
    const facts = this.factsOf(at);
    const origins = this.originsOf(this.taken);
    const originOf = (field: FieldId): FieldId => origins[field] ?? field;
    const families = {
      trainingHours: this.yearly<number>("trainingHours", at),
      appraisals: this.yearly<Applicant["appraisals"][number] extends Yearly<infer V> ? V : never>("appraisals", at),
      examScores: this.marks("examScores", row),
      passMarks: this.marks("passMarks", row),
    };
    return {
      row: row + 1,
      facts,
      ...families,
      troubled: this.troubled ?? ALL_READABLE,
      sheet: this.context,
      originOf,
      cells: (field, column) => this.cellsOf(originOf(field), row, column),
    };
  }

  private originsOf(taken: number): Origins {
    const before = this.originsByTaken.get(taken);
    if (before !== undefined) return before;
    const fromTitle = FROM_TITLE.filter(({ id }) => (taken & bitOf(id)) !== 0);
    const origins: Origins = { ...this.origins, ...Object.fromEntries(fromTitle.map(({ id, title }) => [id, title])) };
    this.originsByTaken.set(taken, origins);
    return origins;
  }

  private factsOf(at: PersonRows): Facts {
    this.taken = 0;
    const facts: Record<string, Reading<unknown>> = { ...this.unsaid };
    for (const title of this.titles) {
      title.cell = orOfSheet(this.ofColumns(title, at), title.sheet) as Reading<TitleCell>;
      facts[title.id] = named(title.cell);
    }
    for (const source of this.sources) {
      const { id, fromTitle, title, sheet } = source;
      const column = this.ofColumns(source, at);
      if (fromTitle === null || title === null) {
        facts[id] = orOfSheet(column, sheet);
        continue;
      }
      const derived = fromTitle.take(column, title.cell, sheet);
      if (derived.fromTitle) this.taken |= source.bit;
      facts[id] = derived.reading;
    }
    return facts as unknown as Facts;
  }

  private ofColumns({ id, field, columns, only }: Source, at: PersonRows): Reading<unknown> {
    if (only !== null) return this.noting(id, this.cells.read(field, only, at));
    return columns.length === 0 ? ABSENT : this.noting(id, this.cells.readTogether(field, columns, at));
  }

  private noting(field: FieldId, reading: Reading<unknown>, column?: string): Reading<unknown> {
    const plain = reading.state === "known" ? reading.doubt !== "two-digit-year" : reading.state === "blank";
    if (plain || reading.state === "absent") return reading;
    (this.troubled ??= []).push({ field, reading, ...(column === undefined ? {} : { column }) });
    return reading;
  }

  private yearly<T>(field: YearlyField, at: PersonRows): readonly Yearly<T>[] {
    const columns = this.byField.get(field);
    if (columns === undefined) return NO_YEARS;
    const years: Yearly<unknown>[] = [];
    for (const { index, letters, yearly } of columns) {
      for (const one of yearly?.(this.cells.wholeOf(at, index)) ?? NO_YEARS) {
        this.noting(field, one.reading, letters);
        years.push(one);
      }
    }
    return years as readonly Yearly<T>[];
  }

  private marks(field: MarksField, row: number): readonly MarkColumn[] {
    return (this.byField.get(field) ?? NO_YEARS).map(({ index, letters, header, read }) => ({
      column: letters,
      subject: subjectIn(header.text),
      reading: this.noting(field, read(this.cells.at(row, index)), letters) as Reading<readonly Mark[]>,
    }));
  }

  private cellsOf(field: FieldId, row: number, column?: string): readonly string[] {
    if (column !== undefined) return [cellAddress(column, row + 1)];
    const columns = this.byField.get(field);
    if (columns !== undefined && columns.length > 0) return columns.map((one) => cellAddress(one.letters, row + 1));
    const cell = this.sheetFacts.get(field)?.cell ?? null;
    return cell === null ? [] : [cell];
  }
}

/** The subject a header names (基础知识成绩); null for one that means all subjects (考试成绩). */
function subjectIn(header: string): string | null {
  const rest = header.replace(/\s+|考试|各科|成绩|分数|得分|合格|标准|分数线|线|[()（）]/gu, "");
  return rest === "" ? null : rest;
}
