/**
 * `npm run bench -- NAME`: figures, as ratios within one run. Never part of the tests: a busy machine proves nothing.
 */
import { ensureBuilt } from "./built.mjs";
import { ensureInstalled } from "./setup.mjs";

ensureInstalled();
const BENCHES = {
  files: async () => (await import("../bench/files.mjs")).benchFiles(),
  functions: async () => {
    ensureBuilt();
    await (await import("../bench/functions.mjs")).benchFunctions();
  },
  roster: async () => (await import("../bench/roster.mjs")).benchRoster(),
  pane: async () => {
    ensureBuilt();
    await (await import("../bench/pane.mjs")).benchPane();
  },
  province: async () => {
    ensureBuilt();
    await (await import("../bench/province.mjs")).benchProvince();
  },
  rules: async () => (await import("../bench/rules.mjs")).benchRules(),
};
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(BENCHES);
for (const name of names) {
  const bench = BENCHES[name];
  if (bench === undefined) {
    console.error(`There is no bench “${name}”. There are: ${Object.keys(BENCHES).join(", ")}`);
    process.exit(64);
  }
  await bench();
}
