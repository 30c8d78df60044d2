import type { CellsChange } from "../../workbook/changes";

/** Where a row (1-based) is after rows were inserted and deleted. */
export function movedRow(row: number, changes: readonly CellsChange[]): number {
  let now = row;
  for (const change of changes) {
    if (change.kind !== "rows-inserted" && change.kind !== "rows-deleted") continue;
    const { top, bottom } = change.rect;
    const count = bottom - top + 1;
    if (change.kind === "rows-inserted") now += now > top ? count : 0;
    else if (now > bottom + 1) now -= count;
    else if (now > top) return -1;
  }
  return now;
}
