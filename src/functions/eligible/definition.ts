/**
 * JC.ELIGIBLE(row, [headers], [asOf]) — may this application go forward, along the claimed route or else the normal
 * one?
 *
 * row: one row or several of a roster, any part of its columns. headers: the 1 to 3 header rows over the same columns;
 * without them the header above the row is found. asOf: a day; by default 31 December of the application year.
 * Answers TRUE or FALSE for each row. #N/A: it cannot be told (the cells to fill are named), nothing is applied for, or
 * a single row of nobody. #VALUE!: no header is found, or asOf is no day.
 * Clause: all of 二 to 四 that are judged row by row (docs/rules.zh-CN.md).
 */
import type { RowsFunction } from "../shared/definition";
import { ROW_PARAMETERS, textOfRowAlone } from "../shared/parameters";
import { forEachPerson } from "../shared/row-function";
import { evaluate } from "./evaluate";

export const eligible: RowsFunction = {
  id: "ELIGIBLE",
  kind: "rows",
  title: "能否申报",
  description: textOfRowAlone(
    "这份申报是否符合条件：TRUE 或 FALSE；定不了时为 #N/A，并说明要补哪些单元格",
    "Whether the application may go forward: TRUE or FALSE; #N/A names the cells to fill when it cannot be told",
  ),
  parameters: ROW_PARAMETERS,
  evaluator: forEachPerson(evaluate),
};
