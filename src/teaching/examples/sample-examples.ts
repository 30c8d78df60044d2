/** The same from the people of the sample: for rules that need other rows, and routes without cases of their own. */
import { cellAddress } from "../../core/positions";
import { day } from "../../core/calendar";
import { cellsOf } from "../../roster/plain-sheet";
import type { Enforcer } from "../../rules/notice/notice";
import { DEFAULT_SETTINGS } from "../../rules/settings/settings";
import { isRoute } from "../enforcers";
import { judgedSheets, type JudgedPerson, type JudgedSheets } from "../judged";
import { SAMPLE_YEAR } from "../sample/columns";
import type { Recipe } from "../sample/recipe";
import { samplePeople, sampleSheets } from "../sample/sheets";
import { pointWords } from "../words";
import { headersAt, isBenefit, saidOf, type Example, type ExampleCell, type Examples } from "./examples";

export interface SampleLine {
  readonly recipe: Recipe;
  readonly person: JudgedPerson;
}

export interface JudgedSample {
  readonly judged: JudgedSheets;
  readonly values: readonly (readonly (string | number | null)[])[];
  readonly lines: readonly SampleLine[];
}

/** The sample as it is judged, each line with what it is to show. */
export function judgedSample(): JudgedSample {
  const [roster, directory, posts] = sampleSheets();
  const today = day(SAMPLE_YEAR, 12, 31);
  const judged = judgedSheets([cellsOf(roster), cellsOf(directory), cellsOf(posts)], DEFAULT_SETTINGS, {
    asOf: null,
    today,
  });
  const recipes = samplePeople().flatMap(({ recipe, lines }) => lines.map(() => recipe));
  const lines = judged.people.flatMap((person, i) => {
    const recipe = recipes[i];
    return recipe === undefined ? [] : [{ recipe, person }];
  });
  return { judged, values: roster.values, lines };
}

export function sampleExamples(id: Enforcer, sample: JudgedSample): Examples {
  const { lines } = sample;
  const shown = lines.filter(({ recipe }) => recipe.shows === id);
  const told = shown.find((one) => findingsOf(id, one).length > 0) ?? lines.find((one) => isToldOf(id, one));
  const plain = shown.find(({ recipe }) => isRoute(id) && recipe.side === "holds") ?? plainOne(id, sample);
  const deciding = told === undefined ? [] : headersAt(findingsOf(id, told), sample.judged.roster, rowOf(told));
  const example = (one: SampleLine | undefined): Example | null =>
    one === undefined ? null : exampleOf(id, one, deciding, sample);
  return isBenefit(id)
    ? { passes: example(told), fails: example(plain) }
    : { passes: example(plain), fails: example(told) };
}

const rowOf = ({ person }: SampleLine): number => person.applicant.row - 1;

const isToldOf = (id: Enforcer, { person }: SampleLine): boolean =>
  person.assessment.findings.some(({ rule }) => rule === id);

/** Somebody whom the rule concerns and of whom nothing is to be said; of an entitlement, somebody who has none. */
const plainOne = (id: Enforcer, { lines }: JudgedSample): SampleLine | undefined =>
  lines.find(
    ({ person: { assessment, conditions } }) =>
      assessment.findings.length === 0 &&
      conditions().some(({ rule, outcome }) => rule === id && (outcome === "met" || isBenefit(id))),
  );

const findingsOf = (id: Enforcer, { person: { assessment } }: SampleLine) =>
  assessment.findings.filter(({ rule }) => isRoute(id) || rule === id);

function exampleOf(id: Enforcer, line: SampleLine, deciding: readonly string[], sample: JudgedSample): Example {
  const { judged, values } = sample;
  const { row } = line.person.applicant;
  const cells = judged.roster.header.headers.flatMap(({ index, text: header }): readonly ExampleCell[] => {
    const text = String(values[row - 1]?.[index] ?? "");
    const isOwn = judged.roster.header.matched.some((one) => one.index === index);
    if (!isOwn || (text === "" && !deciding.includes(header))) return [];
    const address = cellAddress({ row: row - 1, column: index });
    return [{ address, header, text, decides: deciding.includes(header) }];
  });
  const findings = findingsOf(id, line);
  return {
    title: pointWords(line.recipe.shows, line.recipe.side),
    on: `${SAMPLE_YEAR}-12-31`,
    rows: [cells],
    said: saidOf(id, findings, judged.roster),
  };
}
