/**
 * Examples of a rule or a route: the first of its cases that is in order and the first that is not, judged by the engine
 * just now. A case that needs more than its own row (a directory, other rows) is passed over.
 */
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Applicant } from "../../src/rules/applicant";
import { parseIso, type Day } from "../../src/core/calendar";
import type { Case } from "../../src/rules/cases";
import { datesOf } from "../../src/rules/engine/dates";
import type { Finding, Why } from "../../src/rules/finding";
import type { Severity } from "../../src/rules/ids";
import type { Enforcer } from "../../src/rules/notice/notice";
import { ROUTES } from "../../src/rules/routes/lifts";
import type { RouteConditions } from "../../src/rules/routes/route";
import { findingOf, type Dates, type Rule, type WatchRule } from "../../src/rules/rule";
import { RULEBOOK } from "../../src/rules/rulebook";
import { sentenceOf } from "../../src/rules/words/sentences";
import { caseRow } from "../../test/support/case-sheet";

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
}

/** By rule or route: its name is that of the folder of its cases. */
export async function allExamples(): Promise<ReadonlyMap<string, Examples>> {
  const files = readdirSync(RULES, { recursive: true, encoding: "utf8" })
    .filter((file) => basename(file) === "cases.ts" && dirname(file) !== ".")
    .sort();
  const found = new Map<string, Examples>();
  for (const file of files) {
    const id = basename(dirname(file));
    const exported = (await import(join(RULES, file))) as Readonly<Record<string, unknown>>;
    found.set(id, examplesAmong(casesIn(exported), judgeOf(id)));
  }
  return found;
}

/** The table that goes by the rule's bare name comes first. */
const casesIn = (exported: Readonly<Record<string, unknown>>): readonly Case[] =>
  Object.entries(exported)
    .sort(([a], [b]) => a.length - b.length)
    .flatMap(([, table]) => (Array.isArray(table) ? table.filter(isCase) : []));

const isCase = (one: unknown): one is Case =>
  typeof one === "object" && one !== null && "cells" in one && "on" in one && "outcome" in one;

type Judge = (applicant: Applicant, on: Dates) => { readonly outcome: string; readonly findings: readonly Finding[] };

function judgeOf(id: string): Judge | null {
  const listed: readonly (Rule | WatchRule | RouteConditions)[] = Object.values(RULEBOOK).flat();
  const one = listed.find((each) => ("route" in each ? each.route : each.id) === id);
  if (one === undefined) return null;
  if ("route" in one) return (applicant, on) => judgeRoute(one, applicant, on);
  if ("watch" in one) return (applicant, on) => judgeWatching(one, applicant, on);
  return (applicant, on) => judgeRule(one, applicant, on);
}

const finding = (id: Finding["rule"], clause: Finding["clause"], severity: Severity, applicant: Applicant) => {
  const rule = { id, clause };
  return (why: Why): Finding => findingOf(rule, severity, why, applicant);
};

function judgeRule({ id, clause, judge }: Rule, applicant: Applicant, on: Dates): ReturnType<Judge> {
  const { outcome, why, asides } = judge(applicant, on);
  const severity = outcome === "not-met" ? "violation" : "missing";
  return {
    outcome,
    findings: [
      ...why.map(finding(id, clause, severity, applicant)),
      ...asides.map(finding(id, clause, "caution", applicant)),
    ],
  };
}

/** What a watching rule sees besides the row is that all else is in order. */
function judgeWatching({ id, clause, watch }: WatchRule, applicant: Applicant, on: Dates): ReturnType<Judge> {
  const remarks = watch(applicant, on, { findings: [], verdict: () => "eligible", direct: [], route: null });
  const has = (severity: Severity): boolean => remarks.some((one) => one.severity === severity);
  return {
    outcome: has("violation") ? "not-met" : has("missing") ? "cannot-tell" : "met",
    findings: remarks.map(({ severity, why }) => finding(id, clause, severity, applicant)(why)),
  };
}

function judgeRoute({ route, judge, asides }: RouteConditions, applicant: Applicant, on: Dates): ReturnType<Judge> {
  const { outcome, why } = judge(applicant, on);
  const { clause } = ROUTES[route];
  const severity = outcome === "not-met" ? "violation" : "missing";
  return {
    outcome,
    findings: [
      ...why.map(finding("route-claim", clause, severity, applicant)),
      ...(asides?.(applicant, on) ?? []).map(finding("route-claim", clause, "caution", applicant)),
    ],
  };
}

function examplesAmong(cases: readonly Case[], judge: Judge | null): Examples {
  if (judge === null) return { passes: null, fails: null };
  let passes: Example | null = null;
  const failing: { readonly rank: number; readonly example: Example }[] = [];
  for (const one of cases) {
    const { applicant, roster } = caseRow(one);
    const asOf = parseIso(one.on) as Day;
    const { outcome, findings } = judge(applicant, datesOf(applicant, { asOf, today: asOf }));
    if (outcome !== one.outcome) continue;
    const said = findings.map((each) => ({ severity: each.severity, sentence: sentenceOf(each, roster) }));
    const example: Example = { title: one.title, on: one.on, cells: one.cells, said };
    if (outcome === "met" && said.length === 0) passes ??= example;
    else if (said.length > 0) failing.push({ rank: RANKS.indexOf(outcome), example });
  }
  const [fails] = failing.sort((a, b) => a.rank - b.rank);
  return { passes, fails: fails?.example ?? null };
}

/** The plainest example of what is not in order. */
const RANKS: readonly string[] = ["not-met", "cannot-tell", "met"];

export const examplesFor = (all: ReadonlyMap<string, Examples>, id: Enforcer): Examples =>
  all.get(id) ?? { passes: null, fails: null };
