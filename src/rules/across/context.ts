/** What a rule across rows reads through: the row, and all others that were added. */
import type { RuleContext } from "../rule";
import type { Application } from "./application";
import type { People } from "./people";
import type { Quota } from "./quota";

export interface AcrossContext extends RuleContext {
  /** Nothing is claimed, and a direct route would hold that lifts the quota. */
  readonly opensQuota: () => boolean;
  readonly application: Application;
  readonly people: People;
  /** Null where the workbook has no sheet of posts. */
  readonly quota: Quota | null;
}
