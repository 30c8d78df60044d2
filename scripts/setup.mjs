/** Makes the working copy ready: the packages of the lock file, installed once and again when the lock changes. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Runs a program with the terminal as its own; stops this one with the same status when it fails. */
export function run(program, args, options = {}) {
  const done = spawnSync(program, args, {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
    ...options,
  });
  if (done.error) {
    console.error(`${program}: ${done.error.message}`);
    process.exit(1);
  }
  if (done.status !== 0) process.exit(done.status ?? 1);
}

/** What the lock file says of other packages: a new version of our own installs nothing. */
function hashOfLock() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  const own = { ...packages[""], version: undefined };
  return createHash("sha256")
    .update(JSON.stringify({ ...packages, "": own }))
    .digest("hex");
}

/** Installs what is missing. Its chatter goes to stderr: stdout belongs to the command that was asked for. */
export function ensureInstalled() {
  const packages = join(ROOT, "node_modules");
  // `npm ci` empties the folder first, through a link too: it would take away the packages of another working copy.
  if (lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink() === true) return;
  const stamp = join(packages, ".jc-installed");
  const lock = hashOfLock();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.error("Installing the packages of package-lock.json (about two minutes) …");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: ["ignore", process.stderr, process.stderr],
  });
  writeFileSync(stamp, lock);
}

/** A program that the packages bring, started with this Node (no shell, no PATH). */
export function runNode(script, args = [], options = {}) {
  run(process.execPath, [join(ROOT, script), ...args], { shell: false, ...options });
}

/**
 * Several of them beside each other: they have nothing to do with one another. The first that fails stops the others,
 * and this one with its status.
 *
 * @param programs each with its arguments
 */
export async function runTogether(programs) {
  const started = programs.map(([script, ...args]) =>
    spawn(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, stdio: "inherit" }),
  );
  await Promise.all(
    started.map(async (child) => {
      const [status] = await once(child, "exit");
      if (status === 0) return;
      for (const other of started) other.kill();
      process.exit(status ?? 1);
    }),
  );
}
