/** Results of checks as reports and lists are made of them. */
import type { Day } from "../../core/calendar";
import { tableKey } from "../../roster/header-block";
import type { JudgedTable, ReportSource } from "../../report/source";
import type { Attempt } from "../../workbook/excel";
import { workbookName } from "../../workbook/workbook-name";
import type { CheckResult } from "../check-result";
import { timingNow } from "../session/desk";

export async function reportSource(results: readonly CheckResult[]): Promise<Attempt<ReportSource>> {
  const file = await workbookName();
  if (!file.ok) return file;
  return { ok: true, value: { file: file.value, today: timingNow().today, tables: results.flatMap(tablesOf) } };
}

/** What is to be said of the sheet as a whole stands with its first table. */
export const tablesOf = ({ rosters, people, notes }: CheckResult): readonly JudgedTable[] =>
  rosters.map((roster, i) => ({
    roster,
    plan: roster.plan,
    notes: i === 0 ? notes : [],
    people: people.filter(({ judging }) => tableKey(judging.head.header) === tableKey(roster.header)),
  }));

/** The day up to which the user has asked for a sheet to be judged; null where nobody has. */
export const daySetOf = ({ tables }: ReportSource): Day | null =>
  tables.flatMap(({ people }) => people.slice(0, 1)).at(0)?.applicant.sheet.asOf ?? null;
