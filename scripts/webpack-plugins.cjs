/** What the add-in's bundle has beside its scripts: the page, the copied files, the metadata of the functions. */
const { execFile } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { promisify } = require("node:util");
const { gzipSync } = require("node:zlib");

const ROOT = path.join(__dirname, "..");

/** Adds assets to a compilation, before webpack names and minimises its own. */
function emitting(name, emit) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tapPromise({ name, stage }, () => emit(compilation, compiler));
      });
    },
  };
}

/**
 * Files copied as they are: target name → source, both relative, to dist and to the project.
 * They are marked as minimised, so that no byte of them changes: the licence of office.js asks for that.
 */
exports.copiedFiles = (files) =>
  emitting("copied-files", async (compilation, compiler) => {
    for (const [target, source] of Object.entries(files)) {
      const file = path.resolve(ROOT, source);
      compilation.fileDependencies.add(file);
      const content = await fs.promises.readFile(file);
      compilation.emitAsset(target, new compiler.webpack.sources.RawSource(content), { minimized: true });
    }
  });

/** The page with the scripts of an entry at the end of its head, deferred: they run after office.js. */
exports.pageWithScripts = ({ page, entry, fileName }) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("page-with-scripts", (compilation) => {
      // The names of the scripts carry the hashes of what they hold; these are final only at the end.
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name: "page-with-scripts", stage }, async () => {
        const file = path.resolve(ROOT, page);
        compilation.fileDependencies.add(file);
        const scripts = compilation.entrypoints
          .get(entry)
          .getFiles()
          .filter((name) => name.endsWith(".js"))
          .map((name) => `    <script defer src="${name}"></script>\n`);
        const text = await fs.promises.readFile(file, "utf8");
        const html = text.replace(/^ *<\/head>/m, (end) => scripts.join("") + end);
        // Left readable: the browser edition makes its own page from it.
        compilation.emitAsset(fileName, new compiler.webpack.sources.RawSource(html), { minimized: true });
      });
    });
  },
});

/**
 * The metadata of the functions, by a process of its own: the module is TypeScript, and while webpack watches,
 * every build must see the newest.
 */
exports.functionsMetadata = ({ script, madeFrom }) =>
  emitting("functions-metadata", async (compilation, compiler) => {
    compilation.contextDependencies.add(path.resolve(ROOT, madeFrom));
    const args = ["--import", "tsx", path.resolve(ROOT, script)];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, maxBuffer: 1 << 24 });
    for (const [fileName, metadata] of Object.entries(JSON.parse(stdout))) {
      compilation.emitAsset(fileName, new compiler.webpack.sources.RawSource(JSON.stringify(metadata)));
    }
  });

/** Fails the build when the scripts of these entries and chunks together are larger than so many bytes, gzipped. */
exports.sizeLimit = ({ chunks, limit }) => ({
  apply(compiler) {
    if (compiler.options.mode !== "production") return;
    compiler.hooks.thisCompilation.tap("size-limit", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "size-limit", stage }, () => {
        // A chunk brings the chunks that it shares with others.
        const files = new Set(chunks.flatMap((name) => compilation.namedChunkGroups.get(name).getFiles()));
        const sizes = [...files].map((name) => gzipSync(compilation.getAsset(name).source.buffer()).length);
        const total = sizes.reduce((sum, size) => sum + size, 0);
        if (total > limit)
          compilation.errors.push(
            new compiler.webpack.WebpackError(`${chunks.join(" + ")}: ${total} bytes gzipped, limit ${limit}`),
          );
      });
    });
  },
});
