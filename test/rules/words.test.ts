/** Every rule and every route has its words beside it, they are listed, and each kind of reason is said once. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROUTE_IDS, RULE_IDS } from "../../src/rules/rulebook";
import { EVERY_SAYS, ROUTE_WORDS, RULE_WORDS } from "../../src/rules/words/rules";

const RULES = join(__dirname, "..", "..", "src", "rules");

const folders = ["requirements", "across", "oversight", "records", "routes"].flatMap((kind) =>
  readdirSync(join(RULES, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [`src/rules/${kind}/${name}`, name] as const),
);

const listed: Readonly<Record<string, object>> = { ...RULE_WORDS, ...ROUTE_WORDS };

/** What is missing, in one sentence; null when nothing is. */
async function missingIn(folder: string, id: string): Promise<string | null> {
  const file = join(RULES, "..", "..", folder, "words.ts");
  if (!existsSync(file))
    return `${folder} has no words.ts: give it a name, whom it concerns, what it asks, its sentences`;
  const { words } = (await import(file)) as { readonly words?: object };
  if (words === undefined) return `${folder}/words.ts does not export words`;
  return listed[id] === words ? null : `the words of ${folder} are not listed under ${id} in src/rules/words/rules.ts`;
}

test("the folders of rules and routes are found", () => expect(folders.length).toBeGreaterThan(40));

test.each(folders)("%s has its words", async (folder, id) => expect(await missingIn(folder, id)).toBeNull());

test("what has no words is named in a sentence", async () => {
  expect(await missingIn("src/rules/requirements/nothing", "nothing")).toMatch(/nothing has no words\.ts/u);
  expect(await missingIn("src/rules/requirements/pledge", "appraisal")).toMatch(
    /pledge are not listed under appraisal/u,
  );
});

test("whatever has a name stands in the rulebook", () =>
  expect(Object.keys(listed).sort()).toEqual([...RULE_IDS, ...ROUTE_IDS].sort()));

test("no kind of reason is said in two places", () => {
  const kinds = EVERY_SAYS.flatMap((says) => Object.keys(says));
  expect(kinds.filter((kind, i) => kinds.indexOf(kind) !== i)).toEqual([]);
});

test("no two rules or routes go by one name", () => {
  const names = [...Object.values(RULE_WORDS), ...Object.values(ROUTE_WORDS)].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
