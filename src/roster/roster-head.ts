/**
 * What a header and the lines above it say of a roster, before any row is read: its columns, what holds for all rows,
 * what is to be asked.
 */
import type { SheetContext } from "../rules/applicant";
import { ABSENT, valueOf, type Reading } from "../core/reading";
import { IN_FORCE_FROM } from "../rules/figures/figures";
import type { Series } from "../rules/standards/levels";
import type { SheetCells } from "../core/cells";
import { columnName, type Position, type RowSpan } from "../core/positions";
import { isAmbiguous } from "./ambiguous";
import type { Match, MatchedBy } from "./columns";
import { FIELD, mayStandInSeveral, type FieldId, type ColumnField } from "../fields";
import type { Polarity } from "../fields/readers/polarity";
import { fingerprintOf, withCorrection, type StoredMapping } from "./fingerprint";
import { saidOf, type Polarities } from "./polarities";
import type { ReadOptions } from "./read-options";
import { APPLIED_FOR, factsOfAll } from "./roster-facts";
import { columnReaders, groupByField, type ColumnReader } from "./column-readers";
import { dayOfAll } from "./day-of-all";
import { planRows } from "./row-plan";
import { RowReader, type PlacedApplicant } from "./row-reader";
import type { SheetFact } from "./sheet-facts";
import { headerOf, type PlacedHeader } from "./header-block";
import { settleColumns, type MatchedHeader } from "./settle-columns";
import type { PersonRows } from "./table";

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
  /** What “是” means in it; null where that does not depend on the header. */
  readonly polarity: Polarity | null;
}

/** A question, and how many of those to be verified its answer decides: known once they have been judged. */
export type Question = Asked & { readonly settles?: number };

type Asked =
  | { readonly about: "unitLevel"; readonly kind: "all-township" }
  /** Nobody says for which year the sheet applies. @param years that it may be, the likeliest first */
  | { readonly about: "applyYear"; readonly kind: "no-year"; readonly years: readonly number[] }
  /** The day of applying is given nowhere, and decides. */
  | { readonly about: "applyDate"; readonly kind: "apply-date" }
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
  /** “是” stands in a column whose header does not tell whether that is good or bad. */
  | { readonly about: ColumnField; readonly kind: "unclear-answer"; readonly column: string; readonly header: string }
  /** Rows whose application year cannot be read, nor told by a day of applying: nothing else may stand in for it. */
  | {
      readonly about: "applyYear";
      readonly kind: "unreadable-year";
      readonly cells: readonly Position[];
      /** What is written there, each word once. */
      readonly raws: readonly string[];
    }
  /** The user's corrections of columns, made for other headers than the sheet has now. */
  | { readonly about: "columns"; readonly kind: "stale-mapping" };

/** What a header and the lines above it say, before any row is read. */
export interface RosterHead {
  readonly sheet: string;
  readonly header: PlacedHeader;
  /** By which corrections of its columns are kept. */
  readonly fingerprint: string;
  /** The user's corrections of the sheet's columns: a header that stands in for this one is corrected alike. */
  readonly mappings: readonly StoredMapping[];
  /** 1-based. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnUse[];
  readonly unmatched: readonly { readonly column: string; readonly header: string }[];
  readonly facts: readonly SheetFact[];
  readonly questions: readonly Question[];
  readonly context: SheetContext;
  /**
   * The header a field goes by on this sheet, with the group that gives it its meaning; null when it has no column.
   *
   * @param columns of a field in several columns the one that is spoken of (0-based)
   */
  readonly headerOf: (field: ColumnField, columns?: readonly number[]) => string | null;
  /** What reads its rows, from cells that stand where they stand on the sheet. */
  readonly rowsOf: (cells: SheetCells) => RowReader;
  readonly readPeople: (cells: SheetCells, people: readonly PersonRows[]) => readonly PlacedApplicant[];
  readonly byField: ReadonlyMap<ColumnField, readonly ColumnReader[]>;
  /** The head as it would be, had the user said what a column (0-based) holds. */
  readonly corrected: (column: number, field: ColumnField) => RosterHead;
}

