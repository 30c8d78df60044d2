/** The folders of src/functions that hold a function each, what they hold, and what is wrong with them in sentences. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FunctionCases } from "../../src/functions/shared/cases";
import type { FunctionDefinition, Text } from "../../src/functions/shared/definition";

const FUNCTIONS = join(__dirname, "..", "..", "src", "functions");

export interface FunctionFolder {
  readonly name: string;
  /** null where there is none. */
  readonly definition: FunctionDefinition | null;
  readonly cases: FunctionCases | null;
}

export const functionFolders = (): readonly FunctionFolder[] =>
  readdirSync(FUNCTIONS)
    .filter((name) => name !== "shared" && statSync(join(FUNCTIONS, name)).isDirectory())
    .map((name) => ({
      name,
      definition: exported<FunctionDefinition>(name, "definition", "id"),
      cases: exported<FunctionCases>(name, "cases", "cases"),
    }));

/** What a file of the folder exports that has this member. */
function exported<T>(folder: string, file: string, member: string): T | null {
  if (!readdirSync(join(FUNCTIONS, folder)).includes(`${file}.ts`)) return null;
  const all = Object.values(jest.requireActual<Record<string, unknown>>(join(FUNCTIONS, folder, file)));
  return (all.find((one) => typeof one === "object" && one !== null && member in one) as T | undefined) ?? null;
}

/** What a function lacks, each with the place where it belongs. */
export function faultsOf(folders: readonly FunctionFolder[], listed: readonly FunctionDefinition[]): readonly string[] {
  return [
    ...folders.flatMap(({ name, definition, cases }) => [
      ...(definition === null
        ? [`${at(name)} has no definition.ts that exports a function`]
        : [...faultsOfDefinition(name, definition), ...notListed(name, definition, listed)]),
      ...faultsOfCases(name, cases),
    ]),
    ...clashes(folders),
  ];
}

const at = (folder: string): string => `src/functions/${folder}`;

const notListed = (
  folder: string,
  one: FunctionDefinition,
  listed: readonly FunctionDefinition[],
): readonly string[] => (listed.includes(one) ? [] : [`${at(folder)} is not in the list of src/functions/index.ts`]);

function faultsOfDefinition(folder: string, { id, title, description, parameters }: FunctionDefinition): string[] {
  const texts: readonly (readonly [what: string, text: Text])[] = [
    ["description", description],
    ...parameters.flatMap((one, i): [string, Text][] => [
      [`parameter ${i + 1}'s name`, one.name],
      [`parameter ${i + 1}'s description`, one.description],
    ]),
  ];
  return [
    ...(id === folder.replaceAll("-", "").toUpperCase() ? [] : [`${at(folder)} goes by another id: ${id}`]),
    ...(title === "" ? [`${at(folder)} has no title to stand over a column`] : []),
    ...texts.flatMap(([what, { "zh-CN": chinese, "en-US": english }]) => [
      ...(/\p{Script=Han}/u.test(chinese) ? [] : [`${at(folder)} does not say its ${what} in Chinese`]),
      ...(/^[A-Za-z男]/u.test(english) ? [] : [`${at(folder)} does not say its ${what} in English`]),
      // Longer texts are cut off in the formula bar's help.
      ...(Math.max(chinese.length, english.length) <= 255 ? [] : [`${at(folder)} says its ${what} in over 255 signs`]),
    ]),
    ...(new Set(parameters.map(({ name }) => name["en-US"])).size === parameters.length
      ? []
      : [`${at(folder)} has two parameters of one name`]),
  ];
}

function faultsOfCases(folder: string, cases: FunctionCases | null): readonly string[] {
  if (cases === null) return [`${at(folder)} has no cases.ts that exports cases`];
  // A function that answers the same to everything is not shown to do anything.
  const answers = new Set(cases.cases.map(({ answer }) => String(answer)));
  return answers.size > 1 ? [] : [`${at(folder)}/cases.ts shows one answer only`];
}

function clashes(folders: readonly FunctionFolder[]): readonly string[] {
  const byId = new Map<string, string>();
  return folders.flatMap(({ name, definition }) => {
    if (definition === null) return [];
    const other = byId.get(definition.id);
    byId.set(definition.id, name);
    return other === undefined ? [] : [`${at(other)} and ${at(name)} have the same id ${definition.id}`];
  });
}
