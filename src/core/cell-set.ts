/** Cells of one sheet that have come by: a list with a place for each row of a column, where a set would hash cells. */
import type { CellPlace } from "./positions";

const ROWS_AT_FIRST = 256;

export class CellSet {
  private readonly columns: Uint8Array[] = [];

  /** @returns whether the cell is new here */
  add({ row, column }: CellPlace): boolean {
    let rows = this.columns[column];
    if (rows === undefined || row >= rows.length) this.columns[column] = rows = withRoom(rows, row);
    if (rows[row] === 1) return false;
    rows[row] = 1;
    return true;
  }
}

function withRoom(rows: Uint8Array | undefined, row: number): Uint8Array {
  const grown = new Uint8Array(Math.max(ROWS_AT_FIRST, 2 * (row + 1)));
  if (rows !== undefined) grown.set(rows);
  return grown;
}
