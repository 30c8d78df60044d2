/**
 * Properties draw the same cases in every run: `npm test` says of the code today what it said yesterday. To look for
 * cases nobody thought of: `npm run fuzz`. A seed that it names is drawn again by `JC_FUZZ=<seed> npm test`.
 */
import fc from "fast-check";
import { keptRows } from "./kept-rows";

const EVERY_RUN = 1;

/** How many cases a property draws: so many in every run, more of them where new ones are explored. */
export const runs = (count: number): number => count * Number(process.env["JC_FUZZ_TIMES"] ?? 1);

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  numRuns: runs(100),
  seed: Number(process.env["JC_FUZZ"] ?? EVERY_RUN),
  reporter(run: fc.RunDetails<unknown>) {
    if (!run.failed) return;
    const rows = keptRows(run.counterexample);
    const table = rows.length === 0 ? "" : `\n\nThe row that would keep it:\n${rows.join("\n")}`;
    throw new Error(`${fc.defaultReportMessage(run) ?? ""}${table}`, { cause: run.errorInstance });
  },
});
