/**
 * The columns of one table and the readers that read them, and one row of it as facts.
 */
import type {
  Applicant,
  AppraisalGrade,
  Facts,
  FieldId,
  Mark,
  MarkColumn,
  NONE,
  SheetContext,
  TroubledCell,
  Yearly,
} from "../rules/applicant";
import type { PartialDate } from "../core/calendar";
import { ABSENT, mapReading, type Reading } from "../core/reading";
import type { Level, Series, TitleType } from "../rules/standards/levels";
import { isEmpty, textOf, type SheetCells } from "../core/cells";
import { cellAddress, columnName } from "../core/positions";
import { readAppraisals } from "../fields/readers/appraisal";
import { readYearlyHours } from "../fields/readers/numbers";
import { readTitle, type TitleCell } from "../fields/readers/title";
import * as derive from "./derive";
import type { ColumnField } from "./fields";
import { MergedDown } from "./merged-down";
import {
  combine,
  isCombined,
  isRuleField,
  readerFor,
  remembering,
  TITLE_FIELDS,
  type Reader,
  type TitleField,
} from "./readers";
import type { MatchedHeader, SettledColumns } from "./settle-columns";
import type { SheetFact } from "./sheet-facts";
import type { PersonRows } from "./table";

export interface ColumnReader {
  readonly index: number;
  readonly letters: string;
  readonly header: MatchedHeader;
  readonly read: Reader;
  /** For a family of columns: what a cell says of each year. */
  readonly yearly: ((value: unknown) => readonly Yearly<unknown>[]) | null;
}

/** @param series the series of the sheet: decides names that are titles only in one */
export function columnReaders({ matched }: SettledColumns, series: Series | null): readonly ColumnReader[] {
  return matched.flatMap((header): readonly ColumnReader[] => {
    const { field } = header.match;
    const column = { index: header.index, letters: columnName(header.index), header, yearly: null };
    if (TITLE_FIELDS.some((title) => title === field))
      return [{ ...column, read: remembering((value) => readTitle(value, series)) }];
    if (!isRuleField(field)) return [];
    const read = remembering(readerFor(field, header.text));
    const yearly = field === "appraisals" || field === "trainingHours" ? yearlyReader(field, header) : null;
    return [{ ...column, read, yearly: yearly === null ? null : remembering(yearly) }];
  });
}

/** A cell gives the year of its header, or each of the years that the header or the cell itself lists. */
function yearlyReader(
  field: "appraisals" | "trainingHours",
  { index, match }: MatchedHeader,
): (value: unknown) => readonly Yearly<unknown>[] {
  const column = columnName(index);
  const readCell = field === "appraisals" ? readAppraisals : readYearlyHours;
  return (value) =>
    readCell(value, match).map(({ year, reading }) => ({
      year,
      // Hours that a cell states year by year are no total any more.
      total: match.total && year === match.year,
      column,
      reading,
    }));
}

/** The columns of each field, in the order of the sheet. */
export function groupByField(readers: readonly ColumnReader[]): ReadonlyMap<ColumnField, readonly ColumnReader[]> {
  const groups = new Map<ColumnField, ColumnReader[]>();
  for (const reader of readers) {
    const same = groups.get(reader.header.match.field);
    if (same === undefined) groups.set(reader.header.match.field, [reader]);
    else same.push(reader);
  }
  return groups;
}

/** What a person's further lines add to, in words. */
const JOINED: readonly ColumnField[] = [
  "workHistory",
  "commendations",
  "appraisals",
  "trainingHours",
  "rejectionReason",
];
const NO_YEARS: readonly never[] = [];

/** Lines as one cell would hold them; a single one stays what it is. */
const joined = (values: readonly unknown[]): unknown =>
  values.length < 2 ? (values[0] ?? null) : values.map((value) => textOf(value)).join("\n");

/** The title's name as a reading: the same one for every row that holds the title. */
const named = (title: Reading<TitleCell>): Reading<string> =>
  title.state === "known" && title.doubt === undefined ? title.value.named : mapReading(title, (cell) => cell.name);
const ALL_READABLE: readonly TroubledCell[] = Object.freeze([]);

type Origins = Partial<Record<FieldId, FieldId>>;

/** Facts that may be taken from a title's own cell. */
const TITLE_FACTS = [
  "heldType",
  "heldLevel",
  "heldSeries",
  "heldDate",
  "otherType",
  "otherLevel",
  "otherDate",
  "applyType",
  "applyLevel",
  "applySeries",
] as const;
type TitleFact = (typeof TITLE_FACTS)[number];

