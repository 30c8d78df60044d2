/** Bundles a bench as the add-in itself is: a loader that compiles while it runs would be measured too. */
import webpack from "webpack";
import { ROOT } from "../scripts/setup.mjs";
import swc from "../scripts/swc.cjs";

const SWC = { jsc: swc.swcOptions("es2021") };

/** @param entry from the project's folder; the bundle is `<name>.cjs` in `folder` */
export function bundle(name, entry, folder) {
  const compiler = webpack({
    mode: "production",
    target: "node20",
    context: ROOT,
    entry: { [name]: entry },
    output: { path: folder, filename: "[name].cjs" },
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
