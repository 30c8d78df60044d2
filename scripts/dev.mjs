/** `npm run dev`: builds on every change and serves dist/ like `npm start`. Reload the page by hand. */
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { otherPort, serveDist, wantedPort } from "./serving.mjs";
import { ensureInstalled, ROOT } from "./setup.mjs";

ensureInstalled();
const { origin } = await serveDist({ port: await wantedPort(), otherwise: otherPort("run dev") });
// What is left of a production build has other names; and the next `npm start` must not take this one for its own.
rmSync(join(ROOT, "dist"), { recursive: true, force: true });
console.log(`\n  ${origin}/preview.html  (after the first build, and a reload after each)\n`);
const webpack = spawn(
  process.execPath,
  [join(ROOT, "node_modules/webpack-cli/bin/cli.js"), "--watch", "--mode", "development"],
  { cwd: ROOT, stdio: "inherit" },
);
// Without the builds there is nothing left to serve.
webpack.on("exit", (status) => process.exit(status ?? 1));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => webpack.kill(signal));
