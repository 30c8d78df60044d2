/**
 * The eight routes: the clause each rests on and what it lifts, in one table.
 *
 * 解读: 直评 lifts the quota only and skips no level; 博士 does skip; a transfer with a skipped level is left open.
 * 以考代评 judges the scores: only who and where the applicant is still counts.
 */
import { REQUIREMENT_IDS, type RequirementId, type RouteId } from "../ids";
import type { Route } from "./route";

const KEPT_BY_EXAM_MARGIN: readonly RequirementId[] = [
  "township-post",
  "in-service",
  "integrity-veto",
  "pledge",
  "route-claim",
];

const NOTHING = { isDirect: false, lifts: [], liftsFaults: [], opens: [], softens: [] } as const;

export const ROUTES: Readonly<Record<RouteId, Route>> = {
  normal: { ...NOTHING, id: "normal", clause: "三（四）第1段" },
  veteran: { ...NOTHING, id: "veteran", isDirect: true, clause: "三（四）第1段", lifts: ["post-quota"] },
  transfer: {
    ...NOTHING,
    id: "transfer",
    isDirect: true,
    clause: "三（四）第2段",
    lifts: ["base-tenure", "post-quota"],
    opens: ["skips-level", "entry-too-high"],
  },
  "general-practitioner": {
    ...NOTHING,
    id: "general-practitioner",
    isDirect: true,
    clause: "三（四）第3段",
    lifts: ["base-tenure", "examined-level"],
    softens: ["post-quota"],
  },
  talent: {
    ...NOTHING,
    id: "talent",
    isDirect: true,
    clause: "三（四）第4段",
    lifts: ["base-tenure", "examined-level", "post-quota", "five-year-lock"],
  },
  doctor: {
    ...NOTHING,
    id: "doctor",
    isDirect: true,
    clause: "三（四）第5段",
    lifts: ["base-tenure"],
    liftsFaults: ["skips-level", "entry-too-high", "entry-by-recognition"],
    opens: ["grassroots-only-upwards"],
  },
  exchange: {
    ...NOTHING,
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
  },
  "exam-margin": {
    ...NOTHING,
    id: "exam-margin",
    clause: "三（四）第6段",
    lifts: REQUIREMENT_IDS.filter((id) => !KEPT_BY_EXAM_MARGIN.includes(id)),
  },
};
