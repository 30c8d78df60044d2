/**
 * 直评（10/20/30年） — long professional service in townships opens the way past the unit's structure of posts.
 *
 * 解读: the years are cumulative, at the cut-off: 10 for 中级, 20 for 副高, 30 for 正高. They are taken from 乡镇工作年限
 * (counted as professional years), else added up from 工作经历, where unit and post have to say that the work was
 * professional, else counted from the day of starting there: then the time between leaving a unit and joining the
 * present one is left out, and where it decides it is for a person to look at. Nothing but
 * the quota is lifted: no level is skipped. A claim that names another figure than its level's is worth a look.
 * 未编码: which of the years of 乡镇工作年限 were professional.
 */
import {
  fullMonthsBetween,
  fullYearsReached,
  MONTHS_PER_YEAR,
  type Day,
  type PartialDate,
} from "../../../core/calendar";
import type { FigureId } from "../../figures/figures";
import type { FieldId } from "../../../fields";
import type { Issue } from "../../finding";
import { and, cannotTell, MET, notMet, type Judgement } from "../../../core/judgement";
import { possibilities, valueOf, type Reading } from "../../../core/reading";
import { awayBetween, startWithout, type Away } from "../../away";
import { type RuleContext } from "../../rule";
import { gap, yearsPassed, yearsPassedFrom } from "../../questions";
import type { Level } from "../../standards/levels";
import { monthsServed, type Belongs } from "../../standards/work-history";
import { goingOn, historyEnded, inTownshipProfession, openEnd } from "../../township-work";
import { appliesForLevel, at } from "../conditions";
import type { Route } from "../route";
import { unlessStartedLater } from "./stated-years";

export type VeteranReason =
  /** `months`: what the roster shows, at least. `from`: where it is counted from a date. */
  | {
      readonly kind: "township-years-short";
      readonly level: Level;
      readonly needed: number;
      readonly months: number;
      readonly from: PartialDate | null;
      readonly since: FieldId | null;
      readonly on: Day;
      /** The years are those of 乡镇工作年限. */
      readonly isStated?: boolean;
      /** Between leaving a unit and joining the present one: not counted. */
      readonly away?: Pick<Away, "left" | "joined">;
    }
  /** Enough with the time between leaving and joining, too few without. */
  | {
      readonly kind: "township-years-away";
      readonly needed: number;
      readonly months: number;
      readonly left: PartialDate;
      readonly joined: PartialDate;
    }
  /** Months by 乡镇工作年限, and since the start in the townships up to the end of that year. */
  | {
      readonly kind: "township-years-disagree";
      readonly stated: number;
      readonly counted: number;
      readonly year: number;
    }
  /** `doubtful`: lines of work of which nothing says whether it counts. */
  | {
      readonly kind: "township-years-open";
      readonly needed: number;
      readonly least: number;
      readonly most: number;
      readonly doubtful: readonly string[];
    }
  | {
      readonly kind: "claim-names-other-years";
      readonly named: number;
      readonly level: Level;
      readonly needed: number;
    };

declare module "../../ids" {
  interface Routes {
    readonly veteran: VeteranReason;
  }
}

const FIGURES: Partial<Record<Level, FigureId>> = {
  intermediate: "direct-review-intermediate",
  "associate-senior": "direct-review-associate-senior",
  senior: "direct-review-senior",
};
const LEVELS_OPEN = Object.keys(FIGURES) as readonly Level[];

export const veteran: Route = {
  id: "veteran",
  clause: "三（四）第1段",
  isDirect: true,
  townshipOnly: true,
  nature: "application",
  decisions: {
    "post-quota": "waives",
    "one-type-per-year": "stands",
    "five-year-lock": "stands",
    "grassroots-ladder": "stands",
    "level-ladder": "stands",
    "examined-level": "stands",
    "base-tenure": "stands",
    "training-hours": "stands",
    "training-experience": "stands",
    appraisal: "stands",
    "major-match": "stands",
  },
  needs: [["townshipYears", "workHistory", "townshipStart"]],
  evaluate(context) {
    const level = valueOf(context.facts.applyLevel);
    const needed = yearsNeeded(context, level);
    const fits = appliesForLevel(context, "veteran", LEVELS_OPEN);
    if (fits.outcome === "not-met") return fits;
    return level === null || needed === null ? servedForAny(context, fits) : and(fits, served(context, level, needed));
  },
  warnings(context) {
    const named = valueOf(context.facts.route)?.years ?? null;
    const level = valueOf(context.facts.applyLevel);
    const needed = yearsNeeded(context, level);
    if (named === null || level === null || needed === null || named === needed) return [];
    return [at(context, { kind: "claim-names-other-years", named, level, needed }, ["route"])];
  },
};

/** The years that the level applied for asks for; null for one that the route does not lead to. */
export const veteranYears = (context: RuleContext): number | null =>
  yearsNeeded(context, valueOf(context.facts.applyLevel));

function yearsNeeded(context: RuleContext, level: Level | null): number | null {
  const id = level === null ? undefined : FIGURES[level];
  return id === undefined ? null : context.figure(id);
}

