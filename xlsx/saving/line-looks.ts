/** What whole columns and rows look like, where that is another than in the file; their cells say so themselves. */
import type { ColumnChange, NewLook, NewSheet, RowChange } from "xlsx-package";
import type { CellLook } from "../looks";
import type { ShownSheet } from "../read-shown";
import type { EditedSheet } from "./edited-workbook";
import { difference, newLook } from "./look-changes";
import type { Moves } from "./shifts";

type Looks = readonly (readonly [line: number, look: number])[];

interface Along {
  /** Of the file, at their places there. */
  readonly before: Looks | undefined;
  readonly now: Looks | undefined;
  readonly placeBefore: (line: number) => number | undefined;
  readonly placeNow: (line: number) => number | null;
}

/** From the first on. */
function lineLooks(
  { before, now, placeBefore, placeNow }: Along,
  looks: readonly CellLook[],
): readonly (readonly [line: number, look: NewLook | null])[] {
  const [looksBefore, looksNow] = [new Map(before), new Map(now)];
  const places = new Set(looksNow.keys());
  for (const line of looksBefore.keys()) {
    const at = placeNow(line);
    if (at !== null) places.add(at);
  }
  return [...places]
    .sort((a, b) => a - b)
    .flatMap((line): readonly (readonly [number, NewLook | null])[] => {
      const [was, is] = [looksBefore.get(placeBefore(line) ?? -1), looksNow.get(line)];
      if (was === is) return [];
      if (is === undefined) return [[line, null]];
      const look = difference(looks[was ?? -1] ?? {}, looks[is] ?? {});
      return Object.keys(look).length === 0 ? [] : [[line, look]];
    });
}

export const columnLookChanges = (
  opened: ShownSheet,
  edited: EditedSheet,
  { columnBefore, map }: Moves,
  looks: readonly CellLook[],
): readonly ColumnChange[] =>
  lineLooks(
    {
      ...{ before: opened.columnLooks, now: edited.columnLooks },
      placeBefore: (column) => columnBefore(column),
      placeNow: (column) => map.columns.at(column),
    },
    looks,
  ).map(([column, look]) => ({ first: column, last: column, look }));

export const rowLookChanges = (
  opened: Pick<ShownSheet, "rowLooks">,
  edited: EditedSheet,
  { rowBefore, map }: Pick<Moves, "rowBefore" | "map">,
  looks: readonly CellLook[],
): readonly RowChange[] =>
  lineLooks(
    {
      ...{ before: opened.rowLooks, now: edited.rowLooks },
      placeBefore: (row) => rowBefore(row),
      placeNow: (row) => map.rows.at(row),
    },
    looks,
  ).map(([row, look]) => ({ row, look }));

/** Of a sheet that has come since. */
export const newRowLooks = ({ rowLooks = [] }: EditedSheet, looks: readonly CellLook[]): readonly RowChange[] =>
  rowLooks.map(([row, look]) => ({ row, look: newLook(looks[look] ?? {}) }));

/** Of a column of which only that is said: as wide as columns usually are. */
const USUAL = 9.140625;

export function newColumns(
  { columnWidths, columnLooks = [] }: EditedSheet,
  looks: readonly CellLook[],
): NonNullable<NewSheet["columns"]> {
  const [widths, own] = [new Map(columnWidths), new Map(columnLooks)];
  const places = [...new Set([...widths.keys(), ...own.keys()])].sort((a, b) => a - b);
  return places.map((column) => {
    const look = looks[own.get(column) ?? -1];
    const width = widths.get(column) ?? USUAL;
    return { first: column, last: column, width, ...(look === undefined ? {} : { look: newLook(look) }) };
  });
}
