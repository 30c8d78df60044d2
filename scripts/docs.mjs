/** `npm run docs`: the rule book and the settings schema anew from the code. A test says when they are behind it. */
import { ensureInstalled, runNode } from "./setup.mjs";

ensureInstalled();
runNode("node_modules/tsx/dist/cli.mjs", ["scripts/docs/write.ts"]);
