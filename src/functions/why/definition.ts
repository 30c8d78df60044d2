/**
 * JC.WHY(row, [headers], [asOf]) — every violation and gap in one text.
 *
 * Parameters as of JC.ELIGIBLE.
 * Answers the sentences, each with its clause, joined by ；, for each row; "" where there is none. #N/A: a single row of
 * nobody. #VALUE!: no header is found, or asOf is no day.
 * Clause: each sentence names its own.
 */
import type { RowsFunction } from "../shared/definition";
import { ROW_PARAMETERS, textOfRowAlone } from "../shared/parameters";
import { forEachPerson } from "../shared/row-function";
import { evaluate } from "./evaluate";

export const why: RowsFunction = {
  id: "WHY",
  kind: "rows",
  title: "问题",
  description: textOfRowAlone(
    "全部违规和缺项，各附条款，用“；”连接；没有时为空",
    "Every violation and gap with its clause, joined by ；; empty when there is none",
  ),
  parameters: ROW_PARAMETERS,
  evaluator: forEachPerson(evaluate),
};
