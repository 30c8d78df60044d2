/** Cases of a function (src/functions/<name>/cases.ts): put to it as Excel does, and held against what they expect. */
import type { Expected, Given } from "../../src/functions/shared/cases";
import type { CellValue, FunctionResult } from "office-host";
import type { Addin } from "./addin";

/** Calls a function with what a case gives it. */
export const callCase = ({ host, valuesAt }: Addin, id: string, given: readonly Given[]): Promise<FunctionResult> =>
  host.invokeFunction(
    id,
    given.map((one) => (isPlace(one) ? valuesAt(one.at) : (one as CellValue | CellValue[][]))),
    { parameterAddresses: given.map((one) => (isPlace(one) ? one.at : "")) },
  );

export const isPlace = (given: Given): given is { readonly at: string } =>
  typeof given === "object" && given !== null && !Array.isArray(given) && "at" in given;

/** A result in the shape of what is expected: one cell, or rows of cells; errors as their code and words. */
export function asExpected(result: FunctionResult, answer: Expected): unknown {
  if (!result.ok) return `${result.error} ${result.message}`;
  if (!Array.isArray(result.value)) return shown(result.value);
  const rows = result.value.map((row) => row.map(shown));
  const [first] = rows;
  return Array.isArray(answer) || rows.length !== 1 || first?.length !== 1 ? rows : first[0];
}

const shown = (cell: CellValue): unknown =>
  typeof cell === "object" && cell !== null ? `${cell.error} ${"message" in cell ? String(cell.message) : ""}` : cell;

/** What is expected, texts by what they are like. */
export const likeness = (answer: Expected): unknown => {
  if (answer instanceof RegExp) return expect.stringMatching(answer);
  return Array.isArray(answer)
    ? answer.map((row: readonly unknown[]) =>
        row.map((cell) => (cell instanceof RegExp ? expect.stringMatching(cell) : cell)),
      )
    : answer;
};
