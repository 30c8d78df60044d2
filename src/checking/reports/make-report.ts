/** Sheets of reports and lists put into the workbook, each whole or not at all, over none that is there. */
import { compared } from "../../report/comparison";
import { comparisonPlan, type ComparisonNames } from "../../report/comparison-sheet";
import { noticePlan, type NoticeOptions } from "../../report/notice-list";
import { personPlan } from "../../report/person-page";
import type { ReportOptions } from "../../report/report";
import { reportPlan } from "../../report/report";
import type { SheetPlan } from "../../report/sheet-plan";
import type { ReportSource } from "../../report/source";
import { unitSheets } from "../../report/unit-sheets";
import { explain } from "../../rules/engine/explain";
import { routeNameOf } from "../../rules/words/route-name";
import type { Attempt } from "../../workbook/excel";
import { makeSheet, ourSheets, removeSheet, type SheetMade } from "../../workbook/our-sheets";
import type { CheckedPerson, CheckResult } from "../check";
import { acrossConditions } from "../other-rows";
import { planFiller } from "../../workbook/write-plan";

/** Excel is asked for each link by itself: more take minutes. */
const MOST_LINKS = 10_000;

export type UnitsMade =
  /** `without`: units of which nobody has anything to correct, so that they get no sheet. */
  | { readonly kind: "made"; readonly names: readonly string[]; readonly without: readonly string[] }
  | Extract<SheetMade, { kind: "newer-state" }>;

export const REPORT_SHEET = "审核报告";

export const makeReport = (
  source: ReportSource,
  reviews: ReportOptions["reviews"] = null,
): Promise<Attempt<SheetMade>> =>
  makePlanned("report", reportPlan(REPORT_SHEET, REPORT_SHEET, source, { reviews, mostLinks: MOST_LINKS }).plan);

export const makeNotice = (source: ReportSource, options: NoticeOptions): Promise<Attempt<SheetMade>> =>
  makePlanned("notice", noticePlan(source, options));

/** A sheet for each unit that has something to correct: all of them or none. */
export async function makeUnitSheets(source: ReportSource): Promise<Attempt<UnitsMade>> {
  const made: string[] = [];
  const without: string[] = [];
  for (const { unit, plan } of unitSheets(source, { isLinked: true })) {
    if (plan === null) {
      without.push(unit);
      continue;
    }
    const one = await makePlanned("unit", plan);
    if (one.ok && one.value.kind === "made") made.push(one.value.name);
    if (one.ok && one.value.kind === "newer-state") return { ok: true, value: one.value };
    if (!one.ok) {
      await removeNamed(made);
      return one;
    }
  }
  return { ok: true, value: { kind: "made", names: made, without } };
}

/** What was made goes again: whoever tries once more does not get it twice. */
async function removeNamed(names: readonly string[]): Promise<void> {
  const ours = await ourSheets();
  if (!ours.ok) return;
  for (const sheet of ours.value) if (names.includes(sheet.name)) await removeSheet(sheet);
}

export const makePersonPage = (
  { timing, ...result }: CheckResult,
  person: CheckedPerson,
): Promise<Attempt<SheetMade>> => {
  const { applicant, assessment, judging } = person;
  const own = explain(applicant, judging.plan, timing, assessment.findings);
  const conditions = [...own, ...acrossConditions({ timing, ...result }, person)];
  return makePlanned(
    "person",
    personPlan({
      today: timing.today,
      table: { roster: judging.head },
      person,
      conditions,
      routeName: (route) => routeNameOf(route, applicant, judging.plan, timing),
    }),
  );
};

/** @param before the other version, judged as well */
export const makeComparison = (
  before: ReportSource,
  after: ReportSource,
  names: ComparisonNames,
): Promise<Attempt<SheetMade>> => makePlanned("comparison", comparisonPlan(compared(before, after), after, names));

/** @param use what it is for, as the workbook remembers it */
export const makePlanned = (use: string, plan: SheetPlan): Promise<Attempt<SheetMade>> =>
  makeSheet({ use, name: plan.name, first: plan.title, fill: planFiller(plan) });
