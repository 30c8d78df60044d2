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
  /** The kinds of reasons that words.ts has a sentence for; null where there are no words. */
  readonly says: readonly string[] | null;
  /** What rule.ts or route.ts exports under the folder's name; null when nothing goes by it. */
  readonly rule: AnyRule | null;
  readonly cases: readonly Case[] | null;
}

export function folderOf(rules: string, room: Room, name: string): RuleFolder {
  const folder = join(rules, room, name);
  const isIt = (one: unknown): boolean => isObject(one) && one["id"] === name && "evaluate" in one;
  const { words } = exportsOf(folder, "words.ts");
  const says = isObject(words) ? words["says"] : null;
  return {
    room,
    id: name as Enforcer,
    path: `src/rules/${room}/${name}`,
    says: isObject(says) ? Object.keys(says) : null,
    rule: (Object.values(exportsOf(folder, fileOf(room))).find(isIt) as AnyRule | undefined) ?? null,
    cases: (exportsOf(folder, "cases.ts")["cases"] as readonly Case[] | undefined) ?? null,
  };
}

/** The file that a rule of this room stands in. */
export const fileOf = (room: Room): string => (room === "routes" ? "route.ts" : "rule.ts");

type Exports = Readonly<Record<string, unknown>>;

const isObject = (one: unknown): one is Exports => typeof one === "object" && one !== null;

/** A file that is not there exports nothing. */
const exportsOf = (folder: string, file: string): Exports =>
  existsSync(join(folder, file)) ? jest.requireActual<Exports>(join(folder, file)) : {};

export const RULE_FOLDERS: readonly RuleFolder[] = ROOMS.flatMap((room) =>
  readdirSync(join(RULES, room), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => folderOf(RULES, room, name)),
);
