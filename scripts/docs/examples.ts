/**
 * Examples of a rule or a route: the first of its cases that is in order and the first that is not, judged by the
 * engine just now. A case that needs more than its own row (a directory, other rows) is passed over.
 */
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Case } from "../../src/rules/cases";
import type { FigureId } from "../../src/rules/figures/figures";
import type { Severity } from "../../src/rules/ids";
import type { Enforcer } from "../../src/rules/notice/notice";
import type { Route } from "../../src/rules/routes/route";
import type { Rule } from "../../src/rules/rule";
import { RULEBOOK } from "../../src/rules/rulebook";
import { sentenceOf } from "../../src/rules/words/sentences";
import { answerOf } from "../../src/teaching/examples/answers";

const RULES = join(__dirname, "..", "..", "src", "rules");

export interface Example {
  readonly title: string;
  readonly on: string;
  readonly cells: Readonly<Record<string, string>>;
  /** What is said of it, each with its severity; empty where nothing is. */
  readonly said: readonly { readonly severity: Severity; readonly sentence: string }[];
}

export interface Examples {
  readonly passes: Example | null;
  readonly fails: Example | null;
  /** Those that it reckoned with in any of its cases. */
  readonly figures: ReadonlySet<FigureId>;
}

/** By rule or route: its name is that of the folder of its cases. */
export async function allExamples(): Promise<ReadonlyMap<string, Examples>> {
  const files = readdirSync(RULES, { recursive: true, encoding: "utf8" })
    .filter((file) => basename(file) === "cases.ts" && dirname(file) !== ".")
    .sort();
  const found = new Map<string, Examples>();
  for (const file of files) {
    const id = basename(dirname(file));
    const { cases = [] } = (await import(join(RULES, file))) as { readonly cases?: readonly Case[] };
    const rule = JUDGED_ALONE.find((one) => one.id === id);
    if (rule !== undefined) found.set(id, examplesAmong(cases, rule));
  }
  return found;
}

/** Rules across rows have no example of one row. */
const { requirements, records, oversight, routes } = RULEBOOK;
const JUDGED_ALONE: readonly (Rule | Route)[] = [...requirements, ...records, ...oversight, ...routes];

function examplesAmong(cases: readonly Case[], rule: Rule | Route): Examples {
  let passes: Example | null = null;
  const failing: { readonly rank: number; readonly example: Example }[] = [];
  const figures = new Set<FigureId>();
  for (const one of cases) {
    const { outcome, findings, roster, read } = answerOf(rule, one);
    for (const figure of read.figures) figures.add(figure);
    if (outcome !== one.outcome || one.beside !== null) continue;
    const said = findings.map((each) => ({ severity: each.severity, sentence: sentenceOf(each, roster) }));
    const example: Example = { title: one.title, on: one.on, cells: one.cells, said };
    if (outcome === "met" && said.length === 0) passes ??= example;
    else if (said.length > 0) failing.push({ rank: RANKS.indexOf(outcome), example });
  }
  const [fails] = failing.sort((a, b) => a.rank - b.rank);
  return { passes, fails: fails?.example ?? null, figures };
}

/** The plainest example of what is not in order. */
const RANKS: readonly string[] = ["not-met", "cannot-tell", "met"];

export const examplesFor = (all: ReadonlyMap<string, Examples>, id: Enforcer): Examples =>
  all.get(id) ?? { passes: null, fails: null, figures: new Set() };
