/** What the project's lint holds, and where: a rule that is switched off by mistake is silent. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Linter } from "eslint";
import { parser } from "typescript-eslint";
import { MAY_IMPORT } from "../scripts/lint/import-areas.cjs";

const ROOT = join(__dirname, "..");

type Rules = Readonly<Record<string, readonly unknown[]>>;
const FILES = {
  "src/core/calendar.ts": 250,
  "src/taskpane/unsupported.js": 250,
  "src/workbook/excel.ts": 250,
  "src/checking/check.ts": 250,
  "src/core/calendar.test.ts": 400,
  "src/workbook/addresses.test.ts": 400,
  "xlsx/formats.test.ts": 400,
  "cli/run.ts": 400,
  "packages/office-host/src/host.ts": 400,
  "test/docs.test.ts": 400,
  "scripts/bench.mjs": 400,
  "scripts/server.cjs": 400,
  "bench/pane.mjs": 400,
  "webpack.config.js": 400,
  "eslint.config.mjs": 400,
};
let rules = new Map<string, Rules>();

// ESLint reads a configuration that is a module in a process of its own only.
beforeAll(() => {
  const script = `import { ESLint } from "eslint"; const eslint = new ESLint();
    const of = async (file) => [file, (await eslint.calculateConfigForFile(file)).rules];
    console.log(JSON.stringify(await Promise.all(${JSON.stringify(Object.keys(FILES))}.map(of))));`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: ROOT,
    encoding: "utf8",
  });
  rules = new Map(JSON.parse(stdout) as [string, Rules][]);
});

test.each(Object.entries(FILES))("%s is held to the house's rules and to %i lines", (file, max) => {
  const of = rules.get(file) ?? {};
  // Tests beside the code look at everything.
  const free = /^(?:src|xlsx).*\.test\.ts$/.test(file);
  expect(of["house/import-direction"]?.[0]).toBe(free ? 0 : 2);
  expect(of["house/import-direction"]?.[1]).toEqual(expect.objectContaining({ mayImport: MAY_IMPORT }));
  expect(of["house/no-import-circles"]).toEqual([2, expect.objectContaining({ root: expect.any(String) })]);
  expect(of["max-lines"]).toEqual([2, { max, skipBlankLines: false, skipComments: false }]);
  expect(of["max-len"]).toEqual([2, expect.objectContaining({ comments: 120 })]);
});

/** What it says of a text in a place like this. */
const restricted = (like: string, text: string): string[] => {
  const config: Linter.Config = {
    files: ["**/*.ts"],
    languageOptions: { parser: parser as Linter.Parser },
    rules: { "no-restricted-syntax": rules.get(like)?.["no-restricted-syntax"] as Linter.RuleEntry },
  };
  return new Linter().verify(text, [config], { filename: "probe.ts" }).map(({ message }) => message);
};

test.each([
  ["a constant", "const seen = new WeakMap<object, string>();"],
  ["what is handed out", "export const seen = new WeakSet();"],
  ["something within an object", "export const memory = { seen: new WeakMap() };"],
  ["a static member", "class Memory { static readonly seen = new WeakMap(); }"],
  ["a static block", "class Memory { static { new WeakMap(); } }"],
])("no module remembers things on the side: %s", (_, text) => {
  const told = "No module remembers things on the side: keep it in an object that is handed on.";
  for (const like of Object.keys(FILES).filter((file) => file.endsWith(".ts")))
    expect([like, restricted(like, text)]).toEqual([like, [told]]);
});

test.each([
  ["an object", "class Listing { private readonly known = new WeakMap<object, string>(); }"],
  ["what makes one", "const listing = () => { const known = new WeakMap(); return known; };"],
  ["its constructor", "class Listing { known; constructor() { this.known = new WeakMap(); } }"],
])("%s may remember what it likes", (_, text) => expect(restricted("src/core/calendar.ts", text)).toEqual([]));

test.each([
  ["a text", 'const told = "Excel正在编辑单元格";'],
  ["a template", "const told = `第${1}行`;"],
  ["a message of an error", 'throw new Error("受保护");'],
])("what calls Excel has no sentence: %s", (_, text) => {
  expect(restricted("src/workbook/excel.ts", text)).toEqual([
    "src/workbook knows troubles, no sentences: whoever shows them has the words.",
  ]);
  for (const like of ["src/checking/check.ts", "src/workbook/addresses.test.ts"])
    expect(restricted(like, text)).toEqual([]);
});

test("… but a comment may be Chinese there, and a key is English", () =>
  expect(restricted("src/workbook/excel.ts", '/** 表!A1 */ const sheet = "JC:sheet";')).toEqual([]));

test("what only one place has is kept out of the policy", () =>
  expect(rules.get("src/core/calendar.ts")?.["no-restricted-globals"]).toEqual(
    expect.arrayContaining([2, "Excel", "document", "process"]),
  ));
