const { availableParallelism } = require("node:os");
const { swcOptions } = require("./scripts/swc.cjs");

const PATIENCE = "<rootDir>/test/support/patience.ts";

const common = {
  runtime: "<rootDir>/test/support/runtime.cjs",
  transform: {
    "^.+\\.tsx?$": ["@swc/jest", { jsc: swcOptions("es2022") }],
  },
};

module.exports = {
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "<rootDir>/test/support/environment.ts",
      // Tests put what office.js made among the globals; it is to serve the next file too.
      testEnvironmentOptions: { globalsCleanup: "off" },
      setupFilesAfterEnv: [PATIENCE, "<rootDir>/test/support/properties.ts"],
      moduleNameMapper: { "^@fluentui/react-icons$": "<rootDir>/test/support/icons.cjs" },
      roots: [
        "<rootDir>/src",
        "<rootDir>/xlsx",
        "<rootDir>/cli",
        "<rootDir>/browser",
        "<rootDir>/packages",
        "<rootDir>/test",
      ],
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
    },
    {
      // In a real browser, against dist/: `npm test` sees to both.
      ...common,
      displayName: "browser",
      testEnvironment: "<rootDir>/test/browser/support/environment.ts",
      globalSetup: "<rootDir>/test/browser/support/global-setup.ts",
      globalTeardown: "<rootDir>/test/browser/support/global-teardown.ts",
      setupFilesAfterEnv: [PATIENCE, "<rootDir>/test/browser/support/second-try.ts"],
      roots: ["<rootDir>/test/browser"],
      testMatch: ["**/*.test.ts"],
    },
  ],
  // One more than there are cores, for tests that wait; more than four browsers at once gain nothing.
  maxWorkers: Math.min(availableParallelism() + 1, 4),
  reporters: ["default", "<rootDir>/test/support/plain-total-reporter.cjs"],
};
