/** A function is one folder and one line: what is forgotten is said in a sentence. */
import { FUNCTIONS } from "../../src/functions/index";
import type { FunctionDefinition } from "../../src/functions/shared/definition";
import { faultsOf, functionFolders, type FunctionFolder } from "./folders";

const folders = functionFolders();

test("every function is whole: definition, cases, line in the list, both languages", () => {
  expect(folders.length).toBeGreaterThan(0);
  expect(faultsOf(folders, FUNCTIONS)).toEqual([]);
  expect(FUNCTIONS).toHaveLength(folders.length);
});

const whole = folders.find(({ name }) => name === "full-years") as FunctionFolder;
const definition = whole.definition as FunctionDefinition;
const [first] = definition.parameters;
const mute = (language: "zh-CN" | "en-US", what: "name" | "description"): FunctionDefinition => ({
  ...definition,
  parameters: definition.parameters.map((one) =>
    one === first ? { ...one, [what]: { ...one[what], [language]: "" } } : one,
  ),
});

const FORGOTTEN: readonly (readonly [string, FunctionFolder, string])[] = [
  ["no definition", { ...whole, definition: null }, "has no definition.ts that exports a function"],
  ["no cases", { ...whole, cases: null }, "has no cases.ts that exports cases"],
  ["an empty table", { ...whole, cases: { sheets: [], cases: [] } }, "/cases.ts shows one answer only"],
  ["an id of another name", { ...whole, name: "years" }, "goes by another id: FULLYEARS"],
  [
    "no Chinese description",
    { ...whole, definition: { ...definition, description: { "zh-CN": "", "en-US": "Years" } } },
    "does not say its description in Chinese",
  ],
  [
    "a parameter without Chinese name",
    { ...whole, definition: mute("zh-CN", "name") },
    "does not say its parameter 1's name in Chinese",
  ],
  [
    "a parameter without English text",
    { ...whole, definition: mute("en-US", "description") },
    "does not say its parameter 1's description in English",
  ],
];
test.each(FORGOTTEN)("%s is said", (_what, folder, said) => {
  const listed = folder.definition === null ? FUNCTIONS : [folder.definition];
  const place = said.startsWith("/") ? `src/functions/${folder.name}` : `src/functions/${folder.name} `;
  expect(faultsOf([folder], listed)).toEqual([`${place}${said}`]);
});

test("a line forgotten in the list is said", () =>
  expect(
    faultsOf(
      [whole],
      FUNCTIONS.filter((one) => one !== definition),
    ),
  ).toEqual(["src/functions/full-years is not in the list of src/functions/index.ts"]));

test("two functions of one id are said", () => {
  const twin = { ...whole, name: "fully-ears" };
  expect(faultsOf([whole, twin], FUNCTIONS)).toEqual([
    "src/functions/full-years and src/functions/fully-ears have the same id FULLYEARS",
  ]);
});
