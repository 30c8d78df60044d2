/**
 * 县级及以上交流 — who comes from a county-level or higher unit to a township professional post, five years before
 * retirement at the latest.
 *
 * 解读: counted at the date of applying; exactly five full years left are enough, less and the whole preference is off.
 * The level of the unit of origin decides; its name alone is a hint. Who came from a post of a civil servant, of
 * management or of a worker was no professional; without a column for that it is not asked. Women holding 副高 serve
 * to 60, and may choose to leave at 55: a caution says so where that would decide.
 * 未编码: whether the appointment was part of an organised exchange.
 */
import {
  cameBy,
  compareDays,
  fullYearsFrom,
  fullYearsReached,
  onAnyDayOf,
  type Day,
  type PartialDate,
} from "../../../core/calendar";
import type { FormerPost } from "../../../fields/readers/standing";
import type { Issue } from "../../finding";
import { and, cannotTell, MET, notMet, type Judgement, type Outcome } from "../../../core/judgement";
import { asTyped, possibilities } from "../../../core/reading";
import { byRetirement, type RetirementJudgement, type SeniorWomen } from "../../requirements/retirement-facts";
import { isTownshipProfessional } from "../../requirements/township-post/rule";
import { FIRST_DAY_OF_RISING_AGES } from "../../standards/retirement";
import { isMarkedFor } from "../../marks";
import { type RuleContext } from "../../rule";
import { orderOpen, gap, openUntil, overFor } from "../../questions";
import { allOf, answered, at } from "../conditions";
import type { FaultDecisions, Route } from "../route";

export type TransferReason =
  | { readonly kind: "origin-not-county"; readonly word: string }
  | { readonly kind: "origin-only-hinted"; readonly unit: string }
  | { readonly kind: "origin-not-professional"; readonly post: FormerPost }
  /** The transfer is dated after the application. */
  | { readonly kind: "transfer-to-come"; readonly on: PartialDate; readonly applied: PartialDate }
  | { readonly kind: "retires-too-soon"; readonly retires: PartialDate | null; readonly years: number }
  | { readonly kind: "retirement-open"; readonly years: number };

declare module "../../ids" {
  interface Routes {
    readonly transfer: TransferReason;
  }
}

/** A step on either ladder. */
const LADDER: FaultDecisions = {
  "skips-level": "defers",
  "entry-too-high": "defers",
  "entry-by-recognition": "stands",
  "grassroots-only-upwards": "stands",
  "not-above-held": "stands",
  "already-held": "stands",
  "grassroots-same-level": "stands",
  "grassroots-perhaps-exchange": "stands",
  "other-series": "stands",
  "two-tracks": "stands",
  "no-step-of-either-kind": "stands",
  "two-tracks-or-skips": "stands",
};

export const transfer: Route = {
  id: "transfer",
  clause: "三（四）第2段",
  isDirect: true,
  townshipOnly: true,
  nature: "application",
  decisions: {
    "base-tenure": "waives",
    "post-quota": "waives",
    "grassroots-ladder": LADDER,
    "level-ladder": LADDER,
    "one-type-per-year": "stands",
    "five-year-lock": "stands",
    "examined-level": "stands",
    "training-hours": "stands",
    "training-experience": "stands",
    appraisal: "stands",
    "major-match": "stands",
  },
  needs: [["fromUnitLevel", "fromUnit"]],
  evaluate: (context) => allOf(context, isMarked, hasMoved, hasYearsLeft),
  warnings: mayLeaveSooner,
};

const isMarked = (context: RuleContext): Judgement<Issue> => isMarkedFor(context, "transfer");

/** Both ends are asked: where both are wrong, both are said. */
const hasMoved = (context: RuleContext): Judgement<Issue> =>
  and(and(and(fromCounty(context), wasProfessional(context)), hasArrived(context)), isTownshipProfessional(context));

