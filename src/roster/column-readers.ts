/**
 * The columns of one table and the readers that read them. A reader is made per column (its header may carry a code
 * such as 1-男 0-女) and remembers what it read: a roster repeats its values, and readings are shared between rows.
 */
import { isEmpty } from "../core/cells";
import { FIELD, type ColumnField } from "../fields";
import type { AnyReadColumn, CellReader, YearlyFamily } from "../fields/field";
import type { Yearly } from "../fields/readers/yearly";
import type { Series } from "../rules/standards/levels";
import { saidOf, type Polarities } from "./polarities";
import type { MatchedHeader, SettledColumns } from "./settle-columns";

export interface ColumnReader {
  readonly index: number;
  readonly header: MatchedHeader;
  readonly read: CellReader<unknown>;
  /** For a family of columns: what a cell says of each year. */
  readonly yearly: ((value: unknown) => readonly Yearly<unknown>[]) | null;
}

export type ColumnsByField = ReadonlyMap<ColumnField, readonly ColumnReader[]>;

/**
 * @param series the series of the sheet: decides names that are titles only in one
 * @param polarities what “是” means where the user has said it
 */
export function columnReaders(
  { matched }: SettledColumns,
  series: Series | null,
  polarities: Polarities = {},
): readonly ColumnReader[] {
  return matched.flatMap((header): readonly ColumnReader[] => {
    const field = FIELD[header.match.field];
    if (field.kind === "shown") return [];
    return [
      {
        index: header.index,
        header,
        read: remembering(
          (field as AnyReadColumn).read(header.text, series, header.group, saidOf(polarities, header.text)),
        ),
        yearly: field.kind === "yearly" ? remembering(yearlyReader(field, header)) : null,
      },
    ];
  });
}

/** A cell gives the year of its header, or each of the years that the header or the cell itself lists. */
function yearlyReader(
  { readYears }: YearlyFamily<string, unknown>,
  { index, match }: MatchedHeader,
): (value: unknown) => readonly Yearly<unknown>[] {
  return (value) =>
    readYears(value, match).map(({ year, reading }) => ({
      year,
      // Hours that a cell states year by year are no total any more.
      total: match.total && year === match.year,
      column: index,
      reading,
    }));
}

/** The columns of each field, in the order of the sheet. */
export function groupByField(readers: readonly ColumnReader[]): ColumnsByField {
  const groups = new Map<ColumnField, ColumnReader[]>();
  for (const reader of readers) {
    const same = groups.get(reader.header.match.field);
    if (same === undefined) groups.set(reader.header.match.field, [reader]);
    else same.push(reader);
  }
  return groups;
}

/** So many cells tell whether a column repeats its values; those of ID numbers and histories are not worth keeping. */
const VALUES_TRIED = 2_000;
/** One in so many has to have been there before. */
const WORTH_KEEPING = 16;

/** The same reader, asked once per distinct value, where values repeat. What was read before costs one look. */
function remembering<T>(read: (value: unknown) => T): (value: unknown) => T {
  const seen = new Map<unknown, T>();
  let blank: T | undefined;
  let found = 0;
  let missed = 0;
  let repeats = true;
  let isTried = false;
  return (value) => {
    const before = repeats ? seen.get(value) : undefined;
    if (before !== undefined) {
      if (before !== blank) found++;
      return before;
    }
    if (isEmpty(value)) {
      blank ??= read(null);
      if (repeats && seen.size < VALUES_TRIED) seen.set(value, blank);
      return blank;
    }
    const reading = read(value);
    if (!repeats) return reading;
    missed++;
    if (seen.size < VALUES_TRIED || seen.size < found) seen.set(value, reading);
    if (!isTried && found + missed >= VALUES_TRIED) {
      isTried = true;
      repeats = found * WORTH_KEEPING >= found + missed;
      if (!repeats) seen.clear();
    }
    return reading;
  };
}
