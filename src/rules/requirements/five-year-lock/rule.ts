/**
 * 一类职称取得未满5年，不报另一类的同一级别 — the five-year lock between the two kinds of title.
 *
 * 解读: counted from the day the title was obtained (取得), not from appointment, which only shows that a title whose
 * date is open was obtained by then; the fifth anniversary is free. Without a date of applying it is some day of the
 * application year. Every title held counts. An application for the same level in the other kind is judged here, not by
 * the ladders.
 * 未编码: none.
 */
import { fullYearsReached, onAnyDayOf, reached, type Day, type PartialDate } from "../../../core/calendar";
import type { Issue } from "../../finding";
import { and, cannotTell, MET, NOT_MET, not, notMet, type Judgement, type Outcome } from "../../../core/judgement";
import { possibilities, type Reading } from "../../../core/reading";
import { type RuleContext, type Ruling, type Requirement, NOT_APPLICABLE, asRuling } from "../../rule";
import { gaps, openUntil, overFor, yearsPassed, yearsPassedFrom } from "../../questions";
import {
  HELD_LEVELS,
  HELD_TYPES,
  LEVELS,
  TITLE_TYPES,
  type HeldLevel,
  type HeldType,
  type Level,
  type TitleType,
} from "../../standards/levels";
import { decidedOnce } from "../../../core/supposing";

export type FiveYearLockReason = {
  readonly kind: "locked";
  readonly heldType: TitleType;
  readonly level: Level;
  readonly obtained: PartialDate;
  readonly years: number;
  readonly applied: PartialDate;
  readonly until: Day;
  /** A provincial title is held besides: what its holder may apply for once a lock has run out is not settled. */
  readonly besides: boolean;
};

declare module "../../ids" {
  interface Requirements {
    readonly "five-year-lock": FiveYearLockReason;
  }
}

/** @returns null where kind and level of the title held contradict each other */
const isConcerned = (heldType: HeldType, heldLevel: HeldLevel, type: TitleType, level: Level): boolean | null =>
  (heldType === "none") !== (heldLevel === "none")
    ? null
    : heldType !== "none" && heldType !== type && heldLevel === level;

const outcomeOf = (concerned: boolean): Outcome => (concerned ? "met" : "not-met");

const concerned = (type: "heldType" | "otherType", level: "heldLevel" | "otherLevel") =>
  decidedOnce(
    [
      { field: type, domain: HELD_TYPES },
      { field: level, domain: HELD_LEVELS },
      { field: "applyType", domain: TITLE_TYPES },
      { field: "applyLevel", domain: LEVELS },
    ],
    isConcerned,
    outcomeOf,
  );

/** The facts of one title held: the present one, or another beside it; and whether it is concerned. */
const TITLES_HELD = [
  { type: "heldType", level: "heldLevel", date: "heldDate", concerned: concerned("heldType", "heldLevel") },
  { type: "otherType", level: "otherLevel", date: "otherDate", concerned: concerned("otherType", "otherLevel") },
] as const;
type TitleHeld = (typeof TITLES_HELD)[number];

export const fiveYearLock: Requirement<"five-year-lock", "decided"> = {
  id: "five-year-lock",
  clause: "三（一）",
  scope: "applications",
  decides: true,
  routes: "decided",
  warnings: "caution",
  unjudgedWithout: [],
  evaluate(context): Ruling {
    const { facts } = context;
    const [held, other] = TITLES_HELD;
    const heldConcerned = isOtherKindOfSameLevel(context, held, facts.heldType, facts.heldLevel);
    const otherConcerned = isOtherKindOfSameLevel(context, other, facts.otherType, facts.otherLevel);
    if (heldConcerned.outcome === "not-met" && otherConcerned.outcome === "not-met") return NOT_APPLICABLE;
    const free = and(freeOf(context, held, heldConcerned), freeOf(context, other, otherConcerned));
    return asRuling(free);
  },
};

