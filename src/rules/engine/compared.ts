/**
 * A row as it is compared with others: who applies for what along which claim, and what the rules across rows read.
 */
import { asApplication, type Application, type SheetRow } from "../across/application";
import type { AcrossContext } from "../across/context";
import { withParts } from "../../core/with-parts";
import type { People } from "../across/people";
import type { Quota } from "../across/quota";
import { and, MET, NOT_MET, type Judgement } from "../../core/judgement";
import type { Issue } from "../finding";
import type { RouteId } from "../ids";
import { isTownshipProfessional } from "../requirements/township-post/rule";
import { Claim, claimOf, routeNamed } from "../routes/claim";
import type { Dates, RuleContext } from "../rule";
import { contextFor } from "./assess";
import { RowContext } from "./context";
import { datesOf, type Timing } from "./dates";
import type { Plan } from "./plan";

/** One row of any sheet that holds applications. */
export interface AcrossRow extends SheetRow {
  readonly plan: Plan;
}

/** A row that is compared with others, and what it was judged by. */
export interface Compared extends Application {
  readonly claim: Claim;
  /** Nothing stands in the column for the way of applying. */
  readonly isUnclaimed: boolean;
  readonly on: Dates;
  readonly plan: Plan;
}

export function applicationOf({ sheet, applicant, plan }: AcrossRow, timing: Timing): Compared {
  const on = datesOf(applicant, timing);
  const claim = claimOf(contextFor(applicant, plan, on), plan.rulebook.routes, plan.unclaimed);
  const { state } = applicant.facts.route;
  const isUnclaimed = state === "blank" || state === "absent";
  return withParts(asApplication({ sheet, applicant }, claim), { isUnclaimed, on, plan });
}

/** The same row if it claimed that route, and the claim held. */
export function supposing(one: Compared, id: RouteId): Compared {
  const { routes } = one.plan.rulebook;
  const claim = new Claim(routeNamed(routes, id), MET, [], routes);
  return { ...one, claim, nature: claim.nature, isUnclaimed: false };
}

class ComparedContext extends RowContext implements AcrossContext {
  constructor(
    readonly application: Compared,
    readonly people: People,
    readonly quota: Quota | null,
  ) {
    super(application.applicant, application.on, application.plan.rulebook.routes);
  }

  /** Bound: whoever records what a rule reads calls it on another object. */
  readonly opensQuota = (read: RuleContext): Judgement<Issue> => {
    const { isUnclaimed, plan } = this.application;
    if (!isUnclaimed) return NOT_MET;
    const route = plan.direct.find(({ id, decisions }) => id === "veteran" && decisions["post-quota"] === "waives");
    return route === undefined ? NOT_MET : and(isTownshipProfessional(read), route.evaluate(read));
  };
}

/** A row beside others, as the rules across rows read it. */
export const acrossContext = (one: Compared, people: People, quota: Quota | null = null): AcrossContext =>
  new ComparedContext(one, people, quota);