/** Which level is applied for is open: too few years for each of them are too few, enough for each enough. */
function servedForAny(context: RuleContext, fits: Judgement<Issue>): Judgement<Issue> {
  const judged = possibilities(context.facts.applyLevel, LEVELS_OPEN).flatMap((level) => {
    const needed = yearsNeeded(context, level);
    return needed === null ? [] : [served(context, level, needed)];
  });
  const [first = fits] = judged;
  if (judged.every(({ outcome }) => outcome === first.outcome)) return and(fits, first);
  return fits.outcome === "cannot-tell" ? fits : cannotTell(gap(context, "applyLevel"));
}

function served(context: RuleContext, level: Level, needed: number): Judgement<Issue> {
  const { townshipYears } = context.facts;
  if (townshipYears.state === "known")
    return townshipYears.value >= needed * MONTHS_PER_YEAR
      ? unlessStartedLater(context, needed, townshipYears.value)
      : notMet(short(context, { level, needed, months: townshipYears.value, from: null }, "townshipYears", null));
  if (townshipYears.state === "blank" || townshipYears.state === "absent") {
    const { workHistory, townshipStart } = context.facts;
    if (workHistory.state === "known") return servedBySpells(context, level, needed);
    if (workHistory.state !== "unreadable" && townshipStart.state !== "blank" && townshipStart.state !== "absent")
      return servedSinceStart(context, level, needed);
  }
  return cannotTell(gap(context, sourceAskedFor(context)));
}

/** The first source the sheet has, in the order they count. */
const sourceAskedFor = ({ sheet }: RuleContext): "townshipYears" | "workHistory" | "townshipStart" =>
  (["townshipYears", "workHistory", "townshipStart"] as const).find(sheet.has) ?? "townshipYears";

const short = (
  context: RuleContext,
  how: Omit<Extract<VeteranReason, { kind: "township-years-short" }>, "kind" | "since" | "on">,
  field: "townshipYears" | "workHistory" | "townshipStart",
  metOn: Day | null,
): Issue =>
  at(
    context,
    {
      kind: "township-years-short",
      ...how,
      since: how.from === null ? null : field,
      on: context.on.asOf,
      isStated: field === "townshipYears",
    },
    [field],
    { metOn },
  );

function servedBySpells(context: RuleContext, level: Level, needed: number): Judgement<Issue> {
  const spells = valueOf(context.facts.workHistory) ?? [];
  const belongs = (unit: string): Belongs => inTownshipProfession(unit, context.sheet.directory);
  const { asOf } = context.on;
  const { least, most, fullOn } = monthsServed(spells, belongs, asOf);
  const months = needed * MONTHS_PER_YEAR;
  if (least >= months) return MET;
  const metOn = fullOn(months);
  if (most >= months) {
    const doubtful = spells.filter(({ unit }) => belongs(unit) === "unknown").map(({ unit, typed }) => typed ?? unit);
    const reason = { kind: "township-years-open", needed, least, most, doubtful } as const;
    return cannotTell(at(context, reason, ["workHistory"], { metOn }));
  }
  const end = openEnd(context);
  if (end !== null && monthsServed(goingOn(spells, end), belongs, asOf).most >= months)
    return cannotTell(at(context, historyEnded(end), ["workHistory", "unit"]));
  return notMet(short(context, { level, needed, months: least, from: null }, "workHistory", metOn));
}

function servedSinceStart(context: RuleContext, level: Level, needed: number): Judgement<Issue> {
  const start = context.facts.townshipStart;
  const { asOf } = context.on;
  const passed = yearsPassed(context, "townshipStart", start, needed, asOf, fullYearsReached);
  const from = valueOf(start);
  const away = from === null ? null : awayBetween(context, from, asOf);
  if (away !== null) return servedBut(context, { level, needed, passed, start, away });
  if (passed.outcome !== "not-met") return passed;
  const months = from === null ? 0 : fullMonthsBetween(from, asOf);
  return notMet(short(context, { level, needed, months, from }, "townshipStart", yearsPassedFrom(start, needed)));
}

interface ServedBut {
  readonly level: Level;
  readonly needed: number;
  /** With the time away. */
  readonly passed: Judgement<Issue>;
  readonly start: Reading<PartialDate>;
  readonly away: Away;
}

/** Without the time away: enough all the same, or for a person to look at where it decides. */
function servedBut(context: RuleContext, { level, needed, passed, start, away }: ServedBut): Judgement<Issue> {
  const { asOf } = context.on;
  const counted = startWithout(start, away);
  if (fullYearsReachedIn(counted, needed, asOf)) return MET;
  const from = valueOf(counted);
  const months = from === null ? 0 : fullMonthsBetween(from, asOf);
  const metOn = yearsPassedFrom(counted, needed);
  const { left, joined } = away;
  if (passed.outcome === "not-met") {
    const reason = { kind: "township-years-short", level, needed, months, from: null } as const;
    const rest = { since: null, on: asOf, away: { left, joined } };
    return notMet(at(context, { ...reason, ...rest }, AWAY_FIELDS, { metOn }));
  }
  const reason = { kind: "township-years-away", needed, months, left, joined } as const;
  return cannotTell(at(context, reason, AWAY_FIELDS, { metOn }));
}

const AWAY_FIELDS = ["townshipStart", "leftDate", "joinedUnit"] as const;

const fullYearsReachedIn = (start: Reading<PartialDate>, years: number, on: Day): boolean =>
  possibilities(start, []).every((from) => fullYearsReached(from, years, on) === "met");
