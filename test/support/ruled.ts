/** A case put to a judge: its outcome, reasons, places and day, held against the table and put into words. */
import type { Applicant } from "../../src/rules/applicant";
import { isoOf, parseIso, type Day } from "../../src/core/calendar";
import type { Case } from "../../src/rules/cases";
import { datesOf } from "../../src/rules/engine/dates";
import type { Directory } from "../../src/rules/directory";
import { findingOf, type Dates, type Rule } from "../../src/rules/rule";
import type { Why } from "../../src/rules/finding";
import { sentenceOf } from "../../src/rules/words/sentences";
import { directoryEntries, directoryOf } from "../../src/roster/unit-directory";
import { caseRow } from "./case-sheet";

export interface Answer {
  readonly outcome: string;
  readonly why: readonly Why[];
  readonly asides: readonly Why[];
}

export const directoryFrom = (rows: readonly (readonly [string, string, string])[]): Directory =>
  directoryOf(
    directoryEntries({
      name: "基层单位目录",
      merges: [],
      values: [["单位名称", "纳入时间", "调出时间"], ...rows],
    }) ?? [],
  );

export function expectCase(
  one: Case,
  directory: Directory | null,
  rule: Pick<Rule, "id" | "clause">,
  judge: (applicant: Applicant, on: Dates) => Answer,
): void {
  const { applicant, roster } = caseRow(one, directory);
  const asOf = parseIso(one.on) as Day;
  const ruled = judge(applicant, datesOf(applicant, { asOf, today: asOf }));
  const all = [...ruled.why, ...ruled.asides];
  expect({
    outcome: ruled.outcome,
    reason: [
      ...ruled.why.map(({ reason }) => reason.kind),
      ...ruled.asides.map(({ reason }) => `~${reason.kind}`),
    ].join(" + "),
    at: [...new Set(all.flatMap(({ fields }) => fields))].join("、"),
    metOn: all.flatMap(({ metOn }) => (metOn === null ? [] : [isoOf(metOn)]))[0] ?? "",
  }).toEqual({ outcome: one.outcome, reason: one.reason, at: one.at, metOn: one.metOn });
  for (const why of all) {
    const finding = findingOf(rule, "missing", why, applicant);
    for (const cell of finding.cells) expect(cell).toMatch(new RegExp(`^[A-Z]+${applicant.row}$|^基层单位目录!`));
    expect(sentenceOf(finding, { headerOf: roster.headerOf })).not.toMatch(/undefined|null|NaN|Infinity/);
  }
}
