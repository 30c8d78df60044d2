/** Every function's cases (src/functions/<name>/cases.ts), through the real custom-function runtime. */
import { excelId } from "../../src/functions/shared/definition";
import type { Expected, Given } from "../../src/functions/shared/cases";
import type { CellValue, FunctionResult } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { openAddin, type Addin } from "../support/addin";
import { functionFolders } from "./folders";

afterAll(() => closeWorkbooks());

for (const { name, definition, cases: table } of functionFolders()) {
  // A folder that lacks either is told of in folders.test.ts.
  if (definition === null || table === null) continue;
  const { id } = definition;
  const called = excelId(definition);
  const { sheets, cases } = table;
  describe(name, () => {
    let results: readonly FunctionResult[];
    // All at once: the runtime sends results together, five times a second.
    beforeAll(async () => {
      const filled = sheets.map((sheet) => ({ name: sheet.name, merges: [], values: sheet.rows }));
      const addin = await openAddin(filled.length === 0 ? [{ name: "空表", merges: [], values: [] }] : filled);
      results = await Promise.all(cases.map(({ given }) => call(addin, called, given)));
    });

    test.each(cases.map((one, i) => [one.sentence, i, one.answer] as const))(`JC.${id}: %s`, (_sentence, i, answer) => {
      const result = results[i];
      expect(result && asExpected(result, answer)).toEqual(likeness(answer));
    });
  });
}

const call = ({ host, valuesAt }: Addin, id: string, given: readonly Given[]): Promise<FunctionResult> =>
  host.invokeFunction(
    id,
    given.map((one) => (isPlace(one) ? valuesAt(one.at) : (one as CellValue | CellValue[][]))),
    { parameterAddresses: given.map((one) => (isPlace(one) ? one.at : "")) },
  );

const isPlace = (given: Given): given is { readonly at: string } =>
  typeof given === "object" && given !== null && !Array.isArray(given) && "at" in given;

/** A result in the shape of what is expected: one cell, or rows of cells; errors as their code and words. */
function asExpected(result: FunctionResult, answer: Expected): unknown {
  if (!result.ok) return `${result.error} ${result.message}`;
  if (!Array.isArray(result.value)) return shown(result.value);
  const rows = result.value.map((row) => row.map(shown));
  const [first] = rows;
  return Array.isArray(answer) || rows.length !== 1 || first?.length !== 1 ? rows : first[0];
}

const shown = (cell: CellValue): unknown =>
  typeof cell === "object" && cell !== null ? `${cell.error} ${"message" in cell ? String(cell.message) : ""}` : cell;

const likeness = (answer: Expected): unknown => {
  if (answer instanceof RegExp) return expect.stringMatching(answer);
  return Array.isArray(answer)
    ? answer.map((row: readonly unknown[]) =>
        row.map((cell) => (cell instanceof RegExp ? expect.stringMatching(cell) : cell)),
      )
    : answer;
};
