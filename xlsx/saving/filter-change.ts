/** The filter of a sheet, where it is another than in the file. */
import { movedArea, type SheetMap } from "xlsx-package";
import type { Rect } from "../../src/core/positions";
import type { ShownFilter } from "../read-shown";
import type { EditedSheet } from "./edited-workbook";

/** Undefined where it is as it was; one that lies over a table cannot be written: Excel takes the file for damaged. */
export function filterChange(
  before: ShownFilter | null,
  { filter, tables }: Pick<EditedSheet, "filter" | "tables">,
  map: SheetMap,
): { readonly filter: ShownFilter | null; readonly isOverTable: boolean } | undefined {
  const area = before === null ? null : movedArea(map, before.area);
  const columns = (before?.columns ?? []).flatMap((one) => {
    const column = map.columns.at((before?.area.left ?? 0) + one.column);
    return column === null || area === null ? [] : [{ ...one, column: column - area.left }];
  });
  if (isSameFilter(area === null ? null : { area, columns }, filter)) return undefined;
  return { filter, isOverTable: filter !== null && tables.some(({ rect }) => overlap(rect, filter.area)) };
}

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
