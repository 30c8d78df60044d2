/** A row judged by itself, and what it was judged by. */
import type { RosterHead } from "../roster/roster-head";
import type { Applicant } from "../rules/applicant";
import type { Assessment } from "../rules/engine/assessment";
import type { Timing } from "../rules/engine/dates";
import type { Plan } from "../rules/engine/plan";

export interface JudgedRow {
  readonly applicant: Applicant;
  readonly assessment: Assessment;
  readonly head: RosterHead;
  readonly plan: Plan;
  readonly timing: Timing;
}
