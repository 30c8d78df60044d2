/**
 * 基层单位目录 — the list of township units kept by the county (四（三）), with the dates from which and until which
 * each unit belongs to it.
 */
import { reached, type PartialDate } from "../core/calendar";
import type { Outcome } from "../core/judgement";
import type { Position } from "../core/positions";
import { possibilities, type Reading } from "../core/reading";

export interface DirectoryEntry {
  readonly unit: string;
  /** Blank: from the beginning. */
  readonly from: Reading<PartialDate>;
  /** The date of leaving is the first one outside; blank: still in. */
  readonly until: Reading<PartialDate>;
  /** Where the entry and its dates stand. */
  readonly cell: Position;
  readonly fromCell: Position;
  readonly untilCell: Position;
}

export interface Directory {
  /** All that it lists: made of them anew it is the same. */
  readonly entries: readonly DirectoryEntry[];
  readonly lookUp: (unit: string) => DirectoryMatch;
}

export type DirectoryMatch =
  | { readonly kind: "listed"; readonly entries: readonly DirectoryEntry[] }
  | { readonly kind: "near"; readonly name: string; readonly cell: Position }
  | { readonly kind: "unlisted" };

/** Is a listed unit in the directory on that day? An entry's dates may be known to the month or the year only. */
export function listedOn(entry: DirectoryEntry, on: PartialDate): Outcome {
  const entered = reachedBy(entry.from, on, "met");
  const left = reachedBy(entry.until, on, "not-met");
  if (entered === "not-met" || left === "met") return "not-met";
  return entered === "met" && left === "not-met" ? "met" : "cannot-tell";
}

/** Has this date come? A date that is not given is `ungiven`, one that cannot be read leaves it open. */
function reachedBy(date: Reading<PartialDate>, on: PartialDate, ungiven: Outcome): Outcome {
  if (date.state === "blank" || date.state === "absent") return ungiven;
  const outcomes = new Set(possibilities(date, []).map((one) => reached(one, on)));
  const [only] = outcomes;
  return outcomes.size === 1 && only !== undefined ? only : "cannot-tell";
}
