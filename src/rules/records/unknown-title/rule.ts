/**
 * 职称名称认不出 — the level, the series or the kind of a title is known from its name, or from a column beside it.
 *
 * 解读: a level by its own word (中级) names no series: that is asked for only where something could not be told without
 * it. 无 is no title. What is applied for is looked at where a title is applied for. A name that is recognised is not at
 * fault for the cell beside it that is to say the level, the series or the kind; where the two disagree and nothing
 * else says so, that is worth a look. The kind applied for, and that of the title held, say what the application is:
 * left open in a column of its own, a row that nothing else bars is 待核 even where either kind would do.
 * 未编码: the series of 另一类职称, which no rule asks for.
 */
import type { FactId, FieldId } from "../../../fields";
import type { Issue, Reason } from "../../finding";
import { asTyped } from "../../../core/reading";
import { withParts } from "../../../core/with-parts";
import { disagreement, gaps } from "../../questions";
import { type RuleContext, type Rule, RULED_MET, unsettled, withWarnings } from "../../rule";
import { NONE } from "../../standards/levels";
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
    const kinds = kindsToFill(context);
    const isPlain = held === null && other === null && applied === null && kinds.length === 0;
    const ruled = isPlain ? RULED_MET : unsettled(...[held, other, applied].filter((one) => one !== null), ...kinds);
    if (!disagrees(context)) return ruled;
    return withWarnings(
      ruled,
      TOLD_TWICE.flatMap((level) => disagreement(context, level) ?? []).filter(isNews(context)),
    );
  },
};

/** What the name of a title says, and a column of its own. */
const TOLD_TWICE = [
  ...["heldLevel", "otherLevel", "applyLevel"],
  ...["heldSeries", "otherSeries", "applySeries"],
  ...["heldType", "otherType", "applyType"],
] as const satisfies readonly FactId[];

/** Asked of every row: in a loop, which makes nothing. */
function disagrees(context: RuleContext): boolean {
  for (const fact of TOLD_TWICE) if (disagreement(context, fact) !== null) return true;
  return false;
}

/** Not what a rule that rests on it has said already. */
const isNews =
  ({ seen }: RuleContext) =>
  ({ reason, fields }: Issue): boolean =>
    !seen.findings.some(
      ({ reason: { kind }, fields: told }) => kind === reason.kind && told.every((field) => fields.includes(field)),
    );

function remarkOn(
  context: RuleContext,
  title: "heldTitle" | "otherTitle" | "applyTitle",
  level: FactId,
  series: FactId | null,
): Issue | null {
  const { facts } = context;
  const name = facts[title];
  if (name.state !== "known") return null;
  const isLevelOpen = isOpen(facts[level].state) && parseTitle(name.value).levels.length === 0;
  const lacks = isLevelOpen ? "level" : series !== null && lacksSeries(context, name.value, series) ? "series" : null;
  if (lacks === null) return null;
  return { reason: { kind: "title-unknown", field: title, title: asTyped(name), lacks }, fields: [title], metOn: null };
}

function lacksSeries({ facts, originOf, seen }: RuleContext, written: string, series: FactId): boolean {
  if (!isOpen(facts[series].state) || parseTitle(written).series !== null) return false;
  if (levelsInText(written).length === 0) return true;
  return seen.findings.some(({ severity, reason }) => severity === "missing" && asksFor(reason, originOf(series)));
}

/** Nothing recognised: neither one reading nor several. */
const isOpen = (state: string): boolean => state !== "known" && state !== "ambiguous";

const asksFor = (reason: Reason, field: FieldId): boolean =>
  (reason.kind === "unreadable" || reason.kind === "blank") && reason.field === field;

/** Kinds still to be filled in, or that cannot be read, of a row that is not barred; those that nobody asks for yet. */
function kindsToFill(context: RuleContext): readonly Issue[] {
  const { facts, sheet, seen } = context;
  const isHeld = facts.heldLevel.state === "known" && facts.heldLevel.value !== NONE;
  const asks = (fact: "heldType" | "applyType"): boolean => isKindOpen(context, fact) && !isAsked(seen, fact);
  const [held, applied] = [isHeld && asks("heldType"), asks("applyType")];
  if ((!held && !applied) || !sheet.holdsApplications || seen.verdict() === "ineligible") return NOTHING;
  const open = [...(held ? ["heldType" as const] : []), ...(applied ? ["applyType" as const] : [])];
  return gaps(context, open).map((issue) => withParts(issue, { clause: "三（一）" }));
}

const NOTHING: readonly Issue[] = Object.freeze([]);

/** A name that tells the kind leaves nothing open; of a cell that names both another rule speaks. */
function isKindOpen({ facts, originOf }: RuleContext, fact: "heldType" | "applyType"): boolean {
  const { state } = facts[fact];
  return (state === "blank" || state === "unreadable") && originOf(fact) === fact;
}

const isAsked = ({ findings }: RuleContext["seen"], field: FieldId): boolean =>
  findings.some(({ severity, reason }) => severity === "missing" && asksFor(reason, field));
