/**
 * A formula after rows or columns of a sheet have come in or gone: its references to that sheet go along, as Excel has
 * them do. What is not a reference (texts, columns of tables, other workbooks) stays.
 */
import { columnLetters, columnOf, MOST_COLUMNS, MOST_ROWS } from "../../reading/addresses";
import type { AxisMap, SheetMap } from "./axis-map";

/** Texts, quoted sheets with their mark, brackets, runs of what names and addresses are made of, and all else. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}\p{N}_.$\\?!:]+|[^"'[]/gsu;
/** All of a formula in pieces, a sheet's name in one with the mark behind it. */
export const formulaPieces = (formula: string): readonly string[] => formula.match(PIECES) ?? [];

const AREA = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?$/iu;
const COLUMNS = /^(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})$/iu;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/u;
const GONE = "#REF!";

/**
 * @param own the sheet that the formula stands on; null where it has to name every sheet
 * @param sheet the sheet whose rows or columns have moved
 */
export function formulaAfter(formula: string, own: string | null, sheet: string, map: SheetMap): string {
  const pieces = formulaPieces(formula);
  /** The sheet that is named right before. */
  let named: string | null = null;
  return pieces
    .map((piece, i) => {
      if (piece.startsWith('"') || piece.startsWith("[")) {
        named = null;
        return piece;
      }
      if (piece.startsWith("'")) {
        // A bracket in it says that it is of another workbook: no sheet of this one has no name.
        const sheetOf = (name: string): string => (name.includes("[") ? "" : name.replaceAll("''", "'"));
        named = piece.endsWith("!") ? sheetOf(piece.slice(1, -2)) : null;
        return piece;
      }
      const bang = piece.lastIndexOf("!");
      // A bracket before it says that it is of another workbook.
      const isElsewhere = pieces[i - 1]?.endsWith("]") === true;
      const of = bang >= 0 ? piece.slice(0, bang) : (named ?? own);
      named = null;
      const isCall = pieces[i + 1] === "(";
      if (isElsewhere || isCall || of?.toLowerCase() !== sheet.toLowerCase()) return piece;
      const moved = referenceAfter(piece.slice(bang + 1), map);
      return moved === null ? piece : piece.slice(0, bang + 1) + moved;
    })
    .join("");
}

/** Null for what is no reference. */
function referenceAfter(text: string, map: SheetMap): string | null {
  const area = AREA.exec(text);
  if (area !== null) {
    const [, a = "", left = "", b = "", top = "", c = "", right = "", d = "", bottom = ""] = area;
    if (columnOf(left) >= MOST_COLUMNS || Number(top) > MOST_ROWS || Number(top) < 1) return null;
    if (right === "") {
      const column = map.columns.at(columnOf(left));
      const row = map.rows.at(Number(top) - 1);
      return column === null || row === null ? GONE : `${a}${columnLetters(column)}${b}${row + 1}`;
    }
    const columns = spanAfter(map.columns, columnOf(left), columnOf(right));
    const rows = spanAfter(map.rows, Number(top) - 1, Number(bottom) - 1);
    if (columns === null || rows === null) return GONE;
    return `${a}${columnLetters(columns[0])}${b}${rows[0] + 1}:${c}${columnLetters(columns[1])}${d}${rows[1] + 1}`;
  }
  const columns = COLUMNS.exec(text);
  if (columns !== null) {
    const [, a = "", left = "", b = "", right = ""] = columns;
    const span = spanAfter(map.columns, columnOf(left), columnOf(right));
    return span === null ? GONE : `${a}${columnLetters(span[0])}:${b}${columnLetters(span[1])}`;
  }
  const rows = ROWS.exec(text);
  if (rows === null) return null;
  const [, a = "", top = "", b = "", bottom = ""] = rows;
  const span = spanAfter(map.rows, Number(top) - 1, Number(bottom) - 1);
  return span === null ? GONE : `${a}${span[0] + 1}:${b}${span[1] + 1}`;
}

/** Whichever end is written first. */
function spanAfter(map: AxisMap, a: number, b: number): readonly [number, number] | null {
  const span = map.span(Math.min(a, b), Math.max(a, b));
  return span === null || a <= b ? span : [span[1], span[0]];
}
