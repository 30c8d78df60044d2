/** A column of ours once it is there: taken away again, wide enough, and as values that say what is open. */
import { rect } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { fillColumn, type WrittenColumn } from "../../src/checking/fill-column";
import { freeze } from "../../src/checking/freeze";
import { takeAway, widen } from "../../src/checking/written-column";
import { readStoredState } from "../../src/workbook/stored-state";
import { eligible } from "../../src/functions/eligible/definition";
import { filledFormula } from "../../src/functions/shared/example";
import { FUNCTIONS_TAB } from "../../src/taskpane/functions/words";
import { openAddin, type Addin } from "../support/addin";
import { HEADERS, SHEET } from "../support/session";

afterEach(() => closeWorkbooks());

const [title = [], , ...people] = SHEET.values;
const SIGNED = people.map((row) => [...row.slice(0, 4), "2012.11", "基层一级教师", "是"]);

/** The second person has not filled in the pledge. */
const OPEN = {
  ...SHEET,
  values: [title, HEADERS, ...SIGNED.map((row, i) => (i === 1 ? [...row.slice(0, 6), ""] : row))],
};

async function writtenIn(addin: Addin, numberFormat: string | null = null): Promise<WrittenColumn> {
  const filled = await fillColumn(
    addin.heads,
    SHEET.name,
    {
      title: eligible.title,
      formulaFor: (rows, all, header) => filledFormula(eligible, rows, all, header),
      isForEachRow: true,
      numberFormat,
    },
    "beside",
  );
  if (!filled.ok || filled.value.kind !== "filled") throw new Error("nothing was filled in");
  await addin.host.idle();
  return filled.value.column;
}

const shown = ({ workbook, sheetId }: Addin): unknown[] => workbook.readValues(sheetId, rect(1, 7, 4, 1)).flat();

test("is taken away again; what has come to its place since is left", async () => {
  const addin = await openAddin([OPEN]);
  const column = await writtenIn(addin);
  expect(await takeAway(column)).toEqual({ ok: true, value: true });
  expect(shown(addin)).toEqual([null, null, null, null]);
  addin.workbook.writeCells(addin.sheetId, rect(2, 7, 1, 1), [["旁注"]]);
  expect(await takeAway(column)).toEqual({ ok: true, value: false });
  expect(shown(addin)).toEqual([null, "旁注", null, null]);
});

test("leaves nothing when it goes: width, number format and memory are as they were before", async () => {
  const addin = await openAddin([OPEN]);
  const { workbook, sheetId } = addin;
  const look = (): unknown => [
    workbook.columnWidth(sheetId, rect(0, 7, 1, 1)),
    workbook.isStandardWidth(sheetId, rect(0, 7, 1, 1)),
    workbook.readNumberFormats(sheetId, rect(2, 7, 3, 1)).flat(),
  ];
  const state = async () => {
    const stored = await readStoredState();
    return stored.ok && stored.value.kind === "state" ? (stored.value.state.ourColumns ?? []) : "none";
  };
  for (const width of [null, 77]) {
    workbook.setColumnWidth(sheetId, rect(0, 7, 1, 1), width);
    const before = look();
    const column = await writtenIn(addin, "yyyy-mm-dd");
    workbook.setColumnWidth(sheetId, rect(0, 7, 1, 1), 120);
    expect(look()).not.toEqual(before);
    expect(await state()).toEqual([
      {
        ...{ use: "formulas", sheet: SHEET.name, title: eligible.title, cell: "H2", area: "H3:H5" },
        ...{ width, format: "General" },
      },
    ]);
    await takeAway(column);
    expect([look(), await state()]).toEqual([before, []]);
  }
});

test("is made as wide as what it says", async () => {
  const addin = await openAddin([OPEN]);
  expect(await widen(await writtenIn(addin))).toEqual({ ok: true, value: undefined });
});

describe("as values says of an open result which cells to fill and which to look at", () => {
  const AT = { title: "F4", pledge: "G4" };
  const filledIn = (differently: Readonly<Record<string, string>>): readonly string[] =>
    HEADERS.map((header, i) => differently[header] ?? SIGNED[1]?.[i] ?? "");
  test.each([
    ["nothing stands there", { 是否签订承诺书: "" }, `待核：填 ${AT.pledge}`],
    ["what stands there cannot be read", { 是否签订承诺书: "再说" }, `待核：核对 ${AT.pledge}`],
    ["one of each", { 申报职称: "某职称", 是否签订承诺书: "" }, `待核：填 ${AT.pledge}；核对 ${AT.title}`],
  ])("%s", async (_what, differently, says) => {
    const values = [title, HEADERS, SIGNED[0] ?? [], filledIn(differently), ...SIGNED.slice(2)];
    const addin = await openAddin([{ ...SHEET, values }], { calculates: true });
    await writtenIn(addin);
    expect(await freeze(addin.heads, SHEET.name, FUNCTIONS_TAB.open)).toMatchObject({
      ok: true,
      value: { kind: "frozen" },
    });
    expect(shown(addin)[2]).toBe(says);
  });
});
