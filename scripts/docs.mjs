/**
 * `npm run docs`: the rule book, the settings schema, the manual's tables and the list of all cases anew from the code.
 * A test says when they are behind it.
 */
import { ensureInstalled, runNode } from "./setup.mjs";

ensureInstalled();
runNode("node_modules/tsx/dist/cli.mjs", ["scripts/docs/write.ts"]);
