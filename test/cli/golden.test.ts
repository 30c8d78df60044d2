/**
 * The three rosters in layouts seen in the wild: their whole outcome is frozen. Every verdict was worked out by hand
 * against the notice before. After a change that is meant: `UPDATE_GOLDEN=1 npm test -- golden`, and read the diff.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { day } from "../../src/core/calendar";
import { fileAsJson, JSON_VERSION } from "../../cli/as-json";
import { checkFile } from "../../cli/check-file";
import { parseOptions } from "../../cli/options";

const FIXTURES = join(__dirname, "..", "fixtures", "rosters");
const GOLDEN = join(__dirname, "..", "golden");

test.each([
  ["schools-2020", []],
  ["hospitals-2021", []],
  ["agriculture-2022", []],
  ["agriculture-2022", ["--assume", "unitLevel=乡镇", "--explain", "24"]],
])("%s %j", async (name, args) => {
  const file = `${name}.xlsx`;
  const parsed = parseOptions([file, ...args]);
  if (!parsed.ok) throw new Error(parsed.misuse.kind);
  const timing = { asOf: null, today: day(2026, 1, 15) };
  const result = await checkFile(join(FIXTURES, file), parsed.options, timing);
  const shown = fileAsJson({ ...result, file }, { explain: parsed.options.explain, timing });
  const outcome = `${JSON.stringify({ version: JSON_VERSION, files: [shown] }, null, 1)}\n`;
  const path = join(GOLDEN, `${name}${args.length > 0 ? ".assumed" : ""}.json`);
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(path, outcome);
  expect(outcome).toBe(readFileSync(path, "utf8"));
});
