/**
 * The JC functions as Excel calls them, by their ids.
 */
import type { SheetHeads } from "../checking/sheet-heads";
import { FUNCTIONS } from "./index";
import { wrongUse, type Cell } from "./shared/answer";
import { blankIfZero, Blanks } from "./shared/blanks";
import { excelId, type FunctionDefinition, type FunctionOfThree } from "./shared/definition";
import { RosterRows } from "./shared/roster-rows";
import { COMMON } from "./shared/words";

/**
 * What Excel calls: the arguments as cells hold them, then the invocation. Answers at once, or when what it needs is
 * read.
 */
export type JcFunction = (...args: readonly unknown[]) => Cell | Promise<Cell[][]>;

export function jcFunctions(heads: SheetHeads): Readonly<Record<string, JcFunction>> {
  const blanks = new Blanks((sheet) => heads.readLate(sheet));
  const rows = new RosterRows(heads, blanks);
  return Object.fromEntries(FUNCTIONS.map((one) => [excelId(one), asDefined(one, answering(one, rows, blanks))]));
}

function answering(one: FunctionDefinition, rows: RosterRows, blanks: Blanks): JcFunction {
  switch (one.kind) {
    case "rows":
      return withPlaces(one.evaluator(rows, one.title));
    case "row":
      return withPlaces(one.evaluator(rows));
    case "cells":
      return one.zeros === "may-count"
        ? withPlaces(one.evaluator(blanks))
        : (...args) => one.evaluate(...args.slice(0, -1).map(blankIfZero));
  }
}

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
