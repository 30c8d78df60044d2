/**
 * 不再单独倾斜 — where a series has its 基层 system, the provincial review favours township applicants no longer.
 *
 * 解读: breaks the application. The series established are a setting (教师, 卫生 unless set otherwise). A blank answer
 * on favour in such an application is open, for it could decide.
 * 未编码: which favours a series has given (放宽学历、论文).
 */
import { and } from "../../../core/judgement";
import { valueOf } from "../../../core/reading";
import { holds, SILENT, type WatchRule } from "../../rule";

export const preferenceWithdrawn: WatchRule<"preference-withdrawn"> = {
  id: "preference-withdrawn",
  clause: "三（二）第1段",
  watches: "applications",
  restsOn: ["preference", "applyType", "applySeries"],
  unjudgedWithout: ["preference"],
  watch(applicant) {
    const { preference, applyType, applySeries } = applicant.facts;
    if (valueOf(preference) === "no") return SILENT;
    const { establishedSeries } = applicant.sheet.settings;
    const favoured = and(
      holds(applicant, "preference", preference, (answer) => answer === "yes"),
      and(
        holds(applicant, "applyType", applyType, (type) => type === "provincial"),
        holds(applicant, "applySeries", applySeries, (series) => establishedSeries.includes(series)),
      ),
    );
    switch (favoured.outcome) {
      case "not-met":
        return SILENT;
      case "cannot-tell":
        return favoured.why.map((why) => ({ severity: "missing", why }));
      case "met": {
        const series = valueOf(applySeries) ?? establishedSeries[0];
        if (series === undefined) return SILENT;
        const reason = { kind: "preference-in-established-series", series } as const;
        return [{ severity: "violation", why: { reason, fields: ["preference", "applyType"], metOn: null } }];
      }
    }
  },
};
