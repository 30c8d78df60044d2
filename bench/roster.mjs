/**
 * Runs bench/roster.ts, bundled as the add-in itself is: a loader that compiles while it runs would be measured too. It
 * is about the sources, and needs no dist/.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { ROOT } from "../scripts/setup.mjs";

const SWC = { jsc: { target: "es2021", parser: { syntax: "typescript" } } };

function bundle(folder) {
  const compiler = webpack({
    mode: "production",
    target: "node20",
    context: ROOT,
    entry: "./bench/roster.ts",
    output: { path: folder, filename: "roster.cjs" },
    module: { rules: [{ test: /\.ts$/, use: { loader: "swc-loader", options: SWC } }] },
    resolve: { extensions: [".ts", ".js"] },
    performance: { hints: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failed = error ?? (stats.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      compiler.close(() => (failed === null ? resolve() : reject(failed)));
    });
  });
}

export async function benchRoster() {
  const folder = mkdtempSync(join(tmpdir(), "jc-bench-"));
  try {
    await bundle(folder);
    const { status } = spawnSync(process.execPath, ["--expose-gc", join(folder, "roster.cjs")], { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
