/**
 * 重要参考 — what a 基层 review may take into account: years appraised 优秀, commendations, certificates, patents.
 *
 * 解读: references only, never asked for. Named for a 基层 application, and on rosters without applications; a unit known
 * to lie outside the townships is not meant.
 * 未编码: work reports, teaching plans, case histories and the like, which no roster shows.
 */
import { figure } from "../../figures/figures";
import { possibilities, valueOf } from "../../../core/reading";
import { isTownshipUnit } from "../../requirements/township-post/rule";
import { SILENT, type Dates, type WatchRule } from "../../rule";
import type { Applicant } from "../../applicant";
import { referenceItems } from "../commendations";

const NO_YEARS: readonly number[] = Object.freeze([]);
const NO_ITEMS: readonly string[] = Object.freeze([]);

export const referenceFactors: WatchRule<"reference-factors"> = {
  id: "reference-factors",
  clause: "三（三）第1段",
  watches: "every-row",
  restsOn: ["appraisals", "commendations"],
  unjudgedWithout: [],
  watch(applicant, on) {
    const excellent = excellentYears(applicant, on);
    const items = commended(applicant);
    if (excellent.length === 0 && items.length === 0) return SILENT;
    if (valueOf(applicant.facts.applyType) === "provincial") return SILENT;
    if (isTownshipUnit(applicant, on).outcome === "not-met") return SILENT;
    const fields = [
      ...(excellent.length === 0 ? [] : ["appraisals" as const]),
      ...(items.length === 0 ? [] : ["commendations" as const]),
    ];
    return [
      { severity: "benefit", why: { reason: { kind: "reference-factors", excellent, items }, fields, metOn: null } },
    ];
  },
};

/** The years, where there are enough of them. */
function excellentYears({ appraisals, sheet }: Applicant, on: Dates): readonly number[] {
  const needed = figure("excellent-years", on.asOf, sheet.settings.figures);
  let shown = 0;
  for (const { reading } of appraisals) if (valueOf(reading) === "excellent") shown++;
  if (shown < needed) return NO_YEARS;
  const years = appraisals.flatMap(({ year, reading }) =>
    valueOf(reading) === "excellent" ? [year ?? on.applyYear - 1] : [],
  );
  const distinct = [...new Set(years)].sort((a, b) => a - b);
  return distinct.length < needed ? NO_YEARS : distinct;
}

/** Several columns of commendations are all true: what each of them says counts. */
function commended({ facts }: Applicant): readonly string[] {
  if (facts.commendations.state === "blank" || facts.commendations.state === "absent") return NO_ITEMS;
  const items = possibilities(facts.commendations, []).flatMap(({ kind, word }) =>
    kind === "some" ? referenceItems(word) : NO_ITEMS,
  );
  return items.length === 0 ? NO_ITEMS : items;
}
