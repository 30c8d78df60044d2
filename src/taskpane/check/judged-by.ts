/** What a sheet is judged by, as it is shown, and what the user has changed of it. */
import { isoOf } from "../../core/calendar";
import { valueOf } from "../../core/reading";
import { AS_OF_KEY } from "../../roster/given-day";
import type { SessionState, Understood } from "../../checking/session";
import type { JudgedBy } from "../../checking/session/sheet-answers";

export interface ShownJudgedBy {
  /** "" where nobody says it. */
  readonly year: string;
  /** The column that gives each row its year: it is changed there. Null where one year holds for the sheet. */
  readonly yearColumn: string | null;
  readonly asOf: string;
}

/** What can be changed of it, as it is kept. */
export type JudgedKey = "applyYear" | typeof AS_OF_KEY;

export const yearColumnOf = ({ columns }: Understood): string | null =>
  columns.find(({ field }) => field === "applyYear")?.column ?? null;

/** Of several rosters on a sheet the first one with a year of its own: what is set holds for all of them. */
export function shownJudgedBy({ understood, answers }: Pick<SessionState, "understood" | "answers">): ShownJudgedBy {
  const rosters = understood ?? [];
  const roster = rosters.find((one) => yearColumnOf(one) === null) ?? rosters[0];
  const year = roster?.facts.find(({ field, from }) => field === "applyYear" && from !== "default");
  const yearColumn = roster === undefined ? null : yearColumnOf(roster);
  // Rows with years of their own have days of their own.
  const own = roster?.asOf == null || yearColumn !== null || year === undefined ? "" : isoOf(roster.asOf);
  return {
    year: year === undefined ? "" : String(valueOf(year.reading) ?? ""),
    yearColumn,
    asOf: answers[AS_OF_KEY] ?? own,
  };
}

/** Null where nothing is otherwise. What was emptied is taken back. */
export function judgedByChange(shown: ShownJudgedBy, now: Pick<ShownJudgedBy, "year" | "asOf">): JudgedBy | null {
  const change: JudgedBy = {
    ...(now.year === shown.year ? {} : { applyYear: now.year }),
    ...(now.asOf === shown.asOf ? {} : { asOf: now.asOf }),
  };
  return Object.keys(change).length === 0 ? null : change;
}
