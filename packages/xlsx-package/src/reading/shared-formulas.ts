/** A formula that cells share is written once; in the others it stands moved by so many rows and columns. */
import { columnLetters, columnOf, MOST_COLUMNS, MOST_ROWS } from "./addresses";

/** Texts, quoted sheet names, and what stands in brackets (columns of tables, other workbooks) stay as they are. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[^"'[]+|./gsu;
// With what stands before: a lookbehind cannot be parsed by the web view of an older Mac.
const REFERENCE = /(^|[^\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;
const WHOLE_COLUMNS = /(^|[^\p{L}\p{N}_.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!])/giu;
const WHOLE_ROWS = /(^|[^\p{L}\p{N}_.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string, letters: string): string | null => moved(fixed, columnOf(letters), columns, letters);
  const row = (fixed: string, digits: string): string | null => {
    const at = fixed === "" ? Number(digits) + rows : Number(digits);
    return at >= 1 && at <= MOST_ROWS ? fixed + String(at) : null;
  };
  const both = (first: string | null, second: string | null, between = ""): string =>
    first === null || second === null ? "#REF!" : first + between + second;
  return formula.replace(PIECES, (piece) =>
    /^["'[]/u.test(piece)
      ? piece
      : piece
          .replace(
            WHOLE_COLUMNS,
            (_, before: string, a: string, from: string, b: string, to: string) =>
              before + both(column(a, from), column(b, to), ":"),
          )
          .replace(
            WHOLE_ROWS,
            (_, before: string, a: string, from: string, b: string, to: string) =>
              before + both(row(a, from), row(b, to), ":"),
          )
          .replace(
            REFERENCE,
            (_, before: string, a: string, letters: string, b: string, digits: string) =>
              before + both(column(a, letters), row(b, digits)),
          ),
  );
}

function moved(fixed: string, column: number, by: number, written: string): string | null {
  if (fixed !== "") return fixed + written;
  const at = column + by;
  return at >= 0 && at < MOST_COLUMNS ? columnLetters(at) : null;
}
