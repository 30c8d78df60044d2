import { yearly } from "./field";
import { APPRAISAL_LABELS } from "./labels";
import { readAppraisal, readAppraisals } from "./readers/appraisal";

/** 年度考核 — one column per year, or several years in one. */
export const appraisals = yearly({
  id: "appraisals",
  label: "年度考核",
  headers:
    "年度考核 年度考核结果 年度考核情况 年度考核等次 考核结果 考核情况 考核等次 近三年考核结果 " +
    "近三年考核情况 任现职以来各年度考核结果 历年考核 历年考核结果 历年年度考核结果 事业单位年度考核 " +
    "考核等级",
  hint: "填优秀、合格、基本合格、不合格或未定等次",
  examples: { 称职: "qualified" },
  read: () => readAppraisal,
  labels: APPRAISAL_LABELS,
  readYears: readAppraisals,
  inSeveralColumns: true,
  furtherLines: "continue",
});
