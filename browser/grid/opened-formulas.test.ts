/** Formulas of the add-in in a file that is opened, in each kind of Excel. */
import { formulaOpening } from "./opened-formulas";

const FUNCTIONS = [
  { id: "VERDICT", name: "VERDICT", parameters: [] },
  { id: "RETIREON", name: "RETIREON", parameters: [], options: { volatile: true } },
];

test.each<[string, "calculated" | "as-saved" | "foreign", string, string, boolean]>([
  ["is calculated", "calculated", "=JC.VERDICT(A3:J31)", "=JC.VERDICT(A3:J31)", false],
  ["of another kind keeps its value", "calculated", "=SUM(A1:A3)", "=SUM(A1:A3)", true],
  ["keeps its value where nothing has run", "as-saved", "=JC.VERDICT(A3:J31)", "=JC.VERDICT(A3:J31)", true],
  [
    "is calculated there when it is volatile",
    "as-saved",
    "=IF(A1,JC.RETIREON(A3),1)",
    "=IF(A1,JC.RETIREON(A3),1)",
    false,
  ],
  [
    "reads otherwise where the add-in was absent",
    "foreign",
    "=jc.verdict(A3:J31)",
    "=_xldudf_JC_verdict(A3:J31)",
    false,
  ],
  ["of another kind stays as it is there", "foreign", '=A1&"JC."', '=A1&"JC."', true],
])("a formula %s", (_what, formulasOnOpen, formula, now, keepsValue) => {
  expect(formulaOpening(formulasOnOpen, FUNCTIONS)(formula)).toEqual({ formula: now, keepsValue });
});
