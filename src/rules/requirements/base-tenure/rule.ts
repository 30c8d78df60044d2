/**
 * 任职年限 — the years in the present title that the series asks for, by level and education.
 *
 * 解读: counted at the cut-off from 聘任; where 聘任 lies before 取得, from 取得, with a caution; without 聘任 from 取得,
 * else by the column 任职年限; which, a year or more apart from the dates on the other side of what is needed, leaves it
 * open. Short by 聘任 and enough by 取得: 待核, for series differ; so is 破格. A year appraised
 * 不合格 or 基本合格 counts; where leaving it out would make it short: 待核. Not asked when the level is
 * held in the other kind. Short of a binding figure is a violation, of one that varies 待核; no figure is 待核.
 * 教师 with 大专 teach in primary or junior-middle schools, with 中师 in primary schools: elsewhere, or where the
 * roster does not tell, 待核; a school of several stages is no question where the education is enough in each. A
 * unit that calls itself 中学 and nothing more is taken for a junior-middle school. A 聘任 that cannot be read
 * decides nothing unless the time since 取得 is too short, nor a short one beside a 取得 still to be filled. Which kind
 * is applied for is asked where the table has a row of its own for 基层 and the two come out otherwise.
 * 未编码: shortening by provincial talent programmes.
 */
import { latestOfAll, type Day, type PartialDate } from "../../../core/calendar";
import type { FieldId } from "../../../fields";
import type { Issue } from "../../finding";
import { cannotTell, MET, notMet, type Judgement } from "../../../core/judgement";
import { possibilities, valueOf } from "../../../core/reading";
import {
  type RuleContext,
  type Ruling,
  type Requirement,
  NOT_APPLICABLE,
  NOT_JUDGED,
  unsettled,
  withWarnings,
  asRuling,
} from "../../rule";
import { gap, gaps } from "../../questions";
import {
  baseCondition,
  educationColumn,
  type BaseCondition,
  type EducationColumn,
} from "../../standards/base-conditions";
import { SCHOOLS } from "../../standards/education";
import { TITLE_TYPES, type Level, type Series } from "../../standards/levels";
import { degreesFor, educationOpen } from "./open-education";
import { stageFits } from "./school-stage";
import {
  appointedTooEarly,
  countsFromObtaining,
  isException,
  physicianIn,
  servedInTitle,
  shortBy,
  workedFor,
  type ShortOpen,
} from "./served";
import { unlessStatedOtherwise } from "./stated-years";
import { laterMet, overTitles } from "./which-title";

export type BaseTenureReason =
  | {
      readonly kind: "tenure-short";
      readonly level: Level;
      readonly education: EducationColumn;
      readonly needed: number;
      /** Several where the date can be read in several ways. */
      readonly from: readonly PartialDate[];
      /** Where that stands; null where the roster gives the years themselves. */
      readonly since: FieldId | null;
      readonly on: Day;
      /** Months served up to the date of judgement: from the first of them. */
      readonly months: number;
      readonly isStated?: boolean;
      readonly source: string;
      /** Why it is left open all the same; null where it is not. */
      readonly leftOpen: ShortOpen | null;
    }
  /** Long enough unless so many years of poor appraisal are left out. */
  | { readonly kind: "tenure-weak-years"; readonly years: number }
  | { readonly kind: "appointment-ended"; readonly until: PartialDate }
  /** Months by the column 任职年限, and by the dates up to the end of the year of application. */
  | {
      readonly kind: "tenure-years-disagree";
      readonly stated: number;
      readonly since: FieldId;
      readonly counted: number;
      readonly year: number;
    }
  | { readonly kind: "tenure-varies"; readonly level: Level; readonly source: string | null }
  | { readonly kind: "tenure-by-school-stage"; readonly level: Level }
  | { readonly kind: "appointed-before-obtained"; readonly obtained: PartialDate; readonly appointed: PartialDate };

declare module "../../ids" {
  interface Requirements {
    readonly "base-tenure": BaseTenureReason;
  }
}

