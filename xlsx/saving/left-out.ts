/** What somebody has changed that is not written into the file: it stays there as it was. */
import { movedArea, sheetMap } from "xlsx-package";
import type { Rect } from "../../src/core/positions";
import type { ShownSheet, ShownWorkbook } from "../read-shown";
import type { EditedSheet, EditedWorkbook } from "./edited-workbook";
import { settledShifts } from "./shifts";

export type SheetLeftOut = "merges" | "hidden-rows" | "hidden-columns" | "frozen" | "visibility" | "protection";

export type LeftOut =
  | { readonly code: SheetLeftOut; readonly sheet: string }
  | { readonly code: "order" }
  /** The file was of a kind that is only read: what a new workbook has no place for is gone. */
  | { readonly code: "new-file" };

export function leftOut(opened: ShownWorkbook, edited: EditedWorkbook): readonly LeftOut[] {
  const origins = edited.sheets.map(({ origin }) => origin ?? Infinity);
  const isInOrder = origins.every((origin, i) => i === 0 || (origins[i - 1] ?? 0) <= origin);
  const ofSheets = edited.sheets.flatMap((sheet) => {
    const before = sheet.origin === null ? undefined : opened.sheets[sheet.origin];
    return before === undefined ? [] : ofSheet(before, sheet);
  });
  return [...(isInOrder ? [] : [{ code: "order" } as const]), ...ofSheets];
}

function ofSheet(opened: ShownSheet, edited: EditedSheet): readonly LeftOut[] {
  const map = sheetMap(settledShifts(edited.shifts));
  const areas = (list: readonly (Rect | null)[]): string =>
    list
      .flatMap((area) => (area === null ? [] : `${area.top} ${area.left} ${area.bottom} ${area.right}`))
      .sort()
      .join(";");
  const moved = (list: readonly number[], axis: typeof map.rows): string =>
    list.flatMap((place) => axis.at(place) ?? []).join(" ");
  const checks: readonly (readonly [code: SheetLeftOut, before: unknown, now: unknown])[] = [
    ["merges", areas(opened.merges.map((merge) => movedArea(map, merge))), areas(edited.merges)],
    ["hidden-rows", moved(opened.hiddenRows, map.rows), edited.hiddenRows.join(" ")],
    ["hidden-columns", moved(opened.hiddenColumns, map.columns), edited.hiddenColumns.join(" ")],
    ["frozen", `${opened.frozen.rows} ${opened.frozen.columns}`, `${edited.frozen.rows} ${edited.frozen.columns}`],
    ["visibility", opened.visibility, edited.visibility],
    ["protection", opened.isProtected, edited.isProtected],
  ];
  return checks.flatMap(([code, before, now]) => (before === now ? [] : { code, sheet: edited.name }));
}
