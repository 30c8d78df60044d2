/**
 * One result for each of several cells, in the shape in which Excel spreads a function of single cells: a column goes
 * along a row, a single one along everything. Functions that are told where their arguments stand do it themselves,
 * because Excel does it for those with a single result only.
 */
import { notAvailable, type Cell } from "./answer";
import type { Values } from "./blanks";

/** @param answer for a value of each; a row or column that only one of several has is #N/A, as in Excel */
export function pairs(first: Values, second: Values, answer: (one: unknown, other: unknown) => Cell): Cell[][] {
  const rows = Math.max(first.length, second.length);
  const columns = Math.max(widthOf(first), widthOf(second));
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => {
      const [one, other] = [at(first, r, c), at(second, r, c)];
      return one === undefined || other === undefined ? notAvailable("") : answer(one, other);
    }),
  );
}

const widthOf = (values: Values): number => Math.max(0, ...values.map((row) => row.length));

function at(values: Values, row: number, column: number): unknown {
  const line = values[values.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
}

/** An error that is thrown for one cell is that cell's answer. */
export function caught(answer: () => Cell): Cell {
  try {
    return answer();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}
