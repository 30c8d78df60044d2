/**
 * 日期有歧义 — a number such as 2011.1 (January or October), a year of two digits, a bare year where the month decides.
 *
 * 解读: missing where something that could not be told points to the cell, else a caution. A bare year is nothing to
 * remark until its month decides something.
 * 未编码: none.
 */
import type { TroubledCell } from "../../applicant";
import type { FieldId } from "../../../fields";
import type { PartialDate } from "../../../core/calendar";
import type { Reading } from "../../../core/reading";
import { type Rule, RULED_MET, unsettled, remarked } from "../../rule";
import { answersTo, latestCure } from "../matters";
import type { Issue, Finding } from "../../finding";

export type AmbiguousDateReason =
  | {
      readonly kind: "date-ambiguous";
      readonly field: FieldId;
      readonly raw: string;
      readonly readings: readonly PartialDate[];
    }
  | { readonly kind: "two-digit-year"; readonly field: FieldId; readonly date: PartialDate }
  | { readonly kind: "month-needed"; readonly field: FieldId; readonly date: PartialDate };

declare module "../../ids" {
  interface Records {
    readonly "ambiguous-date": AmbiguousDateReason;
  }
}

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

const NOTHING_RESTS: readonly Finding[] = [];

const isDate = (field: FieldId): boolean => DATES.some((one) => one === field);

export const ambiguousDate: Rule<"ambiguous-date"> = {
  id: "ambiguous-date",
  clause: "四（四）",
  scope: "every-row",
  decides: false,
  warnings: "caution",
  unjudgedWithout: [],
  evaluate(context) {
    let remarks: Issue[] | null = null;
    let isOpen = false;
    for (const cell of context.troubled) {
      const reason = isDate(cell.field) ? reasonOf(cell) : null;
      if (reason === null) continue;
      const rests = reason.kind === "date-ambiguous" ? answersTo(context, cell) : NOTHING_RESTS;
      const issue: Issue = { reason, fields: [cell.field], metOn: latestCure(rests), columns: cell.columns };
      isOpen ||= rests.length > 0;
      (remarks ??= []).push(rests.length > 0 ? issue : { ...issue, severity: "caution" });
    }
    for (const { severity, reason, metOn } of context.seen.findings) {
      if (severity !== "missing" || reason.kind !== "imprecise-date") continue;
      const { field, date } = reason;
      if (remarks?.some((one) => one.reason.kind === "month-needed" && one.fields.includes(field))) continue;
      isOpen = true;
      (remarks ??= []).push({
        reason: { kind: "month-needed", field, date },
        fields: [context.originOf(field)],
        metOn,
      });
    }
    if (remarks === null) return RULED_MET;
    return isOpen ? unsettled(...remarks) : remarked(...remarks);
  },
};

function reasonOf({ field, reading }: TroubledCell): DateReason | null {
  const date = reading as Reading<PartialDate>;
  if (date.state === "known") return { kind: "two-digit-year", field, date: date.value };
  return date.state === "ambiguous" ? { kind: "date-ambiguous", field, raw: date.raw, readings: date.values } : null;
}

type DateReason = Extract<AmbiguousDateReason, { kind: "two-digit-year" | "date-ambiguous" }>;
