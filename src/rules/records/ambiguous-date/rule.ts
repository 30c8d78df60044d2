/**
 * 日期有歧义 — a number such as 2011.1 (January or October), a year of two digits, a bare year where the month decides.
 *
 * 解读: missing where something that could not be told points to the cell, else a caution. A bare year is nothing to
 * remark until its month decides something. It is told here, once, whichever rules rest on it.
 * 未编码: none.
 */
import type { TroubledCell } from "../../applicant";
import type { FieldId } from "../../../fields";
import type { Day, PartialDate } from "../../../core/calendar";
import type { Reading } from "../../../core/reading";
import { withParts } from "../../../core/with-parts";
import { type Rule, RULED_MET, unsettled, remarked } from "../../rule";
import { answersTo, latestCure, latestFree } from "../matters";
import type { Issue, Finding, Reason } from "../../finding";

/** `freeFrom`: within the year of application, the day from which whoever applies is free of what it leaves open. */
export type AmbiguousDateReason =
  | {
      readonly kind: "date-ambiguous";
      readonly field: FieldId;
      readonly raw: string;
      readonly readings: readonly PartialDate[];
      readonly freeFrom?: Day;
    }
  | { readonly kind: "two-digit-year"; readonly field: FieldId; readonly date: PartialDate }
  | { readonly kind: "month-needed"; readonly field: FieldId; readonly date: PartialDate; readonly freeFrom?: Day };

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
      const issue: Issue = {
        reason: reason.kind === "date-ambiguous" ? freed(reason, rests) : reason,
        fields: [cell.field],
        metOn: latestCure(rests),
        columns: cell.columns,
      };
      isOpen ||= rests.length > 0;
      (remarks ??= []).push(rests.length > 0 ? issue : withParts(issue, { severity: "caution" }));
    }
    const { findings } = context.seen;
    for (let i = 0; i < findings.length; i++) {
      const reason = findings[i]?.reason;
      if (findings[i]?.severity !== "missing" || reason?.kind !== "imprecise-date") continue;
      const { field, date } = reason;
      if (remarks?.some((one) => one.reason.kind === "month-needed" && one.reason.field === field)) continue;
      isOpen = true;
      const rests = findings.filter((one) => one.severity === "missing" && isCoarse(one.reason, field));
      (remarks ??= []).push({
        reason: freed({ kind: "month-needed", field, date }, rests),
        fields: [context.originOf(field)],
        metOn: latestCure(rests),
      });
    }
    if (remarks === null) return RULED_MET;
    return isOpen ? unsettled(...remarks) : remarked(...remarks);
  },
};

const isCoarse = (reason: Reason, field: FieldId): boolean =>
  reason.kind === "imprecise-date" && reason.field === field;

function freed<R extends AmbiguousDateReason>(reason: R, rests: readonly Finding[]): R {
  const freeFrom = latestFree(rests);
  return freeFrom === undefined ? reason : withParts(reason, { freeFrom });
}

function reasonOf({ field, reading }: TroubledCell): DateReason | null {
  const date = reading as Reading<PartialDate>;
  if (date.state === "known") return { kind: "two-digit-year", field, date: date.value };
  return date.state === "ambiguous" ? { kind: "date-ambiguous", field, raw: date.raw, readings: date.values } : null;
}

type DateReason = Extract<AmbiguousDateReason, { kind: "two-digit-year" | "date-ambiguous" }>;
