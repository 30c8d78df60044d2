/**
 * A formula in the pieces that matter to us: references to cells and rows, names of functions, and everything in which
 * such things only seem to stand (texts, names of sheets and tables, structured references, error values).
 */
import { columnIndex, LAST_ROW } from "../core/positions";

/** `other`: whatever is none of these, texts and signs alike. The pieces joined are the formula. */
export interface FormulaToken {
  readonly kind: "cell" | "row" | "function" | "other";
  readonly text: string;
}

const LAST_COLUMN = 16_383;

/** Each at the place reached, the first that fits; brackets nest and are cut by hand. */
const PIECES = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|#(?:N\/A|DIV\/0!|[A-Z_]+[!?]|GETTING_DATA)|\s+/iuy;
/** Letters of any script, digits, and what stands within names; a point at the end belongs to an operator (A1.:.B9). */
const WORD = /[\p{L}\p{N}_\\$](?:[\p{L}\p{N}_.\\$?]*[\p{L}\p{N}_$?])?/uy;
const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/iu;
const ROW = /^\$?(\d{1,7})$/u;

export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const push = (kind: FormulaToken["kind"], end: number): void => {
    tokens.push({ kind, text: formula.slice(at, end) });
    at = end;
  };
  while (at < formula.length) {
    const sign = formula[at] ?? "";
    if (sign === "[") push("other", endOfBrackets(formula, at));
    else {
      const piece = matchAt(PIECES, formula, at) ?? null;
      const word = piece === null ? matchAt(WORD, formula, at) : null;
      if (word !== null) push(kindOfWord(formula, at, word), at + word.length);
      else push("other", at + (piece?.length ?? 1));
    }
  }
  return tokens;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  return found === undefined || found === "" ? null : found;
}

/** `[[#此行],[姓名]]`, `[Book2]`: to the bracket that closes it; a quote makes the sign after it one like others. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    const sign = formula[i];
    if (sign === "'") i++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return i + 1;
  }
  return formula.length;
}

function kindOfWord(formula: string, at: number, word: string): FormulaToken["kind"] {
  const next = formula[at + word.length];
  if (next === "(") return "function";
  // The name of a sheet, of a table.
  if (next === "!" || next === "[") return "other";
  const cell = CELL.exec(word);
  if (cell !== null) {
    const [, column = "", row = ""] = cell;
    return columnIndex(column) <= LAST_COLUMN && isRow(row) ? "cell" : "other";
  }
  const row = ROW.exec(word)?.[1];
  return row !== undefined && isRow(row) && isEndOfRows(formula, at, word) ? "row" : "other";
}

const isRow = (row: string): boolean => Number(row) >= 1 && Number(row) <= LAST_ROW + 1;

/** `3:9`: a number is a row where it stands beside a colon, and a number on its other side. */
const isEndOfRows = (formula: string, at: number, word: string): boolean =>
  /^:\$?\d/u.test(formula.slice(at + word.length)) || /(?:^|[^\p{L}\p{N}_.$])\$?\d+:$/u.test(formula.slice(0, at));

/** The formula with other words for its functions. */
export const withFunctions = (formula: string, rename: (name: string) => string): string =>
  formulaTokens(formula)
    .map(({ kind, text }) => (kind === "function" ? rename(text) : text))
    .join("");

/** As a formula is spelled that was entered, or saved, where the add-in was absent: it never calculates again. */
const FOREIGN = /^(?:_xlfn\.)?_xldudf_JC_(?=[A-Z]+$)/iu;

/** The formula as it is entered where the add-in is there. */
export const healed = (formula: string): string =>
  /_xldudf_/iu.test(formula) ? withFunctions(formula, (name) => name.replace(FOREIGN, "JC.")) : formula;

/** The names behind JC. of our functions that a formula calls. */
export function ourFunctionsIn(formula: string): readonly string[] {
  if (!/JC[._]/iu.test(formula)) return [];
  return formulaTokens(formula).flatMap(({ kind, text }) => {
    const name = kind === "function" ? /^(?:JC\.|(?:_xlfn\.)?_xldudf_JC_)([A-Z]+)$/iu.exec(text)?.[1] : undefined;
    return name === undefined ? [] : [name.toUpperCase()];
  });
}
