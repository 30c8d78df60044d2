/** What the grid does when rows and columns come, go or change places, in the words of the port. */
import type { IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsCommand,
  MoveColsMutation,
  MoveRangeCommand,
  MoveRangeMutation,
  MoveRowsCommand,
  MoveRowsMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  ReorderRangeCommand,
  ReorderRangeMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import { MAX_COLUMNS, MAX_ROWS, rect, type Rect, type Shift } from "office-host";
import { toRect } from "./ranges";

/** While one of these runs, formulas the grid adapts are not edits. */
export const STRUCTURAL: ReadonlySet<string> = new Set([
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
  InsertRangeMoveDownCommand.id,
  InsertRangeMoveRightCommand.id,
  DeleteRangeMoveUpCommand.id,
  DeleteRangeMoveLeftCommand.id,
  MoveRowsCommand.id,
  MoveColsCommand.id,
  MoveRangeCommand.id,
  ReorderRangeCommand.id,
  SetWorksheetNameCommand.id,
  RemoveSheetCommand.id,
]);

/** With each of these formulas are adapted to where their cells are now. */
export const MOVES_CELLS: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
  SetWorksheetNameMutation.id,
]);

/** After these other sheets stand between two of them. */
export const CHANGES_SHEETS: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetOrderMutation.id,
]);

const WHOLE: Readonly<Record<string, { readonly axis: "rows" | "columns"; readonly shift: Shift }>> = {
  [InsertRowMutation.id]: { axis: "rows", shift: "down" },
  [RemoveRowMutation.id]: { axis: "rows", shift: "up" },
  [InsertColMutation.id]: { axis: "columns", shift: "right" },
  [RemoveColMutation.id]: { axis: "columns", shift: "left" },
};

/** The whole rows or columns a mutation inserts or deletes; undefined for any other. */
export function shiftOf(mutationId: string, range: IRange): { rect: Rect; shift: Shift } | undefined {
  const kind = WHOLE[mutationId];
  if (kind === undefined) return undefined;
  const r = toRect(range);
  const whole = kind.axis === "rows" ? rect(r.row, 0, r.rows, MAX_COLUMNS) : rect(0, r.column, MAX_ROWS, r.columns);
  return { rect: whole, shift: kind.shift };
}

/** Whole rows or columns that change places with those that they are dragged over. */
export interface LinesMoved {
  readonly area: Rect;
  /** For each row of the area from the top, or column from the left, which of them has come there. */
  readonly order: readonly number[];
}

/** @param target the rows begin where this one stands, as all stand before */
export function rowsMoved(source: IRange, target: IRange): LinesMoved {
  const { first, count, order } = linesMoved(source.startRow, source.endRow, target.startRow);
  return { area: rect(first, 0, count, MAX_COLUMNS), order };
}

/** @param target the columns begin where this one stands, as all stand before */
export function columnsMoved(source: IRange, target: IRange): LinesMoved {
  const { first, count, order } = linesMoved(source.startColumn, source.endColumn, target.startColumn);
  return { area: rect(0, first, MAX_ROWS, count), order };
}

function linesMoved(from: number, last: number, to: number): { first: number; count: number; order: number[] } {
  const end = last + 1;
  const first = Math.min(from, to);
  const count = Math.max(end, to) - first;
  const lines = Array.from({ length: count }, (_, i) => i);
  const moved = lines.slice(from - first, end - first);
  const others = lines.filter((line) => !moved.includes(line));
  return { first, count, order: to < from ? [...moved, ...others] : [...others, ...moved] };
}

const PART: Readonly<Record<string, Shift>> = {
  [InsertRangeMoveDownCommand.id]: "down",
  [InsertRangeMoveRightCommand.id]: "right",
  [DeleteRangeMoveUpCommand.id]: "up",
  [DeleteRangeMoveLeftCommand.id]: "left",
};

/** The way a command shifts a part of the sheet. */
export const partShiftOf = (commandId: string): Shift | undefined => PART[commandId];

/** The grid's command that shifts cells so. */
export function shiftCommand(r: Rect, shift: Shift): string {
  switch (shift) {
    case "down":
      return r.columns === MAX_COLUMNS ? InsertRowByRangeCommand.id : InsertRangeMoveDownCommand.id;
    case "up":
      return r.columns === MAX_COLUMNS ? RemoveRowByRangeCommand.id : DeleteRangeMoveUpCommand.id;
    case "right":
      return r.rows === MAX_ROWS ? InsertColByRangeCommand.id : InsertRangeMoveRightCommand.id;
    case "left":
      return r.rows === MAX_ROWS ? RemoveColByRangeCommand.id : DeleteRangeMoveLeftCommand.id;
  }
}
