/**
 * The measuring process of `npm run bench -- rules`: rows per second and bytes per row of the whole engine; the twelve
 * conditions in four ways; the cost of a row at growing sizes. One thread, one run: what counts are the ratios.
 */
import { createRequire } from "node:module";
import { assess, contextFor, judge } from "../../src/rules/engine/assess";
import type { Applicant } from "../../src/rules/applicant";
import { day } from "../../src/core/calendar";
import { datesOf, type Timing } from "../../src/rules/engine/dates";
import { planFor, type Plan } from "../../src/rules/engine/plan";
import { RULEBOOK } from "../../src/rules/rulebook";
import { plainPeople, variedPeople } from "./people";
import { brokenBare, JSON_RULES, OURS, plainFacts, TWELVE, withStep } from "./twelve";
import { ZEN_TABLE } from "./zen";

interface JsonRulesEngine {
  addRule(rule: unknown): void;
  run(facts: object): Promise<{ readonly events: readonly { readonly type: string }[] }>;
}

interface ZenEngine {
  createDecision(table: unknown): {
    evaluate(facts: object): Promise<{ readonly result: readonly { readonly broken: string }[] }>;
  };
}

const TIMING: Timing = { asOf: null, today: day(2026, 1, 15) };
const ON = day(2020, 12, 31);
/** Kept, so that no judging is optimised away. */
let found = 0;

const rate = (rows: number, ms: number): string => `${Math.round(rows / ms).toLocaleString("en")}k rows/s`;

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The median of an odd number of runs. */
function median(runs: number, measure: () => number): number {
  const all = Array.from({ length: runs }, measure).sort((a, b) => a - b);
  return all[Math.floor(runs / 2)] ?? 0;
}

function assessAll(applicants: readonly Applicant[], plan: Plan): void {
  for (const applicant of applicants) found += assess(applicant, plan, TIMING).findings.length;
}

/**
 * Bytes allocated per row, over slices too small for the collector to step in (the young space is made large; where it
 * does step in, the slice counts for nothing). It is not called in between: what is compiled for objects of which none
 * is left goes with them, and slices would be measured before it is compiled again.
 */
function bytesPerRow(applicants: readonly Applicant[], work: (applicant: Applicant) => void): number {
  const slice = 500;
  const slices: number[] = [];
  for (let at = 0; at + slice <= applicants.length && slices.length < 40; at += slice) {
    const before = process.memoryUsage().heapUsed;
    for (let i = at; i < at + slice; i++) work(applicants[i] as Applicant);
    const allocated = process.memoryUsage().heapUsed - before;
    if (allocated > 0) slices.push(allocated / slice);
  }
  return slices.sort((a, b) => a - b)[Math.floor(slices.length / 2)] ?? 0;
}

function wholeEngine(rows: number): void {
  const { applicants, sheet } = variedPeople(rows);
  const plan = planFor(sheet, RULEBOOK);
  assessAll(applicants.slice(0, 20_000), plan);
  found = 0;
  const ms = median(3, () => millisecondsOf(() => assessAll(applicants, plan)));
  console.log(
    `all rules, full findings: ${rows} rows in ${ms.toFixed(0)} ms, ${rate(rows, ms)}, ${(found / 3 / rows).toFixed(2)} findings a row`,
  );
  const fine = applicants.filter((one) => assess(one, plan, TIMING).findings.length === 0);
  const bytes = bytesPerRow(applicants, (one) => assess(one, plan, TIMING));
  console.log(`bytes allocated a row: ${bytes.toFixed(0)} (rows with nothing wrong: ${fine.length} of ${rows})`);
}

const ROUNDS = 7;
/** So many rows are enough for those that take longer. */
const FEWER = 2_000;

