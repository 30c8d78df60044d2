/**
 * 换发全省统一证书 — a 基层 title becomes a provincial one of the same level after five years of appointment in townships.
 *
 * 解读: the five years are cumulative and counted from 聘任 (from 取得 where 聘任 lies before it). Five of those years have
 * to show 合格 or better and the hours asked for; a year the roster does not show cannot be told, and matters only where
 * it is needed to reach five. Who has left the townships: 待核.
 * 未编码: the assessment by the provincial committee.
 */
import type { Applicant } from "../../applicant";
import { fullMonthsBetween, fullYearsReached, type PartialDate } from "../../../core/calendar";
import { figure } from "../../figures/figures";
import type { Why } from "../../finding";
import { and, because, cannotTell, MET, notMet, type Judgement, type Outcome } from "../../../core/judgement";
import { possibilities, valueOf } from "../../../core/reading";
import { isTownshipUnit } from "../../requirements/township-post/rule";
import { gap, gaps, yearsPassed, yearsPassedFrom, type Dates } from "../../rule";
import { appliesForType, at, holdsTitle, levelsHeld } from "../conditions";
import type { RouteConditions } from "../route";

const MONTHS = 12;

export const exchange: RouteConditions = {
  route: "exchange",
  needs: [],
  judge(applicant, on) {
    const type = appliesForType(applicant, "exchange", "provincial");
    if (type.outcome === "not-met") return type;
    const level = and(type, isSameLevel(applicant));
    return level.outcome === "not-met" ? level : and(level, hasServed(applicant, on));
  },
};

function isSameLevel(applicant: Applicant): Judgement<Why> {
  const applied = valueOf(applicant.facts.applyLevel);
  if (applied === null) return cannotTell(...gaps(applicant, ["applyLevel"]));
  return holdsTitle(
    applicant,
    (type, level) => type === "grassroots" && level === applied,
    () =>
      at(applicant, { kind: "exchange-other-level", held: levelsHeld(applicant), applied: [applied] }, [
        "heldLevel",
        "applyLevel",
      ]),
  );
}

/** What a holder of a 基层 title has to have earned, whether or not the exchange is applied for. */
export function hasEarnedExchange(applicant: Applicant, on: Dates): Judgement<Why> {
  const holder = holdsGrassroots(applicant);
  return holder.outcome === "not-met" ? holder : and(holder, hasServed(applicant, on));
}

function hasServed(applicant: Applicant, on: Dates): Judgement<Why> {
  const conditions: readonly (() => Judgement<Why>)[] = [
    () => wasAppointed(applicant, on),
    () => isStillThere(applicant, on),
    () => hasRecord(applicant, on),
  ];
  return conditions.reduce<Judgement<Why>>(
    (all, condition) => (all.outcome === "not-met" ? all : and(all, condition())),
    MET,
  );
}

const holdsGrassroots = (applicant: Applicant): Judgement<Why> =>
  holdsTitle(
    applicant,
    (type) => type === "grassroots",
    () => at(applicant, { kind: "exchange-no-grassroots" }, ["heldType"]),
  );

const yearsNeeded = ({ sheet }: Applicant, on: Dates): number =>
  figure("exchange-years", on.asOf, sheet.settings.figures);

/** The day the appointment counts from: 聘任, yet never before 取得; null where the roster does not tell. */
function appointedFrom({ facts }: Applicant): "appointedDate" | "heldDate" | null {
  const { appointedDate, heldDate } = facts;
  if (appointedDate.state === "blank" || appointedDate.state === "absent") return null;
  const [appointed, obtained] = [valueOf(appointedDate), valueOf(heldDate)];
  if (appointed === null || obtained === null) return "appointedDate";
  return fullYearsReached(obtained, 0, appointed) === "not-met" ? "heldDate" : "appointedDate";
}

function wasAppointed(applicant: Applicant, on: Dates): Judgement<Why> {
  const needed = yearsNeeded(applicant, on);
  const from = appointedFrom(applicant);
  if (from !== null) return since(applicant, from, needed, on);
  const { heldYears } = applicant.facts;
  if (heldYears.state === "known")
    return heldYears.value >= needed * MONTHS
      ? MET
      : notMet(
          at(applicant, { kind: "exchange-years-short", needed, from: null, months: heldYears.value }, ["heldYears"]),
        );
  // Nobody is appointed before the title is obtained: too short since then is too short.
  const obtained = since(applicant, "heldDate", needed, on);
  return obtained.outcome === "not-met" ? obtained : cannotTell(gap(applicant, "appointedDate"));
}

function since(applicant: Applicant, fact: "appointedDate" | "heldDate", needed: number, on: Dates): Judgement<Why> {
  const reading = applicant.facts[fact];
  const passed = yearsPassed(applicant, fact, reading, needed, on.asOf, fullYearsReached);
  if (passed.outcome !== "not-met") return passed;
  const from = valueOf(reading);
  const months = from === null ? 0 : fullMonthsBetween(from, on.asOf);
  const metOn = yearsPassedFrom(reading, needed);
  return because(passed, at(applicant, { kind: "exchange-years-short", needed, from, months }, [fact], { metOn }));
}

function isStillThere(applicant: Applicant, on: Dates): Judgement<Why> {
  const { status, leftDate } = applicant.facts;
  const left = (word: string, field: "status" | "leftDate" | "unit"): Judgement<Why> =>
    cannotTell(at(applicant, { kind: "exchange-has-left", word }, [field]));
  if (status.state === "known" && status.value.kind === "left") return left(status.value.word, "status");
  if (leftDate.state === "known") return left("", "leftDate");
  const township = isTownshipUnit(applicant, on);
  return township.outcome === "not-met" ? left(valueOf(applicant.facts.unit) ?? "", "unit") : township;
}

/** Of the years since the appointment, does the roster show enough with 合格 or better and the hours? */
function hasRecord(applicant: Applicant, on: Dates): Judgement<Why> {
  const needed = yearsNeeded(applicant, on);
  const fact = appointedFrom(applicant) ?? "heldDate";
  const start = possibilities(applicant.facts[fact], []).at(-1) as PartialDate | undefined;
  if (start === undefined) return cannotTell(gap(applicant, "appointedDate"));
  const shown: number[] = [];
  const notShown: number[] = [];
  for (let year = start.year; year <= on.asOf.year; year++) {
    const outcome = yearCounts(applicant, year, on);
    if (outcome === "met") shown.push(year);
    if (outcome === "cannot-tell") notShown.push(year);
  }
  if (shown.length >= needed) return MET;
  const why = at(applicant, { kind: "exchange-record-short", needed, shown, notShown }, []);
  const pointed = { ...why, fields: ["appraisals", "trainingHours"] as const };
  return shown.length + notShown.length < needed ? notMet(pointed) : cannotTell(pointed);
}

function yearCounts(applicant: Applicant, year: number, on: Dates): Outcome {
  const hours = figure("training-hours-per-year", on.asOf, applicant.sheet.settings.figures);
  const grade = applicant.appraisals.find((one) => (one.year ?? on.applyYear - 1) === year)?.reading;
  const trained = applicant.trainingHours.find((one) => !one.total && (one.year ?? on.applyYear - 1) === year)?.reading;
  const [qualified, enough] = [
    grade === undefined ? null : valueOf(grade),
    trained === undefined ? null : valueOf(trained),
  ];
  if (qualified !== null && qualified !== "qualified" && qualified !== "excellent") return "not-met";
  if (enough !== null && enough < hours) return "not-met";
  return qualified === null || enough === null ? "cannot-tell" : "met";
}
