/**
 * The tests that mutations of the rules are held against. Properties are left out (a hundred draws for every mutation),
 * and what judges cases while tests are only listed: no mutation can be told from that.
 */
const { projects } = require("../../jest.config.cjs");
const [unit] = projects;

module.exports = {
  ...unit,
  rootDir: process.cwd(),
  roots: ["<rootDir>/src", "<rootDir>/test/rules", "<rootDir>/test/roster", "<rootDir>/test/checking"],
  testPathIgnorePatterns: [...unit.testPathIgnorePatterns, "properties.test", "sentences.test"],
};
