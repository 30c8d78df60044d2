/**
 * Excel's clients keep the functions' metadata for about a day, and look anew when the version is another: a change of
 * what Excel is told needs a new version, in package.json and manifest.xml.
 * When the version was raised: `UPDATE_GOLDEN=1 npm test -- functions/version`.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionsMetadata } from "../../src/functions/metadata";

const GOLDEN = join(__dirname, "..", "golden", "functions-version.json");

interface Told {
  readonly version: string;
  /** Of everything but the version. */
  readonly hash: string;
}

function toldNow(): Told {
  const [chinese, english] = [functionsMetadata("zh-CN"), functionsMetadata("en-US")];
  const told = JSON.stringify([chinese, english], (key, value: unknown) => (key === "version" ? undefined : value));
  return { version: chinese.version, hash: createHash("sha256").update(told).digest("hex") };
}

/** What is to be done before this may ship; null when nothing is. */
function toDo(kept: Told, now: Told): string | null {
  if (kept.hash === now.hash) return null;
  return kept.version === now.version
    ? `What Excel is told of the functions has changed, and the version is still ${now.version}: raise it in package.json and manifest.xml.`
    : "The version was raised: keep what is told under it (UPDATE_GOLDEN=1 npm test -- functions/version).";
}

if (process.env["UPDATE_GOLDEN"]) writeFileSync(GOLDEN, `${JSON.stringify(toldNow(), null, 2)}\n`);

test("what Excel is told of the functions changes with the version only", () =>
  expect(toDo(JSON.parse(readFileSync(GOLDEN, "utf8")) as Told, toldNow())).toBeNull());

test.each([
  ["nothing changed", { version: "1", hash: "a" }, { version: "1", hash: "a" }, null],
  ["a new version of the same functions", { version: "1", hash: "a" }, { version: "2", hash: "a" }, null],
  ["other functions, the same version", { version: "1", hash: "a" }, { version: "1", hash: "b" }, "raise it"],
  ["other functions, a new version", { version: "1", hash: "a" }, { version: "2", hash: "b" }, "keep what is told"],
])("%s", (_title, kept, now, says) => {
  if (says === null) expect(toDo(kept, now)).toBeNull();
  else expect(toDo(kept, now)).toContain(says);
});
