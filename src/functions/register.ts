/**
 * The JC functions by their ids. Every id of the definitions has one; any other does not compile.
 */
import type { SheetHeads } from "../checking/sheet-heads";
import type { FunctionId } from "./definitions";
import { directAppoint } from "./direct-appoint";
import { eligible } from "./eligible";
import { rowFunction, type RowFunction } from "./row-function";
import { verdict } from "./verdict";
import { why } from "./why";

export function jcFunctions(heads: SheetHeads): Readonly<Record<FunctionId, RowFunction>> {
  return {
    ELIGIBLE: rowFunction(heads, eligible),
    DIRECTAPPOINT: rowFunction(heads, directAppoint),
    VERDICT: rowFunction(heads, verdict),
    WHY: rowFunction(heads, why),
  };
}

/** Tells Excel which function answers which id. */
export function associateFunctions(heads: SheetHeads): void {
  for (const [id, run] of Object.entries(jcFunctions(heads))) CustomFunctions.associate(id, run);
}
