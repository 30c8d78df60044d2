/**
 * References to the cells of all sheets from one to another, such as `SUM(甲:丙!B2)`. The grid's formula engine does not
 * read them: where each sheet may stand as an argument of its own, or all in one list, it gets all of them; the cell
 * keeps the text.
 */
import { formatSheetName } from "office-host";
import { pieces, type Piece } from "./formula-pieces";
import type { Rewritten } from "./structured-references";

/** Those of the functions that Excel lets look through sheets which take any number of arguments, all alike. */
const TAKES_ALL = new Set(
  (
    "SUM AVERAGE AVERAGEA COUNT COUNTA MAX MAXA MIN MINA PRODUCT STDEV STDEVA STDEVP STDEVPA STDEV.S STDEV.P " +
    "VAR VARA VARP VARPA VAR.S VAR.P MEDIAN AVEDEV DEVSQ GEOMEAN HARMEAN KURT SKEW SUMSQ"
  ).split(" "),
);
/** Those of them that look into their first argument alone: it becomes one list of the cells of all sheets. */
const TAKES_A_LIST = new Set(
  (
    "LARGE SMALL TRIMMEAN QUARTILE QUARTILE.INC QUARTILE.EXC PERCENTILE PERCENTILE.INC PERCENTILE.EXC " +
    "PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC"
  ).split(" "),
);

/** Whether a formula may have one; most do not. */
export const mayHaveSpan = (formula: string): boolean => /:[^!]*!/u.test(formula);

/** Texts, the beginning of what stands in brackets with what is called, its end. */
const STEPS = /"(?:[^"]|"")*"?|([\p{L}_][\p{L}\p{N}_.]*)?\(|\)/gu;

/**
 * @param sheets in the order of the tabs
 * @returns undefined where there is none, or one that stands where a list of sheets may not, or names no sheet of these
 */
export function rewriteSpans(formula: string, sheets: readonly string[]): Rewritten | undefined {
  if (!mayHaveSpan(formula)) return undefined;
  const all = pieces(formula);
  if (!all.some(({ kind }) => kind === "span")) return undefined;
  const called: string[] = [];
  let plain = "";
  for (const [i, piece] of all.entries()) {
    if (piece.kind !== "span") {
      if (piece.kind === "text") follow(called, piece.text);
      plain += piece.text;
      continue;
    }
    const names = sheetsFrom(piece, sheets);
    const [before, behind] = [textOf(all[i - 1]), textOf(all[i + 1])];
    const isAlone = /[(,]\s*$/u.test(before) && /^\s*[,)]/u.test(behind);
    const by = called.at(-1)?.toUpperCase() ?? "";
    const isListed = TAKES_A_LIST.has(by) && /\(\s*$/u.test(before);
    if (names === undefined || !isAlone || !(isListed || TAKES_ALL.has(by))) return undefined;
    const cells = names.map((name) => `${formatSheetName(name)}!${piece.cells}`).join(",");
    plain += isListed ? `VSTACK(${cells})` : cells;
  }
  return { plain, text: formula };
}

const textOf = (piece: Piece | undefined): string => (piece?.kind === "text" ? piece.text : "");

function follow(called: string[], text: string): void {
  for (const [step, name = ""] of text.matchAll(STEPS)) {
    if (step.endsWith("(") && !step.startsWith('"')) called.push(name);
    else if (step === ")") called.pop();
  }
}

function sheetsFrom(
  { first, last }: Extract<Piece, { readonly kind: "span" }>,
  sheets: readonly string[],
): readonly string[] | undefined {
  const [from, to] = [first, last].map((name) => sheets.findIndex((one) => one.toLowerCase() === name.toLowerCase()));
  if (from === undefined || to === undefined || from < 0 || to < 0) return undefined;
  return sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
}
