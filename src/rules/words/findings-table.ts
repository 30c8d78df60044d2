/**
 * Findings as a table: one line each, under a header line.
 */
import type { Finding } from "../finding";
import { sentenceOf } from "./sentences";
import type { Setting } from "./place";
import { SEVERITY_LABELS } from "../engine/words";

export const FINDINGS_HEADERS: readonly string[] = ["级别", "规则", "条款", "单元格", "说明"];

/** The rule stands there by its id: what JC.CLAUSE takes. */
export const findingLine = (finding: Finding, setting: Setting): readonly string[] => [
  SEVERITY_LABELS[finding.severity],
  finding.rule,
  finding.clause,
  finding.cells.join("、"),
  sentenceOf(finding, setting),
];
