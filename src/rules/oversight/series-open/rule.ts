/**
 * 系列尚未建立 — a 基层 application in a series whose 基层 review is not established yet.
 *
 * 解读: series are opened one by one as their standards ripen; which are open is a setting (教师, 卫生 unless set
 * otherwise). A caution: the bureau may have opened the series since.
 * 未编码: specialities opened within a series.
 */
import { valueOf } from "../../../core/reading";
import { SILENT, type WatchRule } from "../../rule";

export const seriesOpen: WatchRule<"series-open"> = {
  id: "series-open",
  clause: "四（二）",
  watches: "applications",
  restsOn: ["applyType", "applySeries"],
  unjudgedWithout: [],
  watch(applicant) {
    const series = valueOf(applicant.facts.applySeries);
    if (series === null || valueOf(applicant.facts.applyType) !== "grassroots") return SILENT;
    if (applicant.sheet.settings.establishedSeries.includes(series)) return SILENT;
    const fields = [...new Set([applicant.originOf("applySeries"), applicant.originOf("applyType")])];
    return [{ severity: "caution", why: { reason: { kind: "series-not-established", series }, fields, metOn: null } }];
  },
};
