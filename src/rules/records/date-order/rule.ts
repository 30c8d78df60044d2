/**
 * 时间先后 — dates that cannot be in this order, or that contradict each other.
 *
 * 解读: a caution, and only where the order is certain however coarse or ambiguous the dates are: under 16 at the start
 * of work, a title or its appointment before what has to come first, a date after the day of judgement (the date of
 * filing apart: it may be later, but within the year applied for), more township years than working years (both end
 * months counted), 工作经历 and 乡镇工作年限 a year or more apart. An appointment before the title that base-tenure has
 * remarked is not said twice.
 * 未编码: dates of appraisals and training.
 */
import type { FieldId } from "../../../fields";
import {
  addMonths,
  fullYearsReached,
  MONTHS_PER_YEAR,
  reached,
  type Day,
  type PartialDate,
} from "../../../core/calendar";
import { endedTerm } from "../../appointment";
import { birthRead } from "../../birth";
import { filedInOtherYear } from "../../filing";
import type { Issue, Reason } from "../../finding";
import { possibilities, valueOf, type Reading } from "../../../core/reading";
import { type RuleContext, type Rule, RULED_MET, withWarnings } from "../../rule";
import { endedBefore, monthsServed } from "../../standards/work-history";
import { historyEnded, inTownship, openEnd } from "../../township-work";
import { DATES } from "../ambiguous-date/rule";

export type DateOrderReason =
  | {
      readonly kind: "too-young-at-work";
      readonly born: PartialDate;
      readonly started: PartialDate;
      readonly age: number;
    }
  | { readonly kind: "title-before-work"; readonly obtained: PartialDate; readonly started: PartialDate }
  | { readonly kind: "appointment-before-title"; readonly obtained: PartialDate; readonly appointed: PartialDate }
  | { readonly kind: "date-to-come"; readonly field: FieldId; readonly date: PartialDate; readonly asOf: Day }
  /** In months. */
  | { readonly kind: "township-exceeds-work"; readonly township: number; readonly work: number }
  | { readonly kind: "history-differs"; readonly stated: number; readonly least: number; readonly most: number };

declare module "../../ids" {
  interface Records {
    readonly "date-order": DateOrderReason;
  }
}

export const dateOrder: Rule<"date-order"> = {
  id: "date-order",
  clause: "四（四）",
  scope: "every-row",
  decides: false,
  warnings: "caution",
  unjudgedWithout: [],
  evaluate(context) {
    let remarks: Issue[] | null = null;
    const say = (reason: Reason, ...fields: readonly FieldId[]): void => {
      (remarks ??= []).push({ reason, fields: fields.map(context.originOf), metOn: null });
    };
    sayOrder(context, say);
    sayToCome(context, say);
    sayTownship(context, say);
    sayEnded(context, say);
    sayTerm(context, say);
    sayTransfer(context, say);
    const filed = filedInOtherYear(context);
    if (filed !== null) say(filed.reason, ...filed.fields);
    return remarks === null ? RULED_MET : withWarnings(RULED_MET, remarks);
  },
};

type Say = (reason: Reason, ...fields: readonly FieldId[]) => void;

function sayOrder(context: RuleContext, say: Say): void {
  const { facts, seen } = context;
  const birth = context.once(birthRead);
  const { workStart, heldDate, otherDate, appointedDate } = facts;
  if (isDated(birth.reading) && isDated(workStart)) {
    const age = context.figure("least-working-age");
    const young = misfit(
      birth.reading,
      workStart,
      (born, started) => fullYearsReached(born, age, started) === "not-met",
    );
    if (young !== null)
      say({ kind: "too-young-at-work", born: young[0], started: young[1], age }, birth.field, "workStart");
  }
  for (const field of OBTAINED) {
    const early = misfit(workStart, field === "heldDate" ? heldDate : otherDate, liesBefore);
    if (early !== null) say({ kind: "title-before-work", started: early[0], obtained: early[1] }, field, "workStart");
  }
  const appointed = misfit(heldDate, appointedDate, liesBefore);
  if (appointed !== null && !seen.findings.some(({ reason }) => reason.kind === "appointed-before-obtained"))
    say(
      { kind: "appointment-before-title", obtained: appointed[0], appointed: appointed[1] },
      "appointedDate",
      "heldDate",
    );
}

/** Does the second date certainly lie before the first? */
const OBTAINED = ["heldDate", "otherDate"] as const;

