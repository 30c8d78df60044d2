/** Imports go one way and never in a circle: lint's rules for that. Where they hold: lint.test.ts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { Linter } from "eslint";
import { parser } from "typescript-eslint";
import { EVERYWHERE, MAY_IMPORT, PACKAGES, SILENT, WORDS } from "../scripts/lint/import-areas.cjs";
import { plugin } from "../scripts/lint/import-rules.cjs";

const ROOT = join(__dirname, "..");
const OPTIONS = { mayImport: MAY_IMPORT, packages: PACKAGES, everywhere: EVERYWHERE, words: WORDS, silent: SILENT };

/** What lint says of a file with this text. */
function lint(root: string, file: string, text: string, rule: string): string[] {
  const linter = new Linter({ cwd: root });
  const config: Linter.Config = {
    files: ["**/*.{ts,tsx,mjs,cjs,js}"],
    languageOptions: { parser: parser as Linter.Parser },
    plugins: { house: plugin },
    rules: { [`house/${rule}`]: ["error", { root, ...OPTIONS }] },
  };
  return linter.verify(text, [config], { filename: join(root, file) }).map(({ message }) => message);
}

const direction = (file: string, text: string): string[] => lint(ROOT, file, text, "import-direction");

/** What lint says of an import from one area into another, by a file somewhere inside each. */
function between(from: string, to: string): string[] {
  const file = CONFIGURATION.includes(from) ? `${from}.cjs` : join(from, "sub", "probe.ts");
  const other = `./${relative(dirname(file), join(to, "other"))}`;
  return direction(file, `import "${to.startsWith("packages/") ? to.slice("packages/".length) : other}";`);
}

/** Each layer stands on those before it; areas of one layer know nothing of each other. */
const LAYERS = [
  ["src/core"],
  ["src/rules/ids", "src/rules/standards", "src/rules/figures"],
  ["src/fields"],
  ["src/rules"],
  ["src/roster"],
  ["src/report", "src/teaching"],
  ["src/workbook"],
  ["src/checking"],
  ["src/functions", "src/commands"],
  ["src/taskpane"],
];
const ALONE = ["packages/office-host", "packages/xlsx-package"];
const OUTSIDE = ["pane", "xlsx", "cli", "browser", ...ALONE, "bench", "scripts", "test"];
/** Within another, and with something at hand that the rest of it has not. */
const WITHIN = ["src/teaching/official", "scripts/swc", "browser/webpack.browser"];
/** What builds and tests the rest, at the root. */
const CONFIGURATION = ["jest.config", "webpack.config", "eslint.config"];
const SRC = LAYERS.flat();

test("every area has a place here", () =>
  expect([...SRC, ...WITHIN, ...OUTSIDE, ...CONFIGURATION].sort()).toEqual(Object.keys(MAY_IMPORT).sort()));

const upwards = LAYERS.flatMap((layer, i) =>
  layer.flatMap((from) => [...LAYERS.slice(i + 1).flat(), ...OUTSIDE].map((to) => [from, to] as const)),
);

test.each(upwards)("%s may not import %s", (from, to) =>
  expect(between(from, to)).toEqual([expect.stringMatching(`^${from} may only import from: `)]),
);

const downwards = LAYERS.flatMap((layer, i) =>
  layer.flatMap((from) => LAYERS.slice(0, i).flatMap((below) => below.map((to) => [from, to] as const))),
);

test.each(downwards)("%s may import %s", (from, to) => expect(between(from, to)).toEqual([]));

test.each([
  ["src/functions", "src/commands"],
  ["src/commands", "src/functions"],
  ...["src/workbook", "xlsx", "packages/office-host"].map((to) => ["src/teaching/official", to]),
  ...["xlsx", "cli", "browser"].map((from) => [from, "pane"]),
  ["xlsx", "cli"],
  ["xlsx", "browser"],
  ["xlsx", "src/workbook"],
  ["xlsx", "packages/office-host"],
  ["cli", "browser"],
  ["cli", "src/checking"],
  ["cli", "packages/office-host"],
  ["cli", "packages/xlsx-package"],
  ["browser", "packages/xlsx-package"],
  ["browser", "cli"],
  ["browser", "src/checking"],
  ["browser", "src/taskpane"],
  ...["xlsx", "cli", "browser"].flatMap((from) => ["scripts", "bench", "test"].map((to) => [from, to])),
  ["bench", "test"],
  ["scripts", "src/taskpane"],
  ["scripts", "browser"],
  ...CONFIGURATION.flatMap((from) => ["src/core", "cli", "test"].map((to) => [from, to])),
  ...ALONE.flatMap((from) => [...SRC, ...OUTSIDE].filter((to) => to !== from).map((to) => [from, to])),
] as [string, string][])("%s may not import %s", (from, to) =>
  expect(between(from, to)).toEqual([expect.stringMatching(`^${from} may only import from: `)]),
);

test.each([
  ["browser", "packages/office-host"],
  ["pane", "src/taskpane"],
  ["pane", "xlsx"],
  ["src/teaching/official", "src/roster"],
  ["src/teaching/official", "packages/xlsx-package"],
  ["src/taskpane", "src/teaching/official"],
  ["xlsx", "packages/xlsx-package"],
  ["browser", "xlsx"],
  ["cli", "xlsx"],
  ["webpack.config", "browser"],
  ["webpack.config", "scripts"],
  ["eslint.config", "scripts"],
  ...[...SRC, ...OUTSIDE].map((to) => ["test", to]),
] as [string, string][])("%s may import %s", (from, to) => expect(between(from, to)).toEqual([]));

