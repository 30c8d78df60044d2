/**
 * Imports go one way (see CONTRIBUTING.md): each area may use itself, what lies inside it, and the areas named here
 * with what lies inside them. A file belongs to the innermost area around it. The list is complete, so that a new
 * folder has to be given a place before it can import anything.
 */
const LEAVES = ["src/core", "src/rules/ids", "src/rules/standards", "src/rules/figures"];
const POLICY = ["src/core", "src/fields", "src/rules"];
const ROSTER = [...POLICY, "src/roster"];
/** What is made of a roster beside a check: reports, and what teaches. */
const REPORT = [...ROSTER, "src/report", "src/teaching"];
const CHECK = [...REPORT, "src/workbook", "src/checking"];

exports.MAY_IMPORT = {
  "src/core": [],
  "src/rules/ids": ["src/core"],
  "src/rules/standards": LEAVES,
  "src/rules/figures": LEAVES,
  "src/fields": LEAVES,
  "src/rules": POLICY,
  "src/roster": POLICY,
  "src/report": ROSTER,
  "src/workbook": REPORT,
  "src/checking": CHECK,
  "src/teaching": ROSTER,
  // A bureau's own document is read as packages are.
  "src/teaching/official": [...ROSTER, "packages/xlsx-package"],
  "src/functions": CHECK,
  "src/commands": CHECK,
  "src/taskpane": [...CHECK, "src/functions", "src/commands"],
  // The page of the pane: what the pane may not know of itself comes to it from here.
  pane: [...CHECK, "src/taskpane", "xlsx"],
  xlsx: [...REPORT, "packages/xlsx-package"],
  cli: [...REPORT, "xlsx"],
  browser: [...ROSTER, "src/teaching", "xlsx", "packages/office-host"],
  "packages/office-host": [],
  "packages/xlsx-package": [],
  bench: [...ROSTER, "xlsx", "cli", "packages/xlsx-package", "scripts"],
  scripts: [
    ...CHECK,
    "src/functions",
    "browser/page/plain-workbook",
    "browser/grid/calls/metadata",
    "bench",
    "test/support",
    "jest.config",
    "xlsx",
    "packages/xlsx-package",
    "test/corpus",
  ],
  // How TypeScript is compiled, for all that do it.
  "scripts/swc": [],
  "jest.config": ["scripts/swc"],
  "browser/webpack.browser": ["scripts/swc"],
  "webpack.config": ["browser", "scripts"],
  "eslint.config": ["scripts"],
  // Tests look at everything.
  test: ["src", "pane", "xlsx", "cli", "browser", "packages", "bench", "scripts"],
};

/** Areas that run in Excel, in a browser, in a worker and in Node alike: no library that only one of them has. */
exports.EVERYWHERE = ["src/core", "src/fields", "src/rules", "src/roster", "src/report"];

/** The packages of this project: the first part of what is imported → where it lies. */
exports.PACKAGES = {
  "office-host": "packages/office-host",
  "xlsx-package": "packages/xlsx-package",
};

/** Files that hold words: what is said of a rule stands beside it, and imports the rule and not the other way. */
exports.WORDS = /(?:^|\/)(?:words|[\w-]+-words|labels)$|\/words\//;

/** Areas whose other files never import words: what decides never builds a sentence, and a trouble is data. */
exports.SILENT = ["src/core", "src/rules", "src/workbook"];
