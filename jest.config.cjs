module.exports = {
  roots: ["<rootDir>/src", "<rootDir>/xlsx", "<rootDir>/cli", "<rootDir>/preview", "<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } }],
  },
  reporters: ["default", "<rootDir>/test/support/plain-total-reporter.cjs"],
};
