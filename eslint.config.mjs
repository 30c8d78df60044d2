import js from "@eslint/js";
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import { EVERYWHERE, MAY_IMPORT, PACKAGES, SILENT, WORDS } from "./scripts/lint/import-areas.cjs";
import { plugin as house } from "./scripts/lint/import-rules.cjs";

/** How long a file may be: past that, it is several. Comments and blank lines count, as they have to be read too. */
const MAX_LINES = { src: 250, elsewhere: 400 };

const TESTS_BESIDE_CODE = ["{src,xlsx,cli,browser}/**/*.test.{ts,tsx}"];

/** Tables of data: longer, because there is more of it. */
const DATA = [];

/** Switches a rule off for these files; a list may be empty, which ESLint does not allow. */
const off = (rule, files) => (files.length > 0 ? [{ files, rules: { [rule]: "off" } }] : []);

const lines = (max) => ({ "max-lines": ["error", { max, skipBlankLines: false, skipComments: false }] });

/** What only Excel, only a browser or only Node has. */
const ENVIRONMENTS = ["Excel", "Office", "CustomFunctions", "window", "document", "navigator", "process", "Buffer"];

/** What a module remembers on the side outlives whatever it was of: an object that is handed on says who holds it. */
const NO_MEMORY = {
  selector: "NewExpression[callee.name=/^Weak(?:Map|Set)$/]:not(:function *, PropertyDefinition[static=false] *)",
  message: "No module remembers things on the side: keep it in an object that is handed on.",
};

/** Chinese is for users, and how Excel is asked knows no users. */
const NO_SENTENCES = [
  "Literal[value=/\\p{Script=Han}/u]",
  "TemplateLiteral:has(TemplateElement[value.raw=/\\p{Script=Han}/u])",
].map((selector) => ({
  selector,
  message: "src/workbook knows troubles, no sentences: whoever shows them has the words.",
}));

const imports = {
  root: import.meta.dirname,
  mayImport: MAY_IMPORT,
  packages: PACKAGES,
  everywhere: EVERYWHERE,
  words: WORDS,
  silent: SILENT,
};

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
      // To these each rule and route adds its own line, where it is written.
      "@typescript-eslint/no-empty-object-type": [
        "error",
        { allowWithName: "^(?:Requirements|Oversight|Records|Routes)$" },
      ],
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    files: ["**/*.{ts,tsx,mjs,cjs,js}"],
    plugins: { house },
    rules: {
      "house/import-direction": ["error", imports],
      "house/no-import-circles": ["error", imports],
      ...lines(MAX_LINES.elsewhere),
    },
  },
  // Prettier wraps code and leaves comments as they are; a text in code may be as long as it is.
  {
    files: ["**/*.{ts,tsx,mjs,cjs,cts,js}"],
    rules: { "max-len": ["error", { code: 1000, comments: 120, ignoreUrls: true, ignoreTrailingComments: true }] },
  },
  { files: ["src/**/*.{ts,tsx,js}"], ignores: TESTS_BESIDE_CODE, rules: lines(MAX_LINES.src) },
  { files: ["**/*.{ts,tsx}"], rules: { "no-restricted-syntax": ["error", NO_MEMORY] } },
  {
    files: ["src/workbook/**/*.ts"],
    ignores: TESTS_BESIDE_CODE,
    rules: { "no-restricted-syntax": ["error", NO_MEMORY, ...NO_SENTENCES] },
  },
  { files: EVERYWHERE.map((area) => `${area}/**`), rules: { "no-restricted-globals": ["error", ...ENVIRONMENTS] } },
  // Tests beside the code look at everything, those of the packages apart: a package stands alone.
  ...off("house/import-direction", TESTS_BESIDE_CODE),
  ...off("max-lines", DATA),
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
    files: ["src/taskpane/*.js", "browser/too-old.js"],
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
    files: ["browser/service-worker.js"],
    languageOptions: {
      sourceType: "script",
      globals: { self: "readonly", caches: "readonly", fetch: "readonly", URL: "readonly" },
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