test.each([
  ["a type", 'import type { Findings } from "../roster/fields";'],
  ["a type in passing", 'type A = import("../roster/fields").A;'],
  ["something handed on", 'export { fields } from "../roster/fields";'],
  ["everything handed on", 'export * from "../roster/fields";'],
  ["something asked for later", 'const later = import("../roster/fields");'],
  ["something required", 'const fields = require("../roster/fields");'],
  ["something required in TypeScript's way", 'import fields = require("../roster/fields");'],
])("an import the wrong way is one, for %s too", (_, text) =>
  expect(direction("src/rules/probe.ts", text)).toEqual([
    "src/rules may only import from: src/rules, src/core, src/fields (import direction, CONTRIBUTING.md).",
  ]),
);

test.each(["mjs", "cjs", "js", "ts"])("… and for a script that ends in .%s", (ending) =>
  expect(direction(`scripts/probe.${ending}`, 'const page = require("../browser/page/main");')).toEqual([
    expect.stringMatching("^scripts may only import from: "),
  ]),
);

test.each([
  ["src/core/probe.ts", "node:fs", "src/core runs in Excel, in a worker and in Node alike."],
  ["src/roster/probe.ts", "react", "src/roster runs in Excel, in a worker and in Node alike."],
  ["src/fields/probe.ts", "@fluentui/react-components", "src/fields runs in Excel, in a worker and in Node alike."],
  [
    "browser/grid/probe.ts",
    "../../packages/office-host/src/rect",
    "What is in packages/office-host is imported by its name, through its index.",
  ],
  [
    "src/nowhere/probe.ts",
    "./other",
    "src/nowhere/probe has no place in scripts/lint/import-areas.cjs: say there what it may import.",
  ],
])("in %s, %s is told off", (file, specifier, message) =>
  expect(direction(file, `import "${specifier}";`)).toEqual([message]),
);

test.each([
  ["src/rules/requirements/pledge/rule.ts", "./words"],
  ["src/rules/routes/veteran/route.ts", "../../requirements/pledge/words"],
  ["src/rules/engine/assess.ts", "../words/sentences"],
  ["src/rules/settings/settings.ts", "../standards/labels"],
  ["src/rules/notice/clauses.ts", "./notice-words"],
  ["src/workbook/excel.ts", "../rules/settings/words"],
])("in %s, %s builds sentences", (file, specifier) =>
  expect(direction(file, `import "${specifier}";`)).toEqual([
    expect.stringMatching(/builds no sentence: whoever shows its findings and troubles has the words\.$/),
  ]),
);

test.each([
  ["src/rules/requirements/pledge/words.ts", "../../routes/words"],
  ["src/rules/requirements/pledge/words.ts", "../../standards/labels"],
  ["src/checking/words.ts", "../rules/settings/words"],
  ["packages/office-host/test/probe.test.ts", "../src/rect"],
  ["packages/office-host/test/probe.test.ts", "office-host"],
  ["src/taskpane/probe.tsx", "react"],
  ["xlsx/probe.ts", "node:stream"],
])("in %s, %s is no error", (file, specifier) => expect(direction(file, `import "${specifier}";`)).toEqual([]));

describe("circles", () => {
  let root = "";
  afterEach(() => rmSync(root, { recursive: true }));

  /** What lint says of a.ts among these files. */
  function circles(files: Readonly<Record<string, string>>): string[] {
    root = mkdtempSync(join(tmpdir(), "circles-"));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    return lint(root, "a.ts", files["a.ts"] ?? "", "no-import-circles");
  }

  test.each([
    ["two files", { "a.ts": 'import "./b";', "b.ts": 'import "./a";' }, "a.ts → b.ts → a.ts"],
    [
      "types alone",
      { "a.ts": 'import type { B } from "./b";', "b.ts": 'export type B = import("./a").A;' },
      "a.ts → b.ts → a.ts",
    ],
    [
      "the index of a folder and a component",
      { "a.ts": 'export * from "./sub";', "sub/index.ts": 'import "./c";', "sub/c.tsx": 'import "../a";' },
      "a.ts → sub/index.ts → sub/c.tsx → a.ts",
    ],
    [
      "what is required",
      { "a.ts": 'const b = require("./b.cjs");', "b.cjs": 'const { c } = require("./c");', "c.js": 'require("./a");' },
      "a.ts → b.cjs → c.js → a.ts",
    ],
    ["a file with itself", { "a.ts": 'import "./a";' }, "a.ts → a.ts"],
  ])("%s", (_, files, circle) => expect(circles(files)).toEqual([`Imports go in a circle: ${circle}.`]));

  test.each([
    ["two ways to one file", { "a.ts": 'import "./b"; import "./c";', "b.ts": 'import "./c";', "c.ts": "" }],
    ["a circle further on", { "a.ts": 'import "./b";', "b.ts": 'import "./c";', "c.ts": 'import "./b";' }],
  ])("none: %s", (_, files) => expect(circles(files)).toEqual([]));
});
