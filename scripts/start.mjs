/** `npm start`: everything needed, then the sample roster judged on the terminal. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, ROOT } from "./setup.mjs";

ensureInstalled();
const sample = join("test", "fixtures", "rosters", "schools-2020.xlsx");
console.log(`Judging the sample roster: npm run -s check -- ${sample}\n`);
const checker = spawnSync(process.execPath, [join(ROOT, "scripts", "check.mjs"), sample], {
  cwd: ROOT,
  env: { ...process.env, INIT_CWD: ROOT },
  stdio: "inherit",
});
// 1 says that some row needs attention, as the sample's do: the demonstration itself went well.
process.exit(checker.status === 1 ? 0 : (checker.status ?? 1));
