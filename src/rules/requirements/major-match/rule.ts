/**
 * 所学专业 — outside 卫生 the subject studied does not limit the application; in 卫生 it has to match.
 *
 * 解读: asked only where the roster has a column that says so.
 * 未编码: which subject matches which title.
 */
import type { Why } from "../../finding";
import { because, MET } from "../../../core/judgement";
import { holds, NOT_APPLICABLE, ruling, type Rule } from "../../rule";

const DIFFERS: Why = { reason: { kind: "major-differs" }, fields: ["majorMatches"], metOn: null };

export const majorMatch: Rule<"major-match"> = {
  id: "major-match",
  clause: "三（三）第1段",
  withoutApplication: false,
  restsOn: ["applySeries", "majorMatches"],
  unjudgedWithout: ["majorMatches"],
  judge(applicant) {
    const { applySeries, majorMatches } = applicant.facts;
    const isHealth = holds(applicant, "applySeries", applySeries, (series) => series === "health");
    if (isHealth.outcome === "not-met") return NOT_APPLICABLE;
    const matches = because(
      holds(applicant, "majorMatches", majorMatches, (answer) => answer === "yes"),
      DIFFERS,
    );
    return ruling(isHealth, matches.outcome === "met" ? MET : matches);
  },
};
