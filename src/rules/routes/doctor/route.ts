/**
 * 博士直报正高 — a doctor with outstanding results at the township front line may apply for 正高 at once.
 *
 * 解读: a doctorate by schooling or by degree. The level may be skipped; what else the ladders ask stays: a holder of a
 * 基层 title applying for the provincial 正高 is left open.
 * 未编码: what outstanding results are; the unit says so.
 */
import type { Issue } from "../../finding";
import { and, cannotTell, or, type Judgement } from "../../../core/judgement";
import { isTownshipUnit } from "../../requirements/township-post/rule";
import { isMarkedFor } from "../../marks";
import { type RuleContext } from "../../rule";
import { holds } from "../../questions";
import { degreeOf } from "../../standards/education";
import { allOf, answered, appliesForLevel, at, whenNot } from "../conditions";
import type { FaultDecisions, Route } from "../route";

export type DoctorReason = { readonly kind: "doctor-no-doctorate" } | { readonly kind: "doctor-not-outstanding" };

declare module "../../ids" {
  interface Routes {
    readonly doctor: DoctorReason;
  }
}

/** A step on either ladder. */
const LADDER: FaultDecisions = {
  "skips-level": "waives",
  "entry-too-high": "waives",
  "entry-by-recognition": "waives",
  "grassroots-only-upwards": "defers",
  "not-above-held": "stands",
  "already-held": "stands",
  "grassroots-same-level": "stands",
  "grassroots-perhaps-exchange": "stands",
  "other-series": "stands",
  "two-tracks": "stands",
  "no-step-of-either-kind": "stands",
  "two-tracks-or-skips": "waives",
};

export const doctor: Route = {
  id: "doctor",
  clause: "三（四）第5段",
  isDirect: true,
  townshipOnly: true,
  nature: "application",
  decisions: {
    "base-tenure": "waives",
    "grassroots-ladder": LADDER,
    "level-ladder": LADDER,
    "one-type-per-year": "stands",
    "five-year-lock": "stands",
    "examined-level": "stands",
    "post-quota": "stands",
    "training-hours": "stands",
    "training-experience": "stands",
    appraisal: "stands",
    "major-match": "stands",
  },
  needs: [["education", "degree"], ["outstanding"]],
  evaluate: (context) => allOf(context, isForSenior, isMarked, isOutstandingDoctor),
};

const isForSenior = (context: RuleContext): Judgement<Issue> => appliesForLevel(context, "doctor", ["senior"]);

const isMarked = (context: RuleContext): Judgement<Issue> => isMarkedFor(context, "doctor");

/** All three are asked: whatever is wrong is said at once. */
const isOutstandingDoctor = (context: RuleContext): Judgement<Issue> =>
  and(and(isDoctor(context), isTownshipUnit(context)), isOutstanding(context));

function isDoctor(context: RuleContext): Judgement<Issue> {
  const { education, degree } = context.facts;
  // 研究生 alone leaves the degree open.
  if (education.state === "known" && education.value === "graduate" && degree.state === "absent")
    return cannotTell({
      reason: { kind: "ambiguous", field: "education", raw: "研究生" },
      fields: ["education"],
      metOn: null,
    });
  const bySchool = holds(context, "education", education, (school) => degreeOf(school) === "doctor");
  // Without a column for the degree the column for schooling speaks for both.
  const byDegree = degree.state === "absent" ? bySchool : holds(context, "degree", degree, (one) => one === "doctor");
  const either = education.state === "absent" ? byDegree : or(bySchool, byDegree);
  return whenNot(either, () => at(context, { kind: "doctor-no-doctorate" }, ["education", "degree"]));
}

const isOutstanding = (context: RuleContext): Judgement<Issue> =>
  answered(context, "outstanding", context.facts.outstanding, ({ kind }) =>
    kind === "some" ? "met" : { kind: "doctor-not-outstanding" },
  );
