/** A row in order, and what a row of given cells amounts to. */
import { compareDays, fullYearsFrom, isoOf, parseIso, type Day } from "../../src/core/calendar";
import { readDate } from "../../src/core/date-grammar";
import { valueOf } from "../../src/core/reading";
import { assess } from "../../src/rules/engine/assess";
import { type Assessment } from "../../src/rules/engine/assessment";
import { planFor } from "../../src/rules/engine/plan";
import { RULEBOOK, type Rulebook } from "../../src/rules/rulebook";
import { caseRow, cellsOnly, type CaseRow } from "./case-sheet";

const on = (iso: string): Day => parseIso(iso) as Day;
export const today = on("2026-01-15");

export const ELIGIBLE = {
  unitLevel: "乡镇",
  education: "本科",
  heldTitle: "一级教师",
  heldDate: "2012.11",
  applyTitle: "基层高级教师",
  training: "县级培训",
  "trainingHours:2019": "96",
  pledge: "是",
  discipline: "无",
  fraud: "无",
  applyYear: "2020",
};

export const rowOf = (cells: Readonly<Record<string, string>>): CaseRow => caseRow(cellsOnly(cells));

export function judged(
  cells: Readonly<Record<string, string>>,
  asOf: string | null = null,
  rulebook: Rulebook = RULEBOOK,
): Assessment {
  const { applicant } = rowOf(cells);
  return assess(applicant, planFor(applicant.sheet, rulebook), { asOf: asOf === null ? null : on(asOf), today });
}

/** The row of somebody who waits for that day: once the year applied in has ended the application is made anew then. */
export function waitingUntil<Cells extends Readonly<Record<string, string>>>(cells: Cells, until: Day): Cells {
  const recorded = valueOf(readDate(cells["applyDate"] ?? ""));
  const isPast = recorded !== null && compareDays(fullYearsFrom(recorded, 0), until) < 0;
  return isPast && until.year > Number(cells["applyYear"] ?? recorded.year)
    ? { ...cells, applyDate: isoOf(until) }
    : cells;
}

export const kinds = ({ findings }: Assessment): readonly string[] =>
  findings.map(({ rule, severity, reason }) => `${severity} ${rule} ${reason.kind}`);
