/**
 * A test runner for Stryker that loads the tests once and runs them again for every change: milliseconds for each,
 * where jest, which loads every module anew, takes seconds. Same tests, same compiler, same `expect` as jest's.
 *
 * A change in what runs while modules load is only seen by loading them: for such a one they are loaded anew.
 */
import { performance } from "node:perf_hooks";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { loadSuite } from "./suite.mjs";

// `expect` takes a stack trace for everything that it is asked, and nobody reads one here.
Error.stackTraceLimit = 0;

/** What the changed code asks whether it is changed, and tells that it has been run. */
const switches = (globalThis.__stryker__ ??= {});

class ResidentRunner {
  /** Tests that have noticed something, the latest last: what notices one change is likely to notice its neighbour. */
  #noticed = new Set();
  #took = new Map();
  /** What is loaded, and the change that it was loaded with. */
  #suite = null;
  #loadedWith = null;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun({ coverageAnalysis, disableBail }) {
    if (coverageAnalysis !== "perTest") throw new Error("coverageAnalysis has to be perTest");
    const { tests } = await this.#suiteWith(null);
    const result = await this.#run(tests, disableBail);
    return { ...result, mutantCoverage: switches.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation, hitLimit, disableBail }) {
    switches.hitLimit = hitLimit;
    switches.hitCount = hitLimit === undefined ? undefined : 0;
    try {
      const { tests } = await this.#suiteWith(mutantActivation === "static" ? activeMutant.id : null);
      const chosen = testFilter === undefined ? tests : tests.filter(among(testFilter));
      switches.activeMutant = activeMutant.id;
      return toMutantRunResult(await this.#run(this.#likelyFirst(chosen), disableBail), true);
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: [notLoaded(error)] });
    } finally {
      switches.activeMutant = undefined;
    }
  }

  /** @throws what a module throws while it loads with this change */
  async #suiteWith(change) {
    if (this.#suite !== null && this.#loadedWith === change) return this.#suite;
    this.#suite = null;
    switches.activeMutant = change ?? undefined;
    this.#suite = await loadSuite();
    this.#loadedWith = change;
    switches.activeMutant = undefined;
    return this.#suite;
  }

  async #run(tests, goOn) {
    try {
      return await this.#resultsOf(tests, goOn);
    } finally {
      await this.#suite.leave();
    }
  }

  async #resultsOf(tests, goOn) {
    const results = [];
    for (const test of tests) {
      switches.currentTestId = test.id;
      const result = await resultOf(test);
      switches.currentTestId = undefined;
      const tooOften = determineHitLimitReached(switches.hitCount, switches.hitLimit);
      if (tooOften !== undefined) return tooOften;
      results.push(result);
      this.#took.set(test.id, result.timeSpentMs);
      if (result.status === TestStatus.Failed) {
        this.#noticed.delete(test.id);
        this.#noticed.add(test.id);
        if (!goOn) break;
      }
    }
    return { status: DryRunStatus.Complete, tests: results };
  }

  /** Those that have noticed something lately, then the quick ones. */
  #likelyFirst(tests) {
    const lately = new Map([...this.#noticed].map((id, i) => [id, i]));
    const took = (id) => this.#took.get(id) ?? 0;
    return [...tests].sort((a, b) => (lately.get(b.id) ?? -1) - (lately.get(a.id) ?? -1) || took(a.id) - took(b.id));
  }
}

const among = (ids) => {
  const named = new Set(ids);
  return ({ id }) => named.has(id);
};

async function resultOf({ id, file, run }) {
  const begun = performance.now();
  const told = { id, name: id, fileName: file };
  try {
    await run();
    return { ...told, timeSpentMs: performance.now() - begun, status: TestStatus.Success };
  } catch (error) {
    return { ...told, timeSpentMs: performance.now() - begun, ...failed(error) };
  }
}

const failed = (error) => ({ status: TestStatus.Failed, failureMessage: String(error?.stack ?? error) });

/** Modules that cannot even be loaded: every test would say so. */
const notLoaded = (error) => ({ id: "loading", name: "loading", timeSpentMs: 0, ...failed(error) });

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "resident", ResidentRunner)];