export const baseTenure: Requirement<"base-tenure", "decided"> = {
  id: "base-tenure",
  clause: "三（四）第1段",
  scope: "applications",
  decides: true,
  routes: "decided",
  restsOnClaim: true,
  warnings: "caution",
  unjudgedWithout: [],
  evaluate(context): Ruling {
    const { applyLevel } = context.facts;
    // Which level, and from what: the ladders ask for these; without them there is nothing to count towards.
    if (applyLevel.state === "known") return forLevel(context, applyLevel.value);
    return applyLevel.state === "ambiguous" ? overLevels(context, applyLevel.values) : NOT_JUDGED;
  },
};

/** 初级 may be 员级 or 助理级, 高级 副高 or 正高: what holds for both holds; else the level is asked for. */
function overLevels(context: RuleContext, levels: readonly Level[]): Ruling {
  const rulings = levels.map((level) => forLevel(context, level));
  const [first = NOT_APPLICABLE] = rulings;
  if (rulings.every(({ issues }) => issues.length === 0)) return first;
  if (rulings.every(({ outcome }) => outcome === "not-met")) return rulings.reduce(laterMet(({ issues }) => issues));
  return unsettled(gap(context, "applyLevel"));
}

/** Of each of the titles that the years may count from. */
const forLevel = (context: RuleContext, level: Level): Ruling => overTitles(context, level, forPresent);

function forPresent(context: RuleContext, level: Level): Ruling {
  const { applySeries, applyType, heldLevel, otherLevel } = context.facts;
  if (heldLevel.state !== "known") return NOT_JUDGED;
  if (heldLevel.value === level || valueOf(otherLevel) === level) return NOT_APPLICABLE;
  const untitled = heldLevel.value === "none";
  if (untitled && level !== "technician" && level !== "assistant") return NOT_APPLICABLE;
  const series = valueOf(applySeries);
  if (series === null) return unsettled(gap(context, "applySeries"));
  const [type, ...others] = possibilities(applyType, TITLE_TYPES);
  if (others.length > 0) return ofEitherType(context, series, level);
  return byCondition(context, level, conditionFor(context, series, level, type === "grassroots"));
}

function conditionFor(context: RuleContext, series: Series, level: Level, grassroots: boolean): BaseCondition | null {
  const concerned = { grassroots, physician: physicianIn(context, series) };
  return baseCondition(context.sheet.settings.baseConditions, series, level, concerned, context.on.asOf.year);
}

/** A 基层 application may have a row of its own: which kind is applied for matters where the two come out otherwise. */
function ofEitherType(context: RuleContext, series: Series, level: Level): Ruling {
  const provincial = byCondition(context, level, conditionFor(context, series, level, false));
  const own = conditionFor(context, series, level, true);
  if (own?.grassroots !== true) return provincial;
  const grassroots = byCondition(context, level, own);
  if (grassroots.outcome === provincial.outcome)
    return [provincial, grassroots].reduce(laterMet(({ issues }) => issues));
  const metOn = latestOfAll([...provincial.issues, ...grassroots.issues].map((issue) => issue.metOn));
  return unsettled(gap(context, "applyType", metOn));
}

function byCondition(context: RuleContext, level: Level, condition: BaseCondition | null): Ruling {
  const fields = [context.originOf("applyLevel")];
  if (condition === null)
    return unsettled({ reason: { kind: "tenure-varies", level, source: null }, fields, metOn: null });
  const { otherLevel } = context.facts;
  const ruled = byEducation(context, condition);
  const mayHoldLevel = ruled.outcome === "not-met" && possibilities(otherLevel, [level]).includes(level);
  return mayHoldLevel ? { ...ruled, outcome: "cannot-tell", issues: gaps(context, ["otherLevel"]) } : ruled;
}

