/**
 * 急需引进 — who has a master's schooling or holds 副高, is urgently needed and willing, is appointed one post level up.
 *
 * 解读: 硕士研究生、研究生 and above count as schooling; a degree without such schooling (同等学力) is left open.
 * “上一层专业技术岗位” is the next level of post: 员级 and 助理级 are one, 初级. Applies for 基层 only. For who holds no
 * title the level counts that the schooling earns at once, 硕士 助理级, 博士 中级, said as assumed. The route's own step
 * takes the place of the ladders; hours and training are worth a look only, for this is an appointment. It is meant for
 * newcomers, see newcomer.ts. The grade of the post, if given, has to lie in the
 * level.
 * 未编码: whether a vacant post is used first.
 */
import type { Issue } from "../../finding";
import { cannotTell, MET, notMet, or, type Judgement } from "../../../core/judgement";
import { possibilities, valueOf } from "../../../core/reading";
import { isMarkedFor } from "../../marks";
import { type RuleContext } from "../../rule";
import { fromHigherTitle } from "../../present-title";
import { gaps, holds } from "../../questions";
import { degreeOf, isDegreeOnly } from "../../standards/education";
import { HELD_LEVELS, LEVELS, levelsAbove, type HeldLevel, type Level } from "../../standards/levels";
import { gradesOf, postLevelOf } from "../../standards/post-grades";
import { decidedOnce } from "../../../core/supposing";
import { allOf, answered, appliesForType, at, holdsTitle, levelsHeld, titleTest } from "../conditions";
import type { Route } from "../route";
import { isNewcomer } from "./newcomer";

export type TalentReason =
  | { readonly kind: "talent-not-qualified" }
  | { readonly kind: "talent-degree-only" }
  | { readonly kind: "talent-not-needed" }
  | { readonly kind: "talent-not-willing" }
  | { readonly kind: "talent-not-one-up"; readonly held: readonly Level[]; readonly applied: readonly Level[] }
  | { readonly kind: "talent-level-assumed"; readonly level: Level }
  | { readonly kind: "talent-no-newcomer" }
  | { readonly kind: "talent-without-title"; readonly applied: readonly Level[] }
  | { readonly kind: "talent-other-grade"; readonly grade: string; readonly level: Level };

declare module "../../ids" {
  interface Routes {
    readonly talent: TalentReason;
  }
}

export const talent: Route = {
  id: "talent",
  clause: "三（四）第4段",
  isDirect: true,
  townshipOnly: true,
  nature: "application",
  decisions: {
    "base-tenure": "waives",
    "examined-level": "waives",
    "post-quota": "waives",
    "five-year-lock": "waives",
    "one-type-per-year": "stands",
    "grassroots-ladder": "waives",
    "level-ladder": "waives",
    "training-hours": "downgrades",
    "training-experience": "downgrades",
    appraisal: "stands",
    "major-match": "stands",
  },
  needs: [["urgentNeed"], ["voluntary"]],
  evaluate: (context) =>
    allOf(context, isForGrassroots, isMarked, isQualified, isNeeded, isWilling, isOneUp, fitsGrade, isNewcomer),
  warnings: assumedLevel,
};

const isForGrassroots = (context: RuleContext): Judgement<Issue> => appliesForType(context, "talent", "grassroots");

const isMarked = (context: RuleContext): Judgement<Issue> => isMarkedFor(context, "talent");

const isNeeded = (context: RuleContext): Judgement<Issue> =>
  answered(context, "urgentNeed", context.facts.urgentNeed, (answer) =>
    answer === "yes" ? "met" : { kind: "talent-not-needed" },
  );

const isWilling = (context: RuleContext): Judgement<Issue> =>
  answered(context, "voluntary", context.facts.voluntary, (answer) =>
    answer === "yes" ? "met" : { kind: "talent-not-willing" },
  );

const IS_SENIOR = titleTest((_type, level) => levelsAbove(level, "associate-senior") >= 0);

function isQualified(context: RuleContext): Judgement<Issue> {
  const none = (): Issue => at(context, { kind: "talent-not-qualified" }, ["education", "degree", "heldLevel"]);
  const byTitle = holdsTitle(context, IS_SENIOR, none);
  const either = or(bySchool(context), byTitle);
  return either.outcome === "not-met" ? notMet(none()) : either;
}

