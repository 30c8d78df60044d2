/** The sample: everybody shows what is said of him; between them they show every rule and every route, both sides. */
import { day } from "../../core/calendar";
import type { Condition } from "../../rules/engine/explain";
import type { RuleId } from "../../rules/ids";
import { ROUTE_IDS, RULE_IDS, RULEBOOK } from "../../rules/rulebook";
import { DEFAULT_SETTINGS } from "../../rules/settings/settings";
import { isRoute } from "../enforcers";
import { judgedSheets, type JudgedPerson, type JudgedSheets } from "../judged";
import { cellsOf } from "../../roster/plain-sheet";
import { shownByCases } from "./by-cases";
import type { SampleColumn } from "./columns";
import { peopleOf, RECIPES, SAMPLE_COLUMNS } from "./people";
import { TEACHER } from "./profiles";
import type { Recipe, Side } from "./recipe";
import { SAMPLE_SEED, sampleSheets } from "./sheets";

const today = day(2026, 1, 15);

function judgedWith(seed: number): JudgedSheets {
  const [roster, directory, posts] = sampleSheets(seed);
  return judgedSheets([cellsOf(roster), cellsOf(directory), cellsOf(posts)], DEFAULT_SETTINGS, { asOf: null, today });
}

const judged = judgedWith(SAMPLE_SEED);
const lines = RECIPES.flatMap((recipe) => (recipe.again === null ? [recipe] : [recipe, recipe]));

const BENEFITS: readonly RuleId[] = RULEBOOK.oversight
  .filter(({ warnings }) => warnings === "benefit")
  .map(({ id }) => id);

/** Which side of a rule a condition is on; null where it does not concern the person. */
function sideOf({ rule, outcome, findings }: Condition): Side | null {
  if (BENEFITS.includes(rule)) return findings.length > 0 ? "holds" : "fails";
  if (findings.some(({ severity }) => severity === "violation")) return "fails";
  if (findings.some(({ severity }) => severity === "missing")) return "open";
  if (findings.length > 0) return "fails";
  return outcome === "met" ? "holds" : null;
}

function sideShown({ shows }: Recipe, { assessment, conditions }: JudgedPerson): Side | null {
  if (!isRoute(shows)) {
    const condition = conditions().find(({ rule }) => rule === shows);
    return condition === undefined ? null : sideOf(condition);
  }
  if (assessment.route !== shows) return null;
  if (shows === "normal") return assessment.verdict === "eligible" ? "holds" : "fails";
  return assessment.claimHolds && assessment.verdict === "eligible" ? "holds" : "fails";
}

const told = ({ people }: JudgedSheets): readonly string[] =>
  people.map((person, i) => {
    const recipe = lines[i];
    return recipe === undefined ? "nobody" : `${recipe.shows} ${sideShown(recipe, person) ?? "does not concern"}`;
  });
const meant = lines.map(({ shows, side }) => `${shows} ${side}`);

test("it is about sixty people, the one of the README first", () => {
  expect(RECIPES.length).toBeGreaterThanOrEqual(55);
  expect(RECIPES.length).toBeLessThanOrEqual(70);
  expect(judged.people.map(({ applicant }) => applicant.row)).toEqual(lines.map((_, i) => i + 4));
  expect(judged.people[0]?.applicant.facts.name).toMatchObject({ state: "known", value: "王小明" });
});

test("every column is understood but the one for whoever teaches, and nothing is asked", () => {
  expect(judged.roster.unmatched).toEqual([expect.objectContaining({ header: "看点" })]);
  expect(judged.roster.questions).toEqual([]);
  expect(judged.plan.unjudged).toEqual([]);
  expect(judged.plan.notes).toEqual([]);
});

test("everybody shows what the column says", () => expect(told(judged)).toEqual(meant));

test.each([1, 7, 4711])("so do other people, drawn with the number %d", (seed) => {
  expect(told(judgedWith(seed))).toEqual(meant);
  expect(peopleOf(RECIPES, seed)).toEqual(peopleOf(RECIPES, seed));
  const names = peopleOf(RECIPES, seed).map(({ lines: [line] }) => line?.name);
  expect(new Set(names).size).toBe(names.length);
});

describe("a requirement without a recipe is shown by its cases", () => {
  const recipes = RECIPES.filter(({ shows }) => shows !== "pledge");
  const added = (columns: readonly SampleColumn[]) => shownByCases(RULEBOOK.requirements, columns, recipes);
  const broken = { shows: "pledge", side: "fails", cells: { ...TEACHER, pledge: "未签" }, again: null, name: null };

  test("its column stands behind the others, and everybody else is in order there", () =>
    expect(added(SAMPLE_COLUMNS.filter(({ key }) => key !== "pledge"))).toEqual({
      columns: [{ key: "pledge", header: "个人承诺" }],
      inOrder: { pledge: "是" },
      recipes: [broken],
    }));

  test("a column that is there already is as it is written", () =>
    expect(added(SAMPLE_COLUMNS)).toEqual({ columns: [], inOrder: {}, recipes: [broken] }));

  test("one that has a recipe is left to it", () =>
    expect(shownByCases(RULEBOOK.requirements, [], RECIPES)).toEqual({ columns: [], inOrder: {}, recipes: [] }));
});

const conditions = judged.people.flatMap((person) => [...person.conditions()]);

test.each(RULE_IDS.map((id) => [id]))("%s: somebody is in order, and of somebody there is something to say", (id) => {
  const sides = new Set(conditions.filter(({ rule }) => rule === id).map(sideOf));
  expect(sides).toContain("holds");
  expect(sides.has("fails") || sides.has("open")).toBe(true);
});

test.each(ROUTE_IDS.map((id) => [id]))("%s: it holds for somebody, and fails for somebody", (id) => {
  const along = judged.people.filter(({ assessment }) => assessment.route === id);
  expect(along.some(({ assessment }) => assessment.claimHolds && assessment.verdict === "eligible")).toBe(true);
  expect(along.some(({ assessment }) => assessment.verdict === "ineligible")).toBe(true);
});
