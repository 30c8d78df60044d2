/**
 * Columns that this add-in wrote beside a roster, so that they can be found again and taken out as if they had never
 * been there: where they stand, and what they looked like before. A column is known by its title; one that was renamed,
 * or whose title somebody wrote over, is the user's.
 */
import { isEmpty, textOf, type SheetCells } from "../core/cells";
import { columnIndex } from "../core/positions";

/** How the cells of a column looked before anything was written. */
export interface LookBefore {
  /** In points; null: none of its own. */
  readonly width: number | null;
  /** Of the cells below the title; null: left as it was. */
  readonly format: string | null;
}

export interface OurColumn extends LookBefore {
  /** What it is for: whoever writes columns has a word of its own. */
  readonly use: string;
  /** By its name. */
  readonly sheet: string;
  readonly title: string;
  /** Where the title stands (`AD3`), and what is below it (`AD4:AD60`). */
  readonly cell: string;
  readonly area: string;
}

/** A column of ours that is still there; 0-based. */
export interface FoundColumn {
  readonly kept: OurColumn;
  readonly row: number;
  readonly column: number;
}

/** Those that are there: where they were written, else where their title stands alone. */
export function ourColumnsOn(
  kept: readonly OurColumn[],
  { name, values }: Pick<SheetCells, "name" | "values">,
): readonly FoundColumn[] {
  return kept.flatMap((one): readonly FoundColumn[] => {
    if (one.sheet !== name) return [];
    const place = placeOf(one.cell);
    if (place !== null && says(values[place.row]?.[place.column], one.title)) return [{ kept: one, ...place }];
    const others = values.flatMap((cells, row) =>
      cells.flatMap((value, column) => (says(value, one.title) ? [{ kept: one, row, column }] : [])),
    );
    return others.length === 1 ? others : [];
  });
}

const says = (value: unknown, title: string): boolean => !isEmpty(value) && textOf(value) === title;

export function placeOf(cell: string): { readonly row: number; readonly column: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/u.exec(cell);
  return match === null ? null : { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? "") };
}

/** What is kept with one column more, in the place of what stood there before. */
export const withOurColumn = (kept: readonly OurColumn[], one: OurColumn): readonly OurColumn[] => [
  ...withoutOurColumn(kept, one),
  one,
];

export const withoutOurColumn = (
  kept: readonly OurColumn[],
  { sheet, cell }: Pick<OurColumn, "sheet" | "cell">,
): readonly OurColumn[] => kept.filter((one) => one.sheet !== sheet || one.cell !== cell);

/** By the names that sheets have now; the same where nothing changes. @param nameOf null for a sheet that is gone */
export function followOurColumns(
  kept: readonly OurColumn[] | undefined,
  nameOf: (sheet: string) => string | null,
): readonly OurColumn[] | undefined {
  if (kept === undefined) return undefined;
  const after = kept.flatMap((one) => {
    const name = nameOf(one.sheet);
    if (name === null) return [];
    return [name === one.sheet ? one : { ...one, sheet: name }];
  });
  return after.length === kept.length && after.every((one, i) => one === kept[i]) ? kept : after;
}

interface WithColumns {
  readonly ourColumns?: readonly OurColumn[];
}

/** What either of two states knows. */
export function bothColumns(older: WithColumns, newer: WithColumns): WithColumns {
  if (older.ourColumns === undefined && newer.ourColumns === undefined) return {};
  return { ourColumns: (newer.ourColumns ?? []).reduce(withOurColumn, older.ourColumns ?? []) };
}

export function parseOurColumns(stored: object): WithColumns {
  const columns: unknown = "ourColumns" in stored ? stored.ourColumns : null;
  return Array.isArray(columns) ? { ourColumns: columns.filter(isOurColumn) } : {};
}

const isOurColumn = (entry: unknown): entry is OurColumn =>
  typeof entry === "object" &&
  entry !== null &&
  ["use", "sheet", "title", "cell", "area"].every((key) => typeof Reflect.get(entry, key) === "string") &&
  isNullOr("number", Reflect.get(entry, "width")) &&
  isNullOr("string", Reflect.get(entry, "format"));

const isNullOr = (type: "number" | "string", value: unknown): boolean => value === null || typeof value === type;
