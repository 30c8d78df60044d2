/** Sizes, merges, hidden rows and columns, frozen panes of the grid's workbook. */
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/preset-sheets-core";
import { intersection, type Rect, type WorkbookPort } from "office-host";
import type { GridContext } from "./context";
import { clip, toRange, toRect } from "./ranges";

type LayoutMembers = Pick<
  WorkbookPort,
  | "columnWidth"
  | "isStandardWidth"
  | "setColumnWidth"
  | "rowHeight"
  | "setRowHeight"
  | "autofit"
  | "merges"
  | "merge"
  | "unmerge"
  | "hiddenRows"
  | "hiddenColumns"
  | "setRowsHidden"
  | "setColumnsHidden"
  | "frozen"
  | "setFrozen"
>;

const PIXELS_PER_POINT = 96 / 72;

/** Wide characters take two places. Near enough where nothing measures text. */
const widthOf = (text: string): number =>
  Math.max(...text.split("\n").map((line) => [...line].reduce((sum, c) => sum + (c > "\u2e80" ? 14 : 7.5), 0))) + 12;

type ColumnSizes = Readonly<Record<number, { readonly w?: number } | undefined>>;
const NO_WIDTH = { w: undefined };

const NARROWEST = 24;
const WIDEST = 600;

/** @param readText the display text of cells */
export function layoutMembers(grid: GridContext, readText: WorkbookPort["readText"]): LayoutMembers {
  const common = (values: readonly number[]): number | null =>
    values.every((value) => value === values[0]) && values[0] !== undefined ? values[0] / PIXELS_PER_POINT : null;

  /** What of a rectangle the grid's sheet has. */
  const on = (sheetId: string, r: Rect): Rect | undefined => {
    const sheet = grid.sheet(sheetId);
    return clip(r, sheet.getRowCount(), sheet.getColumnCount());
  };
  const rows = (r: Rect): number[] => Array.from({ length: r.rows }, (_, i) => r.row + i);
  const columns = (r: Rect): number[] => Array.from({ length: r.columns }, (_, i) => r.column + i);

  const change = (id: string, sheetId: string, r: Rect, params: object = {}): void => {
    const shown = on(sheetId, r);
    if (shown !== undefined) grid.run(id, sheetId, { ranges: [toRange(shown)], ...params });
  };

  return {
    columnWidth: (sheetId, r) =>
      common(columns(on(sheetId, r) ?? { ...r, columns: 1 }).map((c) => grid.sheet(sheetId).getColumnWidth(c))),
    isStandardWidth(sheetId, r) {
      const { columnData = {} } = grid.sheet(sheetId).getConfig();
      return columns(r).every((column) => (columnData as ColumnSizes)[column]?.w === undefined);
    },
    setColumnWidth(sheetId, r, points) {
      if (points === null) {
        const shown = on(sheetId, r);
        const columnData = Object.fromEntries((shown === undefined ? [] : columns(shown)).map((c) => [c, NO_WIDTH]));
        grid.run(SetColDataMutation.id, sheetId, { columnData });
        return;
      }
      grid.makeRoom(sheetId, 0, Math.min(r.column + r.columns, r.column + 100));
      change(SetWorksheetColWidthMutation.id, sheetId, r, { colWidth: points * PIXELS_PER_POINT });
    },
    rowHeight: (sheetId, r) =>
      common(rows(on(sheetId, r) ?? { ...r, rows: 1 }).map((row) => grid.sheet(sheetId).getRowHeight(row))),
    setRowHeight(sheetId, r, points) {
      change(SetWorksheetRowIsAutoHeightMutation.id, sheetId, r, { autoHeightInfo: 0 });
      change(SetWorksheetRowHeightMutation.id, sheetId, r, { rowHeight: points * PIXELS_PER_POINT });
    },
    autofit(sheetId, r, what) {
      const used = on(sheetId, r);
      if (used === undefined) return;
      if (what === "rows") {
        change(SetWorksheetRowIsAutoHeightMutation.id, sheetId, used, { autoHeightInfo: 1 });
        return;
      }
      for (const column of columns(used)) {
        const texts = readText(sheetId, { ...used, column, columns: 1 }).map(([text]) => text ?? "");
        const widest = texts.reduce((most, text) => (text === "" ? most : Math.max(most, widthOf(text))), 0);
        const colWidth = Math.min(WIDEST, Math.max(NARROWEST, widest));
        if (widest > 0) change(SetWorksheetColWidthMutation.id, sheetId, { ...used, column, columns: 1 }, { colWidth });
      }
    },
    merges: (sheetId) => grid.sheet(sheetId).getMergeData().map(toRect),
    merge(sheetId, r) {
      this.unmerge(sheetId, r);
      grid.makeRoom(sheetId, r.row + r.rows, r.column + r.columns);
      grid.run(AddWorksheetMergeMutation.id, sheetId, { ranges: [toRange(r)] });
    },
    unmerge(sheetId, r) {
      const touched = grid
        .sheet(sheetId)
        .getMergeData()
        .filter((merge) => intersection(toRect(merge), r) !== undefined);
      if (touched.length > 0) grid.run(RemoveWorksheetMergeMutation.id, sheetId, { ranges: touched });
    },
    hiddenRows(sheetId, r) {
      const sheet = grid.sheet(sheetId);
      const last = sheet.getRowCount();
      return rows(r).map((row) => row < last && !sheet.getRowVisible(row));
    },
    hiddenColumns(sheetId, r) {
      const sheet = grid.sheet(sheetId);
      const last = sheet.getColumnCount();
      return columns(r).map((column) => column < last && !sheet.getColVisible(column));
    },
    setRowsHidden(sheetId, r, hidden) {
      change(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, sheetId, r);
      grid.tell({ kind: "rows-hidden", sheetId, rect: r, hidden });
    },
    setColumnsHidden: (sheetId, r, hidden) =>
      change(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, sheetId, r),
    frozen(sheetId) {
      const { xSplit, ySplit } = grid.sheet(sheetId).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    setFrozen(sheetId, frozenRows, frozenColumns) {
      grid.run(SetFrozenMutation.id, sheetId, {
        xSplit: frozenColumns,
        ySplit: frozenRows,
        startRow: frozenRows || -1,
        startColumn: frozenColumns || -1,
      });
    },
  };
}
