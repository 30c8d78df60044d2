/**
 * Everybody whom the generator makes of a number and who can be asked about: told by his own row alone. Whom another
 * row or another sheet decides cannot be judged by what is shown.
 */
import { day } from "../../core/calendar";
import { valueOf } from "../../core/reading";
import { cellsOf } from "../../roster/plain-sheet";
import type { Assessment } from "../../rules/engine/assessment";
import { standsInTheWay } from "../../rules/engine/verdict";
import type { Finding } from "../../rules/finding";
import type { Clause } from "../../rules/ids";
import { paragraphsOf, type ParagraphId } from "../../rules/notice/notice";
import { DEFAULT_SETTINGS } from "../../rules/settings/settings";
import { judgedSheets, type JudgedPerson } from "../judged";
import { SAMPLE_YEAR } from "../sample/columns";
import { peopleOf, RECIPES } from "../sample/people";
import type { Recipe } from "../sample/recipe";
import { rosterSheet, sampleSheets } from "../sample/sheets";
import type { Trial } from "../trial/trial";
import type { Decision } from "./decision";
import { OPEN_RECIPES } from "./open-recipes";

export interface Exercise {
  /** The person as 试一试 takes one. */
  readonly trial: Trial;
  readonly recipe: Recipe;
  readonly verdict: Decision;
  readonly assessment: Assessment;
  /** Any of them is a right answer; of somebody who is in order there is none. */
  readonly clauses: readonly Clause[];
  /** Under which paragraph the answer counts. */
  readonly about: ParagraphId;
}

const TIMING = { asOf: null, today: day(SAMPLE_YEAR, 12, 31) } as const;

/** @param seed the same number makes the same people */
export function exercisesOf(seed: number): readonly Exercise[] {
  const people = peopleOf([...RECIPES, ...OPEN_RECIPES], seed);
  const [, , posts] = sampleSheets(seed);
  const sheet = rosterSheet(people);
  // Without the directory, which nobody sees here: what is said of a unit then goes by its own cell.
  const judged = judgedSheets([cellsOf(sheet), cellsOf(posts)], DEFAULT_SETTINGS, TIMING);
  const recipes = people.flatMap(({ recipe, lines }) => lines.map(() => recipe));
  const trialOf = ({ applicant }: JudgedPerson): Trial => ({
    name: valueOf(applicant.facts.name) ?? "",
    head: judged.roster,
    plan: judged.plan,
    timing: TIMING,
    row: applicant.row - 1,
    values: sheet.values,
    merges: [],
    others: [],
    posts: null,
  });
  return judged.people.flatMap((person, i) => {
    const recipe = recipes[i];
    return recipe === undefined ? [] : exerciseOf(person, recipe, trialOf(person));
  });
}

/** What the verdict rests on; nothing where somebody is in order. */
export function decidingOf({ verdict, findings }: Assessment): readonly Finding[] {
  const breaks = verdict === "ineligible" ? "violation" : "missing";
  return findings.filter((one) => standsInTheWay(one) && one.severity === breaks);
}

function exerciseOf({ assessment }: JudgedPerson, recipe: Recipe, trial: Trial): readonly Exercise[] {
  const { verdict, findings } = assessment;
  if (verdict === "not-applying" || !findings.every((one) => isAskable(one, trial))) return [];
  const clauses = [...new Set(decidingOf(assessment).map(({ clause }) => clause))];
  const about = clauses[0] ?? paragraphsOf(recipe.shows)[0]?.id;
  return about === undefined ? [] : [{ trial, recipe, verdict, assessment, clauses, about }];
}

/** Oversight of what went before is another question than the application. */
const isAskable = ({ severity, decides, cells }: Finding, { head, row }: Trial): boolean =>
  (severity !== "violation" || decides) && cells.every((cell) => cell.sheet === head.sheet && cell.row === row);
