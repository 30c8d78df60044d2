/**
 * The routes of 三（二）and 三（四）: an application is judged along one of them. What each lifts stands in lifts.ts.
 */
import type { Applicant } from "../applicant";
import type { ReasonKind, RequirementId, Why } from "../finding";
import type { Judgement } from "../judgement";
import type { Clause } from "../notice";
import type { Dates } from "../rule";

export const ROUTE_IDS = [
  "normal",
  "veteran",
  "transfer",
  "general-practitioner",
  "talent",
  "doctor",
  "exchange",
  "exam-margin",
] as const;
export type RouteId = (typeof ROUTE_IDS)[number];

/** 直评直聘: the routes of which DIRECTAPPOINT speaks. */
export const DIRECT_ROUTES: readonly RouteId[] = ["veteran", "transfer", "general-practitioner", "talent", "doctor"];

export interface Route {
  readonly id: RouteId;
  readonly clause: Clause;
  readonly lifts: readonly RequirementId[];
  readonly opens: readonly ReasonKind[];
}

/** A route's own conditions: one file per route. */
export interface RouteConditions {
  readonly route: RouteId;
  readonly judge: (applicant: Applicant, on: Dates) => Judgement<Why>;
}
