/** What one person of the sample is to show: a rule or a route, and on which side of it he stands. */
import type { Enforcer } from "../../rules/notice/notice";
import type { Cells } from "./columns";

/** Of a rule: met, broken (or remarked on), open. Of a route: it holds, fails, or is open. */
export type Side = "holds" | "fails" | "open";

export interface Recipe {
  readonly shows: Enforcer;
  readonly side: Side;
  readonly cells: Cells;
  /** A second line of the same person. */
  readonly again: Cells | null;
  readonly name: string | null;
}

export const shows = (shown: Enforcer, side: Side, ...cells: readonly Cells[]): Recipe => ({
  shows: shown,
  side,
  cells: Object.assign({}, ...cells) as Cells,
  again: null,
  name: null,
});

export const showsTwice = (recipe: Recipe, again: Cells): Recipe => ({ ...recipe, again });
export const named = (name: string, recipe: Recipe): Recipe => ({ ...recipe, name });
