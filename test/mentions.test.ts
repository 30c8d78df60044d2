/** What comments and documents name by its path is there: a word that points to nothing misleads whoever follows it. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const ROOT = join(__dirname, "..");
const LEFT_OUT = /^(?:node_modules|dist|coverage|\.git)$/u;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [relative(ROOT, path).split(sep).join("/")];
    });

const FILES = filesIn(ROOT);
const WRITTEN = FILES.filter((file) => /\.(?:tsx?|[cm]?js|md)$/u.test(file) && file !== "test/mentions.test.ts");

/** `src/rules/ids.ts`, `ladder-facts.ts`; not what a URL or a pattern holds. */
const MENTION = /(?<![\w./<>*@-])(?:\.\.?\/)*((?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:tsx?|mjs|cjs|md))(?![\w/*-])/gu;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gmu;

/** What somebody is to add, what is built, and files that tests make up. */
const NOT_THERE = /satisfaction|^dist\/|(?:^|\/)(?:a|x|probe)\.ts$/u;

const proseOf = (file: string, text: string): string =>
  file.endsWith(".md") ? text.replace(/^ *```[\s\S]*?^ *```$/gmu, "") : [...text.matchAll(COMMENT)].join("\n");

function missingIn(file: string, text: string): readonly string[] {
  const named = Array.from(proseOf(file, text).matchAll(MENTION), ([, path = ""]) => path);
  return named
    .filter((path) => !NOT_THERE.test(path) && !FILES.some((one) => one === path || one.endsWith(`/${path}`)))
    .map((path) => `${file} names ${path}, which is nowhere`);
}

test("every file that comments and documents name is there", () => {
  expect(WRITTEN.length).toBeGreaterThan(300);
  expect(WRITTEN.flatMap((file) => missingIn(file, readFileSync(join(ROOT, file), "utf8")))).toEqual([]);
});

test.each([
  ["src/x.ts", "/** As src/rules/lost.ts has it. */", ["src/x.ts names src/rules/lost.ts, which is nowhere"]],
  ["src/x.ts", "// see lost.ts", ["src/x.ts names lost.ts, which is nowhere"]],
  ["src/x.ts", "/** As src/rules/ids.ts has it, and words.ts beside it. */", []],
  ["src/x.ts", 'const file = "lost.ts";', []],
  ["docs/x.md", "See `src/rules/lost.ts`.", ["docs/x.md names src/rules/lost.ts, which is nowhere"]],
  ["docs/x.md", "See [it](../CONTRIBUTING.md) and [that](lost.md).", ["docs/x.md names lost.md, which is nowhere"]],
  ["docs/x.md", "```sh\ncat lost.ts\n```", []],
])("%s: %s", (file, text, missing) => expect(missingIn(file, text)).toEqual(missing));