/** Met: the title lies in the other kind, at the level applied for. */
function isOtherKindOfSameLevel(
  context: RuleContext,
  title: TitleHeld,
  type: Reading<HeldType>,
  level: Reading<HeldLevel>,
): Judgement<Issue> {
  const { facts } = context;
  const { applyType, applyLevel } = facts;
  if (type.state === "known" && level.state === "known" && applyType.state === "known" && applyLevel.state === "known")
    return type.value !== "none" && type.value !== applyType.value && level.value === applyLevel.value ? MET : NOT_MET;
  const decision = title.concerned(facts);
  if (!decision.decided) return cannotTell(...gaps(context, decision.asks));
  return decision.code ? MET : NOT_MET;
}

/** Met: this title does not stand in the way (another level or kind, or five full years have passed). */
function freeOf(context: RuleContext, title: TitleHeld, concerned: Judgement<Issue>): Judgement<Issue> {
  if (concerned.outcome === "not-met") return MET;
  const years = context.figure("lock-years");
  const obtained = context.facts[title.date];
  const passed = yearsPassed(context, title.date, obtained, years, context.on.applyDate, hasPassed);
  if (passed.outcome === "cannot-tell" && title.date === "heldDate" && wasAppointedBefore(context, years)) return MET;
  // Whether there is such a title comes first: its date is asked for once there is one.
  const isBlank = context.facts[title.type].state === "blank" && obtained.state !== "known";
  const locked = isBlank && passed.outcome === "cannot-tell" ? concerned : and(concerned, not(passed));
  const metOn = yearsPassedFrom(obtained, years);
  switch (locked.outcome) {
    case "not-met":
      return MET;
    case "cannot-tell":
      return cannotTell(
        ...locked.why.map((why) => {
          const until = why.metOn ?? metOn;
          return until === null ? why : openUntil(context.on.applyYear, why, until);
        }),
      );
    case "met":
      return metOn === null ? MET : notMet(lockedUntil(context, title, metOn));
  }
}

/** A date of applying that is known to its month or year only may be any day of it. */
const hasPassed = (from: PartialDate, years: number, on: PartialDate): Outcome =>
  onAnyDayOf(on, (day) => fullYearsReached(from, years, day));

/**
 * Nobody is appointed to a title before it is obtained: five years since 聘任 are five years since 取得, where that is
 * open or only coarsely known. A date of appointment before it, in whichever way that is read, is a fault of one of the
 * two, and shows nothing.
 */
const wasAppointedBefore = (context: RuleContext, years: number): boolean => {
  const { appointedDate, heldDate } = context.facts;
  const dates = possibilities(appointedDate, []);
  const isKnown = heldDate.state === "known";
  const isAtOdds = (date: PartialDate, obtained: PartialDate): boolean =>
    (isKnown && !isFiner(date, obtained)) || reached(obtained, date) === "not-met";
  if (possibilities(heldDate, []).some((obtained) => dates.some((date) => isAtOdds(date, obtained)))) return false;
  return dates.length > 0 && dates.every((date) => hasPassed(date, years, context.on.applyDate) === "met");
};

/** 2016-03 is finer than 2016. */
const isFiner = (date: PartialDate, than: PartialDate): boolean =>
  (date.month !== null && than.month === null) || (date.day !== null && than.day === null);

function lockedUntil(context: RuleContext, title: TitleHeld, until: Day): Issue {
  const { facts } = context;
  // Reached only where kind, level and date are decided: the first possibility is the one there is.
  const heldType = possibilities(facts[title.type], TITLE_TYPES)[0] as TitleType;
  const level = possibilities(facts[title.level], LEVELS)[0] as Level;
  const obtained = possibilities(facts[title.date], []).at(-1) as PartialDate;
  const years = context.figure("lock-years");
  // Of two titles the other one: what its holder may apply for once the lock has run out is another matter.
  const other = title.type === "heldType" ? facts.otherType : facts.heldType;
  const besides = other.state === "known" && other.value === "provincial";
  return {
    reason: { kind: "locked", heldType, level, obtained, years, applied: context.on.applyDate, until, besides },
    fields: [title.date],
    metOn: overFor(context.on.applyYear, until),
  };
}
