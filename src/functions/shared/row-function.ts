/**
 * What all functions of rows share: one result per row, errors with words.
 */
import type { OtherLine } from "../../checking/judge-rows";
import type { JudgedRow } from "../../checking/judged-row";
import type { Cell } from "./answer";
import type { FunctionOfThree } from "./definition";
import { placesOf } from "./place";
import type { RosterRows } from "./roster-rows";

/**
 * A function of rows (the rows, their header, the date of judgement) from what it answers for one judged row.
 *
 * @param answer may return an error
 */
export const forEachPerson =
  (answer: (judged: JudgedRow) => Cell) =>
  (rows: RosterRows, title: string): FunctionOfThree =>
  async (row, headers, asOf, invocation) => {
    const lines = await rows.judged(row, headers, asOf, placesOf(invocation, 0, 1));
    return lines.length === 0 ? [[""]] : lines.map((line) => [lineAnswer(line, title, answer)]);
  };

/** A header's first line answers with what the column is about; lines of nobody with nothing. */
export function lineAnswer(line: JudgedRow | OtherLine, title: string, answer: (judged: JudgedRow) => Cell): Cell {
  if (typeof line === "object") return answer(line);
  return line === "header" ? title : "";
}