const liesBefore = (first: PartialDate, second: PartialDate): boolean => reached(first, second) === "not-met";

/** The first pair of dates where every pair the readings allow is at fault; null when one is not, or there is none. */
function misfit(
  a: Reading<PartialDate>,
  b: Reading<PartialDate>,
  isAtFault: (a: PartialDate, b: PartialDate) => boolean,
): readonly [PartialDate, PartialDate] | null {
  // Most rows have both dates, in order: nothing is allocated for them.
  if (a.state === "known" && b.state === "known") return isAtFault(a.value, b.value) ? [a.value, b.value] : null;
  if (!isDated(a) || !isDated(b)) return null;
  const pairs = possibilities(a, NO_DATES).flatMap((one) =>
    possibilities(b, NO_DATES).map((other) => [one, other] as const),
  );
  return pairs.every(([one, other]) => isAtFault(one, other)) ? (pairs[0] ?? null) : null;
}

const isDated = ({ state }: Reading<PartialDate>): boolean => state === "known" || state === "ambiguous";

const NO_DATES: readonly PartialDate[] = [];

function sayToCome({ facts, on: { asOf } }: RuleContext, say: Say): void {
  for (const field of DATES) {
    if (field === "applyDate") continue;
    const date = facts[field];
    if (
      date.state === "known"
        ? liesBefore(date.value, asOf)
        : date.state === "ambiguous" && date.values.every((one) => liesBefore(one, asOf))
    )
      say({ kind: "date-to-come", field, date: possibilities(date, NO_DATES)[0] ?? asOf, asOf }, field);
  }
  for (const { from, until } of valueOf(facts.workHistory) ?? NO_SPELLS) {
    const late = until !== null && liesBefore(until, asOf) ? until : from;
    if (!liesBefore(late, asOf)) continue;
    say({ kind: "date-to-come", field: "workHistory", date: late, asOf }, "workHistory");
    return;
  }
}

const NO_SPELLS: readonly never[] = [];

function sayTownship(context: RuleContext, say: Say): void {
  const {
    facts,
    sheet,
    on: { asOf },
  } = context;
  const stated = valueOf(facts.townshipYears);
  if (stated === null) return;
  const started = valueOf(facts.workStart);
  const work = started === null || liesBefore(started, asOf) ? Infinity : monthsAtMost(started, asOf);
  if (stated > work) say({ kind: "township-exceeds-work", township: stated, work }, "townshipYears", "workStart");
  const spells = valueOf(facts.workHistory);
  if (spells === null) return;
  const { least, most } = monthsServed(spells, (unit) => inTownship(unit, sheet.directory), asOf);
  const apart = context.figure("township-years-apart") * MONTHS_PER_YEAR;
  if (stated <= least - apart || stated >= most + apart)
    say({ kind: "history-differs", stated, least, most }, "townshipYears", "workHistory");
}

/** Both end months counted. */
const monthsAtMost = (from: PartialDate, on: Day): number =>
  (on.year - from.year) * MONTHS_PER_YEAR + on.month - (from.month ?? 1) + 1;

/** A history that ends well before the day of applying, of somebody who is still there. */
function sayEnded(context: RuleContext, say: Say): void {
  const end = openEnd(context);
  if (end === null || context.seen.findings.some(({ reason }) => reason.kind === "history-ended")) return;
  const { applyDate } = context.on;
  const monthBefore = addMonths({ year: applyDate.year, month: applyDate.month ?? 1, day: 1 }, -1);
  if (endedBefore([end.last], monthBefore) !== null) say(historyEnded(end), "workHistory", "unit");
}

/** An appointment whose term is over, of which nothing further is written. */
function sayTerm(context: RuleContext, say: Say): void {
  const until = endedTerm(context);
  if (until === null || context.seen.findings.some(({ reason }) => reason.kind === "appointment-ended")) return;
  say({ kind: "appointment-ended", until }, "appointedDate");
}

/** A transfer dated after the application; one after the day of judgement is told as a date to come. */
function sayTransfer({ facts, on, seen }: RuleContext, say: Say): void {
  const date = valueOf(facts.transferDate);
  if (date === null || liesBefore(date, on.asOf) || !liesBefore(date, on.applyDate)) return;
  if (seen.findings.some(({ reason }) => reason.kind === "transfer-to-come")) return;
  say({ kind: "transfer-to-come", on: date, applied: on.applyDate }, "transferDate");
}
