/**
 * The same formula in another row, as filling down makes it: references without $ before the row move along.
 */

const REFERENCE = /(?<![\p{L}\p{N}_.])(\$?[A-Z]{1,3})(\d{1,7})(?![\p{L}\p{N}_(.])/giu;

/** @param from the row (0-based) for which the formula is written @param to the row for which it is wanted */
export const formulaInRow = (formula: string, from: number, to: number): string =>
  formula.replace(REFERENCE, (_, column: string, row: string) => `${column}${Number(row) + to - from}`);

/** Does filling the first formula down to the second's row give the second? */
export const sameInRow = (first: string, firstRow: number, second: string, secondRow: number): boolean =>
  formulaInRow(first, firstRow, secondRow) === second;
