/**
 * The grid sorts all that stands together: with “拓展区域” that is the title and the header of a roster too. Here what
 * is data is sorted, where that is known; where it is not, it is said that the first row was sorted with the others.
 */
import {
  IUndoRedoService,
  RedoCommand,
  UndoCommand,
  type ICommandService,
  type Injector,
  type IRange,
  type IUndoRedoItem,
} from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import {
  SheetsSortService,
  SortRangeCommand,
  SortType,
  type ISortRangeCommandParams,
} from "@univerjs/preset-sheets-sort";
import { isCellError, sameRect, type Rect } from "office-host";
import { isEmpty, type SheetCells } from "../../src/core/cells";
import { valueOf } from "./cells";
import type { GridWorkbook } from "./grid-workbook";
import { toRange, toRect } from "./ranges";
import { rowsToSort, type DataRows } from "./rows-to-sort";
import { namedColumns } from "./sort-panel";
import { compareValues } from "./sorting";

/** All ways of sorting that begin in the menu begin so. */
const ASKED = "sheet.command.sort-range-";

/** What is to be known of a sort that has been done; rows are 1-based. */
export interface SortNotice {
  /** These alone were sorted. */
  readonly limited: { readonly first: number; readonly last: number } | null;
  /** Sorted with the others, where no header is known. */
  readonly firstRow: number | null;
  /** Something stands in the same rows beside what was sorted: it stayed. */
  readonly leavesColumns: boolean;
  /** So many rows in between are not to be seen: they stayed as well. */
  readonly hiddenRows: number;
}

interface Selected {
  readonly range: IRange;
  /** The row in which somebody stands. */
  readonly row: number;
}

interface Running {
  readonly injector: Injector;
  readonly commands: ICommandService;
}

/** What is sorted, and what of it is said once it is. */
interface Sorting {
  readonly area: Rect;
  readonly notice: Pick<SortNotice, "limited" | "firstRow">;
}

/**
 * @param bookOf the workbook that is open, if it is the one of this id
 * @param tell told of a sort when it is done: who gives it up, or is refused, has nothing to be told; null once it is
 *   undone
 */
export function sortDataOnly(
  { injector, commands }: Running,
  bookOf: (unitId: string) => GridWorkbook | undefined,
  tell: (notice: SortNotice | null) => void,
): void {
  let before: Selected | undefined;
  let sorting: Sorting | undefined;
  const sorts = injector.get(SheetsSortService);
  sorts.registerCompareFn((way, a, b) => compareValues(valueOf(a ?? null), valueOf(b ?? null), way === SortType.ASC));
  const panel = namedColumns(injector);
  commands.beforeCommandExecuted(({ id }) => {
    if (!id.startsWith(ASKED)) return;
    const selected = injector.get(SheetsSelectionsService).getCurrentLastSelection();
    before = selected?.primary ? { range: selected.range, row: selected.primary.actualRow } : undefined;
  });
  const check = sorts.singleCheck.bind(sorts);
  // The first that is asked of what is to be sorted: the place asked about is the one that is gone by.
  sorts.singleCheck = (location) => {
    const { unitId, subUnitId } = location;
    const range = toRect(location.range);
    // Of the list of a filter nobody knows where somebody stands: its rows are below its header.
    const { range: selected = location.range, row = range.row } = before ?? {};
    [before, sorting] = [undefined, undefined];
    const book = bookOf(unitId);
    if (book === undefined) return check(location);
    const tables = book.tables().filter((table) => table.sheetId === subUnitId);
    const data = rowsToSort(cellsOf(book, subUnitId), tables, range, row);
    // What was chosen is what is sorted; what was extended reaches over the whole table, also behind an empty column.
    const isExtended = !sameRect(range, toRect(selected));
    const area = data === undefined ? range : isExtended ? withColumns(data) : data.area;
    const isLimited = area.row !== range.row || area.rows !== range.rows;
    panel.show(data?.headerOf);
    sorting = {
      area,
      notice: {
        limited: isLimited ? { first: area.row + 1, last: area.row + area.rows } : null,
        firstRow: data === undefined && range.row < selected.startRow ? range.row + 1 : null,
      },
    };
    if (!sameRect(area, range)) {
      location.range = toRange(area);
      const primary = { ...toRange({ ...area, rows: 1, columns: 1 }), actualRow: area.row, actualColumn: area.column };
      const selection = { range: location.range, primary: { ...primary, ...UNMERGED }, style: null };
      commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId, selections: [selection] });
    }
    return check(location);
  };
  const steps = injector.get(IUndoRedoService);
  let told: { readonly step: IUndoRedoItem; readonly notice: SortNotice } | undefined;
  commands.onCommandExecuted(({ id, params }) => {
    if (told !== undefined && id === UndoCommand.id && steps.pitchTopRedoElement() === told.step) tell(null);
    if (told !== undefined && id === RedoCommand.id && steps.pitchTopUndoElement() === told.step) tell(told.notice);
    if (id !== SortRangeCommand.id) return;
    const { unitId, subUnitId, range, hasTitle } = params as ISortRangeCommandParams;
    const [book, area] = [bookOf(unitId), toRect(range)];
    const known = sorting !== undefined && sameRect(sorting.area, area) ? sorting.notice : NOT_ASKED;
    sorting = undefined;
    if (book === undefined) return;
    const notice: SortNotice = {
      limited: known.limited,
      firstRow: hasTitle ? null : known.firstRow,
      leavesColumns: standsBeside(cellsOf(book, subUnitId), area),
      hiddenRows: hiddenIn(book, subUnitId, area),
    };
    const step = steps.pitchTopUndoElement();
    const { limited, firstRow, leavesColumns, hiddenRows } = notice;
    const isWorthSaying = limited !== null || firstRow !== null || leavesColumns || hiddenRows > 0;
    told = isWorthSaying && step ? { step, notice } : undefined;
    if (isWorthSaying) tell(notice);
  });
}

const withColumns = ({ area, columns: { left, right } }: DataRows): Rect => ({
  ...area,
  column: left,
  columns: right - left + 1,
});

const NOT_ASKED = { limited: null, firstRow: null };

/** Does something stand in the same rows, left or right of those columns? */
const standsBeside = ({ values }: SheetCells, { row, rows, column, columns }: Rect): boolean =>
  values
    .slice(row, row + rows)
    .some((line) => line.some((value, i) => (i < column || i >= column + columns) && !isEmpty(value)));

/** The grid sorts what can be seen, as Excel does. */
const hiddenIn = (book: GridWorkbook, sheetId: string, area: Rect): number =>
  book.hiddenRows(sheetId, area).filter((isHidden) => isHidden).length;

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
