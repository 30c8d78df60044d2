/**
 * A sheet becomes applicants: every fact with its cell, what was understood of the sheet, and what was skipped.
 */
import {
  NONE,
  type Applicant,
  type FactId,
  type Facts,
  type FieldId,
  type SheetContext,
  type Yearly,
} from "../rules/applicant";
import type { PartialDate } from "../rules/calendar";
import type { Directory } from "../rules/directory";
import { ABSENT, BLANK, known, mapReading, valueOf, type Reading } from "../rules/reading";
import type { Series, TitleType } from "../rules/standards/levels";
import { cellAddress, columnName, rectAddress, textOf, type SheetCells } from "./cells";
import { readTitle, type TitleCell } from "./cells/title";
import type { Match } from "./columns";
import * as derive from "./derive";
import type { ColumnField } from "./fields";
import { combine, readerFor, remembering, TITLE_FIELDS, type Reader, type TitleField } from "./readers";
import { factsAbove, type FactSource, type SheetFact } from "./sheet-facts";
import { findTables, type MatchedHeader, type PersonRows, type SkipReason, type Table } from "./table";

export interface ColumnUse {
  readonly field: ColumnField;
  readonly column: string;
  readonly header: string;
  readonly group: string | null;
  readonly year: number | null;
  readonly match: Match;
  readonly by: "header" | "group" | "year";
}

export type Question =
  | { readonly about: "unitLevel"; readonly kind: "all-township" }
  | { readonly about: ColumnField; readonly kind: "two-columns"; readonly columns: readonly string[] };

export interface Roster {
  readonly sheet: string;
  /** From the first header row to the last person's row. */
  readonly table: string;
  /** 1-based. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnUse[];
  readonly unmatched: readonly { readonly column: string; readonly header: string }[];
  readonly facts: readonly SheetFact[];
  readonly questions: readonly Question[];
  readonly skipped: readonly { readonly row: number; readonly why: SkipReason }[];
  readonly applicants: readonly Applicant[];
  readonly context: SheetContext;
  /** The header a field goes by on this sheet; null when it has no column. */
  readonly headerOf: (field: ColumnField) => string | null;
}

export interface ReadOptions {
  /** Facts for the whole sheet, given by the user. */
  readonly assumed: readonly SheetFact[];
  readonly directory: Directory | null;
  /** The year taken where nothing else gives the application year. */
  readonly defaultYear: number;
}

/** Every roster on a sheet, from the top; none when it holds no people. Never throws, whatever the cells hold. */
export function readRosters(sheet: SheetCells, options: ReadOptions): readonly Roster[] {
  const tables = findTables(sheet);
  return tables.map((table, i) => {
    const above = tables[i - 1]?.area.bottom ?? -1;
    return readTable(sheet, table, above, options);
  });
}

/** The reader of a field for an answer given for the whole sheet; null for a field that no rule uses. */
export function readAnswer(field: ColumnField, text: string): Reading<unknown> | null {
  if (TITLE_FIELDS.some((title) => title === field)) return readTitle(text);
  return isRuleField(field) ? readerFor(field, "")(text) : null;
}

const RULE_FIELDS: Readonly<Record<Exclude<FieldId, TitleField>, true>> = {
  name: true,
  idNumber: true,
  sex: true,
  birthDate: true,
  unit: true,
  unitLevel: true,
  status: true,
  postKind: true,
  workStart: true,
  townshipYears: true,
  education: true,
  degree: true,
  heldType: true,
  heldLevel: true,
  heldSeries: true,
  heldDate: true,
  appointedDate: true,
  otherType: true,
  otherLevel: true,
  otherDate: true,
  applyType: true,
  applyLevel: true,
  applySeries: true,
  applyYear: true,
  applyDate: true,
  route: true,
  training: true,
  discipline: true,
  fraud: true,
  pledge: true,
  trainingHours: true,
  appraisals: true,
};

