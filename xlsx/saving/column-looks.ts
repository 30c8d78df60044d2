/** What whole columns look like, where that is another than in the file; what stands in their cells says so itself. */
import type { ColumnChange, NewSheet } from "xlsx-package";
import type { CellLook } from "../looks";
import type { ShownSheet } from "../read-shown";
import type { EditedSheet } from "./edited-workbook";
import { difference, newLook } from "./look-changes";
import type { Moves } from "./shifts";

export function columnLookChanges(
  opened: ShownSheet,
  edited: EditedSheet,
  { columnBefore, map }: Moves,
  looks: readonly CellLook[],
): readonly ColumnChange[] {
  const [before, now] = [new Map(opened.columnLooks), new Map(edited.columnLooks)];
  const places = new Set(now.keys());
  for (const column of before.keys()) {
    const at = map.columns.at(column);
    if (at !== null) places.add(at);
  }
  return [...places]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const [was, is] = [before.get(columnBefore(column) ?? -1), now.get(column)];
      if (was === is) return [];
      if (is === undefined) return { first: column, last: column, look: null };
      const look = difference(looks[was ?? -1] ?? {}, looks[is] ?? {});
      return Object.keys(look).length === 0 ? [] : { first: column, last: column, look };
    });
}

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
