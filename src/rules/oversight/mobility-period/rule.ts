/**
 * 引进人员流动 — talent taken in may move on at the post level held after five cumulative township years, appraised 合格.
 *
 * 解读: left before that and kept the post level: broken. Whether the level was kept shows only where the present unit is
 * outside the townships and its grade of post is given; not known, or the years not shown, it is worth a look. Who has
 * retired has not moved. A date of leaving beside 在岗 is a contradiction, worth a look where the years would be short by
 * it.
 * 未编码: who moves to a post of a lower level (allowed).
 */
import { wasObtainedBy } from "../../../fields/readers/award";
import { NONE, levelsAbove } from "../../standards/levels";
import { valueOf } from "../../../core/reading";
import { isTownshipUnit } from "../../requirements/township-post/rule";
import { type RuleContext, type Rule, type Ruling, RULED_MET, broken, remarked } from "../../rule";
import { levelOfGrade } from "../../standards/post-grades";
import { leftThoughInPost, leftTownship, type Departure } from "../leaving";
import { BELOW_QUALIFIED, townshipService, yearsGraded } from "../township-service";

export type MobilityPeriodReason =
  | {
      readonly kind: "mobility-too-early";
      readonly years: number;
      readonly left: Departure;
      /** Full months in the townships, at least and at most. */
      readonly months: number;
      readonly most: number;
      /** Years that do not count, appraised below 合格. */
      readonly lost: number;
    }
  | {
      readonly kind: "mobility-perhaps-too-early";
      readonly years: number;
      readonly left: Departure;
      readonly months: number;
      readonly most: number;
      readonly lost: number;
      /** Does the roster show that the years are short, or only fail to show that they are full? */
      readonly short: boolean;
    }
  /** In post by the status, and perhaps short by the date of leaving. */
  | {
      readonly kind: "mobility-left-though-in-post";
      readonly years: number;
      readonly left: Departure;
      readonly months: number;
      readonly most: number;
      readonly lost: number;
      readonly short: boolean;
    };

declare module "../../ids" {
  interface Oversight {
    readonly "mobility-period": MobilityPeriodReason;
  }
}

const RETIRED = /退休|离退/u;

export const mobilityPeriod: Rule<"mobility-period"> = {
  id: "mobility-period",
  clause: "三（四）第4段",
  scope: "every-row",
  decides: false,
  warnings: "caution",
  unjudgedWithout: ["obtainedBy"],
  evaluate(context) {
    if (!wasObtainedBy(context.facts.obtainedBy, "talent")) return RULED_MET;
    const { outcome, how: left, fields } = leftTownship(context);
    if (outcome !== "met") return doubtful(context);
    if (left.word !== null && RETIRED.test(left.word)) return RULED_MET;
    const served = shortBy(context, left);
    const kept = keptLevel(context);
    if (served === null || kept === false) return RULED_MET;
    const { short, field, ...common } = served;
    const at = { fields: [...fields, field, ...(kept === null ? [] : ["postGrade" as const])], metOn: null };
    if (short && kept) return broken({ reason: { kind: "mobility-too-early", ...common }, ...at });
    return remarked({ reason: { kind: "mobility-perhaps-too-early", ...common, short }, ...at });
  },
};

/** Who is in post by the status has a date of leaving too: were that right, the years would be short, or not shown. */
function doubtful(context: RuleContext): Ruling {
  const left = leftThoughInPost(context);
  const served = left === null ? null : shortBy(context, left);
  if (served === null) return RULED_MET;
  const { field, ...how } = served;
  const reason = { kind: "mobility-left-though-in-post", ...how } as const;
  return remarked({ reason, fields: ["status", "leftDate", field], metOn: null });
}

/** Null where the years were full on leaving, or the roster gives them too coarsely to tell. */
function shortBy(context: RuleContext, left: Departure) {
  const years = context.figure("talent-mobility-years");
  const lost = yearsGraded(context, BELOW_QUALIFIED).length;
  const { outcome, shown, months, most, field } = townshipService(context, years + lost, left.on ?? context.on.asOf);
  if (outcome === "met" || (outcome === "cannot-tell" && shown)) return null;
  return { years, left, months, most, lost, short: outcome === "not-met", field };
}

/** Is the grade of post in the new unit of the level of the title, or above? Null where that cannot be told. */
function keptLevel(context: RuleContext): boolean | null {
  const [post, level] = [valueOf(context.facts.postGrade), valueOf(context.facts.heldLevel)];
  if (post === null || level === null || level === NONE) return null;
  if (isTownshipUnit(context).outcome !== "not-met") return null;
  const kept = post.kind === "professional" ? levelOfGrade(post.grade) : null;
  return kept !== null && levelsAbove(kept, level) >= 0;
}
