/** Two rosters side by side on one sheet: the command line, the pane and the functions tell them apart alike. */
import { fillColumn } from "../../src/checking/fill-column";
import { marksOf } from "../../src/rules/engine/marks";
import { filledFormula } from "../../src/functions/shared/example";
import { verdict } from "../../src/functions/verdict/definition";
import { closeWorkbooks } from "office-host/testing";
import { answerOf } from "../support/addin";
import { openSession, SHEET } from "../support/session";

afterEach(() => closeWorkbooks());

const [, headers = [], tooSoon = [], unsigned = [], inOrder = []] = SHEET.values;
/** The left one has three people, the right one two; the first on the right is the second on the left. */
const BESIDE = {
  name: "并排",
  merges: [],
  values: [
    ["2020年度基层职称申报花名册", ...new Array<string>(7).fill(""), "2020年度全省统一职称申报花名册"],
    [...headers, "", ...headers],
    [...tooSoon, "", "李小红", ...unsigned.slice(1, 5), "高级教师", "是"],
    [...unsigned, "", ...inOrder.slice(0, 5), "高级教师", "是"],
    [...inOrder],
  ],
};
const LEFT = "A3:G3";
const RIGHT = "I3:O3";

test("a check judges the people of both, in the order of the rows, each by its own header", async () => {
  const { session } = await openSession([BESIDE]);
  await session.check();
  const { result } = session.current();
  expect(result?.rosters.map(({ table, people }) => [table, people])).toEqual([
    ["A2:G5", 3],
    ["I2:O4", 2],
  ]);
  expect(result?.people.map(({ row, name, applicant }) => [row, name, applicant.facts.applyType])).toMatchObject([
    [3, "王小明", { value: "grassroots" }],
    [3, "李小红", { value: "provincial" }],
    [4, "李小红", { value: "grassroots" }],
    [4, "张小强", { value: "provincial" }],
    [5, "张小强", { value: "grassroots" }],
  ]);
  const marked = result === null ? [] : Object.values(marksOf(result)).flat();
  expect(marked.some(({ column }) => column < 7)).toBe(true);
});

test("a selected cell shows the person of its table", async () => {
  const { session, sheetId } = await openSession([BESIDE]);
  await session.check();
  const shown = (): string | undefined => {
    const { result, shownRow } = session.current();
    return result?.people.find(({ place }) => place === shownRow)?.name;
  };
  session.events.selected(sheetId, 2, 1);
  expect(shown()).toBe("王小明");
  session.events.selected(sheetId, 2, 9);
  expect(shown()).toBe("李小红");
});

test("an edit is judged anew with 实时检查, in the table it stands in", async () => {
  const pane = await openSession([BESIDE], true);
  await pane.session.check();
  await pane.session.setLive(true);
  pane.edit(2, 8, [["李小明"]]);
  await pane.settled();
  await pane.session.idle();
  expect(pane.session.current().outdated).toBe(false);
  expect(pane.session.current().result?.people.map(({ name }) => name)).toEqual([
    "王小明",
    "李小明",
    "李小红",
    "张小强",
    "张小强",
  ]);
});

test("functions judge the columns they are given, with the header above those", async () => {
  const { call } = await openSession([BESIDE]);
  expect(answerOf(await call("VERDICT", BESIDE.name, LEFT))).toBe("不符合");
  expect(answerOf(await call("VERDICT", BESIDE.name, RIGHT))).toMatch(/^符合|待核|不符合/u);
  const why = await call("WHY", BESIDE.name, RIGHT);
  expect(answerOf(why)).not.toMatch(/[A-G]3/u);
});

test("columns of both are refused, and both headers named", async () => {
  const { call } = await openSession([BESIDE]);
  expect(answerOf(await call("VERDICT", BESIDE.name, "A3:O3"))).toBe(
    "#VALUE! 这几列横跨并排的几份花名册（表头A2:G2、I2:O2）：人员行只选其中一份的列",
  );
});

test("填入本列 leaves the column between them alone", async () => {
  const { heads, workbook, sheetId } = await openSession([BESIDE]);
  const filled = await fillColumn(
    heads,
    BESIDE.name,
    {
      title: "结论",
      formulaFor: (rows, roster, header) => filledFormula(verdict, rows, roster, header),
      isForEachRow: true,
      numberFormat: null,
    },
    "beside",
  );
  expect(filled).toMatchObject({ value: { kind: "filled", cell: "P3" } });
  const formulas = workbook.readFormulas(sheetId, { row: 2, column: 15, rows: 1, columns: 1 });
  expect(formulas).toEqual([["=JC.VERDICT(A3:G5, $A$2:$G$2)"]]);
});
