/**
 * 新取得中、高级岗前培训 — who has newly obtained 中级 or above is trained for the post.
 *
 * 解读: newly is the year of the cut-off and the year before. 否 and an empty cell are worth a look; a title of which the
 * level is open only when every reading is 中级 or above. People outside the township units are not meant.
 * 未编码: how long the training has to be.
 */
import type { Applicant } from "../../applicant";
import { reached } from "../../../core/calendar";
import { possibilities, valueOf } from "../../../core/reading";
import { isTownshipUnit } from "../../requirements/township-post/rule";
import { SILENT, type WatchRule } from "../../rule";
import { isIntermediateOrAbove } from "../../standards/levels";

export const postTraining: WatchRule<"post-training"> = {
  id: "post-training",
  clause: "三（五）第1段",
  watches: "every-row",
  restsOn: ["heldLevel", "heldDate", "postTraining"],
  unjudgedWithout: ["postTraining"],
  watch(applicant, on) {
    const { heldDate, heldLevel, postTraining: answer } = applicant.facts;
    const obtained = valueOf(heldDate);
    if (answer.state !== "blank" && valueOf(answer) !== "no") return SILENT;
    if (obtained === null || reached(obtained, on.asOf) === "not-met") return SILENT;
    if (obtained.year < on.asOf.year - 1 || !holdsIntermediate(applicant)) return SILENT;
    if (isTownshipUnit(applicant, on).outcome === "not-met") return SILENT;
    const level = valueOf(heldLevel);
    const reason = { kind: "without-post-training", obtained, level: level === "none" ? null : level } as const;
    return [{ severity: "caution", why: { reason, fields: ["postTraining", "heldDate"], metOn: null } }];
  },
};

function holdsIntermediate({ facts }: Applicant): boolean {
  const levels = possibilities(facts.heldLevel, []);
  return levels.length > 0 && levels.every((level) => level !== "none" && isIntermediateOrAbove(level));
}
