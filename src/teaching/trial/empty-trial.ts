/** Somebody of whom nothing is known but that he applies: every column that a rule reads is there to be filled. */
import type { Day } from "../../core/calendar";
import { cellsOf } from "../../roster/plain-sheet";
import { DEFAULT_SETTINGS } from "../../rules/settings/settings";
import { judgedSheets } from "../judged";
import type { ColumnKey } from "../sample/columns";
import { SAMPLE_COLUMNS } from "../sample/people";
import { sampleSheets } from "../sample/sheets";
import { TRIAL_WORDS } from "../words";
import type { Trial } from "./trial";

export function emptyTrial(today: Day): Trial {
  const [roster] = sampleSheets();
  const headers = roster.values[roster.header] ?? [];
  // A name alone is nobody's row: whoever works somewhere is somebody.
  const known: Readonly<Partial<Record<ColumnKey, string | number>>> = {
    seq: 1,
    name: TRIAL_WORDS.somebody,
    unit: TRIAL_WORDS.unit,
  };
  const blank = SAMPLE_COLUMNS.map(({ key }) => known[key] ?? null);
  const title = TRIAL_WORDS.title(today.year);
  const values = [[title], [], headers, blank];
  const timing = { asOf: null, today };
  const judged = judgedSheets([{ ...cellsOf(roster), values }], DEFAULT_SETTINGS, timing);
  return {
    name: TRIAL_WORDS.somebody,
    head: judged.roster,
    plan: judged.plan,
    timing,
    row: roster.header + 1,
    values,
    merges: [],
    others: [],
    posts: null,
  };
}
