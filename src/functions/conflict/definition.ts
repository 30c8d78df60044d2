/**
 * JC.CONFLICT(row, roster, [headers]) — does the same person apply for the other type of title in the same year?
 *
 * row: one row or several of a roster. roster: all rows to compare with, on any sheet; its header may be included, and
 * the rows themselves may be among them. headers: the 1 to 3 header rows over the same columns, of both.
 * Answers TRUE or FALSE for each row, told by the identity number. #N/A: told by name and birth date only, a year or a
 * type is not known, nothing is applied for, or nobody can be told. #VALUE!: no header is found.
 * Clause: 三（一）.
 */
import { columnName } from "../../core/positions";
import type { RowsFunction } from "../shared/definition";
import { HEADERS, range, ROW, text } from "../shared/parameters";
import { evaluate } from "./evaluate";

export const conflict: RowsFunction = {
  id: "CONFLICT",
  kind: "rows",
  title: "同年度另报",
  description: text(
    "同一人同年度是否还报了另一类职称：TRUE 或 FALSE；身份定不了时为 #N/A",
    "Whether the same person applies for the other type in the same year: TRUE or FALSE; #N/A when the person cannot be told",
  ),
  parameters: [
    ROW,
    range(
      ["花名册", "roster"],
      [
        "要比对的全部人员行，可含表头。人员行请一次给全部行，一个公式铺下去，不要逐行往下填",
        "All rows to compare with; the header may be included. Give all rows at once and let the result spill, rather than fill down",
      ],
    ),
    HEADERS,
  ],
  evaluator: evaluate,
  // Stays what it is when the formula is filled down.
  comparedWith: ({ top, bottom, left, right }) => `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`,
};
