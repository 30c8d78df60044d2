/**
 * `npm run bench -- roster`: what it costs to turn the cells of a large roster into applicants, beside JSON.parse of
 * the same cells (the price Excel's own client pays to hand them over) and a plain typeof pass. All in one run: what
 * counts is the ratio.
 */
import { DEFAULT_SETTINGS } from "../src/rules/settings/settings";
import type { SheetCells } from "../src/core/cells";
import { readRosters } from "../src/roster/read-roster";
import type { ReadOptions } from "../src/roster/read-options";
import { RosterReader } from "../src/roster/roster-reader";
import { HEADERS, rosterOf } from "./sample-roster";

const OPTIONS: ReadOptions = { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2020 };
const SIZES = [1_000, 10_000, 100_000];
const RUNS = 5;

/** The quickest of some runs, in milliseconds. */
function timed(work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    globalThis.gc?.();
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function typeofPass({ values }: SheetCells): number {
  let texts = 0;
  for (const row of values) for (const value of row) if (typeof value === "string") texts++;
  return texts;
}

const megabytes = (): number => process.memoryUsage().heapUsed / 2 ** 20;

interface Heap {
  /** The most in use while all people are read, looked at after every thousand: cells and garbage included. */
  readonly most: number;
  /** What the applicants take when all are there. */
  readonly kept: number;
}

function heapOf(sheet: SheetCells): Heap {
  globalThis.gc?.();
  const before = megabytes();
  let most = before;
  const kept: unknown[] = [];
  let people = 0;
  for (const { applicants } of new RosterReader(sheet.name, sheet.merges, OPTIONS).take(sheet.values, true)) {
    kept.push(applicants);
    const thousands = Math.floor(people / 1_000);
    people += applicants.length;
    if (Math.floor(people / 1_000) > thousands) most = Math.max(most, megabytes());
  }
  globalThis.gc?.();
  return { most, kept: kept.length === 0 ? 0 : megabytes() - before };
}

for (const people of SIZES) {
  const sheet = rosterOf(people);
  const heap = heapOf(sheet);
  const json = JSON.stringify(sheet.values);
  const read = timed(() => readRosters(sheet, OPTIONS));
  const parse = timed(() => JSON.parse(json) as unknown);
  const look = timed(() => typeofPass(sheet));
  const applicants = readRosters(sheet, OPTIONS)[0]?.applicants.length ?? 0;
  console.log(
    `${applicants} people × ${HEADERS.length} cells: read ${read.toFixed(0)} ms (${((read / people) * 1_000).toFixed(1)} µs a row), ` +
      `JSON.parse ${parse.toFixed(0)} ms, typeof ${look.toFixed(1)} ms; ratio to JSON.parse ${(read / parse).toFixed(2)}, ` +
      `to typeof ${(read / look).toFixed(0)}; heap at most ${heap.most.toFixed(0)} MB, of which the applicants keep ${heap.kept.toFixed(0)} MB`,
  );
}
