/**
 * 系列尚未建立 — a 基层 application in a series whose 基层 review is not established yet.
 *
 * 解读: series are opened one by one as their standards ripen; which are open is a setting (教师, 卫生 unless set
 * otherwise). A caution: the bureau may have opened the series since.
 * 未编码: specialities opened within a series.
 */
import { valueOf } from "../../../core/reading";
import { type Rule, RULED_MET, remarked } from "../../rule";
import type { Series } from "../../standards/levels";

export type SeriesOpenReason = { readonly kind: "series-not-established"; readonly series: Series };

declare module "../../ids" {
  interface Oversight {
    readonly "series-open": SeriesOpenReason;
  }
}

export const seriesOpen: Rule<"series-open"> = {
  id: "series-open",
  clause: "四（二）",
  scope: "applications",
  decides: false,
  warnings: "caution",
  unjudgedWithout: [],
  evaluate(context) {
    const series = valueOf(context.facts.applySeries);
    if (series === null || valueOf(context.facts.applyType) !== "grassroots") return RULED_MET;
    if (context.sheet.settings.establishedSeries.includes(series)) return RULED_MET;
    const fields = [...new Set([context.originOf("applySeries"), context.originOf("applyType")])];
    return remarked({ reason: { kind: "series-not-established", series }, fields, metOn: null });
  },
};
