/**
 * References to the cells of all sheets from one to another, such as `SUM(甲:丙!B2)`. The grid's formula engine does not
 * read them: where each sheet may stand as an argument of its own, or all in one list, it gets all of them; the cell
 * keeps the text.
 */
import { formatSheetName } from "office-host";
import { pieces, type Piece } from "./formula-pieces";
import { MEAN_RANK_IN_LIST, RANK_IN_LIST } from "./rank";
import type { Rewritten } from "./structured-references";

/** Those of the functions that Excel lets look through sheets which take any number of arguments, all alike. */
const TAKES_ALL = new Set(
  (
    "SUM AVERAGE AVERAGEA COUNT COUNTA MAX MAXA MIN MINA PRODUCT STDEV STDEVA STDEVP STDEVPA STDEV.S STDEV.P " +
    "VAR VARA VARP VARPA VAR.S VAR.P MEDIAN AVEDEV DEVSQ GEOMEAN HARMEAN KURT SKEW SKEW.P SUMSQ " +
    "AND OR XOR CONCAT TEXTJOIN VSTACK HSTACK"
  ).split(" "),
);
/** Those of them that look into their first argument alone: it becomes one list of the cells of all sheets. */
const TAKES_A_LIST = new Set(
  (
    "LARGE SMALL TRIMMEAN QUARTILE QUARTILE.INC QUARTILE.EXC PERCENTILE PERCENTILE.INC PERCENTILE.EXC " +
    "PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC TOCOL TOROW"
  ).split(" "),
);
/** Those that look for the place of a number in cells, and in no list: the grid has others of ours that do. */
const IN_A_LIST: ReadonlyMap<string, string> = new Map([
  ["RANK", RANK_IN_LIST],
  ["RANK.EQ", RANK_IN_LIST],
  ["RANK.AVG", MEAN_RANK_IN_LIST],
]);

/** Whether a formula may have one; most do not. */
export const mayHaveSpan = (formula: string): boolean => /:[^!]*!/u.test(formula);

/** Texts, the beginning of what stands in brackets with what is called, its end, what parts its arguments. */
const STEPS = /"(?:[^"]|"")*"?|([\p{L}_][\p{L}\p{N}_.]*)?\(|[),{}]/gu;

interface Call {
  readonly name: string;
  /** Where the name begins in what has been rewritten. */
  readonly from: number;
  /** Which argument is being read, from 0. */
  argument: number;
}

/**
 * @param sheets in the order of the tabs
 * @returns undefined where there is none, or one that stands where a list of sheets may not, or names no sheet of these
 */
export function rewriteSpans(formula: string, sheets: readonly string[]): Rewritten | undefined {
  if (!mayHaveSpan(formula)) return undefined;
  const all = pieces(formula);
  if (!all.some(({ kind }) => kind === "span")) return undefined;
  const calls = new Calls();
  let plain = "";
  for (const [i, piece] of all.entries()) {
    if (piece.kind !== "span") {
      if (piece.kind === "text") calls.follow(piece.text, plain.length);
      plain += piece.text;
      continue;
    }
    const names = sheetsFrom(piece, sheets);
    const isAlone = /[(,]\s*$/u.test(textOf(all[i - 1])) && /^\s*[,)]/u.test(textOf(all[i + 1]));
    const call = calls.current;
    if (names === undefined || !isAlone || call === undefined) return undefined;
    const by = call.name.toUpperCase();
    const cells = names.map((name) => `${formatSheetName(name)}!${piece.cells}`).join(",");
    const other = call.argument === 1 ? IN_A_LIST.get(by) : undefined;
    if (other !== undefined) plain = plain.slice(0, call.from) + other + plain.slice(call.from + by.length);
    const isListed = other !== undefined || (call.argument === 0 && TAKES_A_LIST.has(by));
    if (!isListed && !TAKES_ALL.has(by)) return undefined;
    plain += isListed ? `VSTACK(${cells})` : cells;
  }
  return { plain, text: formula };
}

const textOf = (piece: Piece | undefined): string => (piece?.kind === "text" ? piece.text : "");

/** What is called around the place that has been read to. */
class Calls {
  private readonly open: Call[] = [];
  private isInConstant = false;

  get current(): Call | undefined {
    return this.open.at(-1);
  }

  /** @param at where the text stands in what has been rewritten */
  follow(text: string, at: number): void {
    for (const { 0: step, 1: name = "", index } of text.matchAll(STEPS)) {
      const { current } = this;
      if (step === "{" || step === "}") this.isInConstant = step === "{";
      else if (step === ")") this.open.pop();
      else if (step === "," && current !== undefined && !this.isInConstant) current.argument += 1;
      else if (step.endsWith("(") && !step.startsWith('"')) this.open.push({ name, from: at + index, argument: 0 });
    }
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
