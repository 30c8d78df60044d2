/**
 * JC.FINDINGS — everything found about one person, as a table under its own header line.
 */
import { gravestFirst } from "../../rules/engine/gravest";
import { notAvailable, wrongUse } from "../shared/answer";
import type { FunctionOfThree } from "../shared/definition";
import { placesOf } from "../shared/place";
import type { RosterRows } from "../shared/roster-rows";
import { COMMON } from "../shared/words";
import { HEADERS, lineOf, SAYS } from "./words";

export function evaluate(rows: RosterRows): FunctionOfThree {
  return async (row, headers, asOf, invocation) => {
    const lines = await rows.judged(row, headers, asOf, placesOf(invocation, 0, 1));
    const judged = lines.filter((line) => typeof line === "object");
    const [one] = judged;
    if (one === undefined) throw notAvailable(COMMON.nobody);
    if (judged.length > 1) throw wrongUse(SAYS.oneRow);
    const found = gravestFirst(one.assessment.findings);
    return [[...HEADERS], ...found.map((finding) => [...lineOf(finding, one.head)])];
  };
}
