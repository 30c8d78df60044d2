/** People who would be in order, had nobody left a cell blank: the sample has few of whom it cannot be told. */
import { DOCTOR, TEACHER, YOUNG_TEACHER } from "../sample/profiles";
import { shows, type Recipe } from "../sample/recipe";

export const OPEN_RECIPES: readonly Recipe[] = [
  shows("base-tenure", "open", TEACHER, { heldDate: "", appointedDate: "" }),
  shows("veteran", "open", TEACHER, { route: "直评20年", birthDate: "1974", workStart: "1996.07", townshipYears: "" }),
  shows("training-hours", "open", TEACHER, { "trainingHours:2018": "" }),
  shows("major-match", "open", DOCTOR, { major: "", majorMatches: "" }),
  shows("integrity-veto", "open", YOUNG_TEACHER, { discipline: "" }),
  shows("pledge", "open", TEACHER, { pledge: "" }),
];
