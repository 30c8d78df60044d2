/**
 * JC.ROUTE(row, [headers], [asOf]) — the direct routes that hold.
 *
 * Parameters as of JC.ELIGIBLE.
 * Answers their names, joined by 、, for each row; "" where none holds. #N/A: a single row of nobody. #VALUE!: no header
 * is found, or asOf is no day.
 * Clause: as JC.DIRECTAPPOINT.
 */
import type { RowsFunction } from "../shared/definition";
import { ROW_PARAMETERS, text } from "../shared/parameters";
import { forEachPerson } from "../shared/row-function";
import { evaluate } from "./evaluate";

export const route: RowsFunction = {
  id: "ROUTE",
  kind: "rows",
  title: "可走的途径",
  description: text(
    "成立的直评直聘途径的名称，用“、”连接；没有时为空",
    "The names of the direct routes that hold, joined by 、; empty when none does",
  ),
  parameters: ROW_PARAMETERS,
  evaluator: forEachPerson(evaluate),
};
