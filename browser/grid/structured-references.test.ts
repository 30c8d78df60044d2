/** References to tables, as Excel writes them and as the grid reads them. */
import { pieces } from "./formula-pieces";
import { rewriteStructured, type TableShape } from "./structured-references";

const roster: TableShape = {
  name: "花名册",
  sheetName: "申报人员",
  rect: { row: 2, column: 0, rows: 10, columns: 3 },
  showHeaders: true,
  showTotals: true,
  columns: ["姓名", "身份证号", "现任 职称[级]"],
};
const here = { sheetName: "申报人员", row: 4, column: 5 };
const rewrite = (formula: string, place = here) => rewriteStructured(formula, place, [roster]);

test.each([
  ["=JC.ELIGIBLE(花名册[@])", "=JC.ELIGIBLE($A5:$C5)", "=JC.ELIGIBLE(花名册[@])"],
  ["=JC.ELIGIBLE(花名册[#This Row])", "=JC.ELIGIBLE($A5:$C5)", "=JC.ELIGIBLE(花名册[@])"],
  [
    "=JC.ELIGIBLE(花名册[#此行],花名册[#标题])",
    "=JC.ELIGIBLE($A5:$C5,$A$3:$C$3)",
    "=JC.ELIGIBLE(花名册[@],花名册[#Headers])",
  ],
  ["=花名册[@姓名]", "=$A5", "=花名册[@姓名]"],
  ["=花名册[[#此行],[姓名]]", "=$A5", "=花名册[@姓名]"],
  ["=花名册[[#This Row],[姓名]:[身份证号]]", "=$A5:$B5", "=花名册[@[姓名]:[身份证号]]"],
  ["=COUNTA(花名册[姓名])", "=COUNTA($A$4:$A$11)", "=COUNTA(花名册[姓名])"],
  ["=COUNTA(花名册[])", "=COUNTA($A$4:$C$11)", "=COUNTA(花名册[])"],
  ["=ROWS(花名册)", "=ROWS($A$4:$C$11)", "=ROWS(花名册)"],
  ["=ROWS(花名册)+COUNTA(花名册[姓名])", "=ROWS($A$4:$C$11)+COUNTA($A$4:$A$11)", "=ROWS(花名册)+COUNTA(花名册[姓名])"],
  ["=COUNTA(花名册[#全部])", "=COUNTA($A$3:$C$12)", "=COUNTA(花名册[#All])"],
  ["=花名册[[#汇总],[身份证号]]", "=$B$12", "=花名册[[#Totals],[身份证号]]"],
  ["=COUNTA(花名册[[#标题],[#数据],[姓名]])", "=COUNTA($A$3:$A$11)", "=COUNTA(花名册[[#Headers],[#Data],[姓名]])"],
  ["=花名册[@[现任 职称'[级']]]", "=$C5", "=花名册[@[现任 职称'[级']]]"],
  ["=花名册[@没有这列]", "=#REF!", "=花名册[@没有这列]"],
])("%s means %s and is written back as %s", (formula, plain, text) => {
  expect(rewrite(formula)).toEqual({ plain, text });
});

test("a row outside the table is #REF!", () =>
  expect(rewrite("=花名册[@姓名]", { ...here, row: 20 })?.plain).toBe("=#REF!"));

test("what is read of a row goes with the formula, the columns and the rest of the table stay", () => {
  const [here5, here6] = [4, 5].map((row) => rewrite("=COUNTA(花名册[@],花名册[#标题])", { ...here, row })?.plain);
  expect([here5, here6]).toEqual(["=COUNTA($A5:$C5,$A$3:$C$3)", "=COUNTA($A6:$C6,$A$3:$C$3)"]);
});

test("from another sheet, the sheet is named", () =>
  expect(rewrite("=花名册[#标题]", { ...here, sheetName: "结果" })?.plain).toBe("=申报人员!$A$3:$C$3"));

test("brackets without a name mean the table around the formula", () =>
  expect(rewrite("=[@姓名]", { ...here, column: 2 })).toEqual({ plain: "=$A5", text: "=花名册[@姓名]" }));

test.each(["=A1+B2", '="花名册[@]"', "=别的表[@]", "=花名册!A1", '="花名册"', "=花名册二", "=SUM(花名册的和)"])(
  "%s stays as it is",
  (formula) => expect(rewrite(formula)).toBeUndefined(),
);

test("the pieces of a formula joined are the formula", () => {
  const formula = `=IF('名 册'!$A$4:AC4="a""b[1]",T[[#此行],[a]:[b]],SUM(A:A,3:4,LOG10(2)))`;
  const parts = pieces(formula);
  expect(parts.map(({ text }) => text).join("")).toBe(formula);
  expect(parts.filter(({ kind }) => kind === "address").map(({ text }) => text)).toEqual([
    "'名 册'!$A$4:AC4",
    "A:A",
    "3:4",
  ]);
});
