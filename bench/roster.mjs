/** Runs bench/roster.ts: it is about the sources, and needs no dist/. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";

export async function benchRoster() {
  const folder = mkdtempSync(join(tmpdir(), "jc-bench-"));
  try {
    await bundle("roster", "./bench/roster.ts", folder);
    const { status } = spawnSync(process.execPath, ["--expose-gc", join(folder, "roster.cjs")], { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
