/**
 * `npm run excel`: the add-in in desktop Excel on this machine: a certificate for localhost, dist/ over https on 3001,
 * and Microsoft's tools to load it. Those are fetched when they are needed: installing them everywhere would bring
 * native parts that the rest does not want.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "./built.mjs";
import manifest from "./manifest.cjs";
import { serveDist } from "./serving.mjs";
import { ensureInstalled, ROOT } from "./setup.mjs";

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(
    "Desktop Excel is needed, on Windows or macOS. Without it, the browser edition shows the add-in: npm start",
  );
  process.exit(1);
}

ensureInstalled();
ensureBuilt();

/** Fetches a tool of Microsoft's and runs it. Not blocking: Excel asks our server for the page meanwhile. */
async function npx(...args) {
  // A shell, because npx is a batch file on Windows; hence the quotes around what may hold a blank.
  const tool = spawn("npx", ["--yes", ...args], { cwd: ROOT, stdio: "inherit", shell: true });
  const [status] = await once(tool, "exit");
  return status ?? 1;
}

// Asks for consent once: the system is to trust a certificate for localhost.
if ((await npx("office-addin-dev-certs@3.0.0", "install", "--days", "365")) !== 0) process.exit(1);
const certificate = (name) => readFileSync(join(homedir(), ".office-addin-dev-certs", name));
await serveDist({
  port: 3001,
  tls: { key: certificate("localhost.key"), cert: certificate("localhost.crt") },
  otherwise: ": the manifest names this port.",
});

// Not in dist/, which must never ship it, but where it stays: Excel remembers the path.
const folder = join(ROOT, "node_modules", ".cache", "jc");
const file = join(folder, "manifest.xml");
mkdirSync(folder, { recursive: true });
writeFileSync(file, manifest.developmentManifest());
const sideload = (command, ...options) =>
  npx("office-addin-debugging@7.0.0", command, `"${file}"`, "desktop", ...options);

const status = await sideload("start", "--app", "excel", "--no-debug");
if (status !== 0) process.exit(status);
console.log("\n  Excel opens with the add-in. Ctrl+C ends the server and takes the add-in out again.\n");
process.once("SIGINT", () => void sideload("stop").then((stopped) => process.exit(stopped)));
