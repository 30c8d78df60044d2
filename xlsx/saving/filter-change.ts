/** The filter of a sheet, where it is another than in the file. */
import { movedArea, type SheetMap } from "xlsx-package";
import type { Rect } from "../../src/core/positions";
import type { ShownFilter, ShownSheet, ShownTable } from "../read-shown";
import type { EditedSheet } from "./edited-workbook";

type Columns = ShownFilter["columns"];

export interface FilterChange {
  /** Of the sheet itself; left out where that is as it was. */
  readonly ofSheet?: ShownFilter | null;
  /** By the names of tables; null takes the filter out. */
  readonly ofTables: ReadonlyMap<string, Columns | null>;
  /** It lies over a table and is not that table's: Excel takes such a file for damaged. */
  readonly isLeftOut: boolean;
}

/** Undefined where it is as it was. */
export function filterChange(
  { filter: before, tables: standing }: Pick<ShownSheet, "filter" | "tables">,
  { filter, tables: now }: Pick<EditedSheet, "filter" | "tables">,
  map: SheetMap,
): FilterChange | undefined {
  // A table that somebody has made since is in no file.
  const tables = now.filter(({ name }) => standing.some((one) => one.name === name));
  const area = before === null ? null : movedArea(map, before.area);
  const columns = (before?.columns ?? []).flatMap((one) => {
    const column = map.columns.at((before?.area.left ?? 0) + one.column);
    return column === null || area === null ? [] : [{ ...one, column: column - area.left }];
  });
  if (isSameFilter(area === null ? null : { area, columns }, filter)) return undefined;
  const table = filter === null ? undefined : tables.find((one) => isOfTable(filter.area, one));
  if (filter !== null && table === undefined && tables.some(({ rect }) => overlap(rect, filter.area)))
    return { ofTables: new Map(), isLeftOut: true };
  const ofTables = new Map<string, Columns | null>();
  if (before?.table !== undefined && tables.some(({ name }) => name === before.table)) ofTables.set(before.table, null);
  if (filter !== null && table !== undefined) ofTables.set(table.name, filter.columns);
  const wasOfSheet = before !== null && before.table === undefined;
  const isOfSheet = filter !== null && table === undefined;
  return { ...(isOfSheet ? { ofSheet: filter } : wasOfSheet ? { ofSheet: null } : {}), ofTables, isLeftOut: false };
}

/** From its headers down; how far down the grid's filter reaches does not matter. */
const isOfTable = (area: Rect, { rect, showHeaders }: ShownTable): boolean =>
  showHeaders && area.top === rect.top && area.left === rect.left && area.right === rect.right;

const overlap = (a: Rect, b: Rect): boolean =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

function isSameFilter(a: ShownFilter | null, b: ShownFilter | null): boolean {
  const key = (filter: ShownFilter | null): string =>
    filter === null
      ? ""
      : JSON.stringify([
          [filter.area.top, filter.area.left, filter.area.bottom, filter.area.right],
          ...filter.columns.map(({ column, values, conditions }) => [
            column,
            values === undefined ? null : [values.blank, values.list],
            conditions === undefined ? null : [conditions.all, conditions.list.map((one) => [one.operator, one.value])],
          ]),
        ]);
  return key(a) === key(b);
}
