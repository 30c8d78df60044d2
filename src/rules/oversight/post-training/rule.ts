/**
 * 新取得中、高级岗前培训 — who has newly obtained 中级 or above is trained for the post.
 *
 * 解读: newly is the year of the cut-off and the year before. 否 and an empty cell are worth a look; a title of which the
 * level is open only when every reading is 中级 or above. People outside the township units are not meant.
 * 未编码: how long the training has to be.
 */
import { reached, type PartialDate } from "../../../core/calendar";
import { possibilities, valueOf } from "../../../core/reading";
import { isTownshipUnit } from "../../requirements/township-post/rule";
import { type RuleContext, type Rule, RULED_MET, remarked } from "../../rule";
import { isIntermediateOrAbove, type Level } from "../../standards/levels";

export type PostTrainingReason = {
  readonly kind: "without-post-training";
  readonly obtained: PartialDate;
  readonly level: Level | null;
};

declare module "../../ids" {
  interface Oversight {
    readonly "post-training": PostTrainingReason;
  }
}

export const postTraining: Rule<"post-training"> = {
  id: "post-training",
  clause: "三（五）第1段",
  scope: "every-row",
  decides: false,
  warnings: "caution",
  unjudgedWithout: ["postTraining"],
  evaluate(context) {
    const { heldDate, heldLevel, postTraining: answer } = context.facts;
    const obtained = valueOf(heldDate);
    if (answer.state !== "blank" && valueOf(answer) !== "no") return RULED_MET;
    if (obtained === null || reached(obtained, context.on.asOf) === "not-met") return RULED_MET;
    if (obtained.year < context.on.asOf.year - 1 || !holdsIntermediate(context)) return RULED_MET;
    if (isTownshipUnit(context).outcome === "not-met") return RULED_MET;
    const level = valueOf(heldLevel);
    const reason = { kind: "without-post-training", obtained, level: level === "none" ? null : level } as const;
    return remarked({ reason, fields: ["postTraining", "heldDate"], metOn: null });
  },
};

function holdsIntermediate({ facts }: RuleContext): boolean {
  const levels = possibilities(facts.heldLevel, []);
  return levels.length > 0 && levels.every((level) => level !== "none" && isIntermediateOrAbove(level));
}
