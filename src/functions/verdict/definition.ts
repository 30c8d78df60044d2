/**
 * JC.VERDICT(row, [headers], [asOf]) — the verdict on each row, in one word.
 *
 * Parameters as of JC.ELIGIBLE.
 * Answers 符合, 不符合, 待核 or 仅监管 for each row. #N/A: a single row of nobody. #VALUE!: no header is found, or asOf is no
 * day.
 * Clause: as JC.ELIGIBLE.
 */
import type { RowsFunction } from "../shared/definition";
import { ROW_PARAMETERS, textOfRowAlone } from "../shared/parameters";
import { forEachPerson } from "../shared/row-function";
import { evaluate } from "./evaluate";

export const verdict: RowsFunction = {
  id: "VERDICT",
  kind: "rows",
  title: "结论",
  description: textOfRowAlone(
    "结论：符合、不符合、待核，或仅监管（表中没有申报）",
    "The verdict: 符合, 不符合, 待核, or 仅监管 when the sheet holds no applications",
  ),
  parameters: ROW_PARAMETERS,
  evaluator: forEachPerson(evaluate),
};
