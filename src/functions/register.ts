/**
 * The JC functions as Excel calls them, by their ids.
 */
import type { SheetHeads } from "../checking/sheet-heads";
import { FUNCTIONS } from "./index";
import type { Cell } from "./shared/answer";
import type { FunctionDefinition } from "./shared/definition";
import { RosterRows } from "./shared/roster-rows";

/**
 * What Excel calls: the arguments as cells hold them, then the invocation. Answers at once, or when the header is read.
 */
export type JcFunction = (...args: never[]) => Cell | Promise<Cell[][]>;

export function jcFunctions(heads: SheetHeads): Readonly<Record<string, JcFunction>> {
  const rows = new RosterRows(heads);
  return Object.fromEntries(FUNCTIONS.map((one) => [one.id, answering(one, rows)]));
}

function answering(one: FunctionDefinition, rows: RosterRows): JcFunction {
  switch (one.kind) {
    case "rows":
      return one.evaluator(rows, one.title);
    case "row":
      return one.evaluator(rows);
    case "cells":
      return one.evaluate;
  }
}

/** Tells Excel which function answers which id. */
export function associateFunctions(heads: SheetHeads): void {
  for (const [id, run] of Object.entries(jcFunctions(heads))) CustomFunctions.associate(id, run);
}
