/**
 * 博士直报正高 — a doctor with outstanding results at the township front line may apply for 正高 at once.
 *
 * 解读: a doctorate by schooling or by degree. The level may be skipped; what else the ladders ask stays: a holder of a
 * 基层 title applying for the provincial 正高 is left open.
 * 未编码: what outstanding results are; the unit says so.
 */
import type { Applicant } from "../../applicant";
import type { Why } from "../../finding";
import { and, cannotTell, or, type Judgement } from "../../../core/judgement";
import { isTownshipUnit } from "../../requirements/township-post/rule";
import { holds } from "../../rule";
import { answered, appliesForLevel, at, whenNot } from "../conditions";
import type { RouteConditions } from "../route";

export const doctor: RouteConditions = {
  route: "doctor",
  needs: [["education", "degree"], ["outstanding"]],
  judge(applicant, on) {
    const level = appliesForLevel(applicant, "doctor", ["senior"]);
    if (level.outcome === "not-met") return level;
    const doctorate = and(level, isDoctor(applicant));
    return and(and(doctorate, isTownshipUnit(applicant, on)), isOutstanding(applicant));
  },
};

function isDoctor(applicant: Applicant): Judgement<Why> {
  const { education, degree } = applicant.facts;
  // 研究生 alone leaves the degree open.
  if (education.state === "known" && education.value === "graduate" && degree.state === "absent")
    return cannotTell({
      reason: { kind: "ambiguous", field: "education", raw: "研究生" },
      fields: ["education"],
      metOn: null,
    });
  const bySchool = holds(applicant, "education", education, (school) => school === "doctoral");
  // Without a column for the degree the column for schooling speaks for both.
  const byDegree = degree.state === "absent" ? bySchool : holds(applicant, "degree", degree, (one) => one === "doctor");
  const either = education.state === "absent" ? byDegree : or(bySchool, byDegree);
  return whenNot(either, () => at(applicant, { kind: "doctor-no-doctorate" }, ["education", "degree"]));
}

const isOutstanding = (applicant: Applicant): Judgement<Why> =>
  answered(applicant, "outstanding", applicant.facts.outstanding, ({ kind }) =>
    kind === "some" ? "met" : { kind: "doctor-not-outstanding" },
  );
