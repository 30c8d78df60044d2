/** A column of ours once it is there: taken away again, wide enough, and as values that say what is open. */
import { rect } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { fillColumn, type WrittenColumn } from "../../src/checking/fill-column";
import { freeze } from "../../src/checking/freeze";
import { takeAway, widen } from "../../src/checking/written-column";
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

async function filledIn(addin: Addin): Promise<WrittenColumn> {
  const filled = await fillColumn(
    addin.heads,
    SHEET.name,
    {
      title: eligible.title,
      formulaFor: (rows, all, header) => filledFormula(eligible, rows, all, header),
      isForEachRow: true,
      numberFormat: null,
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
  const column = await filledIn(addin);
  expect(await takeAway(column)).toEqual({ ok: true, value: true });
  expect(shown(addin)).toEqual([null, null, null, null]);
  addin.workbook.writeCells(addin.sheetId, rect(2, 7, 1, 1), [["旁注"]]);
  expect(await takeAway(column)).toEqual({ ok: true, value: false });
  expect(shown(addin)).toEqual([null, "旁注", null, null]);
});

test("is made as wide as what it says", async () => {
  const addin = await openAddin([OPEN]);
  expect(await widen(await filledIn(addin))).toEqual({ ok: true, value: undefined });
});

test("as values says of an open result which cells to fill", async () => {
  const addin = await openAddin([OPEN], { calculates: true });
  await filledIn(addin);
  expect(await freeze(addin.heads, SHEET.name, FUNCTIONS_TAB.open)).toMatchObject({
    ok: true,
    value: { kind: "frozen" },
  });
  const [, , second] = shown(addin);
  expect(second).toMatch(/^待核：填 .*G4/u);
});
