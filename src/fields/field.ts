/**
 * The shape of a field: one record says all that is known of one column of a roster. Types, labels, readers, lists and
 * the tables of the manual derive from the records; none of them is kept by hand.
 *
 * To teach the reader a new header, add it to `headers` of its field, or to `under` where it means the field only below
 * a group header (现任专业技术职务 over 名称, 取得时间).
 */
import type { Reading } from "../core/reading";
import type { Series } from "../rules/standards/levels";
import type { FromTitle, TitleId } from "./from-title";
import type { Group } from "./groups";
import type { Mark } from "./readers/marks";
import type { Polarity } from "./readers/polarity";
import { readTitle, type TitleCell } from "./readers/title";
import type { OfYear, YearsOfHeader } from "./readers/yearly";

/** What one cell says. */
export type CellReader<V> = (value: unknown) => Reading<V>;

/** Several cells of one person (columns of one field, lines of one person) as one. @param raw what stands in them */
export type Combiner<V> = {
  of(readings: readonly Reading<V>[], raw: string): Reading<V>;
}["of"];

interface Column<Id extends string> {
  readonly id: Id;
  /** What it is called where the sheet has no header for it. */
  readonly label: string;
  readonly headers: readonly string[];
  readonly under: readonly (readonly [Group, readonly string[]])[];
}

/** A column that is shown as understood, and that no rule reads. */
export interface ShownColumn<Id extends string> extends Column<Id> {
  readonly kind: "shown";
}

/**
 * Cells, and what is read there in one word: a value's kind, its month, else what it is; “?” where nothing can be read,
 * “/” between several readings. They are put to the reader, and one of them at least can be read.
 */
export type Examples = Readonly<Record<string, string>>;

export interface ReadColumn<Id extends string, V> extends Column<Id> {
  /** How to fill a cell so that it can be read. */
  readonly hint: string;
  readonly examples: Examples;
  /**
   * Made once per column.
   *
   * @param header may say what a code means (1-男 0-女), or how the question is put
   * @param series the sheet's, for names that are titles only in one
   * @param group the header above the column's own
   * @param polarity what “是” means, where the user has said it
   */
  readonly read: (
    header: string,
    series: Series | null,
    group?: string | null,
    polarity?: Polarity | null,
  ) => CellReader<V>;
  /** What was read, as a clerk says it; null where the cell's own words, a number or a date are shown. */
  readonly labels: Readonly<Record<string, string>> | null;
  /** Read in months, shown in years and months. */
  readonly inMonths: boolean;
  /** Where a person's cells do not speak for themselves one by one; null: what they agree on, else every reading. */
  readonly combine: Combiner<V> | null;
  /**
   * A person's further lines continue the text of the first, or may hold a text of their own beside the first line's,
   * which counts; null: none is looked for, unless `combine` takes them together.
   */
  readonly furtherLines: "continue" | "first-counts" | null;
  /** May it stand in several columns, without a question which of them counts? */
  readonly inSeveralColumns: boolean;
  /** What “是” means under a header, where headers ask in either way; null where it means the same under all. */
  readonly polarity: ((header: string) => Polarity) | null;
  /** Filled only for those whom it concerns: there a blank says that nothing is marked. */
  readonly blankMeans: "unknown" | "not-marked";
}

/** A field that some rule reads, whatever its kind. */
export type AnyReadColumn = ReadColumn<string, unknown>;

/** A fact: one reading a person. */
export interface Fact<Id extends string, V> extends ReadColumn<Id, V> {
  readonly kind: "fact";
  /** The title whose own cell may say it too. */
  readonly fromTitle: FromTitle<V> | null;
  /** The field to ask for where the sheet has no column of its own: what a clerk would add. */
  readonly askedAs: TitleId | null;
  /** What holds where the sheet speaks of none of these fields, and, as a rule, for whom nothing is filled in there. */
  readonly without: Without<V> | null;
}

/**
 * What holds where the sheet speaks of none of these fields, and for a person for whom none of them is filled in, where
 * a blank says that nothing is marked.
 */
