/**
 * Every function's cases (src/functions/<name>/cases.ts) in every kind of Excel. Functions of rows stand in cells: the
 * workbook is filled in on a desktop, saved, and opened again; where it was saved without the add-in, formulas are put
 * back first. Functions of plain values are called as they are.
 */
import { refill } from "../../src/checking/freeze";
import { excelId, type FunctionDefinition } from "../../src/functions/shared/definition";
import type { CaseCell, FunctionCase, FunctionCases, Given } from "../../src/functions/shared/cases";
import { recalculateOurs } from "../../src/workbook/calculate";
import { PROFILE_NAMES, rect, type CellInput } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { openAddin, reopenAddin, type Addin } from "../support/addin";
import { asExpected, callCase, isPlace, likeness } from "../support/function-cases";
import { functionFolders } from "./folders";

interface Cased {
  readonly definition: FunctionDefinition;
  readonly table: FunctionCases;
}

const ALL = functionFolders().flatMap(({ definition, cases: table }): readonly Cased[] =>
  definition === null || table === null ? [] : [{ definition, table }],
);
const ofValues = ALL.filter(({ table }) => table.sheets.length === 0);
/** A reference whose cells are gone, or an error in its place, is the case's alone: no cell can be referred to. */
const isBroken = (one: Given): boolean => typeof one === "object" && one !== null && "error" in one;
const ofRows = ALL.filter(({ table }) => table.sheets.length > 0).map(({ definition, table }): Cased => {
  const cases = table.cases.filter(({ given }) => !given.some(isBroken));
  return { definition, table: { ...table, cases } };
});

/** What each case comes to, and what it should, by its sentence. */
type Answers = Readonly<Record<string, unknown>>;
const expectedOf = ({ table }: Cased): Answers =>
  Object.fromEntries(table.cases.map(({ sentence, answer }) => [sentence, likeness(answer)]));

/** A blank cell, as Excel hands it over. */
const blank = (value: CaseCell): CaseCell => (value === "" ? null : value);

const withBlanks = (given: Given): Given => {
  if (typeof given !== "object" || given === null) return blank(given);
  return Array.isArray(given) ? (given as readonly (readonly CaseCell[])[]).map((row) => row.map(blank)) : given;
};

describe.each(PROFILE_NAMES)("in Excel as %s is, a function of plain values answers as it should", (profile) => {
  let addin: Addin;
  beforeAll(async () => (addin = await openAddin([{ name: "空表", merges: [], values: [] }], { profile })));
  afterAll(() => closeWorkbooks());

  test.each(ofValues.map((one) => [one.definition.id, one] as const))("JC.%s", async (_id, one) => {
    const { definition, table } = one;
    const results = await Promise.all(
      table.cases.map(({ given }) => callCase(addin, excelId(definition), given.map(withBlanks))),
    );
    const answers = table.cases.map(({ sentence, answer }, i) => [
      sentence,
      results[i] && asExpected(results[i], answer),
    ]);
    expect(Object.fromEntries(answers)).toEqual(expectedOf(one));
  });
});

const FORMULAS = "公式";
/** Rows between two formulas: results spill. */
const ROWS_EACH = 20;

/** The formula of a case; everything in it stands in cells or is written out. */
function formulaOf(id: string, { given }: FunctionCase): string {
  const texts = given.map((one) => {
    if (one === null) return "";
    if (isPlace(one)) return one.at;
    if (typeof one === "object") throw new Error(`a case of JC.${id} is given what no formula refers to`);
    return typeof one === "string" ? `"${one.replaceAll('"', '""')}"` : String(one);
  });
  return `=JC.${id}(${texts.join(", ").replace(/[ ,]+$/u, "")})`;
}

async function filledIn({ definition, table }: Cased): Promise<Addin> {
  const sheets = table.sheets.map(({ name, rows }) => ({
    ...{ name, merges: [] },
    values: rows.map((row) => row.map(blank)),
  }));
  const addin = await openAddin([...sheets, { name: FORMULAS, merges: [], values: [] }], { calculates: true });
  table.cases.forEach((one, i) => {
    const formula: CellInput = { formula: formulaOf(definition.id, one) };
    addin.workbook.writeCells(idOf(addin), rect(i * ROWS_EACH, 0, 1, 1), [[formula]]);
  });
  await addin.formulas?.settled();
  return addin;
}

const idOf = ({ workbook }: Addin): string => workbook.sheets().find(({ name }) => name === FORMULAS)?.id ?? "";

/** What stands in the cells that each formula fills. */
function shown({ workbook, ...addin }: Addin, { table }: Cased): Answers {
  const sheetId = idOf({ workbook, ...addin });
  const answers = table.cases.map(({ sentence, answer }, i) => {
    const filled = workbook.spillAt(sheetId, i * ROWS_EACH, 0)?.rect ?? rect(i * ROWS_EACH, 0, 1, 1);
    return [sentence, asExpected({ ok: true, value: workbook.readValues(sheetId, filled) }, answer)] as const;
  });
  return Object.fromEntries(answers);
}

describe.each(ofRows.map((one) => [one.definition.id, one] as const))(
  "JC.%s in cells answers as it should",
  (_id, one) => {
    let saved: Addin;
    beforeAll(async () => (saved = await filledIn(one)));
    afterAll(() => closeWorkbooks());

    test("when it is entered", () => expect(shown(saved, one)).toEqual(expectedOf(one)));

    test.each(PROFILE_NAMES)("saved, and opened in Excel as %s is", async (profile) => {
      saved = await reopenAddin(saved, profile);
      await saved.formulas?.settled();
      if (profile === "foreign") expect(await refill(FORMULAS)).toMatchObject({ ok: true });
      else expect(await recalculateOurs()).toMatchObject({ ok: true, value: { kind: "asked" } });
      await saved.formulas?.settled();
      expect(shown(saved, one)).toEqual(expectedOf(one));
    });
  },
);
