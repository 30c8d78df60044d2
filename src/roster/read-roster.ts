/**
 * A sheet becomes applicants: every fact with its cell, what was understood of the sheet, and what was skipped.
 */
import type { Applicant, FieldId, SheetContext } from "../rules/applicant";
import type { Directory } from "../rules/directory";
import { ABSENT, known, valueOf, type Reading } from "../core/reading";
import type { Settings } from "../rules/settings/settings";
import type { Series } from "../rules/standards/levels";
import { isEmpty, type SheetCells } from "../core/cells";
import { columnName, rectAddress } from "../core/positions";
import type { Match, MatchedBy } from "./columns";
import { FIELD, mayStandInSeveral, type ColumnField } from "../fields";
import { fingerprintOf, type StoredMapping } from "./fingerprint";
import { columnReaders, groupByField, type ColumnReader } from "./column-readers";
import { PersonCells } from "./person-cells";
import { planRows } from "./row-plan";
import { RowReader } from "./row-reader";
import { factsAbove, type FactSource, type SheetFact } from "./sheet-facts";
import { findHeaders, type PlacedHeader } from "./header-block";
import type { MatchedHeader } from "./settle-columns";
import { findTables, peopleAmong, type PersonRows, type SkipReason, type Table } from "./table";

export interface ColumnUse {
  readonly field: ColumnField;
  readonly column: string;
  readonly header: string;
  readonly group: string | null;
  readonly year: number | null;
  /** The years of one column that lists several. */
  readonly years: readonly number[];
  readonly match: Match;
  readonly by: MatchedBy;
  /** The header it was taken for, the neighbour or the value that decided. */
  readonly like: string | null;
}

export type Question =
  | { readonly about: "unitLevel"; readonly kind: "all-township" }
  /** A column for another title: does a blank there mean that there is none? */
  | { readonly about: "otherTitle"; readonly kind: "blank-other-title" }
  | { readonly about: ColumnField; readonly kind: "two-columns"; readonly columns: readonly string[] }
  /** A column that may be one of these fields; it is left out until somebody says which. */
  | {
      readonly about: ColumnField;
      readonly kind: "unclear-column";
      readonly column: string;
      readonly header: string;
      readonly fields: readonly ColumnField[];
    }
  /** Rows whose application year cannot be read: nothing else may stand in for it. */
  | {
      readonly about: "applyYear";
      readonly kind: "unreadable-year";
      readonly cells: readonly string[];
      readonly raw: string;
    }
  /** The user's corrections of columns, made for other headers than the sheet has now. */
  | { readonly about: "columns"; readonly kind: "stale-mapping" };

/** What a header and the lines above it say, before any row is read. */
export interface RosterHead {
  readonly sheet: string;
  readonly header: PlacedHeader;
  /** By which corrections of its columns are kept. */
  readonly fingerprint: string;
  /** 1-based. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnUse[];
  readonly unmatched: readonly { readonly column: string; readonly header: string }[];
  readonly facts: readonly SheetFact[];
  readonly questions: readonly Question[];
  readonly context: SheetContext;
  /** The header a field goes by on this sheet; null when it has no column. */
  readonly headerOf: (field: ColumnField) => string | null;
  /** The people among these rows (0-based), read from cells that stand where they stand on the sheet. */
  readonly read: (cells: SheetCells, rows: Iterable<number>) => readonly Applicant[];
  readonly readPeople: (cells: SheetCells, people: readonly PersonRows[]) => readonly Applicant[];
  /** The person's further lines, among these people's, that were not read (0-based). */
  readonly unreadLines: (cells: SheetCells, people: readonly PersonRows[]) => readonly number[];
  readonly byField: ReadonlyMap<ColumnField, readonly ColumnReader[]>;
}

export interface Roster extends RosterHead {
  /** From the first header row to the last person's row. */
  readonly table: string;
  readonly skipped: readonly { readonly row: number; readonly why: SkipReason }[];
  readonly applicants: readonly Applicant[];
}

export interface ReadOptions {
  /** Facts for the whole sheet, given by the user. */
  readonly assumed: readonly SheetFact[];
  readonly directory: Directory | null;
  readonly settings: Settings;
  /** The year taken where nothing else gives the application year. */
  readonly defaultYear: number;
  /** The user's corrections of this sheet's columns. */
  readonly mappings?: readonly StoredMapping[];
}