export interface Without<V> {
  readonly fields: readonly ("otherTitle" | "otherType" | "otherLevel" | "otherDate")[];
  readonly reading: Reading<V>;
}

/** The name of a title; its cell says more, see {@link FromTitle}. */
export interface TitleName<Id extends string> extends ReadColumn<Id, TitleCell> {
  readonly kind: "title";
}

/** A family of columns, one per year. */
export interface YearlyFamily<Id extends string, V> extends ReadColumn<Id, V> {
  readonly kind: "yearly";
  readonly readYears: (value: unknown, header: YearsOfHeader) => readonly OfYear<V>[];
}

/** A family of columns, one per subject, or all subjects in one cell. */
export interface MarksFamily<Id extends string> extends ReadColumn<Id, readonly Mark[]> {
  readonly kind: "marks";
}

interface ColumnSpec<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** One per space. */
  readonly headers: string;
  /** Short headers, by the group above them. */
  readonly under?: Readonly<Partial<Record<Group, string>>>;
}

interface ReadSpec<Id extends string, V> extends ColumnSpec<Id> {
  readonly hint: string;
  readonly examples: Examples;
  readonly read: ReadColumn<Id, V>["read"];
  readonly polarity?: (header: string) => Polarity;
  readonly inMonths?: true;
  readonly combine?: Combiner<V>;
  readonly furtherLines?: "continue" | "first-counts";
  readonly inSeveralColumns?: true;
  readonly blankMeans?: "not-marked";
}

/** A value that is a word of ours has a label each; whatever is shown as it stands has none. */
type Labelled<V> = [V] extends [string]
  ? string extends V
    ? { readonly labels?: never }
    : { readonly labels: Readonly<Record<V, string>> }
  : { readonly labels?: never };

interface FactSpec<Id extends string, V> extends ReadSpec<Id, V> {
  readonly fromTitle?: FromTitle<V>;
  readonly askedAs?: TitleId;
  readonly without?: Without<V>;
}

const column = <Id extends string>({ id, label, headers, under = {} }: ColumnSpec<Id>): Column<Id> => ({
  id,
  label,
  headers: headers.split(" "),
  under: Object.entries(under).map(([group, names]) => [group as Group, names.split(" ")]),
});

type AnyLabels = { readonly labels?: Readonly<Record<string, string>> };

const readColumn = <Id extends string, V>(spec: ReadSpec<Id, V> & AnyLabels): ReadColumn<Id, V> => ({
  ...column(spec),
  hint: spec.hint,
  examples: spec.examples,
  read: spec.read,
  labels: spec.labels ?? null,
  polarity: spec.polarity ?? null,
  inMonths: spec.inMonths ?? false,
  combine: spec.combine ?? null,
  furtherLines: spec.furtherLines ?? null,
  inSeveralColumns: spec.inSeveralColumns ?? false,
  blankMeans: spec.blankMeans ?? "unknown",
});

export const shown = <const Id extends string>(spec: ColumnSpec<Id>): ShownColumn<Id> => ({
  ...column(spec),
  kind: "shown",
});

export const field = <const Id extends string, V>(spec: FactSpec<Id, V> & Labelled<V>): Fact<Id, V> => ({
  ...readColumn(spec),
  kind: "fact",
  fromTitle: spec.fromTitle ?? null,
  askedAs: spec.askedAs ?? null,
  without: spec.without ?? null,
});

export const titleName = <const Id extends string>(spec: Omit<ReadSpec<Id, TitleCell>, "read">): TitleName<Id> => ({
  ...readColumn({ ...spec, read: (_header, series) => (value) => readTitle(value, series) }),
  kind: "title",
});

export const yearly = <const Id extends string, V>(
  spec: ReadSpec<Id, V> & Labelled<V> & Pick<YearlyFamily<Id, V>, "readYears">,
): YearlyFamily<Id, V> => ({ ...readColumn(spec), kind: "yearly", readYears: spec.readYears });

export const marks = <const Id extends string>(spec: ReadSpec<Id, readonly Mark[]>): MarksFamily<Id> => ({
  ...readColumn(spec),
  kind: "marks",
});
