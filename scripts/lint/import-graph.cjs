/** Which file of the project imports which, and the circles among them. */
const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const SOURCE = /\.(?:tsx?|mjs|cjs|js)$/;
const SKIPPED = new Set(["node_modules", "dist", "coverage", ".git"]);
/** In the order in which a compiler looks. */
const ENDINGS = ["", ".ts", ".tsx", ".mjs", ".cjs", ".js", "/index.ts", "/index.tsx"];

/** The file that a relative import means; undefined when there is none. */
function fileOf(from, specifier) {
  const base = path.resolve(path.dirname(from), specifier);
  return ENDINGS.map((ending) => base + ending).find((name) => fs.statSync(name, { throwIfNoEntry: false })?.isFile());
}

/** Every import of a file, those of types, those made while running and what is required included, as written. */
const specifiersOf = (text) => ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

/** All source files below a folder → the files that each imports by a relative path. */
function importGraph(root) {
  const files = [];
  const walk = (folder) => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) walk(path.join(folder, entry.name));
      else if (entry.isFile() && SOURCE.test(entry.name)) files.push(path.join(folder, entry.name));
    }
  };
  walk(root);
  return new Map(
    files.map((file) => [
      file,
      specifiersOf(fs.readFileSync(file, "utf8"))
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => fileOf(file, specifier))
        .filter((found) => found !== undefined),
    ]),
  );
}

/** The shortest way along imports from one file to another, both included; undefined when there is none. */
function wayBetween(graph, from, to) {
  const before = new Map([[from, null]]);
  for (const file of before.keys()) {
    if (file === to) {
      const found = [];
      for (let at = to; at !== null; at = before.get(at)) found.unshift(at);
      return found;
    }
    for (const next of graph.get(file) ?? []) if (!before.has(next)) before.set(next, file);
  }
  return undefined;
}

module.exports = { fileOf, importGraph, SOURCE, wayBetween };
