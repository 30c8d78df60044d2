/**
 * A counterexample as the rows of a table that would keep it: a row of cells is a line of a rule's `cases.ts`, a sheet
 * is its lines. What came out stands open: `?` is for whoever finds out what is right.
 */

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const isCells = (value: unknown): value is Readonly<Record<string, string>> =>
  isPlain(value) && Object.keys(value).length > 0 && Object.values(value).every((cell) => typeof cell === "string");

const isMatrix = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row) && !row.some(Array.isArray));

const line = (cells: readonly unknown[]): string =>
  cells.map((cell) => (typeof cell === "string" ? cell : (JSON.stringify(cell) ?? String(cell)))).join(" | ");

/** Lines for every row or sheet in what a property was given; none where it was given neither. */
export function keptRows(given: unknown): readonly string[] {
  if (isCells(given)) {
    const columns = Object.keys(given).filter((column) => given[column] !== "");
    const open = ["on", "outcome", "reason", "at"];
    return [
      line(["情形", ...columns, ...open]),
      line(["？", ...columns.map((column) => given[column]), "2020-12-31", "?", "?", "?"]),
    ];
  }
  if (isMatrix(given)) return given.map(line);
  if (Array.isArray(given)) return given.flatMap((one) => keptRows(one));
  return isPlain(given) && isMatrix(given["values"]) ? keptRows(given["values"]) : [];
}
