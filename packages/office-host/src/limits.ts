/** Excel's limits, answered with Excel's codes. */
import { HostError } from "./errors";
import { cellCount, isEntireColumns, isEntireRows, type Rect } from "./rect";

/** More cells than this cannot be read at once. */
export const MAX_READ_CELLS = 5_000_000;

/** Excel on the web refuses larger requests and answers. */
export const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

/** Whole columns or rows have no values to read: Excel answers null. */
export const isUnbounded = (r: Rect): boolean => isEntireColumns(r) || isEntireRows(r);

/** @throws HostError RangeExceedsLimit for more cells than can be read at once. */
export function checkReadable(r: Rect): void {
  if (cellCount(r) > MAX_READ_CELLS) {
    throw new HostError("RangeExceedsLimit", `${cellCount(r)} cells, ${MAX_READ_CELLS} allowed`);
  }
}

/** @throws HostError InvalidArgument unless the matrix has the range's rows and columns. */
export function checkMatrix(matrix: readonly (readonly unknown[])[], r: Rect): void {
  if (matrix.length !== r.rows || matrix.some((row) => !Array.isArray(row) || row.length !== r.columns)) {
    throw new HostError(
      "InvalidArgument",
      `the array is ${matrix.length}x${matrix[0]?.length ?? 0}, the range ${r.rows}x${r.columns}`,
    );
  }
}

export const exceedsPayload = (text: string): boolean =>
  text.length > MAX_PAYLOAD_BYTES || new TextEncoder().encode(text).length > MAX_PAYLOAD_BYTES;
