/** The metadata of the functions against the code that answers: what Excel is told is what it gets. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SheetHeads } from "../../src/checking/sheet-heads";
import { FUNCTIONS } from "../../src/functions/index";
import { functionsMetadata } from "../../src/functions/metadata";
import { jcFunctions } from "../../src/functions/register";
import { FUNCTIONS_VERSION } from "../../src/functions/version";
import { matchHeader } from "../../src/roster/columns";

const functions: Readonly<Record<string, { readonly length: number }>> = jcFunctions(new SheetHeads(() => 2026));

/** Formulas in workbooks call them by these names: none may go, none may change. New ones need no line here. */
const PROMISED =
  "ELIGIBLE DIRECTAPPOINT VERDICT ROUTE WHY FINDINGS EARLIEST EXCHANGE MERITS CONFLICT VACANCIES RETIREON FULLYEARS DATE IDCHECK IDBIRTH IDSEX EXAMPASS TITLELEVEL CLAUSE".split(
    " ",
  );

test("every function that is promised is there, and what is listed is what is registered", () => {
  const ids = FUNCTIONS.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(PROMISED));
  expect(Object.keys(functions)).toEqual(ids);
});

test.each(FUNCTIONS)("JC.$id takes the parameters that its metadata names", ({ id, kind, parameters }) => {
  // Functions of rows are told where the rows stand: Excel puts that behind the arguments.
  const invocation = kind === "cells" ? 0 : 1;
  expect(functions[id]?.length).toBe(parameters.length + invocation);
  const firstOptional = parameters.findIndex(({ optional }) => optional);
  expect(parameters.slice(firstOptional < 0 ? parameters.length : firstOptional).every((one) => one.optional)).toBe(
    true,
  );
});

test.each(["zh-CN", "en-US"] as const)(
  "%s: functions of rows get addresses and give a matrix, others neither",
  (locale) => {
    const kinds = new Map(FUNCTIONS.map(({ id, kind }) => [id, kind]));
    for (const { id, options, result } of functionsMetadata(locale).functions) {
      const ofRows = kinds.get(id) !== "cells";
      expect([id, result.dimensionality, options?.requiresParameterAddresses === true]).toEqual([
        id,
        ofRows ? "matrix" : "scalar",
        ofRows,
      ]);
    }
  },
);

test("a header of ours over a filled column is taken for none of the roster's", () => {
  for (const { title, kind } of FUNCTIONS)
    if (kind === "rows") expect([title, matchHeader({ text: title, group: null })]).toEqual([title, null]);
});

test("the metadata carries the version of the project", () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, "..", "..", "package.json"), "utf8")) as {
    version: string;
  };
  expect([FUNCTIONS_VERSION, functionsMetadata("zh-CN").version, functionsMetadata("en-US").version]).toEqual([
    version,
    version,
    version,
  ]);
});
