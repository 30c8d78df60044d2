/**
 * The JC functions as Excel calls them, by their ids.
 */
import type { SheetHeads } from "../checking/sheet-heads";
import { from1904, to1904 } from "../workbook/days";
import { FUNCTIONS } from "./index";
import { wrongUse, type Cell } from "./shared/answer";
import { blankIfZero, Blanks } from "./shared/blanks";
import { excelId, type FunctionDefinition, type FunctionOfThree, type ValuesFunction } from "./shared/definition";
import { inTime, PATIENCE_MS } from "./shared/patience";
import { RosterRows } from "./shared/roster-rows";
import { ShownNumbers } from "./shared/shown-numbers";
import { COMMON } from "./shared/words";

/**
 * What Excel calls: the arguments as cells hold them, then the invocation. Answers at once, or when what it needs is
 * read.
 */
export type JcFunction = (...args: readonly unknown[]) => Cell | Promise<Cell | Cell[][]>;

export function jcFunctions(heads: SheetHeads): Readonly<Record<string, JcFunction>> {
  const onLate = (sheet: string): void => heads.readLate(sheet);
  const blanks = new Blanks(onLate);
  const rows = new RosterRows(heads, blanks, new ShownNumbers(onLate));
  return Object.fromEntries(
    FUNCTIONS.map((one) => [excelId(one), asDefined(one, answering(one, heads, rows, blanks))]),
  );
}

function answering(one: FunctionDefinition, heads: SheetHeads, rows: RosterRows, blanks: Blanks): JcFunction {
  switch (one.kind) {
    case "rows": {
      const run = withPlaces(one.evaluator(rows, one.title));
      return one.numberFormat === undefined ? run : asDays(run, heads);
    }
    case "row":
      return withPlaces(one.evaluator(rows));
    case "cells":
      return one.zeros === "may-count" ? withPlaces(one.evaluator(blanks)) : ofValues(one, heads);
  }
}

/** Days come and go as the workbook counts them. */
function ofValues({ evaluate, answersDay }: ValuesFunction, heads: SheetHeads): JcFunction {
  const answer = (values: readonly unknown[], is1904: boolean): Cell | Promise<Cell> => {
    const result = evaluate(...(is1904 ? values.map(from1904) : values));
    return is1904 && answersDay === true && !(result instanceof Promise) ? dayIn1904(result) : result;
  };
  return (...args) => {
    const values = args.slice(0, -1).map(blankIfZero);
    // A day is a number: without one it does not matter how days are counted.
    const is1904 =
      answersDay === true || values.some((value) => from1904(value) !== value) ? heads.countsFrom1904() : false;
    if (typeof is1904 === "boolean") return answer(values, is1904);
    return inTime(is1904, PATIENCE_MS).then((known) => answer(values, known ?? false));
  };
}

const asDays =
  (run: JcFunction, heads: SheetHeads): JcFunction =>
  async (...args) => {
    const answers = (await run(...args)) as Cell[][];
    return (await heads.countsFrom1904()) ? answers.map((row) => row.map(dayIn1904)) : answers;
  };

const dayIn1904 = (cell: Cell): Cell => (typeof cell === "number" ? to1904(cell) : cell);

const withPlaces =
  (run: FunctionOfThree): JcFunction =>
  (...[first, second, third, invocation]) =>
    run(first, second, third, invocation as CustomFunctions.Invocation);

/**
 * Excel keeps what it was told of the functions for a day and longer: where it hands over other arguments than are
 * taken now, one would be taken for another.
 */
const asDefined =
  ({ parameters }: FunctionDefinition, run: JcFunction): JcFunction =>
  (...args) =>
    args.length === parameters.length + 1 ? run(...args) : wrongUse(COMMON.outdated);

/** Tells Excel which function answers which id. */
export function associateFunctions(heads: SheetHeads): void {
  for (const [id, run] of Object.entries(jcFunctions(heads))) CustomFunctions.associate(id, run);
}
