/**
 * JC.CONFLICT — does the same person apply for the other type of title in the same year (三（一）)?
 *
 * Told by the ID number: TRUE or FALSE. Told by name and birth date only, or where a year or a type is not known: #N/A.
 */
import { oneTypePerYear } from "../../rules/across/one-type-per-year/rule";
import { People } from "../../rules/across/people";
import { findingsOf } from "../../rules/engine/assess";
import { acrossContext, applicationOf, type Compared } from "../../rules/engine/roster-wide";
import type { JudgedRow } from "../../checking/judged-row";
import { parseAddress } from "../../workbook/addresses";
import { notAvailable, type Cell } from "../shared/answer";
import { linesOf } from "../shared/lines";
import { addressOf, lineAnswer, type RosterFunction } from "../shared/row-function";
import type { RosterRows } from "../shared/roster-rows";
import { ID_NUMBER, COMMON } from "../shared/words";

export function evaluate(rows: RosterRows, title: string): RosterFunction {
  return async (row, roster, headers, invocation) => {
    const [rowAddress, rosterAddress] = [addressOf(invocation, 0), addressOf(invocation, 1)];
    const [rowSheet, rosterSheet] = [sheetOf(rowAddress), sheetOf(rosterAddress)];
    const people = new People();
    const listed = new Map<number, Compared>();
    for (const line of await rows.judged(roster, headers, null, rosterAddress)) {
      if (typeof line !== "object") continue;
      const one = applicationOf({ ...line, sheet: rosterSheet }, line.timing);
      listed.set(line.applicant.row, one);
      people.add(one);
    }
    // A row among those it is compared with is not compared with itself; an array in the formula stands nowhere.
    const isListed = rowSheet !== "" && rowSheet === rosterSheet;
    return (await rows.judged(row, headers, null, rowAddress)).map((line) => [
      lineAnswer(line, title, (one) => {
        const own = isListed ? listed.get(one.applicant.row) : undefined;
        return answer(one, own ?? applicationOf({ ...one, sheet: rowSheet }, one.timing), people);
      }),
    ]);
  };
}

const sheetOf = (address: string): string => parseAddress(address)?.sheet ?? "";

function answer({ applicant, assessment, head }: JudgedRow, one: Compared, people: People): Cell {
  if (assessment.rowVerdict === "not-applying") return notAvailable(COMMON.notApplying);
  if (one.id === null && one.nameAndBirth === null) return notAvailable(COMMON.blank(ID_NUMBER));
  const ruled = oneTypePerYear.evaluate(acrossContext(one, people));
  if (ruled.outcome !== "cannot-tell") return ruled.outcome === "not-met";
  return notAvailable(linesOf(findingsOf(oneTypePerYear, ruled, applicant), head));
}
