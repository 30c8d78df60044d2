/** Verdicts and severities as everybody says them. */
import type { Severity, Verdict } from "../ids";

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  eligible: "符合",
  ineligible: "不符合",
  undetermined: "待核",
  "not-applying": "仅监管",
};

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  violation: "违规",
  missing: "缺项",
  caution: "提醒",
  benefit: "可享",
};