/** Moved by the day of applying: a later date contradicts that. Where that day is not known, either may be first. */
function hasArrived(context: RuleContext): Judgement<Issue> {
  const { transferDate } = context.facts;
  const applied = context.on.applyDate;
  if (transferDate.state === "blank" || transferDate.state === "absent") return MET;
  const dates = possibilities(transferDate, NO_DATES);
  const [on] = dates;
  const arrived = on === undefined ? "cannot-tell" : cameBy(on, applied);
  // It is there and tells no day, or several that differ.
  if (on === undefined || dates.some((other) => cameBy(other, applied) !== arrived))
    return cannotTell(gap(context, "transferDate"));
  const { applyYear } = context.on;
  const arrives = fullYearsFrom(on, 0);
  if (arrived === "cannot-tell")
    return cannotTell(openUntil(applyYear, orderOpen(context, "transferDate", on), arrives));
  if (arrived !== "not-met") return MET;
  const metOn = overFor(applyYear, arrives);
  return cannotTell(at(context, { kind: "transfer-to-come", on, applied }, ["transferDate"], { metOn }));
}

const NO_DATES: readonly PartialDate[] = [];

function wasProfessional(context: RuleContext): Judgement<Issue> {
  const { fromPostKind } = context.facts;
  if (fromPostKind.state === "absent") return MET;
  return answered(context, "fromPostKind", fromPostKind, (post) =>
    post === "professional" ? "met" : { kind: "origin-not-professional", post },
  );
}

function fromCounty(context: RuleContext): Judgement<Issue> {
  const { fromUnit, fromUnitLevel } = context.facts;
  if (fromUnitLevel.state === "known") {
    if (fromUnitLevel.value === "other") return MET;
    return notMet(at(context, { kind: "origin-not-county", word: "" }, ["fromUnitLevel"]));
  }
  if (fromUnit.state !== "known")
    return cannotTell(gap(context, fromUnitLevel.state === "absent" ? "fromUnit" : "fromUnitLevel"));
  const { directory } = context.sheet;
  if (directory !== null && directory.lookUp(fromUnit.value).kind === "listed")
    return notMet(at(context, { kind: "origin-not-county", word: asTyped(fromUnit) }, ["fromUnit"]));
  return cannotTell(
    fromUnitLevel.state === "absent"
      ? at(context, { kind: "origin-only-hinted", unit: asTyped(fromUnit) }, ["fromUnit"])
      : gap(context, "fromUnitLevel"),
  );
}

/** Serving on to 60 she has the years; leaving at 55, as she may, she would not. */
function mayLeaveSooner(context: RuleContext): readonly Issue[] {
  const sooner = yearsLeft(context, "may-leave");
  if (sooner.outcome === "met" || yearsLeft(context, "until60").outcome !== "met") return [];
  const years = context.figure("retirement-window-years");
  return [at(context, { kind: "retirement-open", years }, sooner.fields)];
}

function yearsLeft(
  context: RuleContext,
  women: SeniorWomen,
  applyDate: PartialDate = context.on.applyDate,
  law = context.sheet.settings.retirementLaw,
): RetirementJudgement {
  const years = context.figure("retirement-window-years");
  const left = (retires: PartialDate, on: PartialDate): Outcome =>
    onAnyDayOf(on, (applied) => fullYearsReached(applied, years, retires));
  return byRetirement(
    context,
    women,
    ({ first, last }, on) =>
      left(first, on) === "met" ? "met" : left(last, on) === "not-met" ? "not-met" : "cannot-tell",
    { kind: "retirement-open", years },
    law,
    applyDate,
  );
}

/** The day on which the law that raises the ages leaves years enough, where it does. */
function cureByLaw(context: RuleContext): Day | null {
  const { asOf, applyYear, applyDate } = context.on;
  const from = FIRST_DAY_OF_RISING_AGES;
  if (context.sheet.settings.retirementLaw !== "by-date" || compareDays(asOf, from) >= 0) return null;
  // Beyond its year an application moves on with time; within it, it stays that of its own day.
  const applied = from.year > applyYear ? from : applyDate;
  return yearsLeft(context, "until60", applied, "rising").outcome === "met" ? from : null;
}

function hasYearsLeft(context: RuleContext): Judgement<Issue> {
  const years = context.figure("retirement-window-years");
  const judged = yearsLeft(context, "until60");
  if (judged.outcome === "met") return MET;
  if (judged.outcome === "cannot-tell") return cannotTell(...judged.why);
  const retires = judged.range?.last ?? null;
  const metOn = cureByLaw(context);
  return notMet(at(context, { kind: "retires-too-soon", retires, years }, judged.fields, { metOn }));
}
