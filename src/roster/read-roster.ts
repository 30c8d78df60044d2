/**
 * A whole sheet becomes applicants: every fact with its cell, what was understood of the sheet, and what was skipped.
 */
import type { SheetCells } from "../core/cells";
import type { Applicant } from "../rules/applicant";
import type { RosterRead } from "./growing-roster";
import type { ReadOptions } from "./read-options";
import { RosterReader } from "./roster-reader";

export interface Roster extends RosterRead {
  readonly applicants: readonly Applicant[];
}

/** Every roster on a sheet, from the top; none when it holds no people. Never throws, whatever the cells hold. */
export function readRosters({ name, values, merges }: SheetCells, options: ReadOptions): readonly Roster[] {
  const reader = new RosterReader(name, merges, options);
  /** By the first row of their header. */
  const byHeader = new Map<number, Applicant[]>();
  for (const { head, applicants } of reader.take(values, true)) {
    const before = byHeader.get(head.header.top);
    if (before === undefined) byHeader.set(head.header.top, [...applicants]);
    else for (const applicant of applicants) before.push(applicant);
  }
  return reader.rosters().map((roster) => ({ ...roster, applicants: byHeader.get(roster.header.top) ?? [] }));
}
