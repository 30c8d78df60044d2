/**
 * `npm run fuzz [MINUTES] [PATH…]`: draws new cases for every property, round after round, until the time is up
 * (10 minutes unless said). What breaks one is printed with the seed that draws it again and, where it is a row or a
 * sheet, with the row of the table that would keep it. Exit status 1 when something was found.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { ensureInstalled, ROOT } from "./setup.mjs";

/** Cases a property draws in a round, as a multiple of those in `npm test`: enough that starting costs little. */
const TIMES = 3;
const SEEDS = 2 ** 31;

const [first, ...rest] = process.argv.slice(2);
const minutes = first === undefined ? 10 : Number(first);
if (!(minutes > 0)) {
  console.error("usage: npm run fuzz [MINUTES] [PATH…]");
  process.exit(64);
}
ensureInstalled();

/** The files that hold properties. */
const files = execFileSync("git", ["grep", "-lE", "fc\\.(async)?[pP]roperty", "--", "*.test.ts"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && (rest.length === 0 || rest.some((path) => file.startsWith(path))));

const end = Date.now() + minutes * 60_000;
const found = [];
let rounds = 0;
while (Date.now() < end) {
  const seed = Math.floor(Math.random() * SEEDS);
  rounds += 1;
  const { status } = spawnSync(
    process.execPath,
    [
      "node_modules/jest/bin/jest.js",
      "--selectProjects",
      "unit",
      "--reporters",
      "default",
      "--runTestsByPath",
      ...files,
    ],
    {
      cwd: ROOT,
      stdio: "inherit",
      env: { ...process.env, JC_FUZZ: String(seed), JC_FUZZ_TIMES: String(TIMES) },
    },
  );
  if (status !== 0) found.push(seed);
}
console.log(`${rounds} rounds over ${files.length} files; ${found.length === 0 ? "nothing found" : "broken by:"}`);
for (const seed of found) console.log(`  JC_FUZZ=${seed} JC_FUZZ_TIMES=${TIMES} npm test -- --selectProjects unit`);
process.exit(found.length === 0 ? 0 : 1);
