/** The sheets of the grid's workbook: their tabs, and what is selected on them. */
import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault, type Worksheet } from "@univerjs/core";
import {
  RemoveSheetMutation,
  ScrollToRangeOperation,
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { rect, type Rect, type SheetVisibility, type WorkbookPort } from "office-host";
import type { GridContext } from "./context";
import { clip, toRange, toRect } from "./ranges";
import { emptySheet } from "./snapshot";

type SheetMembers = Pick<
  WorkbookPort,
  | "sheets"
  | "addSheet"
  | "deleteSheet"
  | "renameSheet"
  | "moveSheet"
  | "setVisibility"
  | "activeSheet"
  | "activateSheet"
  | "selection"
  | "select"
  | "isProtected"
  | "setProtected"
>;

export function sheetMembers(grid: GridContext): SheetMembers {
  const { book, side } = grid;
  const ids = (): readonly string[] => book.getSheetOrders();

  const visibility = (sheet: Worksheet): SheetVisibility =>
    sheet.isSheetHidden() === BooleanNumber.FALSE
      ? "Visible"
      : side.side(sheet.getSheetId()).isVeryHidden
        ? "VeryHidden"
        : "Hidden";

  const activate = (sheetId: string): void => {
    if (book.getActiveSheet().getSheetId() !== sheetId) grid.run(SetWorksheetActiveOperation.id, sheetId, {});
  };

  const selectedOn = (sheetId: string): readonly Rect[] => {
    const selections = grid.injector.get(SheetsSelectionsService).getWorkbookSelections(grid.unitId);
    const areas = selections.getSelectionsOfWorksheet(sheetId).map(({ range }) => toRect(range));
    return areas.length > 0 ? areas : [rect(0, 0, 1, 1)];
  };

  return {
    sheets: () =>
      ids().map((id) => {
        const sheet = grid.sheet(id);
        return { id, name: sheet.getName(), visibility: visibility(sheet) };
      }),
    addSheet(name) {
      const id = generateRandomId(8);
      const front = book.getActiveSheet().getSheetId();
      // Its notice comes from the grid, as for a sheet the user adds.
      const sheet = mergeWorksheetSnapshotWithDefault(emptySheet(id, name));
      grid.insertSheet({ unitId: grid.unitId, index: ids().length, sheet }, front);
      // In Excel a new sheet does not come to the front by itself.
      activate(front);
      return id;
    },
    deleteSheet(sheetId) {
      const order = ids();
      const at = order.indexOf(sheetId);
      const others = order.filter((id) => id !== sheetId);
      const next = others[Math.min(at, others.length - 1)];
      const isActive = book.getActiveSheet().getSheetId() === sheetId;
      // The grid must never stand on a sheet that is gone.
      if (isActive && next !== undefined) activate(next);
      grid.run(RemoveSheetMutation.id, sheetId, { subUnitName: "" });
      side.sheetDeleted(sheetId);
      grid.tell({ kind: "sheet-deleted", sheetId });
    },
    renameSheet: (sheetId, name) => grid.run(SetWorksheetNameCommand.id, sheetId, { name }),
    moveSheet: (sheetId, position) =>
      grid.run(SetWorksheetOrderMutation.id, sheetId, { fromOrder: ids().indexOf(sheetId), toOrder: position }),
    setVisibility(sheetId, wanted) {
      side.side(sheetId).isVeryHidden = wanted === "VeryHidden";
      grid.run(SetWorksheetHideMutation.id, sheetId, {
        hidden: wanted === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      });
    },
    activeSheet: () => book.getActiveSheet().getSheetId(),
    activateSheet: activate,
    selection() {
      const sheetId = book.getActiveSheet().getSheetId();
      return { sheetId, areas: selectedOn(sheetId) };
    },
    select(sheetId, areas) {
      activate(sheetId);
      for (const r of areas) grid.makeRoom(sheetId, Math.min(r.row + r.rows, r.row + 1), r.column + 1);
      const sheet = grid.sheet(sheetId);
      const shown = areas.flatMap((r) => clip(r, sheet.getRowCount(), sheet.getColumnCount()) ?? []);
      const selections = shown.map((r) => {
        const { isMerged, isMergedMainCell, ...cell } = sheet.getCellInfoInMergeData(r.row, r.column);
        const isOneCell = r.rows === 1 && r.columns === 1;
        const primary = { ...cell, actualRow: r.row, actualColumn: r.column, isMerged, isMergedMainCell };
        // A merged cell is selected as a whole.
        return { range: toRange(isOneCell ? toRect(cell) : r), primary, style: null };
      });
      grid.quietly(() =>
        grid.run(SetSelectionsOperation.id, sheetId, { selections, type: SelectionMoveType.ONLY_SET, reveal: true }),
      );
      const [first] = shown;
      if (first !== undefined) {
        // Scrolling waits for the sheet to be drawn.
        void grid.commands.executeCommand(ScrollToRangeOperation.id, {
          range: toRange({ ...first, rows: 1, columns: 1 }),
        });
      }
      grid.tell({ kind: "selection", sheetId, areas });
    },
    isProtected: (sheetId) => side.side(sheetId).isProtected,
    setProtected(sheetId, isProtected) {
      side.side(sheetId).isProtected = isProtected;
      grid.tell({ kind: "protection", sheetId, isProtected });
    },
  };
}