/** Every roster on a sheet, from the top; none when it holds no people. Never throws, whatever the cells hold. */
export function readRosters(sheet: SheetCells, options: ReadOptions): readonly Roster[] {
  const tables = findTables(sheet, options.mappings);
  const rosters = tables.map((table) => readTable(sheet, table, options));
  return withStaleMapping(rosters, options);
}

/** The heads of the rosters on a sheet of which only the top may have been read. */
export function readHeads(sheet: SheetCells, options: ReadOptions): readonly RosterHead[] {
  const heads = findHeaders(sheet, options.mappings).map((header) => readHead(sheet, header, options));
  return withStaleMapping(heads, options);
}

/** Corrections that fit none of the sheet's rosters are not applied, and said with the first. */
function withStaleMapping<T extends RosterHead>(heads: readonly T[], { mappings = [] }: ReadOptions): readonly T[] {
  const [first, ...others] = heads;
  if (first === undefined || mappings.length === 0) return heads;
  const fingerprints = heads.map(({ fingerprint }) => fingerprint);
  if (mappings.some(({ fingerprint }) => fingerprints.includes(fingerprint))) return heads;
  return [{ ...first, questions: [...first.questions, { about: "columns", kind: "stale-mapping" }] }, ...others];
}

/** The reader of a field for an answer given for the whole sheet; null for a field that no rule uses. */
export function readAnswer(field: ColumnField, text: string): Reading<unknown> | null {
  const record = FIELD[field];
  return record.kind === "shown" ? null : record.read("", null)(text);
}

function readTable(sheet: SheetCells, table: Table, options: ReadOptions): Roster {
  const head = readHead(sheet, table.header, options);
  const { people } = table;
  const applicants = head.readPeople(sheet, people);
  const unread = head.unreadLines(sheet, people).map((row) => ({ row, why: "unread-line" as const }));
  const skipped = unread.length === 0 ? table.skipped : [...table.skipped, ...unread].sort((a, b) => a.row - b.row);
  return {
    ...head,
    table: rectAddress(table.area),
    facts: withColumnFacts(head.facts, head.byField, sheet, people),
    unmatched: [...head.unmatched, ...unnamedColumns(sheet, table)],
    questions: [...head.questions, ...unreadableYears(applicants)],
    skipped: skipped.map(({ row, why }) => ({ row: row + 1, why })),
    applicants,
  };
}

/** Columns without a header in which something is written beside the people: notes, forgotten headers. */
function unnamedColumns(sheet: SheetCells, { header, people }: Table): readonly { column: string; header: string }[] {
  const named: boolean[] = [];
  for (const { index } of [...header.headers, ...header.matched]) named[index] = true;
  const unnamed = new Set<number>();
  for (const { row, more } of people)
    for (const line of [row, ...more])
      sheet.values[line]?.forEach((value, column) => {
        if (named[column] !== true && !isEmpty(value)) unnamed.add(column);
      });
  return [...unnamed].sort((a, b) => a - b).map((column) => ({ column: columnName(column), header: "" }));
}

/** An application year that cannot be read is nobody else's to fill in: the user has to know of it. */
function unreadableYears(applicants: readonly Applicant[]): readonly Question[] {
  const unread = applicants.filter(({ facts }) => facts.applyYear.state === "unreadable");
  const [first] = unread;
  if (first?.facts.applyYear.state !== "unreadable") return [];
  const cells = unread.flatMap((applicant) => applicant.cells("applyYear"));
  return [{ about: "applyYear", kind: "unreadable-year", cells, raw: first.facts.applyYear.raw }];
}

