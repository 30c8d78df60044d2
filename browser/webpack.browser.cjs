/**
 * The browser edition: dist/preview.html with its script and styles, the sample roster, its own copy of the task pane,
 * and the script that keeps all of it for when there is no network. The address is from the time when it was a preview,
 * and stays: people have it among their bookmarks.
 *
 * `preview/taskpane.html` is the shipped page with one script before office.js, and a base so that its addresses still
 * mean the files beside the shipped page. It is made from dist/taskpane.html: a build that writes that page in another
 * configuration names it in `dependencies`, so that this one waits for it.
 */
const { Buffer } = require("node:buffer");
const { execFile } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { promisify } = require("node:util");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { IgnorePlugin } = require("webpack");
const { swcOptions } = require("../scripts/swc.cjs");

const ROOT = path.join(__dirname, "..");
const BEFORE_OFFICE_JS = '<base href="../" /><script src="preview/bridge.js"></script>';

/** The shipped page, from the build or else from its template. */
function shippedTaskpane(dist) {
  const places = [path.join(dist, "taskpane.html"), path.join(ROOT, "src", "taskpane", "taskpane.html")];
  const found = places.find((file) => fs.existsSync(file));
  return found === undefined ? undefined : fs.readFileSync(found, "utf8");
}

function bridgedTaskpane(html) {
  const head = /<head[^>]*>/i;
  if (!head.test(html)) throw new Error("taskpane.html has no <head> to put the bridge into");
  return html.replace(head, (tag) => tag + BEFORE_OFFICE_JS);
}

const filesBeside = (dist) => ({
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("browser-files", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "browser-files", stage }, () => {
        const emit = (name, content, info) => compilation.emitAsset(name, new sources.RawSource(content), info);
        const copy = (name, file) => {
          compilation.fileDependencies.add(file);
          emit(name, fs.readFileSync(file));
        };
        // As it stands, for browsers that read nothing newer.
        emit("too-old.js", fs.readFileSync(path.join(__dirname, "too-old.js")), { minimized: true });
        copy("preview/bridge.js", require.resolve("office-host/bridge.js"));
        const html = shippedTaskpane(dist);
        if (html === undefined) {
          compilation.warnings.push(
            new compiler.webpack.WebpackError("There is no taskpane.html: the pane stays empty."),
          );
        } else emit("preview/taskpane.html", bridgedTaskpane(html));
      });
    });
  },
});

/** The sample, by a process of its own: it is made from the rules' words, and every build must see the newest. */
const sampleRoster = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("sample-roster", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "sample-roster", stage }, async () => {
        compilation.contextDependencies.add(path.join(ROOT, "src", "teaching"));
        const args = ["--import", "tsx", path.join(ROOT, "scripts", "print-sample.ts")];
        const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, maxBuffer: 1 << 24 });
        compilation.emitAsset("sample.xlsx", new compiler.webpack.sources.RawSource(Buffer.from(stdout, "base64")));
      });
    });
  },
};

/** The page with the names that its script and styles have got: they carry the hashes of what they hold. */
const pageWithNames = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("browser-page", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "browser-page", stage }, () => {
        const file = path.join(__dirname, "preview.html");
        compilation.fileDependencies.add(file);
        const made = compilation.entrypoints.get("preview").getFiles();
        const html = fs
          .readFileSync(file, "utf8")
          .replace(/(?<=(?:href|src)=")preview(?=\.(css|js)")[^"]*/g, (_, type) => {
            const name = made.find((one) => one.endsWith(`.${type}`));
            if (name === undefined) throw new Error(`the browser edition has no .${type} file`);
            return name;
          });
        compilation.emitAsset("preview.html", new compiler.webpack.sources.RawSource(html), { minimized: true });
      });
    });
  },
};

/** What of the folder does not belong to the page. */
const NOT_OF_PAGE = /^(?:\.|check\.cjs$|manifest\.xml$|taskpane\.html$|service-worker\.js$)|\.txt$|\.map$/;

const filesIn = (folder) =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    : [];

/** The script that keeps the page for when there is no network, with the names of all files that it may ask for. */
const serviceWorker = (dist) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("service-worker", (compilation) => {
      // After the page: it names what has been named by then.
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tap({ name: "service-worker", stage }, () => {
        const contents = new Map(filesIn(dist).map((name) => [name, () => fs.readFileSync(path.join(dist, name))]));
        for (const { name, source } of compilation.getAssets()) contents.set(name, () => source.buffer());
        const files = [...contents.keys()].filter((name) => !NOT_OF_PAGE.test(name)).sort();
        const hash = createHash("sha256");
        for (const name of files) hash.update(`${name}\0`).update(contents.get(name)());
        const script = fs
          .readFileSync(path.join(__dirname, "service-worker.js"), "utf8")
          .replace("BUILD_VERSION", hash.digest("hex").slice(0, 12))
          .replace('"BUILD_FILES"', files.map((name) => JSON.stringify(name)).join(", "));
        compilation.emitAsset("service-worker.js", new compiler.webpack.sources.RawSource(script), { minimized: true });
      });
    });
  },
});

/** @param context `dist`: the output folder; `dependencies`: names of configurations to wait for; `mode` */
module.exports = ({ dist = path.join(ROOT, "dist"), dependencies = [], mode = "production" } = {}) => ({
  name: "preview",
  context: ROOT,
  mode,
  dependencies,
  target: "web",
  entry: { preview: path.join(__dirname, "main.ts") },
  output: {
    path: dist,
    // While watching, names that stay: nothing piles up in dist.
    filename: mode === "production" ? "[name].[contenthash:12].js" : "[name].js",
    chunkFilename: mode === "production" ? "preview-[name].[contenthash:12].js" : "preview-[name].js",
    publicPath: "auto",
  },
  devtool: false,
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: swcOptions("es2021") },
        },
      },
      {
        test: /\.js$/,
        include: /@univerjs/,
        resolve: { alias: { numfmt$: path.join(__dirname, "grid", "parsed-texts.ts") } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  plugins: [
    new MiniCssExtractPlugin({ filename: mode === "production" ? "[name].[contenthash:12].css" : "[name].css" }),
    // Hyphenation of some seventy languages: never asked for on a Chinese sheet, and several megabytes.
    new IgnorePlugin({ contextRegExp: /engine-render/, resourceRegExp: /^\.\/(?!en-)[a-z][a-z0-9-]*-[\w-]{8}\.js$/ }),
    filesBeside(dist),
    sampleRoster,
    pageWithNames,
    ...(mode === "production" ? [serviceWorker(dist)] : []),
  ],
  optimization: { chunkIds: "named", splitChunks: false },
  performance: { hints: false },
  stats: "errors-warnings",
});
