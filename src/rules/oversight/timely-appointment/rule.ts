/**
 * 及时聘用 — who has passed the review is appointed without delay.
 *
 * 解读: worth a look when the title was obtained more than a year before the cut-off and the cell for the appointment is
 * empty. Known to the month or the year only, it is taken for the last day of that. Who has left is not meant.
 * 未编码: whether a vacancy was there.
 */
import { anniversary, compareDays, daysInMonth, isDay, type Day, type PartialDate } from "../../../core/calendar";
import { NONE } from "../../standards/levels";
import { valueOf } from "../../../core/reading";
import { type Rule, RULED_MET, remarked } from "../../rule";

export type TimelyAppointmentReason = {
  readonly kind: "not-appointed";
  readonly obtained: PartialDate;
  readonly years: number;
  readonly on: Day;
};

declare module "../../ids" {
  interface Oversight {
    readonly "timely-appointment": TimelyAppointmentReason;
  }
}

export const timelyAppointment: Rule<"timely-appointment"> = {
  id: "timely-appointment",
  clause: "三（四）第1段",
  scope: "every-row",
  decides: false,
  warnings: "caution",
  unjudgedWithout: ["appointedDate"],
  evaluate(context) {
    const { facts, on } = context;
    const obtained = valueOf(facts.heldDate);
    if (facts.appointedDate.state !== "blank" || obtained === null) return RULED_MET;
    if (valueOf(facts.heldLevel) === NONE || valueOf(facts.status)?.kind === "left") return RULED_MET;
    const years = context.figure("appointment-years");
    if (compareDays(on.asOf, anniversary(lastDayOf(obtained), years)) <= 0) return RULED_MET;
    const reason = { kind: "not-appointed", obtained, years, on: on.asOf } as const;
    return remarked({ reason, fields: ["appointedDate", "heldDate"], metOn: null });
  },
};

function lastDayOf(date: PartialDate): Day {
  if (isDay(date)) return date;
  const month = date.month ?? 12;
  return { year: date.year, month, day: daysInMonth(date.year, month) };
}