/** Every education the row may mean is tried; one that is open matters only where it makes the difference. */
function byEducation(context: RuleContext, condition: BaseCondition): Ruling {
  const { education, degree } = context.facts;
  const isGraduate = education.state === "known" && education.value === "graduate";
  if (education.state === "known" && !isGraduate && (degree.state === "known" || degree.state === "absent")) {
    const column = educationColumn(education.value, degree.state === "known" ? degree.value : "none");
    return rulingOf(context, byColumn(context, condition, column));
  }
  const columns = new Set<EducationColumn | null>();
  for (const school of possibilities(education, SCHOOLS))
    for (const one of degreesFor(school, degree)) columns.add(educationColumn(school, one));
  const judged = [...columns].map((column) => byColumn(context, condition, column));
  const [first] = judged;
  const differ = judged.some(({ outcome }) => outcome !== first?.outcome);
  if (first !== undefined && !differ && (columns.size === 1 || first.outcome !== "cannot-tell"))
    return rulingOf(context, judged.reduce(laterMet(({ why }) => why)));
  return rulingOf(context, cannotTell(...whatIsOpen(context, judged, differ)));
}

/** The education where it makes the difference, and whatever else is open under one of those it may be. */
function whatIsOpen(context: RuleContext, judged: readonly Judgement<Issue>[], differ: boolean): readonly Issue[] {
  const others = judged
    .flatMap(({ outcome, why }) => (outcome === "cannot-tell" ? why : []))
    .filter(({ reason }) => reason.kind !== "tenure-varies" && reason.kind !== "tenure-short")
    .filter((one, i, all) => all.findIndex(({ fields }) => fields[0] === one.fields[0]) === i);
  if (!differ && others.length > 0) return others;
  const asked = (["education", "degree"] as const).filter((field) => {
    const { state } = context.facts[field];
    return state !== "known" && state !== "absent";
  });
  // Once the years are full under every education, time has settled it.
  const metOn = latestOfAll(judged.flatMap(({ why }) => why.map((one) => one.metOn)));
  const open = asked.length > 0 ? asked.map((fact) => gap(context, fact, metOn)) : [educationOpen(context, metOn)];
  // Which stage of school the education allows is a question for once the education is known.
  return [...open, ...others.filter(({ reason }) => !differ || reason.kind !== "tenure-by-school-stage")];
}

function rulingOf(context: RuleContext, judged: Judgement<Issue>): Ruling {
  const ruled = asRuling(judged);
  const caution = appointedTooEarly(context);
  return caution === null ? ruled : withWarnings(ruled, [caution]);
}

function byColumn(context: RuleContext, condition: BaseCondition, column: EducationColumn | null): Judgement<Issue> {
  const { level, source } = condition;
  const needed = column === null ? null : condition.years[column];
  if (column === null || needed === null) return cannotTell(atEducation({ kind: "tenure-varies", level, source }));
  if (needed.years === 0) return MET;
  switch (stageFits(context, condition, column)) {
    case "met":
      break;
    case "not-met":
      return cannotTell(atEducation({ kind: "tenure-varies", level, source }));
    case "cannot-tell": {
      const asked = context.sheet.has("schoolStage") ? "schoolStage" : "education";
      return cannotTell(atEducation({ kind: "tenure-by-school-stage", level }, asked));
    }
  }
  const untitled = valueOf(context.facts.heldLevel) === "none";
  const served =
    needed.kind === "work" || untitled
      ? workedFor(context, needed.years, untitled)
      : unlessStatedOtherwise(context, needed.years, servedInTitle(context, needed.years));
  return served.outcome === "not-met" ? tooShort(context, condition, column, needed.years, served.why) : served;
}

const atEducation = (reason: BaseTenureReason, field: FieldId = "education"): Issue => ({
  reason,
  fields: [field],
  metOn: null,
});

function tooShort(
  context: RuleContext,
  { level, source, binding }: BaseCondition,
  education: EducationColumn,
  needed: number,
  issues: readonly Issue[],
): Judgement<Issue> {
  const leftOpen = isException(context)
    ? "exception"
    : (countsFromObtaining(context, needed) ?? (binding ? null : "varies"));
  const short = issues.map((why): Issue => {
    const by = { needed, source, ...shortBy(context, why), leftOpen };
    return { ...why, reason: { kind: "tenure-short", level, education, ...by } satisfies BaseTenureReason };
  });
  return leftOpen === null ? notMet(...short) : cannotTell(...short);
}
