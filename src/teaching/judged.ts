/** Plain sheets judged as a check judges a workbook: the roster with its directory and its posts. */
import type { SheetCells } from "../core/cells";
import { directoryEntries, directoryOf } from "../roster/unit-directory";
import { postEntries } from "../roster/post-table";
import { postTableOf } from "../roster/posts-by-unit";
import { readRosters, type Roster } from "../roster/read-roster";
import type { PlacedApplicant } from "../roster/row-reader";
import { assess } from "../rules/engine/assess";
import type { Assessment } from "../rules/engine/assessment";
import type { Timing } from "../rules/engine/dates";
import { explain, type Condition } from "../rules/engine/explain";
import { planFor, type Plan } from "../rules/engine/plan";
import { RosterWide } from "../rules/engine/roster-wide";
import { withAcross } from "../rules/engine/with-across";
import type { Settings } from "../rules/settings/settings";

export interface JudgedPerson {
  readonly applicant: PlacedApplicant;
  readonly assessment: Assessment;
  /** Every condition, met ones too, those that need other rows included. */
  readonly conditions: () => readonly Condition[];
}

export interface JudgedSheets {
  readonly roster: Roster;
  readonly plan: Plan;
  readonly people: readonly JudgedPerson[];
}

/** @throws Error where the first sheet holds no roster (a programmer's mistake) */
export function judgedSheets(
  [rosterCells, ...others]: readonly [SheetCells, ...SheetCells[]],
  settings: Settings,
  timing: Timing,
): JudgedSheets {
  const listed = others.flatMap((sheet) => directoryEntries(sheet) ?? []);
  const posts = others.flatMap((sheet) => postEntries(sheet) ?? []);
  const directory = listed.length === 0 ? null : directoryOf(listed);
  const options = { assumed: [], directory, settings, defaultYear: timing.today.year };
  const [roster] = readRosters(rosterCells, options);
  if (roster === undefined) throw new Error(`no roster on ${rosterCells.name}`);
  const plan = planFor(roster.context);
  const wide = new RosterWide(posts.length === 0 ? null : postTableOf(posts), timing);
  for (const applicant of roster.applicants) wide.add({ sheet: roster.sheet, applicant, plan });
  const people = roster.applicants.map((applicant): JudgedPerson => {
    const alone = assess(applicant, plan, timing);
    const assessment = withAcross(wide.advised(applicant, alone), wide.judge(applicant));
    const conditions = (): readonly Condition[] => [
      ...explain(applicant, plan, timing, assessment.findings),
      ...wide.explain(applicant),
    ];
    return { applicant, assessment, conditions };
  });
  return { roster, plan, people };
}
