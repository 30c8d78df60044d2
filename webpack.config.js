/**
 * What ships, in dist/.
 * addin: the page that Excel loads (pane, functions and commands in one runtime), with everything it needs beside it.
 * preview: the browser edition, the same page without Excel: see browser/.
 * check: one file that judges rosters on a server that has Node and nothing else (`node dist/check.cjs FILE…`).
 * The licences of all third-party code: dist/THIRD-PARTY-NOTICES.txt.
 */
const fs = require("node:fs");
const path = require("node:path");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const browserEdition = require("./browser/webpack.browser.cjs");
const { swcOptions } = require("./scripts/swc.cjs");
const { thirdPartyNotices } = require("./scripts/third-party-notices.cjs");
const { copiedFiles, functionsMetadata, pageWithScripts, sizeLimit } = require("./scripts/webpack-plugins.cjs");

const OFFICE = path.join(__dirname, "node_modules", "@microsoft", "office-js");

/** What office.js loads in Excel 2021 and newer, on each platform, in our two languages: 4.5 MB of the package's 86. */
const OFFICE_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs.js",
  "telemetry/oteljs_agave.js",
];

/** What decides how things are built: what was kept by others is not used again. */
const MADE_BY = [
  "webpack.config.js",
  "browser/webpack.browser.cjs",
  "scripts/swc.cjs",
  "scripts/third-party-notices.cjs",
  "scripts/webpack-plugins.cjs",
  "package-lock.json",
].map((name) => path.join(__dirname, name));

const pngs = fs.readdirSync(path.join(__dirname, "assets")).filter((name) => name.endsWith(".png"));

/** Beside the bundle, under names that never change: the library finds its folder by its own name. */
const COPIED = Object.fromEntries([
  ...OFFICE_FILES.map((name) => [`office/${name}`, path.join(OFFICE, "dist", name)]),
  ...["unsupported.js", "unsupported.css", "office-offline.js"].map((name) => [name, `src/taskpane/${name}`]),
  ...pngs.map((name) => [`assets/${name}`, `assets/${name}`]),
]);

/** Safari 13: what macOS 10.15 came with, the oldest that Office 2021 for Mac runs on. test/browser holds it. */
const WEB_VIEW = "es2019";
const compiledFor = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "swc-loader", options: { jsc: swcOptions(target) } },
});
/** Libraries are newer than that. */
const libraries = {
  test: /\.m?js$/,
  include: /node_modules/,
  use: { loader: "swc-loader", options: { jsc: { target: WEB_VIEW }, isModule: "unknown" } },
  resolve: { fullySpecified: false },
};

/**
 * With all that it loads, apart from the page that loads the same: modules in two programs are joined in neither, which
 * makes both larger and slower.
 */
const apart = (file) => ({ resource: file, layer: path.basename(file) });

module.exports = (_env, { mode = "production" }) => {
  const notices = thirdPartyNotices({ copied: [OFFICE] });
  const addin = {
    name: "addin",
    target: ["web", WEB_VIEW],
    entry: { taskpane: "./pane/main.ts" },
    output: {
      path: path.join(__dirname, "dist"),
      // While watching, names that stay: nothing piles up in dist.
      filename: mode === "production" ? "[name].[contenthash:12].js" : "[name].js",
      chunkFilename: mode === "production" ? "taskpane-[name].[contenthash:12].js" : "taskpane-[name].js",
      // The page may lie in any folder of any server.
      publicPath: "",
    },
    // The page's policy forbids eval, so no devtool that uses it.
    devtool: mode === "production" ? false : "source-map",
    module: { rules: [compiledFor(WEB_VIEW), libraries, apart(path.join(__dirname, "pane", "judge-worker.ts"))] },
    experiments: { layers: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    plugins: [
      copiedFiles(COPIED),
      functionsMetadata({ script: "scripts/print-functions-metadata.ts", madeFrom: "src/functions" }),
      // Before a function can answer; then, until the first tab is drawn.
      sizeLimit({ chunks: ["taskpane"], limit: 200_000 }),
      sizeLimit({ chunks: ["taskpane", "frame", "check"], limit: 370_000 }),
      pageWithScripts({ page: "src/taskpane/taskpane.html", entry: "taskpane", fileName: "taskpane.html" }),
    ],
    // What tabs share is cut off where it is large: small pieces cost the first tab more than they spare the others.
    optimization: { splitChunks: { minSize: 80_000 } },
    performance: { hints: false },
    stats: "errors-warnings",
  };
  const check = {
    name: "check",
    target: "node20",
    entry: { check: "./cli/main.ts" },
    output: { path: path.join(__dirname, "dist"), filename: "[name].cjs" },
    // One file: what is loaded when it is needed lies in it.
    module: { rules: [compiledFor("es2022")], parser: { javascript: { dynamicImportMode: "eager" } } },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    performance: { hints: false },
    stats: "errors-warnings",
  };
  return [addin, browserEdition({ mode, dependencies: ["addin"] }), check].map((configuration) => ({
    mode,
    ...configuration,
    // A second build makes anew only what changed. A clean build keeps nothing.
    ...(mode === "production" && process.env.CI === undefined
      ? { cache: { type: "filesystem", name: configuration.name, buildDependencies: { config: MADE_BY } } }
      : {}),
    // By swc, as it is compiled: what takes terser minutes takes it seconds.
    optimization: {
      ...configuration.optimization,
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    plugins: [...(configuration.plugins ?? []), notices],
  }));
};
