/**
 * 重要参考 — what a 基层 review may take into account: years appraised 优秀, commendations, certificates, patents.
 *
 * 解读: references only, never asked for. Named for a 基层 application, and on rosters without applications; a unit known
 * to lie outside the townships is not meant.
 * 未编码: work reports, teaching plans, case histories and the like, which no roster shows.
 */
import { possibilities, valueOf } from "../../../core/reading";
import { isTownshipUnit } from "../../requirements/township-post/rule";
import { type RuleContext, type Rule, RULED_MET, remarked } from "../../rule";
import { referenceItems } from "../commendations";

export type ReferenceFactorsReason = {
  readonly kind: "reference-factors";
  /** Years appraised 优秀, where there are enough of them. */
  readonly excellent: readonly number[];
  /** Commendations, certificates and patents, as written. */
  readonly items: readonly string[];
};

declare module "../../ids" {
  interface Oversight {
    readonly "reference-factors": ReferenceFactorsReason;
  }
}

interface ExcellentYears {
  readonly years: readonly number[];
  /** Where they stand. */
  readonly columns: readonly number[];
}

const NO_YEARS: ExcellentYears = Object.freeze({ years: Object.freeze([]), columns: Object.freeze([]) });
const NO_ITEMS: readonly string[] = Object.freeze([]);

export const referenceFactors: Rule<"reference-factors"> = {
  id: "reference-factors",
  clause: "三（三）第1段",
  scope: "every-row",
  decides: false,
  warnings: "benefit",
  unjudgedWithout: [],
  evaluate(context) {
    const { years: excellent, columns } = excellentYears(context);
    const items = commended(context);
    if (excellent.length === 0 && items.length === 0) return RULED_MET;
    if (valueOf(context.facts.applyType) === "provincial") return RULED_MET;
    if (isTownshipUnit(context).outcome === "not-met") return RULED_MET;
    const fields = [
      ...(excellent.length === 0 ? [] : ["appraisals" as const]),
      ...(items.length === 0 ? [] : ["commendations" as const]),
    ];
    return remarked({ reason: { kind: "reference-factors", excellent, items }, fields, columns, metOn: null });
  },
};

/** The years, where there are enough of them. */
function excellentYears(context: RuleContext): ExcellentYears {
  const { appraisals, on } = context;
  const needed = context.figure("excellent-years");
  let shown = 0;
  for (const { reading } of appraisals) if (valueOf(reading) === "excellent") shown++;
  if (shown < needed) return NO_YEARS;
  const found = appraisals.filter(({ reading }) => valueOf(reading) === "excellent");
  const years = [...new Set(found.map(({ year }) => year ?? on.applyYear - 1))].sort((a, b) => a - b);
  return years.length < needed ? NO_YEARS : { years, columns: [...new Set(found.map(({ column }) => column))] };
}

/** Several columns of commendations are all true: what each of them says counts. */
function commended({ facts }: RuleContext): readonly string[] {
  if (facts.commendations.state === "blank" || facts.commendations.state === "absent") return NO_ITEMS;
  const items = possibilities(facts.commendations, []).flatMap(({ kind, word }) =>
    kind === "some" ? referenceItems(word) : NO_ITEMS,
  );
  return items.length === 0 ? NO_ITEMS : items;
}
