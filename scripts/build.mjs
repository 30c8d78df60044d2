/** `npm run build`: types first, then everything that ships, into dist/. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, ROOT, runNode } from "./setup.mjs";

ensureInstalled();
rmSync(join(ROOT, "dist"), { recursive: true, force: true });
runNode("node_modules/typescript/bin/tsc", ["--noEmit"]);
runNode("node_modules/webpack-cli/bin/cli.js", ["--mode", "production", ...process.argv.slice(2)]);
