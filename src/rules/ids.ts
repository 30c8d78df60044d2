/**
 * The names by which everything is called: rules, routes, clauses, severities, verdicts. Part of the interface (JSON,
 * settings, functions): none is ever renamed. A leaf: it imports nothing, so that anybody may import it.
 */

/** violation 违规 · missing 缺项 · caution 提醒 · benefit 可享 */
export const SEVERITIES = ["violation", "missing", "caution", "benefit"] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Requirements on an application: failing one makes the row ineligible. Here as below, each adds its own line where it
 * is written (`declare module`): its name, and what it has to say of a row.
 */
export interface Requirements {}
export type RequirementId = keyof Requirements;

/** Oversight: looked at with or without an application. */
export interface Oversight {}
export type OversightId = keyof Oversight;

/** The records themselves. */
export interface Records {}
export type RecordRuleId = keyof Records;

export type RuleId = RequirementId | OversightId | RecordRuleId;

/** The routes of 三（二）and 三（四）. */
export interface Routes {}
export type RouteId = keyof Routes;

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
