/**
 * A result limited to the rows that are to be seen: who stands in a hidden row is judged like everybody, and left out
 * of what is listed, counted and marked. What other rows mean for somebody stays as it was found over all of them.
 */
import type { RowSpan } from "../core/positions";
import type { CheckResult } from "./check-result";
import { countsOf, type CheckedPerson } from "./people";

export type HiddenRows = readonly RowSpan[];

/** @param hidden from the top; `row` is 1-based */
function isHidden(hidden: HiddenRows, { row }: CheckedPerson): boolean {
  let [low, high] = [0, hidden.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hidden[middle]?.bottom ?? Infinity) < row - 1) low = middle + 1;
    else high = middle;
  }
  return (hidden[low]?.top ?? Infinity) <= row - 1;
}

/** How many people of a result stand in hidden rows. */
export const hiddenAmong = ({ people }: CheckResult, hidden: HiddenRows): number =>
  hidden.length === 0 ? 0 : people.reduce((count, person) => (isHidden(hidden, person) ? count + 1 : count), 0);

/** The result without those who stand in hidden rows. */
export function visibleOf(result: CheckResult, hidden: HiddenRows): CheckResult {
  if (hidden.length === 0) return result;
  const people = result.people.filter((person) => !isHidden(hidden, person));
  return { ...result, people, counts: countsOf(people) };
}
