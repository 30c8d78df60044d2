/**
 * 报中级、高级以前，要有本专业的学习培训经历 — an application for 中级 or above needs training in the profession.
 *
 * 解读: anything written as training, or hours of continuing education in some year, shows it. 无 without hours is a
 * violation; 无 beside hours is a contradiction worth a look; all blank is asked for.
 * 未编码: whether the training lies in the applicant's own profession.
 */
import type { Issue } from "../../finding";
import { cannotTell, MET, notMet, type Judgement } from "../../../core/judgement";
import { valueOf } from "../../../core/reading";
import { type RuleContext, type Requirement, withWarnings, ruling } from "../../rule";
import { gap, holds } from "../../questions";
import { isIntermediateOrAbove } from "../../standards/levels";

export type TrainingExperienceReason =
  | { readonly kind: "no-training" }
  | { readonly kind: "training-not-shown" }
  | { readonly kind: "training-denied-with-hours" };

declare module "../../ids" {
  interface Requirements {
    readonly "training-experience": TrainingExperienceReason;
  }
}

const NONE_HAD: Issue = { reason: { kind: "no-training" }, fields: ["training"], metOn: null };
const NOT_SHOWN: Issue = { reason: { kind: "training-not-shown" }, fields: ["trainingHours"], metOn: null };
const DENIED: Issue = { reason: { kind: "training-denied-with-hours" }, fields: ["training"], metOn: null };

export const trainingExperience: Requirement<"training-experience", "decided"> = {
  id: "training-experience",
  clause: "三（五）第2段",
  scope: "applications",
  decides: true,
  routes: "decided",
  warnings: "caution",
  unjudgedWithout: ["training", "trainingHours"],
  evaluate(context) {
    const applies = holds(context, "applyLevel", context.facts.applyLevel, isIntermediateOrAbove);
    const ruled = ruling(applies, hasTrained(context));
    const contradicts = ruled.outcome === "met" && isDenied(context);
    return contradicts ? withWarnings(ruled, [DENIED]) : ruled;
  },
};

const isDenied = (context: RuleContext): boolean => valueOf(context.facts.training)?.kind === "none";

const hasHours = (context: RuleContext): boolean =>
  context.trainingHours.some((year) => (valueOf(year.reading) ?? 0) > 0);

/** A cell of hours that is blank or cannot be read might still show what 无 denies. */
const hoursAreOpen = (context: RuleContext): boolean =>
  context.trainingHours.some((year) => year.reading.state !== "known");

/** Either column would answer: both are pointed to. */
function askedFor(context: RuleContext): Issue {
  const asked = gap(context, "training");
  return hoursAreOpen(context) ? { ...asked, fields: [...asked.fields, "trainingHours"] } : asked;
}

function hasTrained(context: RuleContext): Judgement<Issue> {
  const { training } = context.facts;
  if (hasHours(context)) return MET;
  if (training.state === "absent") return cannotTell(NOT_SHOWN);
  if (training.state !== "known") return cannotTell(askedFor(context));
  if (training.value.kind === "some") return MET;
  return hoursAreOpen(context) ? cannotTell(NOT_SHOWN) : notMet(NONE_HAD);
}
