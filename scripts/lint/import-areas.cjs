/**
 * Imports go one way (see CONTRIBUTING.md): each area may use itself, what lies inside it, and the areas named here with
 * what lies inside them. A file belongs to the innermost area around it. The list is complete, so that a new folder has
 * to be given a place before it can import anything.
 */
const LEAVES = ["src/core", "src/rules/ids", "src/rules/standards", "src/rules/figures"];
const POLICY = ["src/core", "src/fields", "src/rules"];
const ROSTER = [...POLICY, "src/roster", "src/messages"];
const CHECK = [...ROSTER, "src/workbook", "src/checking"];

exports.MAY_IMPORT = {
  "src/core": [],
  "src/rules/ids": ["src/core"],
  "src/rules/standards": LEAVES,
  "src/rules/figures": LEAVES,
  "src/fields": LEAVES,
  "src/rules": POLICY,
  "src/roster": [...POLICY, "src/roster"],
  "src/messages": [...POLICY, "src/roster"],
  "src/workbook": ROSTER,
  "src/checking": CHECK,
  "src/functions": CHECK,
  "src/commands": CHECK,
  "src/taskpane": [...CHECK, "src/functions", "src/commands"],
  xlsx: ROSTER,
  cli: [...ROSTER, "xlsx"],
  browser: [...ROSTER, "xlsx", "packages/office-host"],
  "packages/office-host": [],
  bench: [...ROSTER, "scripts"],
  scripts: [...CHECK, "src/functions", "bench", "test/support"],
  // Tests look at everything.
  test: ["src", "xlsx", "cli", "browser", "packages", "bench", "scripts"],
};

/** Areas that run in Excel, in a browser, in a worker and in Node alike: no library that only one of them has. */
exports.EVERYWHERE = ["src/core", "src/fields", "src/rules", "src/roster"];
