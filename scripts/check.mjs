/** `npm run -s check -- FILE…`: the check over files, without Excel. Options: see README. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { isBuilt } from "./built.mjs";
import { ensureInstalled, ROOT } from "./setup.mjs";

ensureInstalled();
/** The bundle starts several times as fast as what is compiled on the way; a build is not made for a check. */
const program = isBuilt()
  ? [join(ROOT, "dist", "check.cjs")]
  : [join(ROOT, "node_modules", "tsx", "dist", "cli.mjs"), join(ROOT, "cli", "main.ts")];
const checker = spawnSync(process.execPath, ["--max-old-space-size=6144", ...program, ...process.argv.slice(2)], {
  // npm changes to the project's folder; the files are named from where the person stands.
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: "inherit",
});
process.exit(checker.status ?? 1);
