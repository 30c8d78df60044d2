import { formulaTokens, healed, ourFunctionsIn } from "./formula-tokens";

const of = (formula: string, kind: string): readonly string[] =>
  formulaTokens(formula).flatMap((token) => (token.kind === kind ? [token.text] : []));

test.each<[what: string, formula: string, cells: readonly string[]]>([
  ["a range", "=JC.WHY(A3:$D$3)", ["A3", "$D$3"]],
  ["a text is none, with quotes doubled within", '=A1&"B2 ""C3"" D4"&E5', ["A1", "E5"]],
  ["a text that is not closed", '=A1&"B2', ["A1"]],
  ["the name of a sheet is none, quoted or not", "='A1''s B2'!C3+表A1!D4", ["C3", "D4"]],
  ["another workbook's name is none", "=[A1.xlsx]表!B2+'C:\\A3\\[B4.xlsx]表'!C5", ["B2", "C5"]],
  ["columns of a table are none", "=花名册[[#This Row],[A1]]+花名册[@B2]+花名册[A3:B3]+C4", ["C4"]],
  ["brackets and quotes in the name of a column", "=表[[a'[b']]:[c''d]]+E5", ["E5"]],
  ["functions are none", "=LOG10(A1)+JC.WHY(B2)", ["A1", "B2"]],
  ["a name is none", "=年度2020+A1B+_A1+A1_b+A1.b+XFE1+A1048577+A0", []],
  ["the last cell of a sheet", "=XFD1048576", ["XFD1048576"]],
  ["numbers are none", "=1E5+1.5E3+2", []],
  ["an error is none", "=IFERROR(#REF!,#N/A)+#DIV/0!+A1", ["A1"]],
  ["a spilled range", "=SUM(A1#)", ["A1"]],
  ["ranges trimmed at their ends", "=A1.:.B9", ["A1", "B9"]],
  ["small letters", "=a1+$b2", ["a1", "$b2"]],
  ["behind @", "=@A1+JC.VERDICT(@B2)", ["A1", "B2"]],
])("cells: %s", (_what, formula, cells) => {
  expect(of(formula, "cell")).toEqual(cells);
  expect(
    formulaTokens(formula)
      .map(({ text }) => text)
      .join(""),
  ).toBe(formula);
});

test.each<[formula: string, rows: readonly string[]]>([
  ["=SUM(3:9)", ["3", "9"]],
  ["=SUM($3:9)+表!4:$5", ["$3", "9", "4", "$5"]],
  ["=A3:B9+3+9", []],
  ["=IF(A1,3,9)", []],
])("rows: %s", (formula, rows) => expect(of(formula, "row")).toEqual(rows));

test.each<[what: string, formula: string, healedAs: string]>([
  ["one of ours", "=_xldudf_JC_ELIGIBLE(A3:K3)", "=JC.ELIGIBLE(A3:K3)"],
  [
    "within another, small letters",
    '=IF(_xlfn._XLDUDF_jc_verdict(A3:K3)="符合",1,0)',
    '=IF(JC.verdict(A3:K3)="符合",1,0)',
  ],
  ["another add-in's", "=_xldudf_ABC_DEF(A1)", "=_xldudf_ABC_DEF(A1)"],
  ["in a text", '="_xldudf_JC_DATE("&A1', '="_xldudf_JC_DATE("&A1'],
  ["nothing to heal", "=JC.WHY(A3:K3)", "=JC.WHY(A3:K3)"],
])("a formula from where the add-in was absent: %s", (_what, formula, expected) =>
  expect(healed(formula)).toBe(expected),
);

test.each<[formula: string, names: readonly string[]]>([
  ["=JC.VERDICT(A3:K3)", ["VERDICT"]],
  ["=IF(jc.eligible(A3:K3),_xldudf_JC_WHY(A3:K3),1)", ["ELIGIBLE", "WHY"]],
  ['="JC.VERDICT(A3)"', []],
  ["=OTHERJC.VERDICT(A3)+MY.JC.WHY(A3)", []],
  ["=JC.B", []],
])("ours in %s", (formula, names) => expect(ourFunctionsIn(formula)).toEqual(names));
