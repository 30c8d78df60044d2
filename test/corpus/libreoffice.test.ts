/** An independent program opens what we have written, and reads the same in it; where it does not, that is stated. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const isInstalled = spawnSync("soffice", ["--version"]).status === 0;
const TSX = join(__dirname, "..", "..", "node_modules", "tsx", "dist", "cli.mjs");
const SCRIPT = join(__dirname, "..", "..", "scripts", "compare-reading.ts");
const LONGEST_MS = 300_000;

const tried = isInstalled ? test : test.skip;
const skipped = isInstalled ? "" : " (not tried: LibreOffice is not installed here)";

tried(
  `LibreOffice opens the changed workbooks of the corpus and reads what we read${skipped}`,
  () => {
    const { status, stdout } = spawnSync(process.execPath, [TSX, SCRIPT, "--patched"], {
      encoding: "utf8",
      timeout: LONGEST_MS,
    });
    const said = stdout.split("\n");
    expect(said.filter((line) => line.startsWith("DIFFERS") || line.startsWith("  "))).toEqual([]);
    // What it does not open it does not open as it was, either.
    const unopened = said.filter((line) => line.startsWith("unopened ")).map((line) => line.replace(/:.*/u, ""));
    const asTheyAre = unopened.filter((line) => line.endsWith(" as it is"));
    expect(unopened.filter((line) => !line.endsWith(" as it is"))).toEqual(
      asTheyAre.map((line) => line.replace(/ as it is$/u, "")),
    );
    expect(said.filter((line) => line.startsWith("same ")).length).toBeGreaterThan(70);
    expect(status).toBe(0);
  },
  LONGEST_MS,
);