const isRuleField = (field: ColumnField): field is Exclude<FieldId, TitleField> => Object.hasOwn(RULE_FIELDS, field);

interface ColumnReader {
  readonly index: number;
  readonly letters: string;
  readonly header: MatchedHeader;
  readonly read: Reader;
}

function readTable(sheet: SheetCells, table: Table, above: number, options: ReadOptions): Roster {
  const facts = sheetFacts(sheet, table, above, options);
  const factOf = (field: ColumnField): Reading<unknown> =>
    facts.find((fact) => fact.field === field)?.reading ?? ABSENT;
  const series = valueOf(factOf("applySeries") as Reading<Series>);
  const readers = columnReaders(table, series);
  const byField = groupByField(readers);
  const has = (field: FieldId): boolean => byField.has(field) || facts.some((fact) => fact.field === field);
  const context: SheetContext = {
    has: (field) => has(field) || (field === "fraud" && coversFraud(byField)),
    holdsApplications: (["applyTitle", "applyType", "applyLevel"] as const).some(has),
    directory: options.directory,
  };
  const rows = new RowReader(sheet, byField, facts, context);
  return {
    sheet: sheet.name,
    table: rectAddress(table.area),
    headerRows: table.headerRows.map((row) => row + 1),
    columns: table.matched.map(columnUse),
    unmatched: table.headers
      .filter((header) => !table.matched.some((matched) => matched.index === header.index))
      .map(({ index, text }) => ({ column: columnName(index), header: text })),
    facts: withColumnFacts(facts, byField, sheet, table),
    questions: questionsOf(byField, context),
    skipped: table.skipped.map(({ row, why }) => ({ row: row + 1, why })),
    applicants: table.people.map((person) => rows.applicant(person)),
    context,
    headerOf: (field) => table.matched.find(({ match }) => match.field === field)?.text ?? null,
  };
}

/** One column that asks about 一票否决 asks about everything the veto covers. */
const coversFraud = (byField: ReadonlyMap<ColumnField, readonly ColumnReader[]>): boolean =>
  (byField.get("discipline") ?? []).some(({ header }) => /一票否决/u.test(header.text));

const columnUse = ({ index, text, group, match }: MatchedHeader): ColumnUse => ({
  field: match.field,
  column: columnName(index),
  header: text,
  group,
  year: match.year,
  match: match.match,
  by: match.by,
});

/** What was assumed by the user comes before the title; the year falls back to the default. */
function sheetFacts(sheet: SheetCells, table: Table, above: number, options: ReadOptions): readonly SheetFact[] {
  const [top = 0] = table.headerRows;
  const stated = factsAbove(sheet, top, above).filter(
    (fact) => !options.assumed.some((one) => one.field === fact.field),
  );
  const facts = [...options.assumed, ...stated];
  if (facts.some((fact) => fact.field === "applyYear")) return facts;
  return [...facts, { field: "applyYear", reading: known(options.defaultYear), from: "default", cell: null }];
}

function columnReaders(table: Table, series: Series | null): readonly ColumnReader[] {
  return table.matched.flatMap((header) => {
    const { field } = header.match;
    const column = { index: header.index, letters: columnName(header.index), header };
    if (TITLE_FIELDS.some((title) => title === field))
      return [{ ...column, read: remembering((value) => readTitle(value, series)) }];
    return isRuleField(field) ? [{ ...column, read: remembering(readerFor(field, header.text)) }] : [];
  });
}

function groupByField(readers: readonly ColumnReader[]): ReadonlyMap<ColumnField, readonly ColumnReader[]> {
  const groups = new Map<ColumnField, ColumnReader[]>();
  for (const reader of readers) {
    const same = groups.get(reader.header.match.field);
    if (same === undefined) groups.set(reader.header.match.field, [reader]);
    else same.push(reader);
  }
  return groups;
}

/** Families of columns, and facts of which the higher or any counts, may stand in several columns. */
const MANY_COLUMNS: readonly ColumnField[] = [
  "trainingHours",
  "appraisals",
  "education",
  "degree",
  "training",
  "discipline",
  "fraud",
];