/** Which of them a row took from there: one bit each, for most rows take the same. */
interface Taken {
  facts: number;
}

const BITS = Object.fromEntries(TITLE_FACTS.map((fact, i) => [fact, 1 << i])) as Readonly<Record<TitleFact, number>>;

const titleOf = (fact: TitleFact): TitleField =>
  fact.startsWith("held") ? "heldTitle" : fact.startsWith("other") ? "otherTitle" : "applyTitle";

/** Asked for under the title's name where neither has a column: that is what a clerk would add. */
const WITHOUT_COLUMN: readonly (readonly [FieldId, FieldId])[] = [
  ["heldLevel", "heldTitle"],
  ["heldType", "heldTitle"],
  ["applyLevel", "applyTitle"],
];

/** Where a field is read from: its columns, and what the sheet says of all. */
interface Source {
  readonly columns: readonly ColumnReader[];
  /** Its column where it has one alone. */
  readonly only: ColumnReader | null;
  readonly fact: Reading<unknown>;
}

/** Reads the rows of one table. What is the same for all rows is worked out once. */
export class RowReader {
  private readonly facts: ReadonlyMap<ColumnField, SheetFact>;
  private readonly sources = new Map<ColumnField, Source>();
  private readonly merged: MergedDown;
  private readonly origins: Origins;
  private readonly originsByTaken = new Map<number, Origins>();
  /** No column and no fact speaks of another title: there is none. */
  private readonly noOther: boolean;
  /** Of the row being read; null while all of it is readable. */
  private troubled: TroubledCell[] | null = null;

  constructor(
    private readonly sheet: SheetCells,
    private readonly byField: ReadonlyMap<ColumnField, readonly ColumnReader[]>,
    facts: readonly SheetFact[],
    private readonly context: SheetContext,
  ) {
    this.facts = new Map(facts.map((fact) => [fact.field, fact]));
    this.merged = new MergedDown(sheet.merges);
    for (const field of new Set([...byField.keys(), ...this.facts.keys()])) {
      const columns = byField.get(field) ?? [];
      const [first] = columns;
      const only = columns.length === 1 && first !== undefined ? first : null;
      this.sources.set(field, { columns, only, fact: this.facts.get(field)?.reading ?? ABSENT });
    }
    this.origins = Object.fromEntries(WITHOUT_COLUMN.filter(([field]) => !byField.has(field)));
    this.noOther = !context.has("otherTitle") && !context.has("otherLevel") && !context.has("otherType");
  }

