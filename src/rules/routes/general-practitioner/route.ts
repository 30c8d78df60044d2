/**
 * 全科医生认定 — ten unbroken years in a grassroots health unit, after the training in general practice and with 中级.
 *
 * 解读: 卫生 series, 基层 副高. The training is that of a resident in general practice: where its speciality is not said, who
 * practises general practice is taken to have trained in it. Being or being registered as a general practitioner shows
 * no training. The ten years run
 * from the latest of training, 中级 and joining; moves between township health units do not break them, a gap of
 * more than a year does; whether one of one to twelve months does is not settled, nor whether work for half a day or
 * beside another post does. Without a history, what came before
 * joining this unit leaves it open. A unit that is certainly no township
 * one ends the claim; one whose name is none of a health unit's leaves it open, unless a history tells where the years
 * were spent. Training is worth a look only.
 * 未编码: which trainings count as training in general practice.
 */
import {
  fullMonthsBetween,
  fullYearsReached,
  latestOfAll,
  reached,
  type Day,
  type PartialDate,
} from "../../../core/calendar";
import type { FieldId } from "../../../fields";
import type { Issue } from "../../finding";
import { and, cannotTell, MET, notMet, type Judgement } from "../../../core/judgement";
import { asTyped, possibilities, valueOf } from "../../../core/reading";
import { isTownshipUnit } from "../../requirements/township-post/rule";
import { isMarkedFor } from "../../marks";
import { type RuleContext } from "../../rule";
import { yearsPassed, yearsPassedFrom } from "../../questions";
import { isHealthUnit } from "../../township-work";
import {
  allOf,
  answered,
  appliesForLevel,
  appliesForType,
  appliesInSeries,
  at,
  holdsTitle,
  titleTest,
} from "../conditions";
import type { Route } from "../route";
import { mayHaveBegunBefore } from "./before-joining";
import { sinceIntermediate } from "./intermediate";
import { unbroken } from "./unbroken";

export type GeneralPractitionerReason =
  | { readonly kind: "gp-not-trained" }
  | { readonly kind: "gp-only-registered" }
  | { readonly kind: "gp-other-training" }
  /** Passed, but not said whether as resident in general practice. `profession`: what the person practises. */
  | { readonly kind: "gp-training-unclear"; readonly profession: string | null }
  | { readonly kind: "gp-needs-intermediate" }
  | { readonly kind: "gp-unit-not-health"; readonly unit: string; readonly needed: number }
  | {
      readonly kind: "gp-years-short";
      readonly needed: number;
      readonly from: PartialDate | null;
      readonly since: FieldId | null;
      readonly months: number;
      readonly on: Day;
    }
  /** `doubtful`: lines of work of which nothing says whether they count. */
  | { readonly kind: "gp-years-open"; readonly needed: number; readonly doubtful: readonly string[] }
  /** Long enough over gaps of a year or less. `since`: the month after the last of them. */
  | { readonly kind: "gp-gap-open"; readonly needed: number; readonly since: PartialDate }
  /** Too short in this unit; of the one before nothing is known. */
  | {
      readonly kind: "gp-unit-before-open";
      readonly needed: number;
      readonly from: PartialDate | null;
      readonly since: FieldId | null;
      readonly months: number;
      readonly on: Day;
    };

declare module "../../ids" {
  interface Routes {
    readonly "general-practitioner": GeneralPractitionerReason;
  }
}

const ROUTE = "general-practitioner";

export const generalPractitioner: Route = {
  id: ROUTE,
  clause: "三（四）第3段",
  isDirect: true,
  townshipOnly: true,
  nature: "application",
  decisions: {
    "base-tenure": "waives",
    "examined-level": "waives",
    "post-quota": "downgrades",
    "one-type-per-year": "stands",
    "five-year-lock": "stands",
    "grassroots-ladder": "stands",
    "level-ladder": "stands",
    "training-hours": "stands",
    "training-experience": "downgrades",
    appraisal: "stands",
    "major-match": "stands",
  },
  needs: [["gpTraining", "gpTrainingDate"]],
  evaluate: (context) =>
    allOf(
      context,
      isInHealth,
      isForGrassroots,
      isForAssociateSenior,
      isMarked,
      isTrained,
      holdsIntermediate,
      isInTownship,
      hasServed,
    ),
};

const isInHealth = (context: RuleContext): Judgement<Issue> => appliesInSeries(context, ROUTE, "health");
const isForGrassroots = (context: RuleContext): Judgement<Issue> => appliesForType(context, ROUTE, "grassroots");
const isForAssociateSenior = (context: RuleContext): Judgement<Issue> =>
  appliesForLevel(context, ROUTE, ["associate-senior"]);

const isMarked = (context: RuleContext): Judgement<Issue> => isMarkedFor(context, ROUTE);

