/**
 * JC.DIRECTAPPOINT(row, [headers], [asOf]) — does a route of direct review and appointment (直评直聘) apply?
 *
 * Parameters as of JC.ELIGIBLE.
 * Answers TRUE or FALSE for each row. #N/A: none holds and one cannot be told (the cells to fill are named), or nothing
 * is applied for. #VALUE!: no header is found, or asOf is no day.
 * Clause: 三（四）第1段 to 第5段, one a route.
 */
import type { RowsFunction } from "../shared/definition";
import { ROW_PARAMETERS, text } from "../shared/parameters";
import { forEachPerson } from "../shared/row-function";
import { evaluate } from "./evaluate";

export const directAppoint: RowsFunction = {
  id: "DIRECTAPPOINT",
  kind: "rows",
  title: "能否直评直聘",
  description: text(
    "是否适用直评直聘（直评、交流、全科、急需引进、博士）：TRUE 或 FALSE；定不了时为 #N/A",
    "Whether a route of direct review and appointment applies: TRUE or FALSE; #N/A when it cannot be told",
  ),
  parameters: ROW_PARAMETERS,
  evaluator: forEachPerson(evaluate),
};
