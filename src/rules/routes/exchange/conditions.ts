/**
 * 换发 — what the exchange asks of a row, whether or not it is applied for.
 */
import { fullYearsReached, reached, type Day, type PartialDate } from "../../../core/calendar";
import type { FieldId } from "../../../fields";
import type { AppraisalGrade } from "../../../fields/readers/appraisal";
import type { Issue } from "../../finding";
import { and, cannotTell, MET, notMet, type Judgement } from "../../../core/judgement";
import { asTyped, possibilities, valueOf } from "../../../core/reading";
import { joinedAfterLeaving, leftTownship } from "../../oversight/leaving";
import { isProfessionalPost, isTownshipUnit } from "../../requirements/township-post/rule";
import { type RuleContext } from "../../rule";
import { gap, gaps, isLeftOpen } from "../../questions";
import { allOf, appliesForType, at, holdsTitle, titleTest, type TitleTest } from "../conditions";
import { NONE, type Level, type Series } from "../../standards/levels";
import { appointedFrom, isOtherTitle, wasAppointed, yearsNeeded } from "./appointment";

export type ExchangeReason =
  | { readonly kind: "exchange-no-grassroots" }
  | { readonly kind: "exchange-other-series"; readonly held: Series; readonly applied: Series }
  | { readonly kind: "exchange-other-level"; readonly held: readonly Level[]; readonly applied: readonly Level[] }
  | {
      readonly kind: "exchange-years-short";
      readonly needed: number;
      readonly from: PartialDate | null;
      readonly since: FieldId | null;
      readonly months: number;
      readonly on: Day;
    }
  /** The 基层 title is the one beside the present title, whose appointment says nothing of it. */
  | { readonly kind: "exchange-appointment-unclear"; readonly needed: number }
  /** `short`: the years asked for, where they were certainly not full by then. */
  | { readonly kind: "exchange-has-left"; readonly word: string; readonly short: number | null }
  /** Years with 合格 or better and hours enough, years of which the roster does not show all, and years that fail. */
  | {
      readonly kind: "exchange-record-short";
      readonly needed: number;
      readonly shown: readonly number[];
      readonly notShown: readonly number[];
      readonly fallen: readonly FallenYear[];
    };

/** A year that does not count, and why. */
export type FallenYear =
  { readonly year: number; readonly grade: AppraisalGrade } | { readonly year: number; readonly hours: number };

declare module "../../ids" {
  interface Routes {
    readonly exchange: ExchangeReason;
  }
}

export const isForProvince = (context: RuleContext): Judgement<Issue> =>
  appliesForType(context, "exchange", "provincial");

const isGrassrootsOf = (of: Level): TitleTest => titleTest((type, level) => type === "grassroots" && level === of);
const IS_GRASSROOTS_OF: Readonly<Record<Level, TitleTest>> = {
  technician: isGrassrootsOf("technician"),
  assistant: isGrassrootsOf("assistant"),
  intermediate: isGrassrootsOf("intermediate"),
  "associate-senior": isGrassrootsOf("associate-senior"),
  senior: isGrassrootsOf("senior"),
};

export function isSameLevel(context: RuleContext): Judgement<Issue> {
  const grassroots = holdsGrassroots(context);
  if (grassroots.outcome === "not-met") return grassroots;
  const applied = valueOf(context.facts.applyLevel);
  if (applied === null) return cannotTell(...gaps(context, ["applyLevel"]));
  const fact = isOtherTitle(context) ? "otherLevel" : "heldLevel";
  return holdsTitle(context, IS_GRASSROOTS_OF[applied], () =>
    at(context, { kind: "exchange-other-level", held: levelsIn(context, fact), applied: [applied] }, [
      fact,
      "applyLevel",
    ]),
  );
}

const levelsIn = ({ facts }: RuleContext, fact: "heldLevel" | "otherLevel"): readonly Level[] =>
  possibilities(facts[fact], []).filter((level): level is Level => level !== NONE);

/** The certificate is that of the title held; another series would be 转评. */
export function isSameSeries(context: RuleContext): Judgement<Issue> {
  const fact = isOtherTitle(context) ? "otherSeries" : "heldSeries";
  const [held, applied] = [valueOf(context.facts[fact]), valueOf(context.facts.applySeries)];
  const open = ([fact, "applySeries"] as const).filter((series) => isLeftOpen(context, series));
  if (open.length > 0 && held !== NONE) return cannotTell(...gaps(context, open));
  if (held === null || applied === null || held === NONE || held === applied) return MET;
  const reason = { kind: "exchange-other-series", held, applied } as const;
  return cannotTell(at(context, reason, [fact, "applySeries"]));
}

/** What a holder of a 基层 title has to have earned, whether or not the exchange is applied for. */
export const hasEarnedExchange = (context: RuleContext): Judgement<Issue> => context.once(judgeEarned);

const judgeEarned = (context: RuleContext): Judgement<Issue> => allOf(context, holdsGrassroots, hasServed);

export const hasServed = (context: RuleContext): Judgement<Issue> => context.once(judgeServed);

const judgeServed = (context: RuleContext): Judgement<Issue> => allOf(context, wasAppointed, isStillThere, hasRecord);

const holdsGrassroots = (context: RuleContext): Judgement<Issue> => context.once(judgeGrassroots);

const IS_GRASSROOTS = titleTest((type) => type === "grassroots");
const NO_GRASSROOTS = { kind: "exchange-no-grassroots" } as const;

