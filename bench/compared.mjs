/** What the benches compare with: no packages of the add-in, and here only where a bench has asked for them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "../scripts/setup.mjs";

const BENCH = join(ROOT, "bench");

/** Installed on first use. Not by `npm ci`: zen names programs for machines for which its makers publish none. */
export function ensureCompared() {
  const { dependencies } = JSON.parse(readFileSync(join(BENCH, "package.json"), "utf8"));
  if (Object.keys(dependencies).every((name) => existsSync(join(BENCH, "node_modules", name)))) return;
  console.error("Installing what the bench compares with …");
  run("npm", ["install", "--prefix", BENCH, "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: ["ignore", process.stderr, process.stderr],
  });
}
