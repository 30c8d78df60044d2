/**
 * `npm run bench -- rules`: the rules alone, without Excel. The sources are compiled as the bundle compiles them (plain
 * output, no helper of a development loader in the way), and measured in a process of their own.
 *
 * JC_PART=whole, compare or sizes: one part alone. JC_PROFILE=folder: a CPU profile of it (with --cpu-prof).
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { transformFileSync } from "@swc/core";
import { ROOT, run } from "../scripts/setup.mjs";
import swc from "../scripts/swc.cjs";
import { ensureCompared } from "./compared.mjs";

const BENCH = join(ROOT, "bench");
const OPTIONS = {
  jsc: swc.swcOptions("es2022"),
  module: { type: "commonjs" },
  swcrc: false,
};

const PARTS = ["whole", "compare", "sizes"];
/** A large young space: bytes are counted between two collections. */
const NODE = ["--max-semi-space-size=256", "--max-old-space-size=6144"];

function compile(folder, into) {
  for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/(?<!\.test|\.d)\.ts$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const out = join(into, file.slice(ROOT.length).replace(/\.ts$/, ".js"));
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, transformFileSync(file, OPTIONS).code);
  }
}

export function benchRules() {
  ensureCompared();
  const into = mkdtempSync(join(tmpdir(), "jc-bench-"));
  try {
    for (const folder of ["src/core", "src/fields", "src/rules", "src/roster", "bench/rules"]) compile(folder, into);
    const { JC_PART, JC_PROFILE } = process.env;
    const profiling = JC_PROFILE === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${JC_PROFILE}`];
    const measuring = [join(into, "bench", "rules", "main.js"), join(BENCH, "package.json")];
    // Each part by itself: what one has made the compiler expect is not to slow the next.
    for (const part of JC_PART === undefined ? PARTS : [JC_PART])
      run(process.execPath, [...NODE, ...profiling, ...measuring, part], { shell: false });
  } finally {
    rmSync(into, { recursive: true });
  }
}
