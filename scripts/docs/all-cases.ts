/**
 * src/teaching/examples/all-cases.ts: the cases of every folder of a rule or a route. What the pane loads cannot look
 * into folders, so that the list is written for it.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const RULES = join(__dirname, "..", "..", "src", "rules");
const ROOMS = ["requirements", "across", "routes", "oversight", "records"];

export function allCases(): string {
  const there = ROOMS.flatMap((room) =>
    readdirSync(join(RULES, room))
      .filter((id) => existsSync(join(RULES, room, id, "cases.ts")))
      .sort()
      .map((id) => ({ room, id, name: id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase()) })),
  );
  return [
    "/**",
    " * The cases of every rule and route that has some, by its name: what the examples are taken from. Made from the",
    " * folders by `npm run docs`.",
    " */",
    'import type { Case } from "../../rules/cases";',
    'import type { Enforcer } from "../../rules/notice/notice";',
    ...there.map(({ room, id, name }) => `import { cases as ${name} } from "../../rules/${room}/${id}/cases";`),
    "",
    "export const ALL_CASES: Readonly<Partial<Record<Enforcer, readonly Case[]>>> = {",
    ...there.map(({ id, name }) => (name === id ? `  ${name},` : `  "${id}": ${name},`)),
    "};",
    "",
  ].join("\n");
}