const judgeGrassroots = (context: RuleContext): Judgement<Issue> =>
  holdsTitle(context, IS_GRASSROOTS, () => at(context, NO_GRASSROOTS, ["heldType"]));

/** Were the years certainly not full on the day of leaving? They count from no earlier day than any that is written. */
function hasLeftTooEarly(context: RuleContext): boolean {
  const days = daysOfLeaving(context);
  const years = yearsNeeded(context);
  const bounds = isOtherTitle(context) ? (["otherDate"] as const) : (["appointedDate", "heldDate"] as const);
  return bounds.some((fact) => {
    const terms = possibilities(context.facts[fact], []).flatMap((from) => days.map((left) => ({ from, left })));
    return terms.length > 0 && terms.every(({ from, left }) => fullYearsReached(from, years, left) === "not-met");
  });
}

/** When somebody may have left the townships; none where nothing tells. */
function daysOfLeaving(context: RuleContext): readonly PartialDate[] {
  const { on } = leftTownship(context).how;
  if (on !== null) return [on];
  return joinedAfterLeaving(context.facts) ? [] : possibilities(context.facts.leftDate, []);
}

/** Who joined the present unit after the date of leaving has left an earlier one. */
function hasLeft(context: RuleContext): boolean {
  const dates = possibilities(context.facts.leftDate, []);
  const isOver = dates.length > 0 && dates.every((date) => reached(date, context.on.asOf) !== "not-met");
  return isOver && !joinedAfterLeaving(context.facts);
}

/** So may have who has still to say when they joined it. */
function mayBeBack(context: RuleContext): boolean {
  const { status } = context.facts;
  const isGone = status.state === "known" && status.value.kind === "left";
  return !isGone && isTownshipUnit(context).outcome !== "not-met" && isLeftOpen(context, "joinedUnit");
}

/** 离开无效: who has left has lost it, unless the years were full by then, which nobody settles. */
function isStillThere(context: RuleContext): Judgement<Issue> {
  const { status, leftDate } = context.facts;
  const left = (word: string, field: "status" | "leftDate" | "unit"): Judgement<Issue> => {
    const short = hasLeftTooEarly(context) ? yearsNeeded(context) : null;
    const why = at(context, { kind: "exchange-has-left", word, short }, [field]);
    return short === null ? cannotTell(why) : notMet(why);
  };
  const isGone = status.state === "known" && status.value.kind === "left";
  const township = isTownshipUnit(context);
  if (hasLeft(context)) return mayBeBack(context) ? cannotTell(gap(context, "joinedUnit")) : left("", "leftDate");
  const isDateOpen = leftDate.state === "unreadable" || leftDate.state === "ambiguous";
  if (isGone) return left(status.value.word, "status");
  const { unit } = context.facts;
  if (township.outcome === "not-met") return left(unit.state === "known" ? asTyped(unit) : "", "unit");
  const there = and(township, isProfessionalPost(context));
  return isDateOpen ? and(there, cannotTell(gap(context, "leftDate"))) : there;
}

/** Of the years since the appointment, does the roster show enough with 合格 or better and the hours? */
function hasRecord(context: RuleContext): Judgement<Issue> {
  const needed = yearsNeeded(context);
  const fact = isOtherTitle(context) ? "otherDate" : (appointedFrom(context) ?? "heldDate");
  const start = possibilities(context.facts[fact], []).at(-1) as PartialDate | undefined;
  if (start === undefined) return cannotTell(gap(context, "appointedDate"));
  const shown: number[] = [];
  const notShown: number[] = [];
  const fallen: FallenYear[] = [];
  // The year in which the appointment began is one of them only where the appointment covers it.
  const last = lastYear(context);
  for (let year = start.month === 1 ? start.year : start.year + 1; year <= last; year++) {
    const counts = yearCounts(context, year);
    if (counts === "met") shown.push(year);
    else if (counts === "cannot-tell") notShown.push(year);
    else fallen.push(counts);
  }
  if (shown.length >= needed) return MET;
  const why = at(context, { kind: "exchange-record-short", needed, shown, notShown, fallen }, []);
  const pointed = { ...why, fields: ["appraisals", "trainingHours"] as const };
  return shown.length + notShown.length < needed ? notMet(pointed) : cannotTell(pointed);
}

/** The appointment ends with the year in which somebody leaves the townships. */
const lastYear = (context: RuleContext): number =>
  (hasLeft(context) && mayBeBack(context) ? null : leftTownship(context).how.on?.year) ?? context.on.asOf.year;

function yearCounts(context: RuleContext, year: number): "met" | "cannot-tell" | FallenYear {
  const hours = context.figure("training-hours-per-year");
  const grade = context.appraisals.find((one) => (one.year ?? context.on.applyYear - 1) === year)?.reading;
  const trained = context.trainingHours.find(
    (one) => !one.total && (one.year ?? context.on.applyYear - 1) === year,
  )?.reading;
  const [qualified, enough] = [
    grade === undefined ? null : valueOf(grade),
    trained === undefined ? null : valueOf(trained),
  ];
  if (qualified !== null && qualified !== "qualified" && qualified !== "excellent") return { year, grade: qualified };
  if (enough !== null && enough < hours) return { year, hours: enough };
  return qualified === null || enough === null ? "cannot-tell" : "met";
}
