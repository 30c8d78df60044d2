/**
 * The columns of one table and the readers that read them, and one row of it as facts.
 */
import type {
  Applicant,
  AppraisalGrade,
  FactId,
  Facts,
  FieldId,
  Mark,
  MarkColumn,
  NONE,
  SheetContext,
  TroubledCell,
  Yearly,
} from "../rules/applicant";
import type { PartialDate } from "../rules/calendar";
import { ABSENT, mapReading, type Reading } from "../rules/reading";
import type { Level, Series, TitleType } from "../rules/standards/levels";
import { cellAddress, columnName, textOf, type Rect, type SheetCells } from "./cells";
import { readTitle, type TitleCell } from "./cells/title";
import * as derive from "./derive";
import type { ColumnField } from "./fields";
import { combine, isRuleField, readerFor, remembering, TITLE_FIELDS, type Reader, type TitleField } from "./readers";
import type { SheetFact } from "./sheet-facts";
import type { HeaderBlock, MatchedHeader } from "./header-block";
import type { PersonRows } from "./table";

export interface ColumnReader {
  readonly index: number;
  readonly letters: string;
  readonly header: MatchedHeader;
  readonly read: Reader;
}

/** @param series the series of the sheet: decides names that are titles only in one */
export function columnReaders({ matched }: HeaderBlock, series: Series | null): readonly ColumnReader[] {
  return matched.flatMap((header) => {
    const { field } = header.match;
    const column = { index: header.index, letters: columnName(header.index), header };
    if (TITLE_FIELDS.some((title) => title === field))
      return [{ ...column, read: remembering((value) => readTitle(value, series)) }];
    return isRuleField(field) ? [{ ...column, read: remembering(readerFor(field, header.text)) }] : [];
  });
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

const ALL_READABLE: readonly TroubledCell[] = Object.freeze([]);

type Origins = Partial<Record<FieldId, FieldId>>;

/** Reads the rows of one table. What is the same for all rows is worked out once. */
export class RowReader {
  private readonly facts: ReadonlyMap<ColumnField, SheetFact>;
  private readonly mergedDown: ReadonlyMap<number, readonly Rect[]>;
  /** Of the row being read; null while all of it is readable. */
  private troubled: TroubledCell[] | null = null;

  constructor(
    private readonly sheet: SheetCells,
    private readonly byField: ReadonlyMap<ColumnField, readonly ColumnReader[]>,
    facts: readonly SheetFact[],
    private readonly context: SheetContext,
  ) {
    this.facts = new Map(facts.map((fact) => [fact.field, fact]));
    this.mergedDown = mergesByColumn(sheet);
  }

  applicant({ row }: PersonRows): Applicant {
    const origins: Origins = {};
    this.troubled = null;
    const facts = this.factsOf(row, origins);
    const originOf = (field: FieldId): FieldId => origins[field] ?? field;
    const families = {
      trainingHours: this.family<number>("trainingHours", row),
      appraisals: this.family<AppraisalGrade>("appraisals", row),
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

  private factsOf(row: number, origins: Origins): Facts {
    const title = (field: TitleField): Reading<TitleCell> => this.read(field, row);
    const [held, other, applied] = [title("heldTitle"), title("otherTitle"), title("applyTitle")];
    const take = <T>(field: FactId, from: FactId, derived: derive.Derived<T>): Reading<T> => {
      if (derived.fromTitle) origins[field] = from;
      return derived.reading;
    };
    // Asked for under the title's name where neither has a column: that is what a clerk would add.
    for (const [field, from] of [
      ["heldLevel", "heldTitle"],
      ["heldType", "heldTitle"],
      ["applyLevel", "applyTitle"],
    ] as const)
      if (!this.byField.has(field)) origins[field] = from;
    const noOther =
      !this.context.has("otherTitle") && !this.context.has("otherLevel") && !this.context.has("otherType");
    const heldDate = this.dateOf("heldDate", "heldTitle", held, row, origins);
    return {
      name: this.read("name", row),
      idNumber: this.read("idNumber", row),
      sex: this.read("sex", row),
      birthDate: this.read("birthDate", row),
      unit: this.read("unit", row),
      unitLevel: this.read("unitLevel", row),
      status: this.read("status", row),
      postKind: this.read("postKind", row),
      workStart: this.read("workStart", row),
      townshipStart: this.read("townshipStart", row),
      townshipYears: this.read("townshipYears", row),
      workHistory: this.read("workHistory", row),
      fromUnit: this.read("fromUnit", row),
      fromUnitLevel: this.read("fromUnitLevel", row),
      transferDate: this.read("transferDate", row),
      gpTraining: this.read("gpTraining", row),
      gpTrainingDate: this.read("gpTrainingDate", row),
      urgentNeed: this.read("urgentNeed", row),
      voluntary: this.read("voluntary", row),
      outstanding: this.read("outstanding", row),
      education: this.read("education", row),
      degree: this.read("degree", row),
      heldTitle: mapReading(held, (cell) => cell.name),
      heldType: take("heldType", "heldTitle", derive.heldType(this.read("heldType", row), held)),
      heldLevel: take("heldLevel", "heldTitle", derive.heldLevel(this.read("heldLevel", row), held)),
      heldSeries: take(
        "heldSeries",
        "heldTitle",
        derive.series<Series | typeof NONE>(this.read("heldSeries", row), held),
      ),
      heldDate,
      appointedDate: this.read("appointedDate", row),
      heldYears: this.read("heldYears", row),
      otherTitle: mapReading(other, (cell) => cell.name),
      otherType: noOther
        ? derive.NO_OTHER_TITLE
        : take("otherType", "otherTitle", derive.heldType(this.read("otherType", row), other)),
      otherLevel: noOther
        ? derive.NO_OTHER_TITLE
        : take("otherLevel", "otherTitle", derive.heldLevel(this.read("otherLevel", row), other)),
      otherDate: this.dateOf("otherDate", "otherTitle", other, row, origins),
      applyTitle: mapReading(applied, (cell) => cell.name),
      applyType: take(
        "applyType",
        "applyTitle",
        derive.applyType(this.column("applyType", row), applied, this.fact<TitleType>("applyType")),
      ),
      applyLevel: take("applyLevel", "applyTitle", this.appliedLevel(row, applied)),
      applySeries: take("applySeries", "applyTitle", this.appliedSeries(row, applied)),
      applyYear: this.read("applyYear", row),
      applyDate: this.read("applyDate", row),
      route: this.read("route", row),
      schoolStage: this.read("schoolStage", row),
      majorMatches: this.read("majorMatches", row),
      training: this.read("training", row),
      discipline: this.read("discipline", row),
      fraud: this.read("fraud", row),
      pledge: this.read("pledge", row),
      postGrade: this.read("postGrade", row),
      targetPostGrade: this.read("targetPostGrade", row),
      professionStart: this.read("professionStart", row),
      joinedUnit: this.read("joinedUnit", row),
      obtainedBy: this.read("obtainedBy", row),
      specialPost: this.read("specialPost", row),
      leftDate: this.read("leftDate", row),
      postTraining: this.read("postTraining", row),
      commendations: this.read("commendations", row),
      preference: this.read("preference", row),
      outcome: this.read("outcome", row),
      rejectionReason: this.read("rejectionReason", row),
    };
  }

  /** A date column of its own, else the date written beside the title. */
  private dateOf(
    field: "heldDate" | "otherDate",
    from: FactId,
    title: Reading<TitleCell>,
    row: number,
    origins: Origins,
  ): Facts["heldDate"] {
    const column = this.read<PartialDate>(field, row);
    const beside = title.state === "known" ? title.value.date : ABSENT;
    if (beside.state === "absent" || (column.state !== "blank" && column.state !== "absent")) return column;
    origins[field] = from;
    return beside;
  }

  /** What the sheet says of all stands in only where neither the column nor the title's cell says anything. */
  private appliedLevel(row: number, title: Reading<TitleCell>): derive.Derived<Level> {
    const derived = derive.applyLevel(this.column<Level>("applyLevel", row), title);
    if (derived.reading.state !== "blank" && derived.reading.state !== "absent") return derived;
    const sheet = this.fact<Level>("applyLevel");
    return sheet.state === "absent" ? derived : { reading: sheet, fromTitle: false };
  }

  private appliedSeries(row: number, title: Reading<TitleCell>): derive.Derived<Series> {
    const derived = derive.series(this.column<Series>("applySeries", row), title);
    if (derived.reading.state === "known") return derived;
    const sheet = this.fact<Series>("applySeries");
    return sheet.state === "absent" ? derived : { reading: sheet, fromTitle: false };
  }

  /** The column where there is one and it says something, else the sheet's fact. */
  private read<T>(field: ColumnField, row: number): Reading<T> {
    const column = this.column<T>(field, row);
    if (column.state !== "blank" && column.state !== "absent") return column;
    const fact = this.fact<T>(field);
    return fact.state === "absent" ? column : fact;
  }

  private column<T>(field: ColumnField, row: number): Reading<T> {
    const columns = this.byField.get(field);
    const [first] = columns ?? [];
    if (columns === undefined || first === undefined) return ABSENT;
    if (columns.length === 1) return this.noting(field, first.read(this.valueAt(row, first.index))) as Reading<T>;
    const raw = columns.map((one) => textOf(this.valueAt(row, one.index))).join(" / ");
    const readings = columns.map((one) => one.read(this.valueAt(row, one.index)));
    return this.noting(field, combine(field, readings, raw)) as Reading<T>;
  }

  private noting(field: ColumnField, reading: Reading<unknown>, column?: string): Reading<unknown> {
    const plain = reading.state === "known" ? reading.doubt !== "two-digit-year" : reading.state === "blank";
    if (plain || reading.state === "absent") return reading;
    (this.troubled ??= []).push({ field: field as FieldId, reading, ...(column === undefined ? {} : { column }) });
    return reading;
  }

  /** A cell's value; under a cell merged down over several people, that cell's. */
  private valueAt(row: number, column: number): unknown {
    return this.sheet.values[this.anchorRow(row, column)]?.[column];
  }

  private anchorRow(row: number, column: number): number {
    const merges = this.mergedDown.get(column);
    return merges?.find((merge) => merge.top <= row && row <= merge.bottom)?.top ?? row;
  }

  private fact<T>(field: ColumnField): Reading<T> {
    return (this.facts.get(field)?.reading ?? ABSENT) as Reading<T>;
  }

  private family<T>(field: "trainingHours" | "appraisals", row: number): readonly Yearly<T>[] {
    return (this.byField.get(field) ?? []).map(({ index, letters, header, read }) => ({
      year: header.match.year,
      total: header.match.total,
      column: letters,
      reading: this.noting(field, read(this.valueAt(row, index)), letters) as Reading<T>,
    }));
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

/** Merges over several rows, by the columns they cover. */
function mergesByColumn(sheet: SheetCells): ReadonlyMap<number, readonly Rect[]> {
  const columns = new Map<number, Rect[]>();
  for (const merge of sheet.merges) {
    if (merge.bottom === merge.top) continue;
    const before = columns.get(merge.left);
    if (before === undefined) columns.set(merge.left, [merge]);
    else before.push(merge);
  }
  return columns;
}
