/**
 * The table of JC.FINDINGS: one line a finding, under a header line; and what it says when it cannot answer.
 */
import { RULE_NAMES } from "../../rules/words/names";
import { SEVERITY_LABELS } from "../../rules/engine/labels";
import type { Finding } from "../../rules/finding";
import { addressesOn, type Setting } from "../../rules/words/place";
import { sentenceOf } from "../../rules/words/sentences";

export const SAYS = {
  oneRow: "这个函数一次只看一个人：请只给一行。要看多人的，用 JC.VERDICT 或 JC.WHY",
} as const;

export const HEADERS: readonly string[] = ["级别", "规则", "条款", "单元格", "说明"];

/** The rule stands there by its name: JC.CLAUSE takes that too. */
export const lineOf = (finding: Finding, setting: Setting): readonly string[] => [
  SEVERITY_LABELS[finding.severity],
  RULE_NAMES[finding.rule],
  finding.clause,
  addressesOn(setting.sheet, finding.cells),
  sentenceOf(finding, setting),
];