  applicant(at: PersonRows): Applicant {
    const { row } = at;
    this.troubled = null;
    const taken: Taken = { facts: 0 };
    const facts = this.factsOf(at, taken);
    const origins = this.originsOf(taken);
    const originOf = (field: FieldId): FieldId => origins[field] ?? field;
    const families = {
      trainingHours: this.family<number>("trainingHours", at),
      appraisals: this.family<AppraisalGrade>("appraisals", at),
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

  private originsOf({ facts }: Taken): Origins {
    const before = this.originsByTaken.get(facts);
    if (before !== undefined) return before;
    const taken = TITLE_FACTS.filter((fact) => (facts & BITS[fact]) !== 0);
    const origins: Origins = { ...this.origins, ...Object.fromEntries(taken.map((fact) => [fact, titleOf(fact)])) };
    this.originsByTaken.set(facts, origins);
    return origins;
  }

  private factsOf(at: PersonRows, taken: Taken): Facts {
    const title = (field: TitleField): Reading<TitleCell> => this.read(field, at);
    const [held, other, applied] = [title("heldTitle"), title("otherTitle"), title("applyTitle")];
    const take = <T>(fact: TitleFact, derived: derive.Derived<T>): Reading<T> => {
      if (derived.fromTitle) taken.facts |= BITS[fact];
      return derived.reading;
    };
    const { noOther } = this;
    const heldDate = this.dateOf("heldDate", held, at, taken);
    return {
      name: this.read("name", at),
      idNumber: this.read("idNumber", at),
      sex: this.read("sex", at),
      birthDate: this.read("birthDate", at),
      unit: this.read("unit", at),
      unitLevel: this.read("unitLevel", at),
      status: this.read("status", at),
      postKind: this.read("postKind", at),
      workStart: this.read("workStart", at),
      townshipStart: this.read("townshipStart", at),
      townshipYears: this.read("townshipYears", at),
      workHistory: this.read("workHistory", at),
      fromUnit: this.read("fromUnit", at),
      fromUnitLevel: this.read("fromUnitLevel", at),
      transferDate: this.read("transferDate", at),
      gpTraining: this.read("gpTraining", at),
      gpTrainingDate: this.read("gpTrainingDate", at),
      urgentNeed: this.read("urgentNeed", at),
      voluntary: this.read("voluntary", at),
      outstanding: this.read("outstanding", at),
      education: this.read("education", at),
      degree: this.read("degree", at),
      heldTitle: named(held),
      heldType: take("heldType", derive.heldType(this.read("heldType", at), held)),
      heldLevel: take("heldLevel", derive.heldLevel(this.read("heldLevel", at), held)),
      heldSeries: take("heldSeries", derive.series<Series | typeof NONE>(this.read("heldSeries", at), held)),
      heldDate,
      appointedDate: this.read("appointedDate", at),
      heldYears: this.read("heldYears", at),
      otherTitle: named(other),
      otherType: noOther
        ? derive.NO_OTHER_TITLE
        : take("otherType", derive.heldType(this.read("otherType", at), other)),
      otherLevel: noOther
        ? derive.NO_OTHER_TITLE
        : take("otherLevel", derive.heldLevel(this.read("otherLevel", at), other)),
      otherDate: this.dateOf("otherDate", other, at, taken),
      applyTitle: named(applied),
      applyType: take(
        "applyType",
        derive.applyType(this.column("applyType", at), applied, this.fact<TitleType>("applyType")),
      ),
      applyLevel: take("applyLevel", this.appliedLevel(at, applied)),
      applySeries: take("applySeries", this.appliedSeries(at, applied)),
      applyYear: this.read("applyYear", at),
      applyDate: this.read("applyDate", at),
      route: this.read("route", at),
      schoolStage: this.read("schoolStage", at),
      majorMatches: this.read("majorMatches", at),
      training: this.read("training", at),
      discipline: this.read("discipline", at),
      fraud: this.read("fraud", at),
      pledge: this.read("pledge", at),
      postGrade: this.read("postGrade", at),
      targetPostGrade: this.read("targetPostGrade", at),
      professionStart: this.read("professionStart", at),
      joinedUnit: this.read("joinedUnit", at),
      obtainedBy: this.read("obtainedBy", at),
      specialPost: this.read("specialPost", at),
      leftDate: this.read("leftDate", at),
      postTraining: this.read("postTraining", at),
      commendations: this.read("commendations", at),
      preference: this.read("preference", at),
      outcome: this.read("outcome", at),
      rejectionReason: this.read("rejectionReason", at),
      remarks: this.read("remarks", at),
    };
  }

  /** A date column of its own, else the date written beside the title. */
  private dateOf(
    field: "heldDate" | "otherDate",
    title: Reading<TitleCell>,
    at: PersonRows,
    taken: Taken,
  ): Facts["heldDate"] {
    const column = this.read<PartialDate>(field, at);
    const beside = title.state === "known" ? title.value.date : ABSENT;
    if (beside.state === "absent" || (column.state !== "blank" && column.state !== "absent")) return column;
    taken.facts |= BITS[field];
    return beside;
  }

  /** What the sheet says of all stands in only where neither the column nor the title's cell says anything. */
  private appliedLevel(at: PersonRows, title: Reading<TitleCell>): derive.Derived<Level> {
    const derived = derive.applyLevel(this.column<Level>("applyLevel", at), title);
    if (derived.reading.state !== "blank" && derived.reading.state !== "absent") return derived;
    const sheet = this.fact<Level>("applyLevel");
    return sheet.state === "absent" ? derived : { reading: sheet, fromTitle: false };
  }

  private appliedSeries(at: PersonRows, title: Reading<TitleCell>): derive.Derived<Series> {
    const derived = derive.series(this.column<Series>("applySeries", at), title);
    if (derived.reading.state === "known") return derived;
    const sheet = this.fact<Series>("applySeries");
    return sheet.state === "absent" ? derived : { reading: sheet, fromTitle: false };
  }

  /** The column where there is one and it says something, else the sheet's fact. */
  private read<T>(field: ColumnField, at: PersonRows): Reading<T> {
    const source = this.sources.get(field);
    if (source === undefined) return ABSENT;
    const column = this.ofColumns(field, source, at);
    if (column.state !== "blank" && column.state !== "absent") return column as Reading<T>;
    return (source.fact.state === "absent" ? column : source.fact) as Reading<T>;
  }

  private column<T>(field: ColumnField, at: PersonRows): Reading<T> {
    const source = this.sources.get(field);
    return source === undefined ? ABSENT : (this.ofColumns(field, source, at) as Reading<T>);
  }

  private ofColumns(field: ColumnField, { columns, only }: Source, at: PersonRows): Reading<unknown> {
    if (only !== null) return this.noting(field, this.cell(field, only, at));
    if (columns.length === 0) return ABSENT;
    const raw = columns.map((one) => textOf(this.valueAt(at.row, one.index))).join(" / ");
    const readings = columns.map((one) => this.cell(field, one, at));
    return this.noting(field, combine(field, readings, raw));
  }

  /** One column of a person: its cell, or the cells of all the person's lines. */
  private cell(field: ColumnField, { index, read }: ColumnReader, at: PersonRows): Reading<unknown> {
    if (at.more.length === 0) return read(this.valueAt(at.row, index));
    const values = this.linesOf(at, index);
    const [first = null] = values;
    if (values.length < 2) return read(first);
    if (JOINED.includes(field)) return read(joined(values));
    return isCombined(field) ? combine(field, values.map(read), textOf(joined(values))) : read(first);
  }

  /** What is written in a column on a person's lines, blanks left out. */
  private linesOf({ row, more }: PersonRows, column: number): readonly unknown[] {
    const further = more.map((line) => this.furtherValue(line, column));
    return [this.valueAt(row, column), ...further].filter((value) => !isEmpty(value));
  }

  /** A cell of a further line, unless it is part of one merged down. */
  private furtherValue(line: number, column: number): unknown {
    return this.merged.at(line, column) === null ? this.sheet.values[line]?.[column] : null;
  }

  /** The person's further lines on which something stands that only one line can say, and another line says otherwise. */
  unreadLines(at: PersonRows): readonly number[] {
    const columns = [...this.byField.values()].flat();
    return at.more.filter((line) =>
      columns.some(({ index, header: { match } }) => {
        const value = this.furtherValue(line, index);
        if (isEmpty(value) || JOINED.includes(match.field) || isCombined(match.field)) return false;
        return textOf(value) !== textOf(this.linesOf(at, index)[0]);
      }),
    );
  }

  private noting(field: ColumnField, reading: Reading<unknown>, column?: string): Reading<unknown> {
    const plain = reading.state === "known" ? reading.doubt !== "two-digit-year" : reading.state === "blank";
    if (plain || reading.state === "absent") return reading;
    (this.troubled ??= []).push({ field: field as FieldId, reading, ...(column === undefined ? {} : { column }) });
    return reading;
  }

  /** A cell's value; under a cell merged down over several people, that cell's. */
  private valueAt(row: number, column: number): unknown {
    return this.sheet.values[this.merged.at(row, column)?.top ?? row]?.[column];
  }

  private fact<T>(field: ColumnField): Reading<T> {
    return (this.facts.get(field)?.reading ?? ABSENT) as Reading<T>;
  }

  private family<T>(field: "trainingHours" | "appraisals", at: PersonRows): readonly Yearly<T>[] {
    const columns = this.byField.get(field);
    if (columns === undefined) return NO_YEARS;
    const yearly: Yearly<unknown>[] = [];
    for (const { index, letters, yearly: readYearly } of columns) {
      const value = at.more.length === 0 ? this.valueAt(at.row, index) : joined(this.linesOf(at, index));
      for (const one of readYearly?.(value) ?? NO_YEARS) {
        this.noting(field, one.reading, letters);
        yearly.push(one);
      }
    }
    return yearly as readonly Yearly<T>[];
  }

  private marks(field: "examScores" | "passMarks", row: number): readonly MarkColumn[] {
    return (this.byField.get(field) ?? []).map(({ index, letters, header, read }) => ({
      column: letters,
      subject: subjectIn(header.text),
      reading: this.noting(field, read(this.valueAt(row, index)), letters) as Reading<readonly Mark[]>,
    }));
  }

  private cellsOf(field: FieldId, row: number, column?: string): readonly string[] {
    if (column !== undefined) return [cellAddress(column, row + 1)];
    const columns = this.byField.get(field);
    if (columns !== undefined && columns.length > 0) return columns.map((one) => cellAddress(one.letters, row + 1));
    const cell = this.facts.get(field)?.cell ?? null;
    return cell === null ? [] : [cell];
  }
}

/** The subject a header names (基础知识成绩); null for one that means all subjects (考试成绩). */
function subjectIn(header: string): string | null {
  const rest = header.replace(/\s+|考试|各科|成绩|分数|得分|合格|标准|分数线|线|[()（）]/gu, "");
  return rest === "" ? null : rest;
}
