/**
 * The base conditions as a settings file has them: one row each, as in the table of the rule book.
 *
 * 解读: a year is a number of years in the present title, `{ "work": 1 }` for years of work without one, or null where
 * the standard has no entry.
 */
import { UNITS } from "../figures/figures";
import {
  EDUCATION_COLUMNS,
  type BaseCondition,
  type EducationColumn,
  type YearsEntry,
} from "../standards/base-conditions";
import { LEVELS, SERIES, type Level, type Series } from "../standards/levels";
import { each, numberOf, object, type Shape } from "./settings-shape";

type YearsCell = number | { readonly work: number } | null;

/** One row of the base conditions as the file has it. */
export interface BaseConditionRow {
  readonly series: Series;
  readonly grassroots: boolean;
  /** Of 卫生, for physicians only; false where it is not named. */
  readonly physicians?: boolean;
  readonly level: Level;
  readonly years: Readonly<Record<EducationColumn, YearsCell>>;
  readonly source: string;
  /** The year from which the row holds. */
  readonly from: number;
  readonly binding: boolean;
}

/** Of some education no years are asked for. */
const YEARS = numberOf({ ...UNITS.years, min: 0 });

export const LONGEST_SOURCE = 100;

const all = (fields: Readonly<Record<string, Shape>>): Shape => object(fields, Object.keys(fields));

const YEARS_CELL: Shape = { kind: "either", of: [YEARS, all({ work: YEARS }), { kind: "nothing" }] };

export const BASE_CONDITION: Shape = object(
  {
    series: { kind: "choice", of: SERIES },
    grassroots: { kind: "flag" },
    physicians: { kind: "flag" },
    level: { kind: "choice", of: LEVELS },
    years: all(each(EDUCATION_COLUMNS, YEARS_CELL)),
    source: { kind: "text", most: LONGEST_SOURCE },
    from: numberOf(UNITS.year),
    binding: { kind: "flag" },
  },
  ["series", "grassroots", "level", "years", "source", "from", "binding"],
);

/** What a row of the base conditions is about. */
export const keyOf = ({ series, level, grassroots, physicians = false }: BaseConditionRow): string =>
  [series, level, grassroots, ...(physicians ? ["physicians"] : [])].join(" ");

/** The table from the rows of a file. */
export const conditionsIn = (rows: readonly BaseConditionRow[]): readonly BaseCondition[] =>
  inTime(rows).map(conditionIn);

/** Rows about the same thing one after the other, the older first, as the table is read. */
function inTime(rows: readonly BaseConditionRow[]): readonly BaseConditionRow[] {
  const firstOf = (row: BaseConditionRow): number => rows.findIndex((one) => keyOf(one) === keyOf(row));
  return [...rows].sort((a, b) => firstOf(a) - firstOf(b) || a.from - b.from);
}

const conditionIn = (row: BaseConditionRow): BaseCondition => ({
  ...row,
  physicians: row.physicians ?? false,
  years: byColumn((column) => yearsIn(row.years[column])),
});

function yearsIn(cell: YearsCell): YearsEntry | null {
  if (cell === null) return null;
  return typeof cell === "number" ? { kind: "title", years: cell } : { kind: "work", years: cell.work };
}

const byColumn = <T>(of: (column: EducationColumn) => T): Readonly<Record<EducationColumn, T>> =>
  Object.fromEntries(EDUCATION_COLUMNS.map((column) => [column, of(column)])) as Record<EducationColumn, T>;

/** A row of the table as the file has it. */
export const rowOf = (one: BaseCondition): BaseConditionRow => ({
  series: one.series,
  grassroots: one.grassroots,
  ...(one.physicians ? { physicians: true } : {}),
  level: one.level,
  years: byColumn((column) => cellOf(one.years[column])),
  source: one.source,
  from: one.from,
  binding: one.binding,
});

function cellOf(entry: YearsEntry | null): YearsCell {
  if (entry === null) return null;
  return entry.kind === "title" ? entry.years : { work: entry.years };
}
