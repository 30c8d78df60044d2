/** Writes dist/THIRD-PARTY-NOTICES.txt: every package whose code is in one of the bundles, with its licence text. */
const fs = require("node:fs");
const path = require("node:path");

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;

/** The folder of the package a module belongs to; null for the project's own. */
function packageFolder(resource) {
  const at = resource.lastIndexOf(`${path.sep}node_modules${path.sep}`);
  if (at < 0) return null;
  const parts = resource.slice(at + "/node_modules/".length).split(path.sep);
  const name = parts[0].startsWith("@") ? parts.slice(0, 2) : parts.slice(0, 1);
  return path.join(resource.slice(0, at), "node_modules", ...name);
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = fs.readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  const text =
    file === undefined
      ? "(The package carries no licence text of its own.)"
      : fs.readFileSync(path.join(folder, file), "utf8").trim();
  return `${name} ${version} — ${typeof license === "string" ? license : "see below"}\n\n${text}\n`;
}

/** The folders of the packages in a compilation. */
function packagesOf(compilation) {
  const folders = new Set();
  const visit = (module) => {
    const folder = typeof module.resource === "string" ? packageFolder(module.resource) : null;
    if (folder !== null) folders.add(folder);
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const module of compilation.modules) visit(module);
  return folders;
}

/**
 * One plugin object for all configurations: each finished compilation writes the file anew with what is known so far,
 * so the last one leaves it complete, whatever their order.
 * @param {{ copied: readonly string[] }} options folders of packages that ship as copied files.
 */
exports.thirdPartyNotices = ({ copied }) => {
  const byCompiler = new Map();
  return {
    apply(compiler) {
      compiler.hooks.afterEmit.tap("third-party-notices", (compilation) => {
        byCompiler.set(compiler.name, packagesOf(compilation));
        const folders = new Set([...copied, ...[...byCompiler.values()].flatMap((of) => [...of])]);
        const notices = [...folders].sort().map(noticeOf);
        fs.writeFileSync(
          path.join(compiler.outputPath, "THIRD-PARTY-NOTICES.txt"),
          notices.join(`\n${"-".repeat(72)}\n\n`),
        );
      });
    },
  };
};
