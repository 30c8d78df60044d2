/**
 * 岗位结构比例 — the unit's vacancies at the level applied for cover those who apply for it.
 *
 * 解读: people are counted, not rows, per unit, level and application year, over all sheets. Who goes along a route that
 * holds and lifts the quota is not counted; 换发 and 以考代评 are no applications (the latter needs a vacant post all the
 * same: worth a look), nor does 转评 of the appointed ask for a post. Nothing claimed, and 直评 would hold, or a cell
 * leaves open whether it would: to be verified. No vacancy is a violation; fewer than applicants leaves it to the
 * unit's choice, so that each is to be verified. A figure that is blank or cannot be read is never 0; of figures that
 * contradict each other either may be right. A unit or level that is not listed is not judged; the sheet says so once.
 * 未编码: posts that fall vacant later in the year; special posts (特设岗位), which do not count.
 */
import type { Issue } from "../../finding";
import { asTyped, possibilities } from "../../../core/reading";
import { type Requirement, RULED_MET, NOT_APPLICABLE, broken, unsettled, withWarnings, NOT_JUDGED } from "../../rule";
import { gap } from "../../questions";
import type { AcrossContext } from "../context";
import { isCompeting, isCounted } from "../quota";
import type { Level } from "../../standards/levels";

export type PostQuotaReason =
  | { readonly kind: "no-vacancy"; readonly unit: string; readonly level: Level; readonly people: number }
  | {
      readonly kind: "too-few-vacancies";
      readonly unit: string;
      readonly level: Level;
      readonly people: number;
      readonly vacant: number;
    }
  /** Nothing is claimed, and 直评 would hold. */
  | { readonly kind: "no-vacancy-but-direct"; readonly unit: string; readonly level: Level }
  /** Nothing is claimed, and whether 直评 would hold is open. */
  | { readonly kind: "no-vacancy-direct-open"; readonly unit: string; readonly level: Level }
  /** 空岗数 is not 核准数 less 现聘数. */
  | {
      readonly kind: "posts-contradict";
      readonly unit: string;
      readonly level: Level;
      readonly figures: readonly number[];
    }
  | { readonly kind: "vacancies-unclear"; readonly unit: string; readonly level: Level };

declare module "../../ids" {
  interface Requirements {
    readonly "post-quota": PostQuotaReason;
  }
}

const NO_FIGURES: readonly number[] = [];

export const postQuota: Requirement<"post-quota", "decided", AcrossContext> = {
  id: "post-quota",
  clause: "三（四）第1段",
  scope: "applications",
  decides: true,
  routes: "decided",
  warnings: "caution",
  unjudgedWithout: [],
  evaluate(context) {
    const { application: one, quota } = context;
    if (!isCompeting(one)) return NOT_APPLICABLE;
    if (quota === null) return NOT_JUDGED;
    const { unit, applyLevel } = context.facts;
    if (unit.state !== "known") return unsettled(gap(context, "unit"));
    const competed = quota.postsOf(one);
    if (competed === null) return applyLevel.state === "ambiguous" ? unsettled(gap(context, "applyLevel")) : NOT_JUDGED;
    if ("level" in competed) return NOT_JUDGED;
    const { posts } = competed;
    const [level] = possibilities(applyLevel, posts.levels);
    const people = quota.competing(posts, one);
    const figures = possibilities(posts.vacant, NO_FIGURES);
    const [vacant] = figures;
    const at = (reason: PostQuotaReason): Issue => ({
      reason,
      fields: [context.originOf("unit"), context.originOf("applyLevel")],
      metOn: null,
      elsewhere: posts.cells,
    });
    if (level === undefined) return RULED_MET;
    const where = { unit: asTyped(unit), level };
    const contradict = figures.length > 1 ? [at({ kind: "posts-contradict", ...where, figures })] : [];
    const takesNone = !isCounted(one);
    const suffices = (free: number): boolean => free >= people || (takesNone && free > 0);
    if (vacant === undefined) return takesNone ? RULED_MET : unsettled(at({ kind: "vacancies-unclear", ...where }));
    if (figures.every(suffices)) return withWarnings(RULED_MET, contradict);
    if (figures.some((free) => free > 0) && contradict.length > 0) return unsettled(...contradict);
    if (vacant > 0) return unsettled(at({ kind: "too-few-vacancies", ...where, people, vacant }));
    const direct = context.opensQuota(context);
    switch (direct.outcome) {
      case "met":
        return unsettled(at({ kind: "no-vacancy-but-direct", ...where }));
      case "cannot-tell":
        return unsettled(at({ kind: "no-vacancy-direct-open", ...where }), ...direct.why);
      case "not-met":
        return broken(at({ kind: "no-vacancy", ...where, people }));
    }
  },
};
