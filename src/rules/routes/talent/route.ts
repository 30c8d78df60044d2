/**
 * 急需引进 — who has a master's schooling or holds 副高, is urgently needed and willing, is appointed one post level up.
 *
 * 解读: 硕士研究生、研究生 and above count as schooling; a degree without such schooling (同等学力) is left open. “上一层专业
 * 技术岗位” is the next level of post: 员级 and 助理级 are one, 初级. Applies for 基层 only. Who holds no title enters at
 * 初级; at 中级 it is left open. The grade of the post, if given, has to lie in the level.
 * 未编码: whether a vacant post is used first.
 */
import type { Issue } from "../../finding";
import { cannotTell, MET, notMet, or, type Judgement } from "../../../core/judgement";
import { possibilities, valueOf } from "../../../core/reading";
import { isMarkedFor } from "../../marks";
import { type RuleContext } from "../../rule";
import { gaps, holds } from "../../questions";
import { HELD_LEVELS, LEVELS, levelsAbove, type HeldLevel, type Level } from "../../standards/levels";
import { gradesOf, postLevelOf } from "../../standards/post-grades";
import { decideOver } from "../../../core/supposing";
import { allOf, answered, appliesForType, at, holdsTitle, levelsHeld } from "../conditions";
import type { Route } from "../route";

export type TalentReason =
  | { readonly kind: "talent-not-qualified" }
  | { readonly kind: "talent-degree-only" }
  | { readonly kind: "talent-not-needed" }
  | { readonly kind: "talent-not-willing" }
  | { readonly kind: "talent-not-one-up"; readonly held: readonly Level[]; readonly applied: readonly Level[] }
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
    "grassroots-ladder": "stands",
    "level-ladder": "stands",
    "training-hours": "stands",
    "training-experience": "stands",
    appraisal: "stands",
    "major-match": "stands",
  },
  needs: [["urgentNeed"], ["voluntary"]],
  evaluate: (context) =>
    allOf(context, isForGrassroots, isMarked, isQualified, isNeeded, isWilling, isOneUp, fitsGrade),
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

function isQualified(context: RuleContext): Judgement<Issue> {
  const none = (): Issue => at(context, { kind: "talent-not-qualified" }, ["education", "degree", "heldLevel"]);
  const byTitle = holdsTitle(context, (_type, level) => levelsAbove(level, "associate-senior") >= 0, none);
  const either = or(bySchool(context), byTitle);
  return either.outcome === "not-met" ? notMet(none()) : either;
}

function bySchool(context: RuleContext): Judgement<Issue> {
  const { education, degree } = context.facts;
  const school = holds(
    context,
    "education",
    education,
    (one) => one === "doctoral" || one === "master" || one === "graduate",
  );
  // Without a column for the degree the column for schooling speaks for both.
  if (school.outcome !== "not-met" || degree.state === "absent") return school;
  const higher = holds(context, "degree", degree, (one) => one === "master" || one === "doctor");
  if (higher.outcome === "met") return cannotTell(at(context, { kind: "talent-degree-only" }, ["degree"]));
  return higher;
}

/** Exactly one post level above the highest title held. */
function isOneUp(context: RuleContext): Judgement<Issue> {
  const { heldLevel, otherLevel, applyLevel } = context.facts;
  const decision = decideOver(
    [
      { field: "heldLevel", reading: heldLevel, domain: HELD_LEVELS },
      { field: "otherLevel", reading: otherLevel, domain: HELD_LEVELS },
      { field: "applyLevel", reading: applyLevel, domain: LEVELS },
    ],
    (first, second, applied) => stepTo(applied, [first, second]),
    (step) => (step === "open" ? "cannot-tell" : step === "one-up" ? "met" : "not-met"),
  );
  if (!decision.decided) return cannotTell(...gaps(context, decision.asks));
  const applied = possibilities(applyLevel, LEVELS);
  switch (decision.code) {
    case "one-up":
      return MET;
    case "open":
      return cannotTell(at(context, { kind: "talent-without-title", applied }, ["heldLevel", "applyLevel"]));
    case "other":
      return notMet(
        at(context, { kind: "talent-not-one-up", held: levelsHeld(context), applied }, ["heldLevel", "applyLevel"]),
      );
  }
}

function stepTo(applied: Level, held: readonly HeldLevel[]): "one-up" | "open" | "other" {
  const levels = held.filter((level): level is Level => level !== "none").map(postLevelOf);
  const step = postLevelOf(applied) - (levels.length === 0 ? 0 : Math.max(...levels));
  if (step === 1) return "one-up";
  return levels.length === 0 && step === 2 ? "open" : "other";
}

function fitsGrade(context: RuleContext): Judgement<Issue> {
  const { targetPostGrade, applyLevel } = context.facts;
  if (targetPostGrade.state === "unreadable" || targetPostGrade.state === "ambiguous")
    return cannotTell(...gaps(context, ["targetPostGrade"]));
  const [target, level] = [valueOf(targetPostGrade), valueOf(applyLevel)];
  if (target === null || level === null) return MET;
  if (target.kind === "professional" && gradesOf(level).includes(target.grade)) return MET;
  const grade = target.kind === "professional" ? String(target.grade) : target.word;
  return notMet(at(context, { kind: "talent-other-grade", grade, level }, ["targetPostGrade"]));
}
