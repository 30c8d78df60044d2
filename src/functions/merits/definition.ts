/**
 * JC.MERITS(row, [headers], [asOf]) — what the review may take into account as an important reference.
 *
 * Parameters as of JC.ELIGIBLE.
 * Answers the references, joined by ；, for each row; "" where the row shows none. #N/A: a single row of nobody.
 * #VALUE!: no header is found, or asOf is no day.
 * Clause: 三（三）第1段.
 */
import type { RowsFunction } from "../shared/definition";
import { ROW_PARAMETERS, text } from "../shared/parameters";
import { forEachPerson } from "../shared/row-function";
import { evaluate } from "./evaluate";

export const merits: RowsFunction = {
  id: "MERITS",
  kind: "rows",
  title: "重要参考",
  description: text(
    "可作评审重要参考的情况（优秀等次、表彰、证书等）；没有时为空",
    "What the review may take into account (excellent appraisals, commendations, certificates); empty when there is nothing",
  ),
  parameters: ROW_PARAMETERS,
  evaluator: forEachPerson(evaluate),
};
