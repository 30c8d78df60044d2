/** `npm test`: set-up, then every test, those in a browser included. The last line is `N passed, N failed`. */
import { spawnSync } from "node:child_process";
import { join, sep } from "node:path";
import { ensureBuilt } from "./built.mjs";
import browser from "./browser.cjs";
import { ensureInstalled, ROOT, runNode } from "./setup.mjs";

const JEST = "node_modules/jest/bin/jest.js";
const args = process.argv.slice(2);

/** Whether the tests that were asked for run in a browser: only these need one, and a build. */
function needBrowser() {
  const listed = spawnSync(process.execPath, [join(ROOT, JEST), "--listTests", ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return listed.stdout.includes(["test", "browser", ""].join(sep));
}

ensureInstalled();
if (needBrowser()) {
  try {
    process.env.CHROME_PATH = browser.findBrowser();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  ensureBuilt();
}
runNode(JEST, args);
