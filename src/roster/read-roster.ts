/**
 * A sheet becomes applicants: every fact with its cell, what was understood of the sheet, and what was skipped.
 */
import type { Applicant, FieldId, SheetContext } from "../rules/applicant";
import type { Directory } from "../rules/directory";
import { ABSENT, known, valueOf, type Reading } from "../rules/reading";
import type { Series } from "../rules/standards/levels";
import { columnName, rectAddress, type SheetCells } from "./cells";
import { readTitle } from "./cells/title";
import type { Match } from "./columns";
import type { ColumnField } from "./fields";
import { isRuleField, readerFor, TITLE_FIELDS } from "./readers";
import { columnReaders, groupByField, RowReader, type ColumnReader } from "./row-reader";
import { factsAbove, type FactSource, type SheetFact } from "./sheet-facts";
import { findTables, type MatchedHeader, type SkipReason, type Table } from "./table";

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
  return findTables(sheet).map((table) => readTable(sheet, table, options));
}

/** The reader of a field for an answer given for the whole sheet; null for a field that no rule uses. */
export function readAnswer(field: ColumnField, text: string): Reading<unknown> | null {
  if (TITLE_FIELDS.some((title) => title === field)) return readTitle(text);
  return isRuleField(field) ? readerFor(field, "")(text) : null;
}

function readTable(sheet: SheetCells, table: Table, options: ReadOptions): Roster {
  const facts = sheetFacts(sheet, table, options);
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
function sheetFacts(sheet: SheetCells, table: Table, options: ReadOptions): readonly SheetFact[] {
  const [top = 0] = table.headerRows;
  const stated = factsAbove(sheet, top, table.linesTop - 1).filter(
    (fact) => !options.assumed.some((one) => one.field === fact.field),
  );
  const facts = [...options.assumed, ...stated];
  if (facts.some((fact) => fact.field === "applyYear")) return facts;
  return [...facts, { field: "applyYear", reading: known(options.defaultYear), from: "default", cell: null }];
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
