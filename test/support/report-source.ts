/** A roster of cells as reports are made of it, and the sheets they come to. */
import { day } from "../../src/core/calendar";
import { allCells, type PlannedCell, type SheetPlan } from "../../src/report/sheet-plan";
import type { JudgedTable, ReportSource } from "../../src/report/source";
import type { ReadOptions } from "../../src/roster/read-options";
import { assess } from "../../src/rules/engine/assess";
import { planFor } from "../../src/rules/engine/plan";
import { idNumber, oneRoster } from "./one-roster";

export const TODAY = day(2026, 11, 27);
const TIMING = { asOf: null, today: TODAY };

export const HEADERS = ["姓名", "单位", "身份证号", "单位性质", "现职称", "取得时间", "学历", "申报职称", "申报年度"];
export const FINE = ["王小明", "某镇中学", idNumber(1), "乡镇", "一级教师", "2012.11", "本科", "基层高级教师", "2020"];
export const LOCKED = [
  "李小红",
  "某镇小学",
  idNumber(2),
  "乡镇",
  "一级教师",
  "2018.11",
  "本科",
  "基层一级教师",
  "2020",
];

export const row = (like: readonly string[], ...cells: readonly (string | undefined)[]): readonly string[] =>
  like.map((cell, i) => cells[i] ?? cell);

export function tableOf(
  rows: readonly (readonly string[])[],
  name = "花名册",
  options: Partial<ReadOptions> = {},
): JudgedTable {
  const { applicants, ...roster } = oneRoster({ name, values: [HEADERS, ...rows], merges: [] }, options);
  const plan = planFor(roster.context);
  const people = applicants.map((applicant) => ({ applicant, assessment: assess(applicant, plan, TIMING) }));
  return { roster, plan, notes: plan.notes, people };
}

export const sourceOf = (...tables: readonly JudgedTable[]): ReportSource => ({
  file: "名.xlsx",
  today: TODAY,
  tables,
});

/** Its cells by rows, blank ones as "". */
export function rowsOf(plan: Pick<SheetPlan, "cells" | "list">): readonly (readonly (string | number)[])[] {
  const rows: (string | number)[][] = [];
  for (const { row: at, column, content } of allCells(plan)) {
    const line = (rows[at] ??= []);
    while (line.length < column) line.push("");
    line[column] = content;
  }
  return Array.from(rows, (line) => line ?? []);
}

export const cellsOf = (plan: Pick<SheetPlan, "cells" | "list">): readonly PlannedCell[] => [...allCells(plan)];
