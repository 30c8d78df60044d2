/**
 * What came of a correction: the verdict of a person before and after it.
 */
import type { Verdict } from "../rules/ids";
import { findingCounts, type CheckedPerson } from "./people";

export interface PersonChange {
  readonly name: string;
  readonly from: Verdict;
  readonly to: Verdict;
  /** How many findings there were to look at, and how many there are. */
  readonly problems: readonly [before: number, after: number];
}

/** Null where neither the verdict nor the number of findings is another. */
export function changeOf(before: CheckedPerson, after: CheckedPerson): PersonChange | null {
  const problems = [findingCounts(before).problems, findingCounts(after).problems] as const;
  if (before.verdict === after.verdict && problems[0] === problems[1]) return null;
  return { name: after.name, from: before.verdict, to: after.verdict, problems };
}
