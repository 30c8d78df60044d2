/**
 * 特设岗位只用于基层 — a special post stands in a township unit.
 *
 * 解读: whether the unit is one is decided as for an application: the directory, else the level. A unit of which that
 * cannot be told is not held to be outside.
 * 未编码: none.
 */
import { valueOf } from "../../../core/reading";
import { isTownshipUnit } from "../../requirements/township-post/rule";
import { SILENT, type WatchRule } from "../../rule";

export const specialPostScope: WatchRule<"special-post-scope"> = {
  id: "special-post-scope",
  clause: "三（四）第7段",
  watches: "every-row",
  restsOn: ["specialPost", "unit", "unitLevel"],
  unjudgedWithout: ["specialPost"],
  watch(applicant, on) {
    if (valueOf(applicant.facts.specialPost) !== "yes") return SILENT;
    const township = isTownshipUnit(applicant, on);
    if (township.outcome !== "not-met") return SILENT;
    return township.why.map(({ reason, fields, elsewhere }) => ({
      severity: "violation",
      why: {
        reason: { kind: "special-post-outside-township", because: reason },
        fields: ["specialPost", ...fields],
        metOn: null,
        elsewhere: elsewhere ?? [],
      },
    }));
  },
};
