/** Cells to be calculated again, as few rectangles. */
import { rect, type Rect } from "office-host";
import type { WaitingCell } from "./calls/call-memo";

/** Neighbours in a column become one rectangle: the engine's work grows with their number. */
export function runsOf(cells: readonly WaitingCell[]): { readonly sheetId: string; readonly rect: Rect }[] {
  const sorted = [...cells].sort((a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row);
  const runs: { sheetId: string; rect: Rect }[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = runs[runs.length - 1];
    const follows = last?.sheetId === sheetId && last.rect.column === column && last.rect.row + last.rect.rows === row;
    if (follows) last.rect = { ...last.rect, rows: last.rect.rows + 1 };
    else runs.push({ sheetId, rect: rect(row, column, 1, 1) });
  }
  return runs;
}
