import js from "@eslint/js";
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";

/**
 * Imports go one way (see CONTRIBUTING.md): each folder may use itself and the folders named here.
 * The list is complete, so that a new folder has to be given a place before it can import anything.
 */
const MAY_IMPORT = {
  "src/core": [],
  "src/rules": ["core", "fields"],
  "src/fields": ["core", "rules"],
  "src/roster": ["core", "fields", "rules", "messages"],
  "src/messages": ["core", "fields", "rules", "roster"],
  "src/workbook": ["core", "fields", "rules", "roster"],
  "src/checking": ["core", "fields", "rules", "roster", "messages", "workbook"],
  "src/functions": ["core", "fields", "rules", "roster", "messages", "workbook", "checking"],
  "src/commands": ["core", "fields", "rules", "roster", "messages", "workbook", "checking"],
  "src/taskpane": ["core", "fields", "rules", "roster", "messages", "workbook", "checking", "functions", "commands"],
  "packages/office-host": [],
  xlsx: ["core", "fields", "rules", "roster"],
  cli: ["core", "fields", "rules", "roster", "messages", "xlsx"],
  browser: ["core", "fields", "rules", "roster", "messages", "xlsx", "office-host"],
};

const FOLDERS = Object.keys(MAY_IMPORT).map((folder) => folder.replace(/^(?:src|packages)\//, ""));

/** Files that hold words. No other file of src/rules imports them: what decides never builds a sentence. */
const WORDS = ["words.ts", "*-words.ts", "labels.ts", "words/**"].map((name) => `src/rules/**/${name}`);
const NO_WORDS = {
  group: ["**/words", "**/*-words", "**/labels", "**/words/**"],
  message: "A rule decides; what is said of it stands in its words.ts, which imports the rule and not the other way.",
};
const NO_SENTENCES = { ...NO_WORDS, message: "The workbook's troubles are data; whoever shows them has the words." };

const directionOf = (folder, allowed, files, ignored, alsoBarred) => {
  const own = folder.replace(/^(?:src|packages)\//, "");
  const barred = FOLDERS.filter((name) => name !== own && !allowed.includes(name));
  return {
    files,
    ignores: ["**/*.test.ts", "**/*.test.tsx", ...ignored],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...alsoBarred,
            {
              group: barred.flatMap((name) => [`**/${name}/**`, `**/${name}`]),
              message: `${folder} may only import from: ${[own, ...allowed].join(", ")} (import direction, CONTRIBUTING.md).`,
            },
            ...(["core", "fields", "rules", "roster"].includes(own)
              ? [
                  {
                    group: ["node:*", "react*", "@fluentui/*"],
                    message: `${folder} runs in Excel, in a worker and in Node alike.`,
                  },
                ]
              : []),
          ],
        },
      ],
    },
  };
};

const importDirection = Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) => {
  const files = [`${folder}/**/*.{ts,tsx}`];
  if (folder === "src/workbook") return [directionOf(folder, allowed, files, [], [NO_SENTENCES])];
  if (folder !== "src/rules") return [directionOf(folder, allowed, files, [], [])];
  return [
    directionOf(folder, allowed, files, WORDS, [NO_WORDS]),
    directionOf(folder, [...allowed, "messages"], WORDS, [], []),
  ];
});

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { allowDefaultCaseForExhaustiveSwitch: false, requireDefaultForNonUnion: false },
      ],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  ...importDirection,
  {
    // These tests show what the client and the host say to each way of reading, the wrong ones included.
    files: ["packages/office-host/test/**/*.ts"],
    rules: {
      "office-addins/call-sync-before-read": "off",
      "office-addins/load-object-before-read": "off",
      "office-addins/no-empty-load": "off",
      "office-addins/no-navigational-load": "off",
    },
  },
  {
    // They run before the bundle, as they stand, in whatever shows the page: Internet Explorer 11 included.
    files: ["src/taskpane/*.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: {
        window: "readonly",
        document: "readonly",
        navigator: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        Office: "readonly",
      },
    },
  },
  {
    // What these hand to the browser runs there.
    files: ["bench/*.mjs", "scripts/shots.mjs"],
    languageOptions: {
      globals: {
        window: "readonly",
        document: "readonly",
        performance: "readonly",
        CustomFunctions: "readonly",
        MutationObserver: "readonly",
        PerformanceObserver: "readonly",
        setTimeout: "readonly",
      },
    },
  },
  {
    files: ["**/*.mjs", "**/*.cjs", "webpack.config.js"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        module: "writable",
        exports: "writable",
        require: "readonly",
        __dirname: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
