/** Inserting, deleting and sorting cells of the grid's workbook. */
import { Direction, type ICellData } from "@univerjs/core";
import {
  LexerTreeBuilder,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { isEntireColumns, isEntireRows, type Rect, type Shift, type WorkbookPort } from "office-host";
import type { GridContext } from "./context";
import { areaOf, clip, toRange } from "./ranges";
import { formulaTexts } from "./formula-texts";
import { heightsAfter } from "./sorted-heights";
import { sortOrder } from "./sorting";
import { partShiftOf, shiftCommand } from "./structure";

type StructureMembers = Pick<WorkbookPort, "insert" | "remove" | "sort">;

export function structureMembers(grid: GridContext, readValues: WorkbookPort["readValues"]): StructureMembers {
  /** The grid's commands adapt formulas and merges of the sheet it shows: for a moment it stands on the right one. */
  function on(sheetId: string, work: () => void): void {
    const active = grid.book.getActiveSheet().getSheetId();
    if (active === sheetId) {
      work();
      return;
    }
    grid.run(SetWorksheetActiveOperation.id, sheetId, {});
    try {
      work();
    } finally {
      grid.run(SetWorksheetActiveOperation.id, active, {});
    }
  }

  function shift(sheetId: string, r: Rect, way: Shift): void {
    const isInsert = way === "down" || way === "right";
    const sheet = grid.sheet(sheetId);
    if (isInsert) grid.makeRoom(sheetId, isEntireColumns(r) ? 0 : r.row + 1, isEntireRows(r) ? 0 : r.column + 1);
    const shown = clip(r, isInsert ? Infinity : sheet.getRowCount(), isInsert ? Infinity : sheet.getColumnCount());
    if (shown !== undefined) {
      const range = toRange({
        ...shown,
        rows: isEntireColumns(r) ? sheet.getRowCount() : shown.rows,
        columns: isEntireRows(r) ? sheet.getColumnCount() : shown.columns,
      });
      const selected = grid.injector.get(SheetsSelectionsService).getWorkbookSelections(grid.unitId);
      const before = [...selected.getSelectionsOfWorksheet(sheetId)];
      const type = SelectionMoveType.ONLY_SET;
      on(sheetId, () => {
        const command = shiftCommand(r, way);
        if (partShiftOf(command) === undefined)
          grid.run(command, sheetId, { range, direction: isEntireRows(r) ? Direction.UP : Direction.LEFT });
        // Those for parts of the sheet cannot be waited for, but have done their work when they return.
        else grid.quietly(() => void grid.commands.executeCommand(command, { range }));
        // The grid selects what came or went, as if the user had asked for it; and what is selected comes to the front.
        if (before.length > 0) grid.run(SetSelectionsOperation.id, sheetId, { selections: before, type });
      });
    }
    grid.tell({ kind: isInsert ? "inserted" : "deleted", sheetId, rect: r, shift: way });
  }

  return {
    insert: shift,
    remove: shift,
    sort(sheetId, r, fields) {
      const lexer = grid.injector.get(LexerTreeBuilder);
      const matrix = grid.sheet(sheetId).getCellMatrix();
      const textOf = formulaTexts(grid, sheetId);
      const cellValue: Record<number, Record<number, ICellData>> = {};
      const order = sortOrder(readValues(sheetId, r), fields);
      order.forEach((from, to) => {
        const line: Record<number, ICellData> = {};
        for (let column = r.column; column < r.column + r.columns; column++) {
          const cell = matrix.getValue(r.row + from, column);
          const formula = cell ? textOf(cell, r.row + from, column) : null;
          const f = formula === null ? null : lexer.moveFormulaRefOffset(formula, 0, to - from);
          line[column] = { ...BLANK, ...cell, ...(f === null ? {} : { f, si: null }) } as ICellData;
        }
        cellValue[r.row + to] = line;
      });
      grid.run(SetRangeValuesMutation.id, sheetId, { cellValue });
      const rowData = heightsAfter(grid.sheet(sheetId), r, order);
      if (rowData !== undefined) grid.run(SetRowDataMutation.id, sheetId, { rowData });
      grid.rearrange(sheetId, { sorted: areaOf(r), order });
      grid.tell({ kind: "sorted", sheetId, rect: r });
    },
  };
}

/** Everything a cell can hold, taken away. */
const BLANK = { v: null, t: null, f: null, p: null, s: null, si: null, custom: null } as const;
