/**
 * `npm run mutate -- FOLDER…`: changes the code there in small ways, one at a time, and tells which change no test
 * notices (Stryker); without a folder, all of src/rules, src/roster and src/checking. What survives is also in
 * coverage/mutation/. `--jest` has jest run the tests, which takes seconds for each change instead of milliseconds;
 * `--static` changes what runs while modules load, too: seconds for each of those. `--every 20` changes one line in
 * twenty, where a change takes long.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { linesOf } from "./mutate/sample.mjs";
import { scoresOf } from "./mutate/scores.mjs";
import { ensureInstalled, ROOT, runNode } from "./setup.mjs";

const AREAS = ["src/rules", "src/roster", "src/checking"];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jest: { type: "boolean", default: false },
    static: { type: "boolean", default: false },
    every: { type: "string" },
  },
});
const named = positionals.map((folder) => folder.replace(/[\\/]+$/, ""));
const folders = named.length > 0 ? named : AREAS;

/** Words are left to the golden sentences, and the tables of cases are tests. */
const files = (folder) =>
  folder.endsWith(".ts") ? folder : `${folder}/**/!(*.test|*cases|*words|labels).ts,!${folder}/**/words/**`;

const places =
  values.every === undefined
    ? folders.map(files)
    : folders.flatMap((folder) => linesOf(ROOT, folder, Number(values.every)));

ensureInstalled();
runNode(
  "node_modules/@stryker-mutator/core/bin/stryker.js",
  [
    ...["run", "--mutate", places.join(",")],
    ...(values.static ? [] : ["--ignoreStatic"]),
    ...(values.jest ? ["--testRunner", "jest"] : []),
  ],
  // A property draws a tenth of what it draws else: it is asked thousands of times.
  { env: { ...process.env, JC_MUTATED: folders.join(" "), JC_FUZZ_TIMES: "0.1" } },
);

const report = JSON.parse(readFileSync(join(ROOT, "coverage", "mutation", "mutation.json"), "utf8"));
for (const { folder, noticed, unnoticed, score } of scoresOf(report))
  console.log(`${folder.padEnd(40)} ${noticed} of ${noticed + unnoticed} (${score} %)`);
