/** Every function's cases (src/functions/<name>/cases.ts), through the real custom-function runtime. */
import { excelId } from "../../src/functions/shared/definition";
import type { FunctionResult } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { openAddin } from "../support/addin";
import { asExpected, callCase, likeness } from "../support/function-cases";
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
      results = await Promise.all(cases.map(({ given }) => callCase(addin, called, given)));
    });

    test.each(cases.map((one, i) => [one.sentence, i, one.answer] as const))(`JC.${id}: %s`, (_sentence, i, answer) => {
      const result = results[i];
      expect(result && asExpected(result, answer)).toEqual(likeness(answer));
    });
  });
}