/** @param header found on this sheet, or made of rows given apart from it */
export function readHead(sheet: SheetCells, header: PlacedHeader, options: ReadOptions): RosterHead {
  const { facts, taken } = factsOfAll(sheet, header, options);
  const factOf = (field: ColumnField): Reading<unknown> =>
    facts.find((fact) => fact.field === field)?.reading ?? ABSENT;
  const series = valueOf(factOf("applySeries") as Reading<Series>);
  const byField = groupByField(columnReaders(header, series, options.polarities));
  const has = (field: FieldId): boolean => byField.has(field) || facts.some((fact) => fact.field === field);
  const context: SheetContext = {
    has: (field) => has(field) || (field === "fraud" && coversFraud(byField)),
    holdsApplications: APPLIED_FOR.some(has),
    directory: options.directory,
    settings: options.settings,
    asOf: options.asOf ?? null,
    assumedYear:
      byField.has("applyYear") || facts.some(({ field, from }) => field === "applyYear" && from !== "default")
        ? null
        : options.defaultYear,
    dayOfAll: dayOfAll(facts),
    yearTakenOver: taken,
  };
  const plan = planRows(byField, facts, context);
  const rowsOf = (cells: SheetCells): RowReader => new RowReader(cells, byField, plan, context);
  return {
    sheet: sheet.name,
    header,
    fingerprint: fingerprintOf(header.headers),
    mappings: options.mappings ?? [],
    headerRows: rowNumbers(headerOf(header)),
    columns: header.matched.map((matched) => columnUse(matched, options.polarities)),
    unmatched: header.headers
      .filter(({ index }) => !header.matched.some((matched) => matched.index === index))
      .map(({ index, text }) => ({ column: columnName(index), header: text })),
    facts,
    questions: questionsOf(header, byField, facts, context),
    context,
    headerOf(field, columns = []) {
      const ofField = header.matched.filter(({ match }) => match.field === field);
      const spokenOf = ofField.find(({ index }) => columns.includes(index)) ?? ofField[0];
      return spokenOf === undefined ? null : fullHeader(spokenOf);
    },
    byField,
    rowsOf,
    readPeople(cells, people) {
      const rows = rowsOf(cells);
      return people.map((person) => rows.applicant(person));
    },
    corrected(column, field) {
      const { headers, bottom } = headerOf(header);
      const mappings = withCorrection(options.mappings ?? [], headers, column, field);
      const settled = settleColumns(sheet, headers, bottom, header.end, mappings, header.columns);
      return readHead(sheet, { ...header, ...settled }, { ...options, mappings });
    },
  };
}

const rowNumbers = ({ top, bottom }: RowSpan): readonly number[] =>
  Array.from({ length: bottom - top + 1 }, (_, i) => top + i + 1);

/** 职务 says nothing without 其他专业技术职务 above it, nor without 现任, by whatever it was understood. */
const fullHeader = ({ text, group, match: { by } }: MatchedHeader): string => {
  const needsGroup = by === "group" || by === "year" || by === "part" || isAmbiguous(text);
  return group === null || !needsGroup || text.includes(group) ? text : `${group}·${text}`;
};

/** One column that asks about 一票否决 asks about everything the veto covers. */
const coversFraud = (byField: ReadonlyMap<ColumnField, readonly ColumnReader[]>): boolean =>
  (byField.get("discipline") ?? []).some(({ header }) => /一票否决/u.test(header.text));

const columnUse = ({ index, text, group, match }: MatchedHeader, polarities: Polarities = {}): ColumnUse => ({
  field: match.field,
  column: columnName(index),
  header: text,
  group,
  year: match.year,
  years: match.years,
  match: match.match,
  by: match.by,
  like: match.like,
  polarity: polarityOf(match.field, text, polarities),
});

function polarityOf(id: ColumnField, header: string, polarities: Polarities): Polarity | null {
  const field = FIELD[id];
  if (field.kind === "shown" || field.polarity === null) return null;
  return saidOf(polarities, header) ?? field.polarity(header);
}

/** Since the notice is in force. */
const yearsUpTo = (year: number): readonly number[] =>
  Array.from({ length: Math.max(1, year - IN_FORCE_FROM.year + 1) }, (_, i) => year - i);

function questionsOf(
  { unclear }: PlacedHeader,
  byField: ReadonlyMap<ColumnField, readonly ColumnReader[]>,
  facts: readonly SheetFact[],
  context: SheetContext,
): readonly Question[] {
  const questions: Question[] = [];
  if (context.assumedYear !== null && context.holdsApplications)
    questions.push({ about: "applyYear", kind: "no-year", years: yearsUpTo(context.assumedYear) });
  for (const [field, columns] of byField)
    if (columns.length > 1 && !mayStandInSeveral(field))
      questions.push({ about: field, kind: "two-columns", columns: columns.map(({ index }) => columnName(index)) });
  for (const { index, text, fields } of unclear) {
    const [about] = fields;
    if (about !== undefined)
      questions.push({ about, kind: "unclear-column", column: columnName(index), header: text, fields });
  }
  const asksBlanks = context.settings.blankMeans === "unknown" && context.holdsApplications;
  if (asksBlanks && byField.has("otherTitle") && !facts.some(({ field }) => field === "otherTitle"))
    questions.push({ about: "otherTitle", kind: "blank-other-title" });
  if (context.holdsApplications && context.directory === null && !context.has("unitLevel"))
    questions.push({ about: "unitLevel", kind: "all-township" });
  return questions;
}