async function fourWays(engineModule: string, rows: number): Promise<void> {
  const { applicants, sheet } = plainPeople(rows);
  const plan = planFor(sheet, OURS);
  const facts = applicants.map((one) => withStep(plainFacts(one, ON)));
  const load = createRequire(engineModule);
  const { Engine } = load("json-rules-engine") as { Engine: new () => JsonRulesEngine };
  const { ZenEngine } = load("@gorules/zen-engine") as { ZenEngine: new () => ZenEngine };
  const zen = new ZenEngine().createDecision(ZEN_TABLE);
  const engine = new Engine();
  for (const id of TWELVE) {
    const condition = JSON_RULES[id];
    engine.addRule({ conditions: "fact" in condition ? { all: [condition] } : condition, event: { type: id } });
  }
  agree(
    applicants.slice(0, 2_000).map((one) => violated(one, plan)),
    facts.slice(0, 2_000).map((one) => brokenBare(one).join(" ")),
    await Promise.all(facts.slice(0, 2_000).map(async (one) => eventsOf(await engine.run(one)))),
    await Promise.all(facts.slice(0, 2_000).map(async (one) => collected(await zen.evaluate(one)))),
  );
  const judgeAll = (): void => {
    for (const one of applicants) found += judge(contextFor(one, plan, datesOf(one, TIMING)), plan).findings.length;
  };
  const bareAll = (): void => {
    for (const one of facts) found += brokenBare(one).length;
  };
  judgeAll();
  bareAll();
  // By turns, so that a busy moment of the machine falls on all of them.
  const rounds: Record<"findings" | "whole" | "bare" | "json" | "zen", number>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (let i = 0; i < FEWER; i++) found += (await engine.run(facts[i] as object)).events.length;
    const jsonDone = performance.now();
    for (let i = 0; i < FEWER; i++) found += (await zen.evaluate(facts[i] as object)).result.length;
    rounds.push({
      json: (jsonDone - start) / FEWER,
      zen: (performance.now() - jsonDone) / FEWER,
      findings: millisecondsOf(judgeAll) / rows,
      whole: millisecondsOf(() => assessAll(applicants, plan)) / rows,
      bare: millisecondsOf(bareAll) / rows,
    });
  }
  const middle = (of: (round: (typeof rounds)[number]) => number): number => {
    const sorted = rounds.map(of).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  const [findings, whole] = [middle((one) => one.findings), middle((one) => one.whole)];
  const [bare, json, table] = [middle((one) => one.bare), middle((one) => one.json), middle((one) => one.zen)];
  const µs = (ms: number): string => `${(ms * 1000).toFixed(2)} µs a row`;
  console.log(`the same twelve conditions, ${rows} rows (json-rules-engine and zen: ${FEWER} of them):`);
  console.log(`  ours, findings ${µs(findings)}; ours, with earliest date ${µs(whole)}`);
  console.log(`  json-rules-engine ${µs(json)}; zen, as a decision table ${µs(table)}; bare loop ${µs(bare)}`);
  const ratio = (of: (round: (typeof rounds)[number]) => number): string => `${middle(of).toFixed(1)}×`;
  console.log(
    `  ours is ${ratio((one) => one.json / one.findings)} as fast as json-rules-engine (${ratio((one) => one.json / one.whole)} with the earliest date), ${ratio((one) => one.zen / one.findings)} as fast as zen (${ratio((one) => one.zen / one.whole)}), ${ratio((one) => one.findings / one.bare)} the bare loop's time`,
  );
}

const violated = (applicant: Applicant, plan: Plan): string => {
  const { findings } = judge(contextFor(applicant, plan, datesOf(applicant, TIMING)), plan);
  const rules = new Set(findings.filter(({ severity }) => severity === "violation").map(({ rule }) => rule));
  return TWELVE.filter((id) => rules.has(id)).join(" ");
};

const collected = ({ result }: { readonly result: readonly { readonly broken: string }[] }): string => {
  const rules = new Set(result.map(({ broken }) => broken));
  return TWELVE.filter((id) => rules.has(id)).join(" ");
};

const eventsOf = ({ events }: { readonly events: readonly { readonly type: string }[] }): string => {
  const types = new Set(events.map(({ type }) => type));
  return TWELVE.filter((id) => types.has(id)).join(" ");
};

/** @throws Error where they do not find the same: they would not be doing the same work */
function agree(...ways: readonly (readonly string[])[]): void {
  const [ours = []] = ways;
  ours.forEach((one, i) => {
    const all = ways.map((way) => way[i]);
    if (all.some((other) => other !== one)) throw new Error(`row ${i}: ${all.map((each) => `[${each}]`).join(" ")}`);
  });
}

const CHUNK = 50_000;

/**
 * A million applicants at once would measure the machine's memory: they come and go by chunks, read outside the time.
 */
function flatness(): void {
  const warm = variedPeople(20_000, 3);
  assessAll(warm.applicants, planFor(warm.sheet, RULEBOOK));
  const costs = [1_000, 10_000, 100_000, 1_000_000].map((rows) => {
    const chunk = Math.min(CHUNK, rows);
    // As many rows for the small sizes, too: a thousand rows alone are over before the clock has turned.
    const total = Math.max(rows, CHUNK);
    let ms = 0;
    for (let done = 0; done < total; done += chunk) {
      const { applicants, sheet } = variedPeople(chunk, 7 + done);
      const plan = planFor(sheet, RULEBOOK);
      ms += millisecondsOf(() => assessAll(applicants, plan));
    }
    return `${rows}: ${((ms * 1000) / total).toFixed(2)} µs`;
  });
  console.log(`cost of a row by number of rows: ${costs.join(" · ")}`);
}

const PARTS: Readonly<Record<string, (engineModule: string) => void | Promise<void>>> = {
  whole: () => wholeEngine(100_000),
  compare: (engineModule) => fourWays(engineModule, 50_000),
  sizes: flatness,
};

const [, , engineModule = __filename, part = ""] = process.argv;
void PARTS[part]?.(engineModule);
