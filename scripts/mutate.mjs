/**
 * `npm run mutate -- FOLDER…`: changes the code there in small ways, one at a time, and tells which change no test
 * notices (Stryker). Some eight seconds of one core for each change: name a folder. What survives is also in
 * coverage/mutation/.
 */
import { ensureInstalled, runNode } from "./setup.mjs";

const folders = process.argv.slice(2);
ensureInstalled();
const only = folders.map((folder) => `${folder.replace(/[\\/]+$/, "")}/**/!(*.test|*cases|*words|labels).ts`);
runNode("node_modules/@stryker-mutator/core/bin/stryker.js", [
  "run",
  ...(only.length > 0 ? ["--mutate", only.join(",")] : []),
]);
