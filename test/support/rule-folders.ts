/** The folders of src/rules that hold one rule or one route each, with what stands in them. Found by being there. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { AcrossContext } from "../../src/rules/across/context";
import type { Case } from "../../src/rules/cases";
import type { Enforcer } from "../../src/rules/notice/notice";
import type { Route } from "../../src/rules/routes/route";
import type { Rule } from "../../src/rules/rule";

const RULES = join(__dirname, "..", "..", "src", "rules");

export const ROOMS = ["requirements", "across", "oversight", "records", "routes"] as const;
export type Room = (typeof ROOMS)[number];

export type AnyRule = Rule<Rule["id"], AcrossContext> | Route;

export interface RuleFolder {
  readonly room: Room;
  readonly id: Enforcer;
  /** src/rules/requirements/pledge */
  readonly path: string;
  readonly has: (file: string) => boolean;
  /** The kinds of reasons that words.ts has a sentence for. */
  readonly says: readonly string[];
  /** What rule.ts or route.ts exports under the folder's name; null when nothing goes by it. */
  readonly rule: AnyRule | null;
  readonly cases: readonly Case[] | null;
}

const exported = (file: string): readonly unknown[] => Object.values(jest.requireActual<object>(file));

const isRule = (one: unknown, name: string): boolean =>
  typeof one === "object" && one !== null && "id" in one && one.id === name && "evaluate" in one;

const wordsIn = (file: string) => jest.requireActual<{ words: { says: object } }>(file).words;

export const RULE_FOLDERS: readonly RuleFolder[] = ROOMS.flatMap((room) =>
  readdirSync(join(RULES, room), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => folderOf(room, name)),
);

function folderOf(room: Room, name: string): RuleFolder {
  const folder = join(RULES, room, name);
  const file = join(folder, room === "routes" ? "route.ts" : "rule.ts");
  const has = (one: string): boolean => existsSync(join(folder, one));
  return {
    room,
    id: name as Enforcer,
    path: `src/rules/${room}/${name}`,
    has,
    says: has("words.ts") ? Object.keys(wordsIn(join(folder, "words.ts")).says) : [],
    rule: existsSync(file) ? ((exported(file).find((one) => isRule(one, name)) as AnyRule | undefined) ?? null) : null,
    cases: has("cases.ts")
      ? (jest.requireActual<{ cases?: readonly Case[] }>(join(folder, "cases.ts")).cases ?? null)
      : null,
  };
}
