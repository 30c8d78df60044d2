/**
 * JC.EXCHANGE(row, [headers], [asOf]) — may the 基层 title be exchanged for the provincial certificate of the same level?
 *
 * Parameters as of JC.ELIGIBLE.
 * Answers TRUE or FALSE for each row, whether or not the exchange is applied for. #N/A: it cannot be told; the cells to
 * fill are named. #VALUE!: no header is found, or asOf is no day.
 * Clause: 三（二）.
 */
import type { RowsFunction } from "../shared/definition";
import { ROW_PARAMETERS, text } from "../shared/parameters";
import { forEachPerson } from "../shared/row-function";
import { evaluate } from "./evaluate";

export const exchange: RowsFunction = {
  id: "EXCHANGE",
  kind: "rows",
  title: "能否换发",
  description: text(
    "基层职称能否换发全省统一证书：TRUE 或 FALSE；定不了时为 #N/A，并说明要补哪些单元格",
    "Whether the 基层 title may be exchanged for the provincial certificate: TRUE or FALSE; #N/A names the cells to fill",
  ),
  parameters: ROW_PARAMETERS,
  evaluator: forEachPerson(evaluate),
};
