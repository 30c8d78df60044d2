/** References over several sheets, as the grid reads them. */
import { rewriteSpans } from "./sheet-spans";

const SHEETS = ["说明", "甲", "乙 镇", "丙"];

test.each([
  ["=SUM(甲:丙!B2)", "=SUM(甲!B2,'乙 镇'!B2,丙!B2)"],
  ["=SUM(丙:甲!B2)", "=SUM(甲!B2,'乙 镇'!B2,丙!B2)"],
  ["=SUM('甲:乙 镇'!$B$2:C9, 1)/2", "=SUM(甲!$B$2:C9,'乙 镇'!$B$2:C9, 1)/2"],
  ["=IF(A1>0,MAX(1,甲:丙!B:B),0)", "=IF(A1>0,MAX(1,甲!B:B,'乙 镇'!B:B,丙!B:B),0)"],
  ["=counta(甲:甲!B2)", "=counta(甲!B2)"],
  ["=MEDIAN(甲:丙!B2)", "=MEDIAN(甲!B2,'乙 镇'!B2,丙!B2)"],
  ["=LARGE(甲:丙!B2:B9,2)", "=LARGE(VSTACK(甲!B2:B9,'乙 镇'!B2:B9,丙!B2:B9),2)"],
  ["=1+SMALL( '甲:丙'!$B$2 , 1)", "=1+SMALL( VSTACK(甲!$B$2,'乙 镇'!$B$2,丙!$B$2) , 1)"],
  ["=RANK(B2,甲:丙!B2)", "=LIST.RANK(B2,VSTACK(甲!B2,'乙 镇'!B2,丙!B2))"],
  ["=1+rank.eq(MAX(B2,{1,2}),甲:甲!B:B , 1)", "=1+LIST.RANK(MAX(B2,{1,2}),VSTACK(甲!B:B) , 1)"],
  ["=SUM(1,RANK.AVG(SUM(甲:甲!A1),甲:甲!B2),2)", "=SUM(1,LIST.RANK.MEAN(SUM(甲!A1),VSTACK(甲!B2)),2)"],
  ["=TEXTJOIN(\"、(\",TRUE,'甲:乙 镇'!A1)", "=TEXTJOIN(\"、(\",TRUE,甲!A1,'乙 镇'!A1)"],
  ["=TOCOL(甲:甲!A1:B2,1)", "=TOCOL(VSTACK(甲!A1:B2),1)"],
  ["=quartile(甲:甲!B2,3)", "=quartile(VSTACK(甲!B2),3)"],
  ['=SUM(甲:丙!B2)&"甲:丙!B2"', `=SUM(甲!B2,'乙 镇'!B2,丙!B2)&"甲:丙!B2"`],
])("%s is calculated as %s, and keeps its text", (formula, plain) =>
  expect(rewriteSpans(formula, SHEETS)).toEqual({ plain, text: formula }),
);

test.each([
  ["none stands there", "=SUM(甲!B2:C3)"],
  ["only in a text", '=SUM(A1)&"甲:丙!B2"'],
  ["a sheet that there is not", "=SUM(甲:丁!B2)"],
  ["each sheet would be another argument", "=LARGE(A1:A9,甲:丙!B2)"],
  ["a number of each sheet is no number", "=RANK(甲:丙!B2,A1:A9)"],
  ["each sheet would be another condition", "=COUNTIF(甲:丙!B2,1)"],
  ["it is calculated with before", "=SUM(甲:丙!B2*2)"],
  ["in no function", "=甲:丙!B2"],
  ["of another workbook", "=SUM('[a.xlsx]甲:丙'!B2)"],
])("left as it is: %s", (_what, formula) => expect(rewriteSpans(formula, SHEETS)).toBeUndefined());
