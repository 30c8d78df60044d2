/**
 * The routes of 三（二）and 三（四）: an application is judged along one of them. What each lifts stands in lifts.ts.
 */
import type { Applicant, FieldId } from "../applicant";
import type { ReasonKind, Why } from "../finding";
import type { Judgement } from "../../core/judgement";
import type { Clause, RequirementId, RouteId } from "../ids";
import type { Dates } from "../rule";

/** 直评直聘: the routes of which DIRECTAPPOINT speaks. */
export const DIRECT_ROUTES: readonly RouteId[] = ["veteran", "transfer", "general-practitioner", "talent", "doctor"];

export interface Route {
  readonly id: RouteId;
  readonly clause: Clause;
  /** 直评直聘. */
  readonly isDirect: boolean;
  /** Requirements that do not apply along the route. */
  readonly lifts: readonly RequirementId[];
  /** Faults that do not count along it, where it lifts a part of a requirement only. */
  readonly liftsFaults: readonly ReasonKind[];
  /** Faults that the notice leaves open along it: they count as “cannot tell”. */
  readonly opens: readonly ReasonKind[];
  /** Requirements on whose breach the notice is silent along it: they are worth a look only. */
  readonly softens: readonly RequirementId[];
}

/** A route's own conditions: one file per route. */
export interface RouteConditions {
  readonly route: RouteId;
  /** Its own columns, each group with its alternatives: a sheet that lacks a group does not consider the route. */
  readonly needs: readonly (readonly FieldId[])[];
  readonly judge: (applicant: Applicant, on: Dates) => Judgement<Why>;
  /** What is worth a look about a claim of it, whether it holds or not. */
  readonly asides?: (applicant: Applicant, on: Dates) => readonly Why[];
}
