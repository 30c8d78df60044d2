/** The metadata of the functions against the code that answers: what Excel is told is what it gets. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SheetHeads } from "../../src/checking/sheet-heads";
import { FUNCTIONS } from "../../src/functions/index";
import { excelId } from "../../src/functions/shared/definition";
import { functionsMetadata } from "../../src/functions/metadata";
import { jcFunctions } from "../../src/functions/register";
import { FUNCTIONS_VERSION } from "../../src/functions/version";
import { matchHeader } from "../../src/roster/columns";

const functions = jcFunctions(new SheetHeads(() => 2026));

/** Formulas in workbooks call them by these names: none may go, none may change. New ones need no line here. */
const PROMISED =
  "ELIGIBLE DIRECTAPPOINT VERDICT ROUTE WHY FINDINGS EARLIEST EXCHANGE MERITS CONFLICT VACANCIES RETIREON FULLYEARS DATE IDCHECK IDBIRTH IDSEX EXAMPASS TITLELEVEL CLAUSE".split(
    " ",
  );

test("every function that is promised is there, and what is listed is what is registered", () => {
  const ids = FUNCTIONS.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(PROMISED));
  expect(Object.keys(functions)).toEqual(FUNCTIONS.map(excelId));
});

test.each(FUNCTIONS)("JC.$id: what may be left out comes last", ({ parameters }) => {
  const firstOptional = parameters.findIndex(({ optional }) => optional);
  expect(parameters.slice(firstOptional < 0 ? parameters.length : firstOptional).every((one) => one.optional)).toBe(
    true,
  );
});

test.each(["zh-CN", "en-US"] as const)(
  "%s: functions of rows and of numbers get addresses and give a matrix, others neither",
  (locale) => {
    const ofValues = "FULLYEARS RETIREON DATE IDCHECK IDBIRTH IDSEX TITLELEVEL CLAUSE".split(" ");
    for (const { name, options, result } of functionsMetadata(locale).functions) {
      if (!PROMISED.includes(name)) continue;
      const isTold = !ofValues.includes(name);
      expect([name, result.dimensionality, options?.requiresParameterAddresses === true]).toEqual([
        name,
        isTold ? "matrix" : "scalar",
        isTold,
      ]);
    }
  },
);

test("ids are three characters or more, and none is the name of one of Excel's own functions", () => {
  const { functions: told } = functionsMetadata("zh-CN");
  for (const { id } of told) expect(id).toMatch(/^[A-Z]{3,}$/u);
  expect(told.filter(({ id, name }) => id !== name).map(({ id, name }) => [id, name])).toEqual([["JCDATE", "DATE"]]);
});

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
