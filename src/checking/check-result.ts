/**
 * What a check of a sheet has found.
 */
import type { Rect } from "../core/positions";
import type { Decided } from "../roster/settles";
import type { Timing } from "../rules/engine/dates";
import type { Note } from "../rules/engine/plan";
import type { AcrossRow } from "../rules/engine/compared";
import type { RosterWide } from "../rules/engine/roster-wide";
import type { PostTable } from "../rules/posts";
import type { CheckedRoster } from "./judge-sheet";
import type { CheckedPerson, Counts } from "./people";

/** The people of a sheet, for the rules that need other rows. */
export interface OtherSheet {
  readonly sheet: string;
  readonly rows: readonly AcrossRow[];
}

export interface OtherRows {
  readonly sheets: readonly OtherSheet[];
  /** Null where the workbook has no sheet of posts. */
  readonly posts: PostTable | null;
}

export interface CheckResult {
  readonly sheet: string;
  readonly rosters: readonly CheckedRoster[];
  readonly notes: readonly Note[];
  /** The notes without what the other rows say. */
  readonly ownNotes: readonly Note[];
  /** The rows of the workbook's other sheets, and its posts: for the rules that need other rows. */
  readonly others: OtherRows;
  /** The rules across rows over these people; null where they do not apply, or until every row is read. */
  readonly across: RosterWide | null;
  /** In the order of their rows. */
  readonly people: readonly CheckedPerson[];
  readonly counts: Counts;
  /** Merged areas of the sheet: what is judged again later has to know whose cells they are. */
  readonly merges: readonly Rect[];
  /** The workbook counts days from 1904: what is read again later is to be read alike. */
  readonly countsFrom1904: boolean;
  /** What answers to the questions would decide, as far as that was worked out. */
  readonly decided: Decided;
  /** The days it was judged by. */
  readonly timing: Timing;
}
