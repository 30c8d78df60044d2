/**
 * 报中级、高级以前，要有本专业的学习培训经历 — an application for 中级 or above needs training in the profession.
 *
 * 解读: anything written as training, or hours of continuing education in some year, shows it. 无 without hours is a
 * violation; 无 beside hours is a contradiction worth a look; all blank is asked for.
 * 未编码: whether the training lies in the applicant's own profession.
 */
import type { Applicant } from "../../applicant";
import type { Why } from "../../finding";
import { cannotTell, MET, notMet, type Judgement } from "../../../core/judgement";
import { valueOf } from "../../../core/reading";
import { gap, holds, ruling, withAsides, type Rule } from "../../rule";
import { isIntermediateOrAbove } from "../../standards/levels";

const NONE_HAD: Why = { reason: { kind: "no-training" }, fields: ["training"], metOn: null };
const NOT_SHOWN: Why = { reason: { kind: "training-not-shown" }, fields: ["trainingHours"], metOn: null };
const DENIED: Why = { reason: { kind: "training-denied-with-hours" }, fields: ["training"], metOn: null };

export const trainingExperience: Rule<"training-experience"> = {
  id: "training-experience",
  clause: "三（五）第2段",
  withoutApplication: false,
  restsOn: ["applyLevel", "training", "trainingHours"],
  unjudgedWithout: ["training", "trainingHours"],
  judge(applicant) {
    const applies = holds(applicant, "applyLevel", applicant.facts.applyLevel, isIntermediateOrAbove);
    const ruled = ruling(applies, hasTrained(applicant));
    const contradicts = ruled.outcome === "met" && isDenied(applicant);
    return contradicts ? withAsides(ruled, [DENIED]) : ruled;
  },
};

const isDenied = (applicant: Applicant): boolean => valueOf(applicant.facts.training)?.kind === "none";

const hasHours = (applicant: Applicant): boolean =>
  applicant.trainingHours.some((year) => (valueOf(year.reading) ?? 0) > 0);

/** A cell of hours that is blank or cannot be read might still show what 无 denies. */
const hoursAreOpen = (applicant: Applicant): boolean =>
  applicant.trainingHours.some((year) => year.reading.state !== "known");

/** Either column would answer: both are pointed to. */
function askedFor(applicant: Applicant): Why {
  const asked = gap(applicant, "training");
  return hoursAreOpen(applicant) ? { ...asked, fields: [...asked.fields, "trainingHours"] } : asked;
}

function hasTrained(applicant: Applicant): Judgement<Why> {
  const { training } = applicant.facts;
  if (hasHours(applicant)) return MET;
  if (training.state === "absent") return cannotTell(NOT_SHOWN);
  if (training.state !== "known") return cannotTell(askedFor(applicant));
  if (training.value.kind === "some") return MET;
  return hoursAreOpen(applicant) ? cannotTell(NOT_SHOWN) : notMet(NONE_HAD);
}
