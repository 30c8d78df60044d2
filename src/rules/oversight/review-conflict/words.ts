import { brief } from "../../words/phrases";
import type { RuleWords } from "../../words/shape";
import type { ReviewConflictReason } from "./rule";

export const words: RuleWords<ReviewConflictReason["kind"]> = {
  name: "审查结果",
  called: { met: "审查结果：没有不一致", notMet: "审查结果与规则不一致", open: "审查结果待核" },
  when: "写了审查结果的申报",
  asks: "审查结果与这里的结论一致",
  interpretations: ["不一致时只提醒复核，不判断谁对。"],
  says: {
    "review-differs": ({ word, passed }, { at, column }) => ({
      what: `${column("outcome")}为“${brief(word)}”${at}，按规则却是${passed ? "不符合" : "符合"}`,
      todo: passed ? "复核审查结果和本行的违规项" : "复核不通过的原因",
    }),
  },
};
