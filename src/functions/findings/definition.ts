/**
 * JC.FINDINGS(row, [headers], [asOf]) — everything found about one person, as a table under its own header line.
 *
 * row: one row of a roster (its header may be included), any part of its columns. headers, asOf: as of JC.ELIGIBLE.
 * Answers five columns: 级别, 规则 (by its name, which JC.CLAUSE takes too), 条款, 单元格, 说明. #N/A: a row of nobody. #VALUE!:
 * several people, no header is found, or asOf is no day.
 * Clause: each line names its own.
 */
import type { RowFunction } from "../shared/definition";
import { AS_OF, HEADERS, range, textOfRowAlone } from "../shared/parameters";
import { ASKED } from "../shared/words";
import { evaluate } from "./evaluate";

const ONE_ROW = range([ASKED.rows, "row"], ["花名册中的一行", "One row of the roster"]);

export const findings: RowFunction = {
  id: "FINDINGS",
  kind: "row",
  title: "核查情况",
  description: textOfRowAlone(
    "一个人的全部核查情况，铺成一张表：级别、规则、条款、单元格、说明",
    "Everything found about one person as a table: severity, rule, clause, cells, explanation",
  ),
  parameters: [ONE_ROW, HEADERS, AS_OF],
  evaluator: evaluate,
};
