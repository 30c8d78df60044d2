/** The day on which figures are shown: that of judgement where a sheet has one, else today. */
import type { Day } from "../../../core/calendar";
import type { SessionState } from "../../../checking/session";

export function dayOf({ understood }: Pick<SessionState, "understood">): Day {
  const now = new Date();
  const today: Day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  return understood?.find(({ asOf }) => asOf !== null)?.asOf ?? today;
}
