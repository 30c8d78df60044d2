/**
 * JC.CONFLICT — does the same person apply for the other type of title in the same year (三（一）)?
 *
 * Told by the ID number: TRUE or FALSE. Told by name and birth date only, or where a year or a type is not known: #N/A.
 */
import { oneTypePerYear } from "../../rules/across/one-type-per-year/rule";
import { People } from "../../rules/across/people";
import { findingsOf } from "../../rules/engine/counted";
import { acrossContext, applicationOf, type Compared } from "../../rules/engine/compared";
import type { JudgedRow } from "../../checking/judged-row";
import { notAvailable, type Cell } from "../shared/answer";
import type { FunctionOfThree } from "../shared/definition";
import { linesOf } from "../shared/lines";
import { placesOf, type Place } from "../shared/place";
import { lineAnswer } from "../shared/row-function";
import type { RosterRows } from "../shared/roster-rows";
import { ID_NUMBER, COMMON } from "../shared/words";

export function evaluate(rows: RosterRows, title: string): FunctionOfThree {
  return async (row, roster, headers, invocation) => {
    const [rowPlaces, rosterPlaces] = [placesOf(invocation, 0, 2), placesOf(invocation, 1, 2)];
    const [rowSheet, rosterSheet] = [sheetOf(rowPlaces.rows), sheetOf(rosterPlaces.rows)];
    const people = new People();
    const listed = new Map<string, Compared>();
    for (const line of await rows.judged(roster, headers, null, rosterPlaces, "all")) {
      if (typeof line !== "object" || listed.has(placeOn(line))) continue;
      const one = applicationOf({ ...line, sheet: rosterSheet }, line.timing);
      listed.set(placeOn(line), one);
      people.add(one);
    }
    // A row among those it is compared with is not compared with itself; an array in the formula stands nowhere.
    const isListed = rowSheet !== "" && rowSheet === rosterSheet;
    return (await rows.judged(row, headers, null, rowPlaces)).map((line) => [
      lineAnswer(line, title, (one) => {
        const own = isListed ? listed.get(placeOn(one)) : undefined;
        return answer(one, own ?? applicationOf({ ...one, sheet: rowSheet }, one.timing), people);
      }),
    ]);
  };
}

/** A row of tables side by side holds somebody of each. */
const placeOn = ({ applicant, head }: JudgedRow): string => `${applicant.row} ${head.header.columns.left}`;

/** Another workbook's sheets have names that no sheet of this one can have. */
const sheetOf = ({ on, elsewhere }: Place): string => (on ?? elsewhere)?.sheet ?? "";

function answer({ applicant, assessment, head }: JudgedRow, one: Compared, people: People): Cell {
  if (assessment.rowVerdict === "not-applying") return notAvailable(COMMON.notApplying);
  if (one.id === null && one.nameAndBirth === null) return notAvailable(COMMON.blank(ID_NUMBER));
  const ruled = oneTypePerYear.evaluate(acrossContext(one, people));
  if (ruled.outcome !== "cannot-tell") return ruled.outcome === "not-met";
  return notAvailable(linesOf(findingsOf(oneTypePerYear, ruled, applicant), head));
}
