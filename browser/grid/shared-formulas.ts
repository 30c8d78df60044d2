/**
 * Formulas filled down a column are one formula to the grid when they are marked as shared: it then reads and analyses
 * it once instead of thousands of times.
 */
import type { ICellData, Nullable } from "@univerjs/core";
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

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;
export type TextOf = (cell: ICellData, row: number, column: number) => string | null;

/**
 * Texts of formulas, those of cells that share another's included. The grid itself looks for the sharing cell through
 * the whole sheet, for each cell anew; here it is looked for upwards from the cell, where `shareFormulas` and files put
 * it, and found once for all cells that are asked for.
 * @param cells by row and column
 * @param move the text of a formula as it reads that many rows further down
 * @param search finds a text by itself, where a formula is shared by a cell elsewhere than above
 */
export function sharedTexts(
  cells: Cells,
  move: (formula: string, rows: number) => string,
  search: (row: number, column: number) => Nullable<string>,
): TextOf {
  /** The cells that others share, by column and id. */
  const sources = new Map<string, { readonly formula: string; readonly row: number } | undefined>();
  const sourceAbove = (id: string, row: number, column: number) => {
    for (let above = row - 1; above >= 0; above--) {
      const cell = cells[above]?.[column];
      if (cell?.si === id && typeof cell.f === "string" && cell.f !== "") return { formula: cell.f, row: above };
    }
    return undefined;
  };
  const sourceOf = (id: string, row: number, column: number) => {
    const key = `${String(column)} ${id}`;
    if (!sources.has(key)) sources.set(key, sourceAbove(id, row, column));
    return sources.get(key);
  };
  return (cell, row, column) => {
    if (typeof cell.f === "string" && cell.f !== "") return cell.f;
    if (cell.si == null) return null;
    const source = sourceOf(cell.si, row, column);
    return source === undefined ? (search(row, column) ?? null) : move(source.formula, row - source.row);
  };
}
