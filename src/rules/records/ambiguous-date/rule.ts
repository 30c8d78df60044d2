/**
 * 日期有歧义 — a number such as 2011.1 (January or October), a year of two digits, a bare year where the month decides.
 *
 * 解读: missing where something that could not be told points to the cell, else a caution. A bare year is nothing to
 * remark until its month decides something.
 * 未编码: none.
 */
import type { FieldId, TroubledCell } from "../../applicant";
import type { PartialDate } from "../../../core/calendar";
import type { Reading } from "../../../core/reading";
import { SILENT, type Remark, type WatchRule } from "../../rule";
import { answersTo, latestCure } from "../matters";

/** Every fact that is a date. */
export const DATES = [
  "birthDate",
  "workStart",
  "professionStart",
  "joinedUnit",
  "townshipStart",
  "transferDate",
  "gpTrainingDate",
  "heldDate",
  "appointedDate",
  "otherDate",
  "applyDate",
  "leftDate",
] as const satisfies readonly FieldId[];

const isDate = (field: FieldId): boolean => DATES.some((one) => one === field);

export const ambiguousDate: WatchRule<"ambiguous-date"> = {
  id: "ambiguous-date",
  clause: "四（四）",
  watches: "every-row",
  restsOn: DATES,
  unjudgedWithout: [],
  watch(applicant, _on, seen) {
    let remarks: Remark[] | null = null;
    for (const cell of applicant.troubled) {
      const reason = isDate(cell.field) ? reasonOf(cell) : null;
      if (reason === null) continue;
      const open = answersTo(applicant, cell, seen);
      (remarks ??= []).push({
        severity: open.length > 0 && reason.kind === "date-ambiguous" ? "missing" : "caution",
        why: { reason, fields: [cell.field], metOn: reason.kind === "date-ambiguous" ? latestCure(open) : null },
      });
    }
    for (const { severity, reason, metOn } of seen.findings) {
      if (severity !== "missing" || reason.kind !== "imprecise-date") continue;
      const { field, date } = reason;
      if (remarks?.some(({ why }) => why.reason.kind === "month-needed" && why.fields.includes(field))) continue;
      (remarks ??= []).push({
        severity: "missing",
        why: { reason: { kind: "month-needed", field, date }, fields: [field], metOn },
      });
    }
    return remarks ?? SILENT;
  },
};

function reasonOf({ field, reading }: TroubledCell): DateReason | null {
  const date = reading as Reading<PartialDate>;
  if (date.state === "known") return { kind: "two-digit-year", field, date: date.value };
  return date.state === "ambiguous" ? { kind: "date-ambiguous", field, raw: date.raw, readings: date.values } : null;
}

type DateReason = Extract<Remark["why"]["reason"], { kind: "two-digit-year" | "date-ambiguous" }>;
