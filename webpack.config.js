/**
 * What ships. The checker: one file that judges rosters on a server that has Node and nothing else
 * (`node dist/check.cjs FILE…`), with the licences of what it contains beside it.
 */
const path = require("node:path");
const { thirdPartyNotices } = require("./scripts/third-party-notices.cjs");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2021",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

module.exports = () => [
  {
    name: "check",
    target: "node20",
    entry: { check: "./cli/main.ts" },
    output: { path: path.join(__dirname, "dist"), filename: "[name].cjs" },
    module: { rules: [typescript] },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    plugins: [thirdPartyNotices()],
    // exceljs reaches for optional parts of Node's streams by name; nothing is lost when they stay outside.
    ignoreWarnings: [/Critical dependency/],
    performance: { hints: false },
    stats: "errors-warnings",
  },
];
