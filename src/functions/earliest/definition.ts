/**
 * JC.EARLIEST(row, [headers], [asOf]) — the first day, on or after asOf, on which the application becomes eligible if
 * only time passes.
 *
 * Parameters as of JC.ELIGIBLE.
 * Answers the serial of a day for each row. #N/A: time does not cure it (what it is that stays is named), or nothing is
 * applied for. #VALUE!: no header is found, or asOf is no day.
 * Clause: as JC.ELIGIBLE.
 */
import type { RowsFunction } from "../shared/definition";
import { ROW_PARAMETERS, textOfRowAlone } from "../shared/parameters";
import { forEachPerson } from "../shared/row-function";
import { evaluate } from "./evaluate";

export const earliest: RowsFunction = {
  id: "EARLIEST",
  kind: "rows",
  title: "最早可报日期",
  description: textOfRowAlone(
    "只等时间，最早哪天符合条件（请把单元格设成 yyyy-mm-dd）；等时间也不行的为 #N/A，并说明原因",
    "The first day on which the application is eligible if only time passes (format the cell as yyyy-mm-dd); #N/A says what time cannot cure",
  ),
  parameters: ROW_PARAMETERS,
  evaluator: forEachPerson(evaluate),
  numberFormat: "yyyy-mm-dd",
};
