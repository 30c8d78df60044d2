/**
 * 换发全省统一证书 — a 基层 title becomes a provincial one of the same level after five years of appointment in townships.
 *
 * 解读: the five years are cumulative and counted from 聘任 (from 取得 where 聘任 lies before it). Five of those years have
 * to show 合格 or better and the hours asked for; a year the roster does not show cannot be told, and matters only where
 * it is needed to reach five. Who has left the townships: 待核.
 * 未编码: the assessment by the provincial committee.
 */
import { fullMonthsBetween, fullYearsReached, MONTHS_PER_YEAR, type PartialDate } from "../../../core/calendar";
import type { Issue } from "../../finding";
import { because, cannotTell, MET, notMet, type Judgement, type Outcome } from "../../../core/judgement";
import { possibilities, valueOf } from "../../../core/reading";
import { isTownshipUnit } from "../../requirements/township-post/rule";
import { type RuleContext } from "../../rule";
import { gap, gaps, yearsPassed, yearsPassedFrom } from "../../questions";
import { allOf, appliesForType, at, holdsTitle, levelsHeld } from "../conditions";
import type { Route } from "../route";
import type { Level } from "../../standards/levels";

export type ExchangeReason =
  | { readonly kind: "exchange-no-grassroots" }
  | { readonly kind: "exchange-other-level"; readonly held: readonly Level[]; readonly applied: readonly Level[] }
  | {
      readonly kind: "exchange-years-short";
      readonly needed: number;
      readonly from: PartialDate | null;
      readonly months: number;
    }
  | { readonly kind: "exchange-has-left"; readonly word: string }
  /** Years with 合格 or better and hours enough, and years of which the roster does not show all. */
  | {
      readonly kind: "exchange-record-short";
      readonly needed: number;
      readonly shown: readonly number[];
      readonly notShown: readonly number[];
    };

declare module "../../ids" {
  interface Routes {
    readonly exchange: ExchangeReason;
  }
}

export const exchange: Route = {
  id: "exchange",
  clause: "三（二）",
  isDirect: false,
  townshipOnly: false,
  nature: "exchange",
  decisions: {
    "grassroots-ladder": "waives",
    "level-ladder": "waives",
    "five-year-lock": "waives",
    "base-tenure": "waives",
    "post-quota": "waives",
    "training-hours": "waives",
    "training-experience": "waives",
    appraisal: "waives",
    "one-type-per-year": "waives",
    "examined-level": "waives",
    "major-match": "stands",
  },
  needs: [],
  evaluate: (context) => allOf(context, isForProvince, isSameLevel, hasServed),
};

const isForProvince = (context: RuleContext): Judgement<Issue> => appliesForType(context, "exchange", "provincial");

function isSameLevel(context: RuleContext): Judgement<Issue> {
  const applied = valueOf(context.facts.applyLevel);
  if (applied === null) return cannotTell(...gaps(context, ["applyLevel"]));
  return holdsTitle(
    context,
    (type, level) => type === "grassroots" && level === applied,
    () =>
      at(context, { kind: "exchange-other-level", held: levelsHeld(context), applied: [applied] }, [
        "heldLevel",
        "applyLevel",
      ]),
  );
}

/** What a holder of a 基层 title has to have earned, whether or not the exchange is applied for. */
export const hasEarnedExchange = (context: RuleContext): Judgement<Issue> => allOf(context, holdsGrassroots, hasServed);

const hasServed = (context: RuleContext): Judgement<Issue> => allOf(context, wasAppointed, isStillThere, hasRecord);

const holdsGrassroots = (context: RuleContext): Judgement<Issue> =>
  holdsTitle(
    context,
    (type) => type === "grassroots",
    () => at(context, { kind: "exchange-no-grassroots" }, ["heldType"]),
  );

const yearsNeeded = (context: RuleContext): number => context.figure("exchange-years");

