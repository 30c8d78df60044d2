/**
 * 不再单独倾斜 — where a series has its 基层 system, the provincial review favours township applicants no longer.
 *
 * 解读: the mark is what is wrong, not the application: the verdict stays what it is. The series established are a
 * setting (教师, 卫生 unless set otherwise). What cannot be told is not asked for.
 * 未编码: which favours a series has given (放宽学历、论文).
 */
import { and } from "../../../core/judgement";
import { valueOf } from "../../../core/reading";
import { type Rule, RULED_MET, broken } from "../../rule";
import { holds } from "../../questions";
import type { Series } from "../../standards/levels";

export type PreferenceWithdrawnReason = { readonly kind: "preference-in-established-series"; readonly series: Series };

declare module "../../ids" {
  interface Oversight {
    readonly "preference-withdrawn": PreferenceWithdrawnReason;
  }
}

export const preferenceWithdrawn: Rule<"preference-withdrawn"> = {
  id: "preference-withdrawn",
  clause: "三（二）",
  scope: "applications",
  decides: false,
  warnings: "caution",
  unjudgedWithout: ["preference"],
  evaluate(context) {
    const { preference, applyType, applySeries } = context.facts;
    if (valueOf(preference) === "no") return RULED_MET;
    const { establishedSeries } = context.sheet.settings;
    const favoured = and(
      holds(context, "preference", preference, (answer) => answer === "yes"),
      and(
        holds(context, "applyType", applyType, (type) => type === "provincial"),
        holds(context, "applySeries", applySeries, (series) => establishedSeries.includes(series)),
      ),
    );
    const series = valueOf(applySeries) ?? establishedSeries[0];
    if (favoured.outcome !== "met" || series === undefined) return RULED_MET;
    const reason = { kind: "preference-in-established-series", series } as const;
    return broken({ reason, fields: ["preference", "applyType"], metOn: null });
  },
};
