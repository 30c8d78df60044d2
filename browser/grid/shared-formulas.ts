/**
 * Formulas filled down a column are one formula to the grid when they are marked as shared: it then reads and analyses
 * it once instead of thousands of times.
 */
import type { ICellData } from "@univerjs/core";
import { pieces } from "./formula-pieces";

/** Shorter runs gain nothing. */
const SHORTEST = 20;

/** A formula with its relative rows counted from its own: equal for a formula and the one filled down from it. */
export function fingerprint(formula: string, row: number): string {
  return pieces(formula)
    .map(({ kind, text }) =>
      kind === "address"
        ? text.replace(
            /(^|[!:])(\$?[A-Za-z]{1,3})?(\d{1,7})(?=$|:)/g,
            (_, before: string, column = "", line: string) => `${before}${String(column)}R[${Number(line) - row}]`,
          )
        : text,
    )
    .join("");
}

/** Marks the runs of equal formulas in each column of cells about to be written. References to tables stay apart. */
export function shareFormulas(
  cellValue: Record<number, Record<number, ICellData>>,
  columns: Iterable<number>,
  newId: () => string,
): void {
  const rows = Object.keys(cellValue).map(Number);
  for (const column of columns) {
    let run: ICellData[] = [];
    let print = "";
    let last = -2;
    const end = (): void => {
      const [first, ...others] = run;
      run = [];
      if (first === undefined || others.length + 1 < SHORTEST) return;
      first.si = newId();
      for (const cell of others) Object.assign(cell, { f: null, si: first.si });
    };
    for (const row of rows) {
      const cell = cellValue[row]?.[column];
      const formula = typeof cell?.f === "string" && !cell.f.includes("[") ? cell.f : undefined;
      const own = formula === undefined ? "" : fingerprint(formula, row);
      if (own === "" || own !== print || row !== last + 1) end();
      if (cell !== undefined && own !== "") run.push(cell);
      print = own;
      last = row;
    }
    end();
  }
}
