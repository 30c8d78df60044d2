/**
 * The same formula in another row, as filling down makes it: references without $ before the row move along.
 */
import { formulaTokens } from "../workbook/formula-tokens";

/** @param from the row (0-based) for which the formula is written @param to the row for which it is wanted */
export const formulaInRow = (formula: string, from: number, to: number): string =>
  formulaTokens(formula)
    .map(({ kind, text }) => (kind === "cell" || kind === "row" ? moved(text, to - from) : text))
    .join("");

const moved = (reference: string, rows: number): string =>
  reference.replace(
    /^(\$?[A-Z]+)?(\d+)$/iu,
    (_, column: string | undefined, row: string) => `${column ?? ""}${Number(row) + rows}`,
  );

/** Does filling the first formula down to the second's row give the second? */
export const sameInRow = (first: string, firstRow: number, second: string, secondRow: number): boolean =>
  formulaInRow(first, firstRow, secondRow) === second;
