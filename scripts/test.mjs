/** `npm test`: set-up, then every test. The last line is `N passed, N failed`. */
import { ensureInstalled, runNode } from "./setup.mjs";

ensureInstalled();
runNode("node_modules/jest/bin/jest.js", process.argv.slice(2));