/** @param header found on this sheet, or made of rows given apart from it */
export function readHead(sheet: SheetCells, header: PlacedHeader, options: ReadOptions): RosterHead {
  const facts = sheetFacts(sheet, header, options).filter(
    // The unit of a line above is everybody's only where no column names one.
    ({ field, from }) =>
      field !== "unit" || from !== "unit-line" || !header.matched.some(({ match }) => match.field === "unit"),
  );
  const factOf = (field: ColumnField): Reading<unknown> =>
    facts.find((fact) => fact.field === field)?.reading ?? ABSENT;
  const series = valueOf(factOf("applySeries") as Reading<Series>);
  const byField = groupByField(columnReaders(header, series));
  const has = (field: FieldId): boolean => byField.has(field) || facts.some((fact) => fact.field === field);
  const context: SheetContext = {
    has: (field) => has(field) || (field === "fraud" && coversFraud(byField)),
    holdsApplications: (["applyTitle", "applyType", "applyLevel"] as const).some(has),
    directory: options.directory,
    settings: options.settings,
    assumedYear:
      byField.has("applyYear") || facts.some(({ field, from }) => field === "applyYear" && from !== "default")
        ? null
        : options.defaultYear,
  };
  const plan = planRows(byField, facts, context);
  const readPeople = (cells: SheetCells, people: readonly PersonRows[]): readonly Applicant[] => {
    const rows = new RowReader(cells, byField, plan, context);
    return people.map((person) => rows.applicant(person));
  };
  const unreadLines = (cells: SheetCells, people: readonly PersonRows[]): readonly number[] => {
    const severalLines = people.filter(({ more }) => more.length > 0);
    if (severalLines.length === 0) return [];
    const lines = new PersonCells(cells);
    return severalLines.flatMap((person) => lines.unreadLines(byField, person));
  };
  return {
    sheet: sheet.name,
    header,
    fingerprint: fingerprintOf(header.headers),
    headerRows: Array.from({ length: header.bottom - header.top + 1 }, (_, i) => header.top + i + 1),
    columns: header.matched.map(columnUse),
    unmatched: header.headers
      .filter(({ index }) => !header.matched.some((matched) => matched.index === index))
      .map(({ index, text }) => ({ column: columnName(index), header: text })),
    facts,
    questions: questionsOf(header, byField, facts, context),
    context,
    headerOf: (field) => header.matched.find(({ match }) => match.field === field)?.text ?? null,
    byField,
    unreadLines,
    readPeople,
    read: (cells, rows) => readPeople(cells, peopleAmong(cells, header, rows).people),
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
  years: match.years,
  match: match.match,
  by: match.by,
  like: match.like,
});

/** What was assumed by the user comes before the title; the year falls back to the default. */
function sheetFacts(sheet: SheetCells, { top, linesTop }: PlacedHeader, options: ReadOptions): readonly SheetFact[] {
  const stated = factsAbove(sheet, top, linesTop - 1).filter(
    (fact) => !options.assumed.some((one) => one.field === fact.field),
  );
  const facts = [...options.assumed, ...stated];
  if (facts.some((fact) => fact.field === "applyYear")) return facts;
  return [...facts, { field: "applyYear", reading: known(options.defaultYear), from: "default", cell: null }];
}

function questionsOf(
  { unclear }: PlacedHeader,
  byField: ReadonlyMap<ColumnField, readonly ColumnReader[]>,
  facts: readonly SheetFact[],
  context: SheetContext,
): readonly Question[] {
  const questions: Question[] = [];
  for (const [field, columns] of byField)
    if (columns.length > 1 && !mayStandInSeveral(field))
      questions.push({ about: field, kind: "two-columns", columns: columns.map((one) => one.letters) });
  for (const { index, text, fields } of unclear) {
    const [about] = fields;
    if (about !== undefined)
      questions.push({ about, kind: "unclear-column", column: columnName(index), header: text, fields });
  }
  if (context.holdsApplications && byField.has("otherTitle") && !facts.some(({ field }) => field === "otherTitle"))
    questions.push({ about: "otherTitle", kind: "blank-other-title" });
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
  people: readonly PersonRows[],
): readonly SheetFact[] {
  let shown = facts;
  for (const field of SHOWN_FROM_COLUMNS) {
    const [column] = byField.get(field) ?? [];
    if (column === undefined) continue;
    const values = new Set(people.map(({ row }) => valueOf(column.read(sheet.values[row]?.[column.index]))));
    const [only] = values;
    if (values.size !== 1 || only === null || only === undefined) continue;
    const from: FactSource = "column";
    shown = [...shown.filter((fact) => fact.field !== field), { field, reading: known(only), from, cell: null }];
  }
  return shown;
}
