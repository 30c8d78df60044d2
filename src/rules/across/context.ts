/** What a rule across rows reads through: the row, and all others that were added. */
import type { Judgement } from "../../core/judgement";
import type { Issue } from "../finding";
import type { RuleContext } from "../rule";
import type { Application } from "./application";
import type { People } from "./people";
import type { Quota } from "./quota";

export interface AcrossContext extends RuleContext {
  /**
   * Nothing is claimed: would a direct route hold that lifts the quota?
   *
   * @param read the row as whoever asks reads it: what is read is shown of the rule that asked
   */
  readonly opensQuota: (read: RuleContext) => Judgement<Issue>;
  readonly application: Application;
  readonly people: People;
  /** Null where the workbook has no sheet of posts. */
  readonly quota: Quota | null;
}
