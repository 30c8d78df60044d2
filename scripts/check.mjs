/** `npm run -s check -- FILE…`: the check over xlsx files, without Excel. Options: see README. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, ROOT } from "./setup.mjs";

ensureInstalled();
const tsx = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
const checker = spawnSync(
  process.execPath,
  ["--max-old-space-size=6144", tsx, join(ROOT, "cli", "main.ts"), ...process.argv.slice(2)],
  {
    // npm changes to the project's folder; the files are named from where the person stands.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: "inherit",
  },
);
process.exit(checker.status ?? 1);
