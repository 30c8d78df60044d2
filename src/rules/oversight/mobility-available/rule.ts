/**
 * 引进满5年可流动 — talent taken in who has served five cumulative township years, appraised 合格, may move on.
 *
 * 解读: five appraisals of 合格 or better have to be shown; a year not shown is not taken for one. A year appraised below
 * that does not count towards the five. Nothing is said of who has left already, or would have by a date beside 在岗.
 * 未编码: whether another unit has the post.
 */
import { wasObtainedBy } from "../../../fields/readers/award";
import { type Rule, NOT_APPLICABLE, NOT_EARNED, NOT_JUDGED, remarked } from "../../rule";
import { leftThoughInPost, leftTownship } from "../leaving";
import { BELOW_QUALIFIED, QUALIFIED, townshipService, yearsGraded } from "../township-service";

export type MobilityAvailableReason = {
  readonly kind: "mobility-open";
  readonly years: number;
  readonly appraised: readonly number[];
};

declare module "../../ids" {
  interface Oversight {
    readonly "mobility-available": MobilityAvailableReason;
  }
}

export const mobilityAvailable: Rule<"mobility-available"> = {
  id: "mobility-available",
  clause: "三（四）第4段",
  scope: "every-row",
  decides: false,
  warnings: "benefit",
  unjudgedWithout: [],
  evaluate(context) {
    if (!wasObtainedBy(context.facts.obtainedBy, "talent")) return NOT_APPLICABLE;
    const left = leftTownship(context).outcome;
    if (left === "met") return NOT_APPLICABLE;
    if (left === "cannot-tell" || leftThoughInPost(context) !== null) return NOT_JUDGED;
    const years = context.figure("talent-mobility-years");
    const appraised = yearsGraded(context, QUALIFIED);
    if (appraised.length < years) return NOT_EARNED;
    const lost = yearsGraded(context, BELOW_QUALIFIED).length;
    const service = townshipService(context, years + lost, context.on.asOf);
    if (service.outcome !== "met") return service.outcome === "cannot-tell" ? NOT_JUDGED : NOT_EARNED;
    const reason = { kind: "mobility-open", years, appraised } as const;
    return remarked({ reason, fields: ["obtainedBy", service.field], metOn: null });
  },
};
