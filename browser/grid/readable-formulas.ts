/** Formulas with references that the grid's engine does not read, in ones that it does. */
import { rewriteSpans } from "./sheet-spans";
import { rewriteStructured, type FormulaPlace, type Rewritten, type TableShape } from "./structured-references";

export interface Surroundings {
  readonly tables: readonly TableShape[];
  /** Names of the sheets, in the order of the tabs. */
  readonly sheets: readonly string[];
}

/** Undefined where there is nothing to rewrite. */
export function readable(
  formula: string,
  place: FormulaPlace,
  { tables, sheets }: Surroundings,
): Rewritten | undefined {
  const spanned = rewriteSpans(formula, sheets);
  if (spanned === undefined) return rewriteStructured(formula, place, tables);
  const structured = rewriteStructured(spanned.plain, place, tables);
  if (structured === undefined) return spanned;
  return { plain: structured.plain, text: rewriteStructured(formula, place, tables)?.text ?? formula };
}
