/**
 * What the sample shows of a requirement that nobody wrote a recipe for, a bureau's own as a rule: its cases say who is
 * in order and who is not. Its columns stand behind the others, and everybody else is in order there.
 */
import { labelOf } from "../../fields";
import type { Case } from "../../rules/cases";
import type { RequirementId } from "../../rules/ids";
import type { Rule } from "../../rules/rule";
import { RULEBOOK } from "../../rules/rulebook";
import { ALL_CASES } from "../examples/all-cases";
import { cellOfCase } from "../examples/case-sheet";
import { WRITTEN_COLUMNS, type Cells, type SampleColumn } from "./columns";
import { TEACHER } from "./profiles";
import { shows, type Recipe } from "./recipe";
import { WRITTEN_RECIPES } from "./recipes";

export interface ShownByCases {
  readonly columns: readonly SampleColumn[];
  /** What stands there in everybody's row. */
  readonly inOrder: Cells;
  readonly recipes: readonly Recipe[];
}

type Shown = Pick<Rule<RequirementId>, "id" | "unjudgedWithout">;

export function shownByCases(
  requirements: readonly Shown[],
  columns: readonly SampleColumn[],
  recipes: readonly Recipe[],
): ShownByCases {
  const added = requirements
    .filter(({ id }) => !recipes.some((recipe) => recipe.shows === id))
    .map((one) => shownOf(one, ALL_CASES[one.id] ?? [], columns));
  return {
    columns: added.flatMap((one) => one.columns),
    inOrder: Object.assign({}, ...added.map((one) => one.inOrder)) as Cells,
    recipes: added.flatMap((one) => one.recipes),
  };
}

function shownOf(
  { id, unjudgedWithout }: Shown,
  cases: readonly Case[],
  columns: readonly SampleColumn[],
): ShownByCases {
  const own = unjudgedWithout.filter((field) => columns.every(({ key }) => key !== field));
  const cellsWhere = (outcome: string, fields: Shown["unjudgedWithout"]): Cells => {
    const cells = cases.find((one) => one.outcome === outcome)?.cells;
    return Object.fromEntries(fields.map((field) => [field, cellOfCase(cells?.[field] ?? "")]));
  };
  return {
    columns: own.map((key) => ({ key, header: labelOf(key) })),
    inOrder: cellsWhere("met", own),
    recipes: [shows(id, "fails", TEACHER, cellsWhere("not-met", unjudgedWithout))],
  };
}

export const BY_CASES = shownByCases(RULEBOOK.requirements, WRITTEN_COLUMNS, WRITTEN_RECIPES);
