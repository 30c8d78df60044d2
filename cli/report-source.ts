/** A checked file as reports and lists are made of it. */
import { basename } from "node:path";
import { withoutIds } from "../src/core/hidden-ids";
import type { ReportSource } from "../src/report/source";
import type { Timing } from "../src/rules/engine/dates";
import type { SentenceOf } from "../src/rules/words/sentences";
import type { FileResult } from "./check-file";

export const reportSource = (
  { file, label, rosters }: FileResult,
  { today }: Timing,
  says?: SentenceOf,
): ReportSource => ({
  says,
  file: withoutIds(label ?? basename(file)),
  today,
  tables: rosters.map(({ roster, plan, notes, assessments }) => ({
    roster,
    plan,
    notes,
    people: roster.applicants.flatMap((applicant, i) => {
      const assessment = assessments[i];
      return assessment === undefined ? [] : [{ applicant, assessment }];
    }),
  })),
});
