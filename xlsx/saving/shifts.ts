/**
 * Rows and columns that came in and went, and cells that were sorted or put elsewhere: what of it has to be said, and
 * where everything stands afterwards.
 */
import { sheetMap, type Carry, type Place, type SheetMap, type SheetStep, type Sort } from "xlsx-package";

/** Cells that were sorted or put elsewhere. */
export type Rearrangement = Sort | Carry;

/** Rows, or columns, that were sorted. */
export type Sorted = Sort;

/** Where what hung on a cell is after it; null where it is gone. */
export const placedBy = (step: Rearrangement): ((place: Place) => Place | null) => sheetMap([step]).placed;

/** Without what was taken back: rows that came in and went again, went and came back, cells sorted or put back. */
export function settledShifts(shifts: readonly SheetStep[]): readonly SheetStep[] {
  const settled: SheetStep[] = [];
  for (const shift of shifts) {
    const before = settled.at(-1);
    if ("sorted" in shift && shift.order.every((from, to) => from === to)) continue;
    if (before !== undefined && undoes(before, shift)) settled.pop();
    else settled.push(shift);
  }
  return settled;
}

function undoes(before: SheetStep, after: SheetStep): boolean {
  if ("sorted" in before) return "sorted" in after && isSortedBack(before, after);
  if ("carried" in before) return "carried" in after && isCarriedBack(before, after);
  return (
    "axis" in after &&
    before.axis === after.axis &&
    before.at === after.at &&
    (before.insert ?? 0) === (after.remove ?? 0) &&
    (before.remove ?? 0) === (after.insert ?? 0)
  );
}

function isSortedBack(before: Sort, after: Sort): boolean {
  const [one, other] = [before.sorted, after.sorted];
  const isSameArea = one.top === other.top && one.left === other.left && one.right === other.right;
  const isSameWay = before.along === after.along && before.order.length === after.order.length;
  return isSameArea && isSameWay && after.order.every((from, to) => before.order[from] === to);
}

function isCarriedBack(before: Carry, { carried, to }: Carry): boolean {
  const { top, left, bottom, right } = before.carried;
  const isBack = to.row === top && to.column === left && carried.top === before.to.row;
  const isAll = carried.bottom - carried.top === bottom - top && carried.right - carried.left === right - left;
  return isBack && isAll && carried.left === before.to.column;
}

/** What sets rows back that have been sorted. */
export function sortedBack(sort: Sorted): Sorted {
  const order: number[] = [];
  sort.order.forEach((from, to) => (order[from] = to));
  return { ...sort, order };
}

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
export function movesOf(shifts: readonly SheetStep[], rows: number, columns: number): Moves {
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