function isTrained(context: RuleContext): Judgement<Issue> {
  const { gpTraining, gpTrainingDate } = context.facts;
  // A date alone says that the training was passed.
  if ((gpTraining.state === "blank" || gpTraining.state === "absent") && gpTrainingDate.state === "known")
    return practises(context) === "other" ? cannotTell(unclear(context, "gpTrainingDate")) : MET;
  return answered(context, "gpTraining", gpTraining, (training) => {
    switch (training) {
      case "passed":
        return "met";
      case "passed-unclear":
        return isSaidElsewhere(context) ? "met" : { open: unclear(context, "gpTraining").reason };
      case "other-training":
        return { kind: "gp-other-training" };
      case "registered-only":
        return { open: { kind: "gp-only-registered" } };
      case "no":
        return { kind: "gp-not-trained" };
    }
  });
}

/** What the certificate leaves open, the day on which the training was passed tells, or what the person practises. */
function isSaidElsewhere(context: RuleContext): boolean {
  const practised = practises(context);
  if (practised !== null) return practised === "general-practice";
  return context.facts.gpTrainingDate.state === "known";
}

function practises(context: RuleContext): "general-practice" | "other" | null {
  const profession = valueOf(context.facts.profession);
  if (profession === null) return null;
  return profession.includes("全科") ? "general-practice" : "other";
}

function unclear(context: RuleContext, fact: "gpTraining" | "gpTrainingDate"): Issue {
  const { profession } = context.facts;
  const practised = profession.state === "known" ? asTyped(profession) : null;
  return at(context, { kind: "gp-training-unclear", profession: practised }, [fact]);
}

const IS_INTERMEDIATE = titleTest((_type, level) => level === "intermediate");

const holdsIntermediate = (context: RuleContext): Judgement<Issue> =>
  holdsTitle(context, IS_INTERMEDIATE, () => at(context, { kind: "gp-needs-intermediate" }, ["heldLevel"]));

/** Where it cannot be told, the rule about the post asks for it. */
function isInTownship(context: RuleContext): Judgement<Issue> {
  const township = isTownshipUnit(context);
  return township.outcome === "not-met" ? township : MET;
}

/** Since somebody joined a unit, the years are spent there: is it one that treats people, by its name? */
function isInHealthUnit(context: RuleContext, needed: number): Judgement<Issue> {
  const { unit } = context.facts;
  return answered(context, "unit", unit, (name) =>
    isHealthUnit(name)
      ? "met"
      : { open: { kind: "gp-unit-not-health", unit: unit.state === "known" ? asTyped(unit) : name, needed } },
  );
}

/** Ten full years since each of the three days are ten full years since the latest. */
function hasServed(context: RuleContext): Judgement<Issue> {
  const years = context.figure("general-practitioner-years");
  const since = (fact: "gpTrainingDate" | "heldDate" | "otherDate" | "joinedUnit"): Judgement<Issue> => {
    const reading = context.facts[fact];
    const passed = yearsPassed(context, fact, reading, years, context.on.asOf, fullYearsReached);
    // Nobody is appointed to a title before it is obtained.
    const isAppointed = passed.outcome === "cannot-tell" && fact === "heldDate" && wasAppointedFor(context, years);
    if (passed.outcome !== "not-met") return isAppointed ? MET : passed;
    const from = valueOf(reading);
    const months = from === null ? 0 : fullMonthsBetween(from, context.on.asOf);
    const short = { needed: years, from, since: fact, months, on: context.on.asOf };
    const metOn = yearsPassedFrom(reading, years);
    return fact === "joinedUnit" && hasJoined(context) && mayHaveBegunBefore(context, years)
      ? cannotTell(at(context, { kind: "gp-unit-before-open", ...short }, [fact], { metOn }))
      : notMet(at(context, { kind: "gp-years-short", ...short }, [fact], { metOn }));
  };
  const inUnit =
    context.facts.workHistory.state === "known"
      ? unbroken(context, years)
      : and(since("joinedUnit"), isInHealthUnit(context, years));
  return latestOf(and(and(since("gpTrainingDate"), sinceIntermediate(context, since)), inUnit));
}

/** A day of joining that is still to come says nothing of where somebody is. */
const hasJoined = ({ facts, on }: RuleContext): boolean =>
  possibilities(facts.joinedUnit, NO_DATES).some((date) => reached(date, on.asOf) !== "not-met");

const NO_DATES: readonly PartialDate[] = [];

const wasAppointedFor = (context: RuleContext, years: number): boolean =>
  yearsPassed(context, "appointedDate", context.facts.appointedDate, years, context.on.asOf, fullYearsReached)
    .outcome === "met";

/** All three have to be over: the last of them says from when. */
function latestOf(judged: Judgement<Issue>): Judgement<Issue> {
  if (judged.outcome !== "not-met") return judged;
  const last = latestOfAll(judged.why.map(({ metOn }) => metOn));
  const why = judged.why.find(({ metOn }) => metOn === last) ?? judged.why[0];
  return why === undefined ? judged : notMet(why);
}
