/** Whether dist/ is what the sources give. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runNode } from "./setup.mjs";

const STAMP = join(ROOT, "dist", ".sources");

/**
 * What a build reads. Content counts and not the time of a file: a change of branch touches files without changing
 * them.
 */
const SOURCES = ["assets", "browser", "cli", "packages", "pane", "scripts", "src", "xlsx", "test/fixtures"];
const FILES = ["manifest.xml", "package.json", "package-lock.json", "tsconfig.json", "webpack.config.js"];

export function sourcesHash() {
  const inFolders = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const hash = createHash("sha256");
  for (const file of [...inFolders.sort(), ...FILES.map((name) => join(ROOT, name))]) {
    hash.update(`${file}\n`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** To be called with the hash from before the build: what changes while it runs is not in it. */
export const stampBuild = (hash) => writeFileSync(STAMP, hash);

export const isBuilt = () => existsSync(STAMP) && readFileSync(STAMP, "utf8") === sourcesHash();

/** Builds unless dist/ is what the sources give. */
export function ensureBuilt() {
  if (isBuilt()) return;
  console.error("Building dist/ (about a minute) …");
  runNode("scripts/build.mjs");
}
