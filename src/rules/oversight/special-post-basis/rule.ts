/**
 * 特设岗位依据 — special posts are for those appointed along one of the direct routes.
 *
 * 解读: the way of obtaining, as written, is one of the direct routes; 评审 or 认定 alone names none. Not given, nothing
 * is said.
 * 未编码: special posts under other policies (备注).
 */
import { valueOf } from "../../../core/reading";
import { DIRECT_ROUTES } from "../../routes/route";
import { SILENT, type WatchRule } from "../../rule";

const SAYS_NOTHING = /^(?:无|暂无|没有|不详)$/u;

export const specialPostBasis: WatchRule<"special-post-basis"> = {
  id: "special-post-basis",
  clause: "三（四）第7段",
  watches: "every-row",
  restsOn: ["specialPost", "obtainedBy"],
  unjudgedWithout: ["specialPost"],
  watch({ facts }) {
    const obtainedBy = valueOf(facts.obtainedBy);
    if (valueOf(facts.specialPost) !== "yes" || obtainedBy === null) return SILENT;
    const { way, word } = obtainedBy;
    if (SAYS_NOTHING.test(word) || DIRECT_ROUTES.some((route) => route === way)) return SILENT;
    const reason = { kind: "special-post-without-basis", word } as const;
    return [{ severity: "caution", why: { reason, fields: ["specialPost", "obtainedBy"], metOn: null } }];
  },
};
