/** Sheets of reports and lists put into the workbook, each whole or not at all, over none that is there. */
import type { ReportOptions } from "../../report/report";
import { reportPlan } from "../../report/report";
import type { SheetPlan } from "../../report/sheet-plan";
import type { ReportSource } from "../../report/source";
import type { Attempt } from "../../workbook/excel";
import { makeSheet, type SheetMade } from "../../workbook/our-sheets";
import { planFiller } from "../../workbook/write-plan";

/** Excel is asked for each link by itself: more take minutes. */
const MOST_LINKS = 10_000;

export const REPORT_SHEET = "审核报告";

export const makeReport = (
  source: ReportSource,
  reviews: ReportOptions["reviews"] = null,
): Promise<Attempt<SheetMade>> =>
  makePlanned("report", reportPlan(REPORT_SHEET, REPORT_SHEET, source, { reviews, mostLinks: MOST_LINKS }).plan);

/** @param use what it is for, as the workbook remembers it */
export const makePlanned = (use: string, plan: SheetPlan): Promise<Attempt<SheetMade>> =>
  makeSheet({ use, name: plan.name, first: plan.title, fill: planFiller(plan) });