function questionsOf(
  byField: ReadonlyMap<ColumnField, readonly ColumnReader[]>,
  context: SheetContext,
): readonly Question[] {
  const questions: Question[] = [];
  for (const [field, columns] of byField)
    if (columns.length > 1 && !MANY_COLUMNS.includes(field))
      questions.push({ about: field, kind: "two-columns", columns: columns.map((one) => one.letters) });
  if (context.holdsApplications && context.directory === null && !context.has("unitLevel"))
    questions.push({ about: "unitLevel", kind: "all-township" });
  return questions;
}

const SHOWN_FROM_COLUMNS = ["applyYear", "applyType", "applyLevel", "applySeries"] as const;

/** Facts that a column gives the same to every row are facts of the sheet, and take the place of the title's. */
function withColumnFacts(
  facts: readonly SheetFact[],
  byField: ReadonlyMap<ColumnField, readonly ColumnReader[]>,
  sheet: SheetCells,
  table: Table,
): readonly SheetFact[] {
  let shown = facts;
  for (const field of SHOWN_FROM_COLUMNS) {
    const [column] = byField.get(field) ?? [];
    if (column === undefined) continue;
    const values = new Set(table.people.map(({ row }) => valueOf(column.read(sheet.values[row]?.[column.index]))));
    const [only] = values;
    if (values.size !== 1 || only === null || only === undefined) continue;
    const from: FactSource = "column";
    shown = [...shown.filter((fact) => fact.field !== field), { field, reading: known(only), from, cell: null }];
  }
  return shown;
}

type Origins = Partial<Record<FieldId, FieldId>>;

/** Reads the rows of one table. What is the same for all rows is worked out once. */
class RowReader {
  private readonly facts: ReadonlyMap<ColumnField, SheetFact>;

  constructor(
    private readonly sheet: SheetCells,
    private readonly byField: ReadonlyMap<ColumnField, readonly ColumnReader[]>,
    facts: readonly SheetFact[],
    private readonly context: SheetContext,
  ) {
    this.facts = new Map(facts.map((fact) => [fact.field, fact]));
  }

  applicant({ row }: PersonRows): Applicant {
    const origins: Origins = {};
    const facts = this.factsOf(row, origins);
    const originOf = (field: FieldId): FieldId => origins[field] ?? field;
    return {
      row: row + 1,
      facts,
      trainingHours: this.family<number>("trainingHours", row),
      appraisals: this.family("appraisals", row),
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
      townshipYears: this.read("townshipYears", row),
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
      applyLevel: take("applyLevel", "applyTitle", derive.applyLevel(this.read("applyLevel", row), applied)),
      applySeries: take("applySeries", "applyTitle", this.appliedSeries(row, applied)),
      applyYear: this.read("applyYear", row),
      applyDate: this.read("applyDate", row),
      route: this.read("route", row),
      training: this.read("training", row),
      discipline: this.read("discipline", row),
      fraud: this.read("fraud", row),
      pledge: this.read("pledge", row),
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
    const cells = this.sheet.values[row];
    if (columns.length === 1) return first.read(cells?.[first.index]) as Reading<T>;
    const raw = columns.map((one) => textOf(cells?.[one.index])).join(" / ");
    const readings = columns.map((one) => one.read(cells?.[one.index]));
    return combine(field, readings, raw) as Reading<T>;
  }

  private fact<T>(field: ColumnField): Reading<T> {
    return (this.facts.get(field)?.reading ?? ABSENT) as Reading<T>;
  }

  private family<T>(field: "trainingHours" | "appraisals", row: number): readonly Yearly<T>[] {
    return (this.byField.get(field) ?? []).map(({ index, letters, header, read }) => ({
      year: header.match.year,
      total: header.match.total,
      column: letters,
      reading: (read(this.sheet.values[row]?.[index]) ?? BLANK) as Reading<T>,
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
