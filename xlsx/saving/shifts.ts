/**
 * Rows and columns that came in and went, and rows that were sorted: what of it has to be said, and where everything
 * stands afterwards.
 */
import { sheetMap, type SheetMap, type Shift, type Sort } from "xlsx-package";

/** Without what was taken back: rows that came in and went again, went and came back, or were sorted back. */
export function settledShifts(shifts: readonly (Shift | Sort)[]): readonly (Shift | Sort)[] {
  const settled: (Shift | Sort)[] = [];
  for (const shift of shifts) {
    const before = settled.at(-1);
    if (before !== undefined && undoes(before, shift)) settled.pop();
    else settled.push(shift);
  }
  return settled;
}

function undoes(before: Shift | Sort, after: Shift | Sort): boolean {
  if ("sorted" in before)
    return "sorted" in after && isSameArea(before.sorted, after.sorted) && isUndone(before.order, after.order);
  return (
    !("sorted" in after) &&
    before.axis === after.axis &&
    before.at === after.at &&
    (before.insert ?? 0) === (after.remove ?? 0) &&
    (before.remove ?? 0) === (after.insert ?? 0)
  );
}

const isSameArea = (one: Sort["sorted"], other: Sort["sorted"]): boolean =>
  one.top === other.top && one.left === other.left && one.right === other.right;

const isUndone = (before: Sort["order"], after: Sort["order"]): boolean =>
  before.length === after.length && after.every((from, to) => before[from] === to);

export interface Moves {
  readonly map: SheetMap;
  /** What row of the file stands at this place; undefined for one that came in. */
  readonly rowBefore: (row: number) => number | undefined;
  readonly columnBefore: (column: number) => number | undefined;
  /** So many rows and columns the cells of the file reach to. */
  readonly rows: number;
  readonly columns: number;
}

/** @param rows so many the sheet of the file has */
export function movesOf(shifts: readonly (Shift | Sort)[], rows: number, columns: number): Moves {
  const map = sheetMap(shifts);
  const along = (axis: SheetMap["rows"], count: number): readonly (number | undefined)[] => {
    const before: (number | undefined)[] = [];
    for (let place = 0; place < count; place++) {
      const now = axis.at(place);
      if (now !== null) before[now] = place;
    }
    return before;
  };
  const rowsBefore = along(map.rows, rows);
  const columnsBefore = along(map.columns, columns);
  return {
    map,
    rowBefore: (row) => rowsBefore[row],
    columnBefore: (column) => columnsBefore[column],
    rows: rowsBefore.length,
    columns: columnsBefore.length,
  };
}
