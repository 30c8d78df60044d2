/** A case put to its rule or route: what it amounts to, as the table has it. */
import { parseIso, type Day } from "../../core/calendar";
import { valueOf } from "../../core/reading";
import type { FieldId } from "../../fields";
import type { Case } from "../../rules/cases";
import { findingsOf } from "../../rules/engine/counted";
import { RowContext } from "../../rules/engine/context";
import { datesOf } from "../../rules/engine/dates";
import { planFor } from "../../rules/engine/plan";
import { Recorder, type Reads } from "../../rules/engine/recorder";
import { RosterWide } from "../../rules/engine/roster-wide";
import type { Finding } from "../../rules/finding";
import type { RouteId, Verdict } from "../../rules/ids";
import { ROUTE_CLAIM } from "../../rules/routes/claim";
import type { Route } from "../../rules/routes/route";
import { RULEBOOK } from "../../rules/rulebook";
import { findingOf, type Rule } from "../../rules/rule";
import { postEntries } from "../../roster/post-table";
import { postTableOf } from "../../roster/posts-by-unit";
import { caseRow, caseRows, type CaseRow } from "./case-sheet";

export interface Answer extends CaseRow {
  readonly one: Case;
  readonly outcome: string;
  readonly findings: readonly Finding[];
  readonly read: Reads;
}

/** One row that rests on itself alone, and on what its case says is known beside it. */
export function answerOf(rule: Rule | Route, one: Case): Answer {
  const row = caseRow(appliedOn(one));
  const { applicant } = row;
  const recorder = new Recorder();
  const plain = new RowContext(applicant, datesOf(applicant, timingOf(one)), RULEBOOK.routes);
  plain.seen = {
    findings: tooCoarse(row, one),
    verdict: () => (one.beside?.verdict ?? "eligible") as Verdict,
    direct: (one.beside?.direct ?? "").split("、").filter((id): id is RouteId => id !== ""),
    route: (one.beside?.along ?? null) as RouteId | null,
  };
  const context = recorder.view(rule.id, plain);
  if ("needs" in rule) {
    const { outcome, why: issues } = rule.evaluate(context);
    const warnings = rule.warnings?.(context) ?? [];
    const told = { ...ROUTE_CLAIM, clause: rule.clause };
    const findings = findingsOf(told, { outcome, issues, warnings }, applicant);
    return { ...row, one, outcome, findings, read: recorder.readsOf(rule.id) };
  }
  const ruled = rule.evaluate(context);
  const findings = findingsOf(rule, ruled, applicant);
  return { ...row, one, outcome: ruled.outcome, findings, read: recorder.readsOf(rule.id) };
}

/** Where a table has no column for it, the day of judgement is that of applying too. */
const appliedOn = (one: Case): Case =>
  "applyDate" in one.cells ? one : { ...one, cells: { ...one.cells, applyDate: one.on } };

/** What could not be told because a date is written too coarsely. */
function tooCoarse({ applicant }: CaseRow, { beside }: Case): readonly Finding[] {
  const field = beside?.tooCoarse ?? "";
  if (field === "") return [];
  const date = valueOf(applicant.facts[field as "heldDate"]);
  if (date === null) throw new Error(`${field} is no date that was read`);
  const issue = { reason: { kind: "imprecise-date", field: field as FieldId, date }, fields: [], metOn: null } as const;
  return [findingOf(ROUTE_CLAIM, "missing", issue, applicant)];
}

/** A case of several rows: a line without a name goes with the one above it. */
export function answersOf(id: Rule["id"], lines: readonly Case[]): readonly Answer[] {
  const rows = caseRows(lines);
  const [first] = lines;
  const vacant = first?.beside?.vacant;
  const wide = new RosterWide(vacant === undefined ? null : postsWith(vacant), timingOf(first));
  const plans = rows.map(({ applicant }) => planFor(applicant.sheet));
  for (const [i, { applicant, roster }] of rows.entries()) {
    const plan = plans[i];
    if (plan !== undefined) wide.add({ sheet: roster.sheet, applicant, plan });
  }
  return rows.flatMap((row, i) => {
    const one = lines[i];
    const condition = wide.explain(row.applicant).find(({ rule }) => rule === id);
    if (one === undefined || condition === undefined) return [];
    const read: Reads = { fields: new Set(condition.fields), figures: new Set() };
    return [{ ...row, one, outcome: condition.outcome, findings: condition.findings, read }];
  });
}

/** A school's posts at 中级 and a health centre's at 副高级: as many of each; 5/4/1 is 核准数, 现聘数 and 空岗数. */
const postsWith = (written: string) => {
  const figures = written === "（空白）" ? [""] : written.split("/");
  return postTableOf(
    postEntries({
      name: "岗位设置",
      values: [
        ["单位", "级别", ...["核准数", "现聘数", "空岗数"].slice(-figures.length)],
        ["某镇中学", "中级", ...figures],
        ["某镇卫生院", "副高级", ...figures],
      ],
      merges: [],
    }) ?? [],
  );
};

function timingOf(one: Case | undefined): { readonly asOf: Day; readonly today: Day } {
  const asOf = parseIso(one?.on ?? "") as Day;
  return { asOf, today: asOf };
}

/** Lines that belong together. */
export function grouped(cases: readonly Case[]): readonly (readonly Case[])[] {
  const groups: Case[][] = [];
  for (const one of cases) {
    if (one.title !== "" || groups.length === 0) groups.push([one]);
    else groups.at(-1)?.push(one);
  }
  return groups;
}
