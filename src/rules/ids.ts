/**
 * The names by which everything is called: rules, routes, clauses, severities, verdicts. Part of the interface (JSON,
 * settings, functions): none is ever renamed. A leaf: it imports nothing, so that anybody may import it.
 */

/** violation 违规 · missing 缺项 · caution 提醒 · benefit 可享 */
export const SEVERITIES = ["violation", "missing", "caution", "benefit"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Requirements on an application: failing one makes the row ineligible. */
export const REQUIREMENT_IDS = [
  "township-post",
  "in-service",
  "one-type-per-year",
  "five-year-lock",
  "grassroots-ladder",
  "level-ladder",
  "examined-level",
  "base-tenure",
  "post-quota",
  "training-hours",
  "training-experience",
  "appraisal",
  "major-match",
  "integrity-veto",
  "pledge",
  "route-claim",
] as const;
export type RequirementId = (typeof REQUIREMENT_IDS)[number];

/** Oversight: looked at with or without an application. */
export const OVERSIGHT_IDS = [
  "special-post-scope",
  "special-post-recovery",
  "special-post-basis",
  "service-period",
  "mobility-period",
  "mobility-available",
  "certificate-area",
  "preference-withdrawn",
  "series-open",
  "improper-rejection",
  "review-conflict",
  "timely-appointment",
  "post-training",
  "reference-factors",
  "exchange-available",
  "direct-route-available",
] as const;
export type OversightId = (typeof OVERSIGHT_IDS)[number];

/** The records themselves. */
export const RECORD_IDS = [
  "id-number",
  "id-birth",
  "id-sex",
  "date-order",
  "duplicate-row",
  "unreadable-cell",
  "ambiguous-date",
  "unknown-title",
] as const;
export type RecordRuleId = (typeof RECORD_IDS)[number];

export const RULE_IDS = [...REQUIREMENT_IDS, ...OVERSIGHT_IDS, ...RECORD_IDS] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** The routes of 三（二）and 三（四）. */
export const ROUTE_IDS = [
  "normal",
  "veteran",
  "transfer",
  "general-practitioner",
  "talent",
  "doctor",
  "exchange",
  "exam-margin",
] as const;
export type RouteId = (typeof ROUTE_IDS)[number];

/** The paragraphs of the notice that some rule or route enforces (see notice/notice.ts). */
export const CLAUSES = [
  "二",
  "三（一）",
  "三（二）",
  "三（三）第1段",
  "三（四）",
  "三（四）第1段",
  "三（四）第2段",
  "三（四）第3段",
  "三（四）第4段",
  "三（四）第5段",
  "三（四）第6段",
  "三（四）第7段",
  "三（五）第1段",
  "三（五）第2段",
  "四（二）",
  "四（四）",
  "四（五）",
] as const;

export type Clause = (typeof CLAUSES)[number];

/** eligible 符合 · ineligible 不符合 · undetermined 待核 · not-applying 仅监管 */
export type Verdict = "eligible" | "ineligible" | "undetermined" | "not-applying";
