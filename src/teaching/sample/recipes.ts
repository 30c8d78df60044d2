/** The recipes that are written by hand, in the order of the notice. */
import type { Recipe } from "./recipe";
import { REQUIREMENT_RECIPES } from "./recipes-requirements";
import { ROUTE_RECIPES } from "./recipes-routes";
import { OVERSIGHT_RECIPES, RECORD_RECIPES } from "./recipes-watching";

export const WRITTEN_RECIPES: readonly Recipe[] = [
  ...REQUIREMENT_RECIPES,
  ...ROUTE_RECIPES,
  ...OVERSIGHT_RECIPES,
  ...RECORD_RECIPES,
];
