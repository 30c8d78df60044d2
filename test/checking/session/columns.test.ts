/** Columns of ours beside a roster that grows: it is said who has no result, and one press puts that right. */
import { closeWorkbooks } from "office-host/testing";
import { longer } from "../../../src/checking/filled-columns";
import { extendWords, uncoveredWords } from "../../../src/taskpane/shared/column-words";
import { rect } from "../../support/sheet";
import { openSession, SHEET, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const PERSON = ["赵小刚", "某镇中学", "乡镇", "一级教师", "2012.11", "基层高级教师", "是"];
const SPILLED = "=JC.VERDICT(A3:G5, $A$2:$G$2)";

const area = (address: string) => {
  const { top, left, bottom, right } = rect(address);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
};

function put({ workbook, sheetId }: Pane, address: string, value: string): void {
  workbook.writeCells(sheetId, area(address), [[value.startsWith("=") ? { formula: value } : value]]);
}

/** The cells of column H by themselves, rows 2 to 8. */
const columnH = ({ workbook, sheetId }: Pane): readonly unknown[] =>
  workbook
    .readFormulas(sheetId, area("H2:H8"))
    .map(([formula], i) => formula ?? workbook.readValues(sheetId, area(`H${i + 2}`))[0]?.[0] ?? null);

async function filled(each: boolean): Promise<Pane> {
  const pane = await openSession([SHEET], true);
  put(pane, "H2", "结论");
  if (!each) put(pane, "H3", SPILLED);
  else for (const row of [3, 4, 5]) put(pane, `H${row}`, `=JC.VERDICT(A${row}:G${row}, $A$2:$G$2)`);
  await pane.session.look();
  return pane;
}

const said = ({ session }: Pane): readonly string[] =>
  session
    .current()
    .uncovered.map((one) =>
      one.taken === null ? `${uncoveredWords(one)} [${extendWords(one)}]` : uncoveredWords(one),
    );

describe.each([
  ["one formula for all", false],
  ["a formula in each row", true],
])("%s", (_how, each) => {
  test("that covers everybody is nothing to speak of", async () => {
    expect(said(await filled(each))).toEqual([]);
  });

  test("is said to end too soon when people are added below, and goes on when told to", async () => {
    const pane = await filled(each);
    pane.edit(5, 0, [PERSON, PERSON.map((cell, i) => (i === 0 ? "钱小红" : cell))]);
    await pane.settled();
    expect(said(pane)).toEqual(["H 列的公式只到第 5 行，下面还有 2 人没有结果 [补到第 7 行]"]);
    await pane.session.columns.extend("H");
    const own = (row: number): string => `=JC.VERDICT(A${row}:G${row}, $A$2:$G$2)`;
    const expected = each
      ? ["结论", own(3), own(4), own(5), own(6), own(7), null]
      : ["结论", "=JC.VERDICT(A3:G7, $A$2:$G$2)", null, null, null, null, null];
    expect(columnH(pane)).toEqual(expected);
    expect([said(pane), pane.session.current().trouble]).toEqual([[], null]);
  });

  test("writes nothing over what stands in the way, and says where that is", async () => {
    const pane = await filled(each);
    pane.edit(5, 0, [[...PERSON, "旁注"]]);
    await pane.settled();
    expect(said(pane)).toEqual([
      "H 列的公式只到第 5 行，下面还有 1 人没有结果；H6 有内容，补不下去。请先移走或清空这一格",
    ]);
    await pane.session.columns.extend("H");
    expect(columnH(pane)[4]).toBe("旁注");
  });

  test("a note below the table is nobody", async () => {
    const pane = await filled(each);
    pane.edit(6, 0, [["合计", "3人"]]);
    await pane.settled();
    expect(said(pane)).toEqual([]);
  });
});

test("a result that something keeps from showing is said, with the cell", async () => {
  const pane = await filled(false);
  put(pane, "H4", "旁注");
  pane.workbook.setCalculated(pane.sheetId, 2, 7, { error: "#SPILL!" });
  await pane.session.look();
  expect(said(pane)).toEqual(["H 列的结果铺不下去：H4 有内容。请先移走或清空这一格"]);
});

test("on a protected sheet the column stays as it is, and that is said", async () => {
  const pane = await filled(false);
  pane.edit(5, 0, [PERSON]);
  await pane.settled();
  pane.workbook.setProtected(pane.sheetId, true);
  await pane.settled();
  await pane.session.columns.extend("H");
  expect([columnH(pane)[1], pane.session.current().trouble]).toEqual([SPILLED, { kind: "locked" }]);
});

test.each([
  ["=JC.VERDICT(A3:G5, $A$2:$G$2)", "=JC.VERDICT(A3:G7, $A$2:$G$2)"],
  ["=JC.CONFLICT(A3:G5, $A$3:$G$5, $A$2:$G$2)", "=JC.CONFLICT(A3:G7, $A$3:$G$7, $A$2:$G$2)"],
  ["=JC.WHY(A3:G50)", "=JC.WHY(A3:G50)"],
])("%s down to row 7", (formula, expected) => expect(longer(formula, 3, 5, 7)).toBe(expected));
