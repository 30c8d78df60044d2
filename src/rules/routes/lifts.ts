/**
 * The eight routes: the clause each rests on and what it lifts, in one table.
 *
 * `lifts`: requirements that do not apply along the route. `opens`: faults that the notice leaves open along it; they
 * count as “cannot tell” instead of a violation.
 *
 * 解读: 直评 lifts the quota only and skips no level; 博士 does skip; a transfer with a skipped level is left open.
 * 以考代评 judges the scores: only who and where the applicant is still counts.
 */
import { REQUIREMENT_IDS, type RequirementId } from "../finding";
import type { Route, RouteId } from "./route";

const KEPT_BY_EXAM_MARGIN: readonly RequirementId[] = [
  "township-post",
  "in-service",
  "integrity-veto",
  "pledge",
  "route-claim",
];

export const ROUTES: Readonly<Record<RouteId, Route>> = {
  normal: { id: "normal", clause: "三（四）第1段", lifts: [], opens: [] },
  veteran: { id: "veteran", clause: "三（四）第1段", lifts: ["post-quota"], opens: [] },
  transfer: {
    id: "transfer",
    clause: "三（四）第2段",
    lifts: ["base-tenure", "post-quota"],
    opens: ["skips-level", "entry-too-high"],
  },
  "general-practitioner": {
    id: "general-practitioner",
    clause: "三（四）第3段",
    lifts: ["base-tenure", "examined-level"],
    opens: [],
  },
  talent: {
    id: "talent",
    clause: "三（四）第4段",
    lifts: ["base-tenure", "examined-level", "post-quota", "five-year-lock"],
    opens: [],
  },
  doctor: {
    id: "doctor",
    clause: "三（四）第5段",
    lifts: ["base-tenure", "level-ladder", "grassroots-ladder"],
    opens: [],
  },
  exchange: {
    id: "exchange",
    clause: "三（二）第1段",
    lifts: [
      "grassroots-ladder",
      "level-ladder",
      "five-year-lock",
      "base-tenure",
      "post-quota",
      "training-hours",
      "training-experience",
      "appraisal",
      "one-type-per-year",
      "examined-level",
    ],
    opens: [],
  },
  "exam-margin": {
    id: "exam-margin",
    clause: "三（四）第6段",
    lifts: REQUIREMENT_IDS.filter((id) => !KEPT_BY_EXAM_MARGIN.includes(id)),
    opens: [],
  },
};
