/**
 * The grid sorts all that stands together: with “拓展区域” that is the title and the header of a roster too. Here what
 * is data is sorted, where that is known; where it is not, it is said that the first row was sorted with the others.
 */
import type { ICommandService, Injector, IRange } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import { SheetsSortService } from "@univerjs/preset-sheets-sort";
import { contains, isCellError, rect, type Rect } from "office-host";
import { isEmpty, type SheetCells } from "../../src/core/cells";
import type { GridWorkbook } from "./grid-workbook";
import { toRange, toRect } from "./ranges";
import { rowsToSort } from "./rows-to-sort";

/** All ways of sorting begin so. */
const SORTING = "sheet.command.sort-range-";

/** What is to be known of a sort; rows are 1-based. */
export interface SortNotice {
  /** These alone are sorted. */
  readonly limited: { readonly first: number; readonly last: number } | null;
  /** Sorted with the others, where no header is known. */
  readonly firstRow: number | null;
  /** Something stands in the same rows beside what is sorted: it stays. */
  readonly leavesColumns: boolean;
  /** Links stay where they are. */
  readonly leavesLinks: boolean;
}

interface Selected {
  readonly range: IRange;
  /** The row in which somebody stands. */
  readonly row: number;
}

/** @param bookOf the workbook that is open, if it is the one of this id */
export function sortDataOnly(
  { injector, commands }: { readonly injector: Injector; readonly commands: ICommandService },
  bookOf: (unitId: string) => GridWorkbook | undefined,
  tell: (notice: SortNotice) => void,
): void {
  let before: Selected | undefined;
  commands.beforeCommandExecuted(({ id }) => {
    if (!id.startsWith(SORTING)) return;
    const selected = injector.get(SheetsSelectionsService).getCurrentLastSelection();
    before = selected?.primary ? { range: selected.range, row: selected.primary.actualRow } : undefined;
  });
  const sorts = injector.get(SheetsSortService);
  const check = sorts.singleCheck.bind(sorts);
  // The first that is asked of what is to be sorted: the place asked about is the one that is gone by.
  sorts.singleCheck = (location) => {
    const { unitId, subUnitId } = location;
    const book = bookOf(unitId);
    if (book === undefined || before === undefined) return check(location);
    const range = toRect(location.range);
    const tables = book.tables().filter((table) => table.sheetId === subUnitId);
    const cells = cellsOf(book, subUnitId);
    const data = rowsToSort(cells, tables, range, before.row);
    const sorted = data ?? range;
    const isLimited = data !== undefined && (data.row !== range.row || data.rows !== range.rows);
    const notice: SortNotice = {
      limited: isLimited ? { first: data.row + 1, last: data.row + data.rows } : null,
      firstRow: data === undefined && range.row < before.range.startRow ? range.row + 1 : null,
      leavesColumns: standsBeside(cells, sorted),
      leavesLinks: book.extras
        .extras(subUnitId)
        .links.some(({ row, column }) => contains(sorted, rect(row, column, 1, 1))),
    };
    if (notice.limited !== null || notice.firstRow !== null || notice.leavesColumns || notice.leavesLinks) tell(notice);
    if (isLimited) {
      location.range = toRange(data);
      const primary = { ...toRange({ ...data, rows: 1, columns: 1 }), actualRow: data.row, actualColumn: data.column };
      const selection = { range: location.range, primary: { ...primary, ...UNMERGED }, style: null };
      commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId, selections: [selection] });
    }
    return check(location);
  };
}

/** Does something stand in the same rows, left or right of those columns? */
const standsBeside = ({ values }: SheetCells, { row, rows, column, columns }: Rect): boolean =>
  values
    .slice(row, row + rows)
    .some((line) => line.some((value, i) => (i < column || i >= column + columns) && !isEmpty(value)));

const UNMERGED = { isMerged: false, isMergedMainCell: false };

function cellsOf(book: GridWorkbook, sheetId: string): SheetCells {
  const used = book.usedRange(sheetId, false);
  const whole = {
    row: 0,
    column: 0,
    rows: used ? used.row + used.rows : 0,
    columns: used ? used.column + used.columns : 0,
  };
  const values = used === undefined ? [] : book.readValues(sheetId, whole);
  return {
    name: book.sheets().find(({ id }) => id === sheetId)?.name ?? "",
    values: values.map((row) => row.map((value) => (isCellError(value) ? value.error : value))),
    merges: book.merges(sheetId).map(({ row, column, rows, columns }) => ({
      ...{ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 },
    })),
  };
}