function bySchool(context: RuleContext): Judgement<Issue> {
  const { education, degree } = context.facts;
  if (education.state === "known" && isDegreeOnly(education.value))
    return cannotTell(at(context, { kind: "talent-degree-only" }, ["education"]));
  const school = holds(context, "education", education, (one) => degreeOf(one) !== null && !isDegreeOnly(one));
  // Without a column for the degree the column for schooling speaks for both.
  if (school.outcome !== "not-met" || degree.state === "absent") return school;
  const higher = holds(context, "degree", degree, (one) => one === "master" || one === "doctor");
  if (higher.outcome === "met") return cannotTell(at(context, { kind: "talent-degree-only" }, ["degree"]));
  return higher;
}

/** What schooling earns at once, without a title: several where it leaves open which. */
const ENTRIES = {
  assistant: ["assistant"],
  intermediate: ["intermediate"],
  either: ["assistant", "intermediate"],
} as const satisfies Record<string, readonly Level[]>;
type Entry = keyof typeof ENTRIES;

const stepFrom = (entry: Entry) =>
  decidedOnce(
    [
      { field: "heldLevel", domain: HELD_LEVELS },
      { field: "otherLevel", domain: HELD_LEVELS },
      { field: "applyLevel", domain: LEVELS },
    ],
    (first, second, applied) => stepTo(applied, [first, second], ENTRIES[entry]),
    (step) => (step === "open" ? "cannot-tell" : step === "one-up" ? "met" : "not-met"),
  );

const STEP_UP = {
  assistant: stepFrom("assistant"),
  intermediate: stepFrom("intermediate"),
  either: stepFrom("either"),
} as const satisfies Record<Entry, ReturnType<typeof stepFrom>>;

/** Exactly one post level above the highest title held. */
function isOneUp(context: RuleContext): Judgement<Issue> {
  const { applyLevel } = context.facts;
  const decision = STEP_UP[entryOf(context)](context.facts);
  if (!decision.decided) return cannotTell(...gaps(context, decision.asks));
  const applied = possibilities(applyLevel, LEVELS);
  switch (decision.code) {
    case "one-up":
      return MET;
    case "open":
      return cannotTell(at(context, { kind: "talent-without-title", applied }, ["heldLevel", "applyLevel"]));
    case "other":
      return notMet(
        at(fromHigherTitle(context), { kind: "talent-not-one-up", held: levelsHeld(context), applied }, [
          "heldLevel",
          "applyLevel",
        ]),
      );
  }
}

function stepTo(applied: Level, held: readonly HeldLevel[], entries: readonly Level[]): "one-up" | "open" | "other" {
  const levels = held.filter((level): level is Level => level !== "none").map(postLevelOf);
  const from = levels.length === 0 ? entries.map(postLevelOf) : [Math.max(...levels)];
  const isUp = from.map((level) => postLevelOf(applied) - level === 1);
  if (isUp.every((up) => up)) return "one-up";
  return isUp.includes(true) ? "open" : "other";
}

/** 研究生 alone leaves open which, and so does a blank. */
function entryOf({ facts: { education, degree } }: RuleContext): Entry {
  const school = valueOf(education);
  if ((school !== null && degreeOf(school) === "doctor") || valueOf(degree) === "doctor") return "intermediate";
  const isDegreeAll = (school !== null || education.state === "absent") && degree.state === "known";
  return school === "master" || school === "master-degree" || isDegreeAll ? "assistant" : "either";
}

function assumedLevel(context: RuleContext): readonly Issue[] {
  const level = entryOf(context);
  if (valueOf(context.facts.heldLevel) !== "none" || level === "either") return [];
  return [at(context, { kind: "talent-level-assumed", level }, ["heldLevel", "education"])];
}

function fitsGrade(context: RuleContext): Judgement<Issue> {
  const { targetPostGrade, applyLevel } = context.facts;
  if (targetPostGrade.state === "unreadable" || targetPostGrade.state === "ambiguous")
    return cannotTell(...gaps(context, ["targetPostGrade"]));
  const [target, level] = [valueOf(targetPostGrade), valueOf(applyLevel)];
  if (target === null || level === null) return MET;
  if (target.kind === "professional" && gradesOf(level).includes(target.grade)) return MET;
  return notMet(at(context, { kind: "talent-other-grade", grade: target.word, level }, ["targetPostGrade"]));
}
