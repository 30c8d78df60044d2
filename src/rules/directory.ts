/**
 * 基层单位目录 — the list of township units kept by the county (四（三）), with the dates from which and until which
 * each unit belongs to it.
 */
import { reached, type PartialDate } from "./calendar";
import type { Outcome } from "./judgement";

export interface DirectoryEntry {
  readonly unit: string;
  /** Null: from the beginning. */
  readonly from: PartialDate | null;
  /** The date of leaving is the first one outside; null: still in. */
  readonly until: PartialDate | null;
  /** Where the entry stands, sheet included (基层单位目录!B5). */
  readonly cell: string;
}

export interface Directory {
  readonly lookUp: (unit: string) => DirectoryMatch;
}

export type DirectoryMatch =
  | { readonly kind: "listed"; readonly entries: readonly DirectoryEntry[] }
  | { readonly kind: "near"; readonly name: string; readonly cell: string }
  | { readonly kind: "unlisted" };

/** Is a listed unit in the directory on that day? An entry's dates may be known to the month or the year only. */
export function listedOn(entry: DirectoryEntry, on: PartialDate): Outcome {
  const entered = entry.from === null ? "met" : reached(entry.from, on);
  const left = entry.until === null ? "not-met" : reached(entry.until, on);
  if (entered === "not-met" || left === "met") return "not-met";
  return entered === "met" && left === "not-met" ? "met" : "cannot-tell";
}
