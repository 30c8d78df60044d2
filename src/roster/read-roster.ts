/**
 * A whole sheet becomes applicants: every fact with its cell, what was understood of the sheet, and what was skipped.
 */
import type { SheetCells } from "../core/cells";
import type { RosterRead } from "./growing-roster";
import { tableKey } from "./header-block";
import type { ReadOptions } from "./read-options";
import { RosterReader } from "./roster-reader";
import type { PlacedApplicant } from "./row-reader";

export interface Roster extends RosterRead {
  readonly applicants: readonly PlacedApplicant[];
}

/** Every roster on a sheet, from the top; none when it holds no people. Never throws, whatever the cells hold. */
export function readRosters({ name, values, merges }: SheetCells, options: ReadOptions): readonly Roster[] {
  const reader = new RosterReader(name, merges, options);
  /** By their table. */
  const byTable = new Map<number, PlacedApplicant[]>();
  for (const { head, applicants } of reader.take(values, true)) {
    const key = tableKey(head.header);
    const before = byTable.get(key);
    if (before === undefined) byTable.set(key, [...applicants]);
    else for (const applicant of applicants) before.push(applicant);
  }
  return reader.rosters().map((roster) => ({ ...roster, applicants: byTable.get(tableKey(roster.header)) ?? [] }));
}
