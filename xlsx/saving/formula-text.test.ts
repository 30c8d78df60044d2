/** Formulas as they are shown, and as files have them. */
import { filedFormula, isSameFormula, namesSeveralSheets } from "./formula-text";

test.each([
  ["a plain one loses its =", "=SUM(A1:A3)", "SUM(A1:A3)"],
  ["one of the add-in's", "=JC.VERDICT(A4:AC4)", "_xldudf_JC_VERDICT(A4:AC4)"],
  [
    "one of the add-in's within another, in small letters",
    "=IF(jc.eligible(A4:AC4),1,2)",
    "IF(_xldudf_JC_eligible(A4:AC4),1,2)",
  ],
  ["another add-in's", "=ABC.VERDICT(A4)", "ABC.VERDICT(A4)"],
  ["a newer function", '=TEXTJOIN(",",TRUE,A1:A3)', '_xlfn.TEXTJOIN(",",TRUE,A1:A3)'],
  ["a newer one with two prefixes", "=FILTER(A1:A3,B1:B3)", "_xlfn._xlws.FILTER(A1:A3,B1:B3)"],
  ["what has the prefix already", "=_xlfn.IFS(A1,1)", "_xlfn.IFS(A1,1)"],
  ["in a text nothing is a function", '="JC.VERDICT("&"IFS("', '"JC.VERDICT("&"IFS("'],
  ["a sheet is none", "='JC.VERDICT('!A1+'IFS('!A1", "'JC.VERDICT('!A1+'IFS('!A1"],
  ["a cell of this row of a table", "=花名册[@姓名]", "花名册[[#This Row],[姓名]]"],
  ["one with a column in brackets", "=T[@[取得 时间]]", "T[[#This Row],[取得 时间]]"],
  ["columns of this row", "=SUM(T[@[a]:[b]])", "SUM(T[[#This Row],[a]:[b]])"],
  ["all of this row", "=JC.VERDICT(T[@])", "_xldudf_JC_VERDICT(T[#This Row])"],
  ["a column of a table", "=SUM(T[a])", "SUM(T[a])"],
])("%s", (_, shown, filed) => {
  expect(filedFormula(shown, "JC")).toBe(filed);
  // What a file has is not changed once more.
  expect(filedFormula(filed, "JC")).toBe(filed);
});

test.each([
  ["=T[@a]", "=T[[#This Row],[a]]", true],
  ["=A1", "=A1", true],
  ["=A1", "=A2", false],
  ["='花名册'!A1", "=花名册!A1", true],
  ["='花名册'!A1", "=花名册!A2", false],
  [`="'花名册'!A1"`, '="花名册!A1"', false],
])("%s and %s are the same: %s", (a, b, isSame) => expect(isSameFormula(a, b, "JC")).toBe(isSame));

test.each([
  ["=SUM(甲:乙!A1)", true],
  ["=SUM('甲 1:乙'!A1:B2)", true],
  ["=SUM(甲!A1:B2)", false],
  ['="甲:乙!A1"', false],
  ["='[1]甲:乙'!A1", false],
])("%s takes cells of several sheets: %s", (formula, does) => expect(namesSeveralSheets(formula)).toBe(does));
