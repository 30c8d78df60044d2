/** Rows and columns that came in and went: what of it has to be said, and where everything stands afterwards. */
import { sheetMap, type SheetMap, type Shift } from "xlsx-package";

/** Without what was taken back: rows that came in and went again, or went and came back. */
export function settledShifts(shifts: readonly Shift[]): readonly Shift[] {
  const settled: Shift[] = [];
  for (const shift of shifts) {
    const before = settled.at(-1);
    if (before !== undefined && undoes(before, shift)) settled.pop();
    else settled.push(shift);
  }
  return settled;
}

const undoes = (before: Shift, shift: Shift): boolean =>
  before.axis === shift.axis &&
  before.at === shift.at &&
  (before.insert ?? 0) === (shift.remove ?? 0) &&
  (before.remove ?? 0) === (shift.insert ?? 0);

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
export function movesOf(shifts: readonly Shift[], rows: number, columns: number): Moves {
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