/** The day the appointment counts from: 聘任, yet never before 取得; null where the roster does not tell. */
function appointedFrom({ facts }: RuleContext): "appointedDate" | "heldDate" | null {
  const { appointedDate, heldDate } = facts;
  if (appointedDate.state === "blank" || appointedDate.state === "absent") return null;
  const [appointed, obtained] = [valueOf(appointedDate), valueOf(heldDate)];
  if (appointed === null || obtained === null) return "appointedDate";
  return fullYearsReached(obtained, 0, appointed) === "not-met" ? "heldDate" : "appointedDate";
}

function wasAppointed(context: RuleContext): Judgement<Issue> {
  const needed = yearsNeeded(context);
  const from = appointedFrom(context);
  if (from !== null) return since(context, from, needed);
  const { heldYears } = context.facts;
  if (heldYears.state === "known")
    return heldYears.value >= needed * MONTHS_PER_YEAR
      ? MET
      : notMet(
          at(context, { kind: "exchange-years-short", needed, from: null, months: heldYears.value }, ["heldYears"]),
        );
  // Nobody is appointed before the title is obtained: too short since then is too short.
  const obtained = since(context, "heldDate", needed);
  return obtained.outcome === "not-met" ? obtained : cannotTell(gap(context, "appointedDate"));
}

function since(context: RuleContext, fact: "appointedDate" | "heldDate", needed: number): Judgement<Issue> {
  const reading = context.facts[fact];
  const passed = yearsPassed(context, fact, reading, needed, context.on.asOf, fullYearsReached);
  if (passed.outcome !== "not-met") return passed;
  const from = valueOf(reading);
  const months = from === null ? 0 : fullMonthsBetween(from, context.on.asOf);
  const metOn = yearsPassedFrom(reading, needed);
  return because(passed, at(context, { kind: "exchange-years-short", needed, from, months }, [fact], { metOn }));
}

function isStillThere(context: RuleContext): Judgement<Issue> {
  const { status, leftDate } = context.facts;
  const left = (word: string, field: "status" | "leftDate" | "unit"): Judgement<Issue> =>
    cannotTell(at(context, { kind: "exchange-has-left", word }, [field]));
  if (status.state === "known" && status.value.kind === "left") return left(status.value.word, "status");
  if (leftDate.state === "known") return left("", "leftDate");
  const township = isTownshipUnit(context);
  return township.outcome === "not-met" ? left(valueOf(context.facts.unit) ?? "", "unit") : township;
}

/** Of the years since the appointment, does the roster show enough with 合格 or better and the hours? */
function hasRecord(context: RuleContext): Judgement<Issue> {
  const needed = yearsNeeded(context);
  const fact = appointedFrom(context) ?? "heldDate";
  const start = possibilities(context.facts[fact], []).at(-1) as PartialDate | undefined;
  if (start === undefined) return cannotTell(gap(context, "appointedDate"));
  const shown: number[] = [];
  const notShown: number[] = [];
  for (let year = start.year; year <= context.on.asOf.year; year++) {
    const outcome = yearCounts(context, year);
    if (outcome === "met") shown.push(year);
    if (outcome === "cannot-tell") notShown.push(year);
  }
  if (shown.length >= needed) return MET;
  const why = at(context, { kind: "exchange-record-short", needed, shown, notShown }, []);
  const pointed = { ...why, fields: ["appraisals", "trainingHours"] as const };
  return shown.length + notShown.length < needed ? notMet(pointed) : cannotTell(pointed);
}

function yearCounts(context: RuleContext, year: number): Outcome {
  const hours = context.figure("training-hours-per-year");
  const grade = context.appraisals.find((one) => (one.year ?? context.on.applyYear - 1) === year)?.reading;
  const trained = context.trainingHours.find(
    (one) => !one.total && (one.year ?? context.on.applyYear - 1) === year,
  )?.reading;
  const [qualified, enough] = [
    grade === undefined ? null : valueOf(grade),
    trained === undefined ? null : valueOf(trained),
  ];
  if (qualified !== null && qualified !== "qualified" && qualified !== "excellent") return "not-met";
  if (enough !== null && enough < hours) return "not-met";
  return qualified === null || enough === null ? "cannot-tell" : "met";
}
