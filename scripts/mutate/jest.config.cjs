/**
 * The tests that changes are held against, whichever runner runs them: those of the area that is changed. Properties of
 * whole rows are left out (a hundred draws for every change), and so is what goes through all fixtures once more, in
 * every profile or with a worker. Rules are not held by what tests how sheets are read, and neither they nor the
 * reading by what waits for a client.
 */
const { projects } = require("../../jest.config.cjs");
const [unit] = projects;

const TESTS = {
  "src/rules": ["src/rules", "src/fields", "test/rules"],
  "src/roster": ["src/roster", "test/roster"],
  "src/checking": ["src/checking", "test/checking"],
};

const changed = process.env.JC_MUTATED ?? "";
const areas = Object.keys(TESTS).filter((area) => changed === "" || changed.includes(area));
const roots = [...new Set(areas.flatMap((area) => TESTS[area]))];

module.exports = {
  ...unit,
  rootDir: process.cwd(),
  roots: roots.map((root) => `<rootDir>/${root}`),
  testPathIgnorePatterns: [...unit.testPathIgnorePatterns, "properties.test", "all-profiles.test", "aside/same.test"],
};
