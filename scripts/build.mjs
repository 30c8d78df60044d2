/**
 * `npm run build`: the types are checked while everything that ships is made, into dist/. For use on this machine it
 * needs no manifest; `npm run build -- --base https://server/jc/` writes dist/manifest.xml for the server on which dist/
 * will lie.
 */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sourcesHash, stampBuild } from "./built.mjs";
import manifest from "./manifest.cjs";
import { ensureInstalled, ROOT, runTogether } from "./setup.mjs";

ensureInstalled();
const { logErrorMessage } = await import("office-addin-cli");

/** The base that was asked for; null when none was. Ends the program when it will not do. */
function wantedBase() {
  try {
    // Without a value it reads as "": checkedBase says what is missing.
    const args = process.argv.slice(2);
    if (args.at(-1) === "--base") args.push("");
    const { values } = parseArgs({ args, options: { base: { type: "string" } } });
    return values.base === undefined ? null : manifest.checkedBase(values.base);
  } catch (error) {
    logErrorMessage(error);
    process.exit(1);
  }
}

const base = wantedBase();
const hash = sourcesHash();
rmSync(join(ROOT, "dist"), { recursive: true, force: true });
await runTogether([
  ["node_modules/typescript/bin/tsc", "--noEmit"],
  ["node_modules/webpack-cli/bin/cli.js", "--mode", "production"],
]);
if (base === null) {
  console.log("dist/ is for this machine: it has no manifest.xml. To ship: npm run build -- --base https://server/jc/");
} else {
  writeFileSync(join(ROOT, "dist", "manifest.xml"), manifest.manifestFor(base));
  console.log(`dist/ is ready for ${base}; its manifest.xml names that address.`);
}
stampBuild(hash);
