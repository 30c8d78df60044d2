/** The import direction is held by lint: an import that goes the wrong way is an error. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
const eslint = join(ROOT, "node_modules", "eslint", "bin", "eslint.js");

/** Rules that need types are left out: the file they would ask the compiler about does not exist. */
const UNTYPED = ["--parser-options", "projectService:false"].concat(
  ["switch-exhaustiveness-check", "no-floating-promises"].flatMap((rule) => [
    "--rule",
    `@typescript-eslint/${rule}:off`,
  ]),
);

/** Lints one line as if it stood in a file of that folder. */
function lint(folder: string, line: string): string {
  const args = [eslint, ...UNTYPED, "--stdin", "--stdin-filename", join(ROOT, folder, "sub", "probe.ts")];
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8", input: line }).stdout;
}

test.each([
  ["src/rules", 'export { readRosters } from "../../roster/read-roster";'],
  ["src/rules/requirements", 'export { words } from "./words";'],
  ["src/rules/engine", 'export { sentenceOf } from "../words/sentences";'],
  ["src/rules/routes", 'export { LEVEL_LABELS } from "../standards/labels";'],
  ["src/workbook", 'export { settingsFaultWords } from "../../rules/settings/words";'],
  ["src/messages", 'export { readWorkbook } from "../../../xlsx/read-workbook";'],
  ["src/rules", 'export { readFileSync } from "node:fs";'],
])("%s may not: %s", (folder, line) => expect(lint(folder, line)).toContain("no-restricted-imports"));

test("the right way is no error", () =>
  expect(lint("src/roster", 'export { known } from "../../core/reading";\n')).toBe(""));
