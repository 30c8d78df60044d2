/**
 * 职称名称认不出 — the level or the series of a title is known from its name, or from a column beside it.
 *
 * 解读: a level by its own word (中级) names no series: that is asked for only where something could not be told without
 * it. 无 is no title. What is applied for is looked at where a title is applied for.
 * 未编码: the series of 另一类职称, which no rule asks for.
 */
import type { FactId, FieldId } from "../../../fields";
import type { Issue, Reason } from "../../finding";
import { type RuleContext, type Rule, RULED_MET, unsettled } from "../../rule";
import { levelsInText, parseTitle } from "../../standards/titles";

export type UnknownTitleReason = {
  readonly kind: "title-unknown";
  readonly field: FieldId;
  readonly title: string;
  readonly lacks: "level" | "series";
};

declare module "../../ids" {
  interface Records {
    readonly "unknown-title": UnknownTitleReason;
  }
}

export const unknownTitle: Rule<"unknown-title"> = {
  id: "unknown-title",
  clause: "四（四）",
  scope: "every-row",
  decides: false,
  warnings: "caution",
  unjudgedWithout: [],
  evaluate(context) {
    const held = remarkOn(context, "heldTitle", "heldLevel", "heldSeries");
    const other = remarkOn(context, "otherTitle", "otherLevel", null);
    const applied = remarkOn(context, "applyTitle", "applyLevel", "applySeries");
    if (held === null && other === null && applied === null) return RULED_MET;
    return unsettled(...[held, other, applied].filter((one) => one !== null));
  },
};

function remarkOn(
  { facts, originOf, seen }: RuleContext,
  title: "heldTitle" | "otherTitle" | "applyTitle",
  level: FactId,
  series: FactId | null,
): Issue | null {
  const name = facts[title];
  if (name.state !== "known") return null;
  const lacks = isOpen(facts[level].state) ? "level" : lacksSeries(name.value) ? "series" : null;
  if (lacks === null) return null;
  return { reason: { kind: "title-unknown", field: title, title: name.value, lacks }, fields: [title], metOn: null };

  function lacksSeries(written: string): boolean {
    if (series === null || !isOpen(facts[series].state) || parseTitle(written).series !== null) return false;
    if (levelsInText(written).length === 0) return true;
    return seen.findings.some(({ severity, reason }) => severity === "missing" && asksFor(reason, originOf(series)));
  }
}

/** Nothing recognised: neither one reading nor several. */
const isOpen = (state: string): boolean => state !== "known" && state !== "ambiguous";

const asksFor = (reason: Reason, field: FieldId): boolean =>
  (reason.kind === "unreadable" || reason.kind === "blank") && reason.field === field;
